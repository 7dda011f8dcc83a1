"""Coverage of a whole run: measured on QGIS's threads, too, told before the closing line, and a failure if it is too low.

A pytest plugin; it does nothing unless pytest-cov measures.
"""

from __future__ import annotations

import functools
import importlib.util
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

GATE = Path(__file__).resolve().parents[2] / "scripts" / "coverage_gate.py"


def _measures(config: Any) -> bool:
    """Tell whether this process is the one that has all that was measured."""
    return bool(config.getoption("cov_source", None)) and not hasattr(config, "workerinput")


def _load_gate() -> Any:
    spec = importlib.util.spec_from_file_location("coverage_gate", GATE)
    gate = importlib.util.module_from_spec(spec)
    sys.modules["coverage_gate"] = gate  # dataclasses look their module up
    spec.loader.exec_module(gate)
    return gate


def _measured(method: Callable[..., Any]) -> Callable[..., Any]:
    """Return a method that has the thread it is called in measured from then on."""

    @functools.wraps(method)
    def traced(*arguments: Any) -> Any:
        if sys.gettrace() is None:
            sys.settrace(threading.gettrace())
        return method(*arguments)

    return traced


@pytest.fixture(scope="session", autouse=True)
def _measure_threads_of_qgis() -> Iterator[None]:
    """Let what QGIS calls in threads of its own be measured: Python traces new threads by itself only if it started them."""
    if threading.gettrace() is None:
        yield
        return
    from sentinelhub_byoc.core.tasks import FunctionTask
    from sentinelhub_byoc.ui.browser.items import ListingItem
    from sentinelhub_byoc.ui.locator import ByocLocator

    with pytest.MonkeyPatch.context() as patch:
        for kind, name in (
            (FunctionTask, "run"),
            (ListingItem, "createChildren"),
            (ByocLocator, "fetchResults"),
        ):
            patch.setattr(kind, name, _measured(getattr(kind, name)))
        yield


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail a run that is green and goes through too little."""
    if not _measures(session.config):
        return
    gate = _load_gate()
    files = gate.measured_files()
    found = gate.too_little(files)
    session.config.stash[_lines] = [*gate.table(files), *found]
    if found and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


_lines = pytest.StashKey[list]()


def pytest_terminal_summary(terminalreporter: Any, config: Any) -> None:
    """Print the table."""
    lines = config.stash.get(_lines, [])
    if lines:
        terminalreporter.section("lines that the tests went through")
        for line in lines:
            terminalreporter.line(line)

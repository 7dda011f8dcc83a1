"""Run a function as the plugin does, in a QGIS task, and wait for it as the event loop of QGIS would."""

from __future__ import annotations

import time
from typing import Any, Callable

from patience import LONG
from qgis.PyQt.QtTest import QTest
from sentinelhub_byoc.core.tasks import run_task
from sentinelhub_byoc.feedback import Cancelled, Feedback

STEP_MS = 5


def wait_until(condition: Callable[[], bool], timeout: float = LONG) -> None:
    """Let events be handled until `condition` holds; fail after `timeout` seconds."""
    end = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < end, "it did not come about in time"
        QTest.qWait(STEP_MS)


def in_task(
    function: Callable[[Feedback], Any], *, cancel_after: float | None = None, timeout: float = LONG
) -> Any:
    """Return what `function(feedback)` gives on a worker thread, or raise what it raises.

    With `cancel_after` the task is cancelled after so many seconds, and the end is `Cancelled`.
    """
    outcome: list[tuple[str, Any]] = []
    task = run_task(
        "Test",
        function,
        on_done=lambda result: outcome.append(("done", result)),
        on_error=lambda error: outcome.append(("error", error)),
        on_cancelled=lambda: outcome.append(("cancelled", None)),
    )
    began = time.monotonic()

    def over() -> bool:
        if cancel_after is not None and time.monotonic() - began > cancel_after:
            task.cancel()
        return bool(outcome)

    wait_until(over, timeout)
    kind, value = outcome[0]
    if kind == "error":
        raise value
    if kind == "cancelled":
        raise Cancelled
    return value

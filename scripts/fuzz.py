"""Fuzz the parsers: `scripts/fuzz.py --minutes 10`. What is found is kept below tests/data/fuzz_cases."""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import time
import traceback
from pathlib import Path
from typing import Any, Callable

ROOT = Path(__file__).resolve().parents[1]
CASES = ROOT / "tests" / "data" / "fuzz_cases"
sys.path[:0] = [str(ROOT / "build" / "plugins"), str(ROOT / "tests" / "support")]
CHUNK = 500
"""Examples between two looks at the clock."""


class Finding:
    """The smallest value that a target failed on, and with what."""

    def __init__(self) -> None:
        """Start with none, and no value tried."""
        self.tried = 0
        self.smallest: str | None = None
        self.error = ""

    def watch(self, check: Callable[[Any], None]) -> Callable[[Any], None]:
        """Return `check` that notes what it fails on."""

        def watched(value: Any) -> None:
            self.tried += 1
            try:
                check(value)
            except BaseException as error:
                text = json.dumps(value)
                if type(error).__name__ != "StopTest" and (
                    self.smallest is None or len(text) <= len(self.smallest)
                ):
                    self.smallest, self.error = text, traceback.format_exc()
                raise

        return watched

    def keep(self, name: str) -> Path:
        """Write the value as a case of a target, and return its file."""
        text = self.smallest or ""
        path = CASES / name / f"{hashlib.sha256(text.encode()).hexdigest()[:12]}.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text + "\n", encoding="utf-8")
        return path


def main() -> int:
    """Fuzz all targets, or those named; return 1 when something was found."""
    from fuzz_targets import TARGETS

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--minutes", type=float, default=10.0, help="for all targets together (default: %(default)s)"
    )
    parser.add_argument(
        "targets", nargs="*", metavar="TARGET", help=f"any of {', '.join(TARGETS)} (default: all)"
    )
    given = parser.parse_args()
    unknown = set(given.targets) - set(TARGETS)
    if unknown:
        parser.error(f"no such target: {', '.join(sorted(unknown))}")
    names = given.targets or list(TARGETS)
    seconds = 60 * given.minutes / len(names)
    found = 0
    for name in names:
        found += _tried(name, seconds)
    print(f"{found} of {len(names)} targets failed." if found else f"Nothing found in {len(names)} targets.")
    return 1 if found else 0


def _tried(name: str, seconds: float) -> int:
    """Let hypothesis make up values for so long; return 1 when one fails."""
    from fuzz_targets import TARGETS
    from hypothesis import HealthCheck, given, settings

    target, finding = TARGETS[name], Finding()
    test = given(target.values)(finding.watch(target.check))
    test = settings(
        max_examples=CHUNK,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        database=None,
        report_multiple_bugs=False,
    )(test)
    end = time.monotonic() + seconds
    try:
        while time.monotonic() < end:
            test()
    except Exception:
        if finding.smallest is None:
            raise  # not the target's, but a fault of its strategy or of hypothesis
    return _tell(name, finding)


def _tell(name: str, finding: Finding) -> int:
    if finding.smallest is None:
        print(f"{name}: {finding.tried} values tried, nothing found", flush=True)
        return 0
    path = finding.keep(name)
    print(f"{name}: failed after {finding.tried} values; kept as {path.relative_to(ROOT)}", flush=True)
    print(finding.error.encode("utf-8", "replace").decode("utf-8"), flush=True)
    return 1


if __name__ == "__main__":
    sys.exit(main())

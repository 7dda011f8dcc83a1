"""How long tests wait: a machine may be slow, and may be held for seconds; a limit is to tell of what never comes.

What must come is waited for up to `LONG`: it costs nothing where all is well. What a cancel (or the like) breaks off would take
`ENDLESS`, and the end is to be there within `SOON`: the margin is wide on both sides, so that only what is broken fails.
"""

from __future__ import annotations

import time
from typing import Any, Callable

LONG = 120.0
SOON = 15.0
ENDLESS = 100.0
"""Longer than any test that passes; a test that really waits for it is over pytest's limit or over `SOON`."""

NEVER_LATE = (60.0, 120.0)
"""A client's timeouts (connecting, reading) where no answer is late on purpose."""


def until(seen: Callable[[], Any], what: str = "", seconds: float = LONG) -> Any:
    """Look every 10 ms until `seen()` gives something, and return that; fail after `seconds`. Not for the thread of windows."""
    end = time.monotonic() + seconds
    while True:
        found = seen()
        if found:
            return found
        assert time.monotonic() < end, f"Not seen within {seconds} s: {what}"
        time.sleep(0.01)

"""Secrets as texts that do not show themselves. A leaf: it imports nothing of the plugin."""

from __future__ import annotations


class Hidden(str):
    """A text like any other, but for its repr: a debugger, a log, a traceback with locals shows `[hidden]`.

    Whoever makes a new text of it (`+`, `format`) has a plain one: that is for those who send it.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        """Show nothing."""
        return "[hidden]"

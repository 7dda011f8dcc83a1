"""Errors in two sentences: what happened, and what to do next.

A leaf: it imports nothing of the plugin, so that rasters, buckets, workflows and what stands on them share it.
"""

from __future__ import annotations


class AdvisedError(Exception):
    """Says what happened (`message`) and what to do next (`hint`). Can be pickled: work may run in other processes."""

    def __init__(self, message: str, *, hint: str = "") -> None:
        """Keep the two sentences apart, so that a window can show them apart."""
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        """Join what happened and what to do."""
        return f"{self.message} {self.hint}".strip()

"""What stands in the way of a workflow itself, rather than of the service, a bucket or a raster."""

from __future__ import annotations


class WorkflowError(Exception):
    """A workflow cannot go on: what happened, and what to do next."""

    def __init__(self, message: str, *, hint: str = "") -> None:
        """Keep the two sentences apart, so that a window can show them apart."""
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        """Join what happened and what to do."""
        return f"{self.message} {self.hint}".strip()

"""What stands in the way of a workflow itself, rather than of the service, a bucket or a raster."""

from __future__ import annotations

from ..advised import AdvisedError


class WorkflowError(AdvisedError):
    """A workflow cannot go on."""

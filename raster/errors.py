"""The one error that the raster engine raises, with a stable kind that callers may branch on."""

from __future__ import annotations

from ..advised import AdvisedError


class RasterError(AdvisedError):
    """A raster cannot be used: what happened, and what to do next.

    `kind` is one of: `unreadable` (missing, corrupt, not a raster), `no-crs`, `crs` (a CRS that cannot be named or
    transformed), `georeference` (no usable geotransform: ground control points, RPC, degenerate), `empty` (all no
    data), `unsupported-type` (complex), `no-such-band`, `mismatch` (files of one tile disagree), `pole` (across a
    pole), `budget` (the shape cannot be held with so few points); and of making COGs: `bands` (too many), `no-data` (a
    value the type cannot hold, or none free), `too-large` (a header beyond 1 MB), `disk` (full), `destination` (cannot
    be written there), `option` (an unknown way or compression), `result` (what was written would be refused).
    """

    def __init__(self, message: str, *, hint: str = "", kind: str = "unreadable") -> None:
        """Keep the kind as well."""
        super().__init__(message, hint=hint)
        self.kind = kind

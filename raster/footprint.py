"""The outline of a raster's valid data, as the cover geometry that the service takes."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Union

from shapely.geometry import mapping

from ..feedback import Feedback
from .errors import RasterError
from .fit import FITS, Task
from .grid import read_grid
from .levels import best_fit, share_inside
from .mask import TileMask, check_same_place
from .place import Placement
from .rings import trace_rings
from .scan import MaskSource, scan_mask

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .corners import OutlineScan
    from .fit import Fitted

MAX_POINTS = 100
"""Most coordinates, in all and closing ones counted, that the service takes in a cover geometry."""
FEWEST_POINTS = 4
"""A triangle, closed."""

_TRIES = 6
"""How often a smaller outline is drawn when placing it on the map has added points."""

Path = Union[str, "os.PathLike[str]"]


@dataclass(frozen=True)
class Footprint:
    """Where a tile has valid data: a Shapely Polygon or MultiPolygon in the CRS `crs_urn`, easting or longitude first.

    `source` is "mask" if it was traced, "box" if nothing says which pixels are valid and it is the raster's extent.
    `notes` are sentences for the user: what was left out, what was assumed. `share_covered` is which share of the valid
    area lies inside, 0 to 1: 1.0 if every corner was kept, and by the fit "outer"; of rasters above 1024 pixels a side a
    close estimate. Of `blocks` windows, each of whole blocks of the file and at least 512 pixels a side where the raster
    is that large, `blocks_read` were read at full resolution: none for a "box".
    """

    geometry: Any
    crs_urn: str
    epsg: int
    source: str
    notes: tuple[str, ...] = ()
    share_covered: float = 1.0
    blocks_read: int = 0
    blocks: int = 0

    @property
    def points(self) -> int:
        """Count every coordinate, closing ones too, as the service does."""
        return count_points(self.geometry)

    def geojson(self) -> dict[str, Any]:
        """Return the geometry as the service takes it, with its CRS named under `crs.properties.name`."""
        shape = mapping(self.geometry)
        return {
            "type": shape["type"],
            "coordinates": _as_lists(shape["coordinates"]),
            "crs": {"type": "name", "properties": {"name": self.crs_urn}},
        }


def count_points(geometry: Any) -> int:
    """Count the coordinates of a polygon or multipolygon, closing ones too."""
    parts = getattr(geometry, "geoms", [geometry])
    return sum(len(ring.coords) for part in parts for ring in (part.exterior, *part.interiors))


def derive_footprint(
    path: Path | Sequence[Path],
    *,
    bands: Sequence[int] | None = None,
    combine: str = "any",
    max_points: int | None = MAX_POINTS,
    fit: str = "balanced",
    exhaustive: bool = False,
    feedback: Feedback | None = None,
) -> Footprint:
    """Trace the valid pixels of a raster, or of several files of one tile: what is valid in all of them.

    A pixel is valid unless its value is the band's no-data value, NaN, a wholly transparent palette entry, or masked by
    a mask or alpha band. Of several `bands` (1-based; default all but alpha) it must be valid in any one, or in every
    one with `combine="all"`. Pixels are joined by their sides. The geometry follows pixel edges at full resolution.

    The outline is looked for in the file's overviews, and only the windows that it goes through are read at full
    resolution; it is followed wherever it leads. So a hole or an island can be missed that is smaller than two pixels of
    the overview that is searched (the finest of at most 2048 a side, so about 1/1024 of the longer side; three pixels if
    made by bilinear or Lanczos resampling, five by cubic spline), and lies where nothing else is read. `exhaustive`
    reads every block that the file holds, and misses none. Without overviews that is done anyway. Overviews that do not
    show the image (stale ones) mislead the search.

    `max_points` is the most coordinates in all, closing ones counted; None keeps every corner. If the exact outline
    needs more, `fit` says what matters: "balanced" has most overlap with the valid pixels, "inner" holds no pixel of no
    data, "outer" leaves out no valid one. Rings too dear for what they hold are left out, with a note.

    The geometry is valid, exteriors run anticlockwise, and it is in the raster's CRS, or in WGS84 longitude/latitude
    (cut at the antimeridian) if the service does not take that one. Without a mask it is the raster's extent. Raises
    `RasterError` (see its kinds), `Cancelled`, and `ValueError` for parameters out of range. Thread-safe.
    """
    feedback = feedback or Feedback()
    _check_parameters(fit, max_points)
    paths = [os.fspath(path)] if isinstance(path, (str, os.PathLike)) else [os.fspath(one) for one in path]
    if not paths:
        raise ValueError("at least one file is needed")
    mask = TileMask(paths, bands, combine)
    check_same_place([read_grid(reader.dataset) for reader in mask.readers])
    placement = Placement(read_grid(mask.dataset))
    source = MaskSource(tuple(paths), tuple(bands) if bands else None, combine)
    scan = scan_mask(mask, source, feedback, exhaustive=exhaustive)
    if not scan.valid_pixels:
        raise _empty(paths)
    feedback.check()
    notes: tuple[str, ...] = ()
    covered = 1.0
    if max_points is None:
        geometry = _exact(scan, placement)
    else:
        geometry, notes, covered = _within(max_points, scan, placement, fit, feedback)
    return Footprint(
        geometry,
        placement.crs_urn,
        placement.epsg,
        mask.source,
        notes=(*mask.notes, *placement.notes, *notes),
        share_covered=covered,
        blocks_read=scan.windows_read,
        blocks=scan.windows,
    )


def _check_parameters(fit: str, max_points: int | None) -> None:
    if fit not in FITS:
        raise ValueError(f"fit is one of {', '.join(FITS)}, not {fit!r}")
    if max_points is not None and max_points < FEWEST_POINTS:
        raise ValueError(
            f"max_points is at least {FEWEST_POINTS}, a closed triangle, or None; not {max_points}"
        )


def _exact(scan: OutlineScan, placement: Placement) -> Any:
    """Place the outline with every corner."""
    groups = [
        (placement.to_plane(shell), [placement.to_plane(hole) for hole in holes])
        for shell, holes in trace_rings(scan.corners()).groups()
    ]
    return placement.finish(groups)


def _within(
    max_points: int, scan: OutlineScan, placement: Placement, fit: str, feedback: Feedback
) -> tuple[Any, tuple[str, ...], float]:
    """Place the best outline that has at most `max_points` coordinates once it is on the map.

    Returns it, notes, and which share of the valid area is inside.
    """
    corners = scan.corners()
    if corners[0].size < max_points:
        geometry = _exact(scan, placement)
        if count_points(geometry) <= max_points and geometry.is_valid:
            return geometry, (), 1.0
    size = (scan.xs[-1], scan.ys[-1])
    box = None if placement.reprojects else (0.0, float(size[0]), 0.0, float(size[1]))
    best: tuple[Any, Fitted] | None = None
    too_many, points = max_points + 1, max_points  # the antimeridian adds points of its own
    for _ in range(_TRIES):
        task = Task(points, fit, feedback.check, box, placement.warp if placement.reprojects else None)
        fitted = best_fit(corners, size, task)
        geometry = placement.finish(fitted.groups)
        excess = count_points(geometry) - max_points
        if excess <= 0 and geometry.is_valid:
            best = geometry, fitted
            if too_many - points <= 1 + max_points // 50 or fitted.points < points:
                break  # nothing to gain by the points that are left, or no wish for them
            points = (points + too_many) // 2
        elif best is not None or points == FEWEST_POINTS:
            break
        else:
            too_many = points
            points = max(min(fitted.points - excess, points - 1), FEWEST_POINTS)
    if best is None:
        raise RasterError(
            f"The outline cannot be drawn with {max_points} points.",
            hint="Allow more: the service takes up to 100 in all.",
            kind="budget",
        )
    geometry, fitted = best
    covered = 1.0  # that is what "outer" means, and needs no estimate
    if fit != "outer":
        covered = share_inside([placement.to_pixels(ring) for ring in fitted.rings()], corners, size)
    return geometry, _notes(fitted, scan.valid_pixels), covered


def _notes(fitted: Fitted, valid_pixels: int) -> tuple[str, ...]:
    if fitted.scale > 1:
        cells = f"{fitted.scale} x {fitted.scale} pixels"
        return (f"The valid data is too scattered for so few points: the outline follows cells of {cells}.",)
    if not fitted.rings_left_out:
        return ()
    share = fitted.left_out / valid_pixels
    return (
        f"{fitted.rings_left_out} holes or islands were left out to save points: {share:.2%} of the valid area.",
    )


def _empty(paths: Sequence[str]) -> RasterError:
    if len(paths) > 1:
        message = f"No pixel is valid in all of {', '.join(paths)}."
    else:
        message = f"{paths[0]} holds no data: every one of its pixels is no data."
    return RasterError(
        message,
        hint="Check its no-data value and mask. A tile without data need not be registered.",
        kind="empty",
    )


def _as_lists(value: Any) -> Any:
    return [_as_lists(item) for item in value] if isinstance(value, (tuple, list)) else float(value)

"""The outline of a raster's valid data, as the cover geometry that the service takes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from shapely.geometry import MultiPolygon, Polygon, box, mapping
from shapely.geometry.polygon import orient

from ..feedback import Feedback
from .crs import epsg_of, service_crs
from .errors import RasterError
from .grid import Grid, read_grid
from .mask import TileMask, Window, check_same_place
from .trace import OutlineScan, group_rings, trace_rings

if TYPE_CHECKING:
    from collections.abc import Sequence

FITS = ("balanced", "inner", "outer")


@dataclass(frozen=True)
class Footprint:
    """Where a tile has valid data: `geometry` in the CRS of `crs_urn`, easting or longitude first."""

    geometry: Any
    crs_urn: str
    epsg: int
    source: str
    notes: tuple[str, ...] = ()

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
    path: str | Sequence[str],
    *,
    bands: Sequence[int] | None = None,
    max_points: int | None = 100,
    fit: str = "balanced",
    feedback: Feedback | None = None,
) -> Footprint:
    """Trace the valid pixels of a raster."""
    feedback = feedback or Feedback()
    if fit not in FITS:
        raise ValueError(f"fit is one of {', '.join(FITS)}, not {fit!r}")
    if max_points is not None and max_points < 4:
        raise ValueError("max_points is at least 4: a triangle with its closing point")
    paths = [str(path)] if isinstance(path, str) or not hasattr(path, "__iter__") else [str(p) for p in path]
    mask = TileMask(paths, bands)
    grids = [read_grid(reader.dataset) for reader in mask.readers]
    check_same_place(grids)
    grid = read_grid(mask.dataset)
    _, urn, reproject = service_crs(grid.srs)
    if reproject:
        raise RasterError("not yet")
    if mask.source == "box":
        shape = box(0, 0, grid.width, grid.height)
    else:
        shape = _reduce(_trace(mask, feedback), max_points)
    placed = _place(shape, grid)
    return Footprint(placed, urn, epsg_of(grid.srs) or 4326, mask.source, tuple(mask.notes))


def _trace(mask: TileMask, feedback: Feedback) -> Any:
    xs, ys = [0, mask.width], [*range(0, mask.height, 512), mask.height]
    scan = OutlineScan(xs, ys)
    for j, (y, end) in enumerate(zip(ys, ys[1:])):
        feedback.check()
        scan.add(0, j, mask.read(Window(0, y, mask.width, end - y)))
        feedback.set_progress(end / mask.height)
    if not scan.valid_pixels:
        raise RasterError(
            "The raster holds no data: every pixel is no data.",
            hint="Check its no-data value; an empty tile need not be registered.",
            kind="empty",
        )
    polygons = [Polygon(shell, holes) for shell, holes in group_rings(trace_rings(scan.corners()))]
    return polygons[0] if len(polygons) == 1 else MultiPolygon(polygons)


def _reduce(shape: Any, max_points: int | None) -> Any:
    if max_points is None:
        return shape
    tolerance = 0.5
    while count_points(shape) > max_points:
        shape = shape.simplify(tolerance, preserve_topology=True)
        parts = sorted(getattr(shape, "geoms", [shape]), key=lambda p: -p.area)
        kept = [
            Polygon(p.exterior, [h for h in p.interiors if Polygon(h).area > tolerance**2]) for p in parts
        ]
        kept = [kept[0], *(p for p in kept[1:] if p.area > tolerance**2)]
        shape = kept[0] if len(kept) == 1 else MultiPolygon(kept)
        tolerance *= 1.4
    return shape


def _place(shape: Any, grid: Grid) -> Any:
    from shapely.affinity import affine_transform

    x0, dx, rx, y0, ry, dy = grid.transform
    placed = affine_transform(shape, [dx, rx, ry, dy, x0, y0])
    parts = [orient(part) for part in getattr(placed, "geoms", [placed])]
    return parts[0] if len(parts) == 1 else MultiPolygon(parts)


def _as_lists(value: Any) -> Any:
    return [_as_lists(item) for item in value] if isinstance(value, (tuple, list)) else float(value)

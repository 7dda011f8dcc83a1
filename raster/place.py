"""From pixels to the map: the CRS that the service takes, poles and the antimeridian."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from osgeo import osr
from shapely.affinity import affine_transform, translate
from shapely.geometry import MultiPolygon, Polygon, box
from shapely.geometry.polygon import orient
from shapely.ops import unary_union

from ..gdal_quiet import quiet
from .crs import WGS84, epsg_of, service_crs, spatial_reference
from .errors import RasterError
from .grid import Grid, Transform, apply_transform, invert_transform

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Groups = Iterable[tuple[Floats, Sequence[Floats]]]

_BEND = 0.05
"""How far, in pixels, a reprojected edge may run beside the straight one that stands for it."""
_PROBES = (0.3, 0.5, 0.7)
"""Where along an edge its bend is looked for; not the middle alone, where an S-shaped one has none."""
_ROUNDS = 12
"""How often an edge may be halved."""
_STEPS = 8
"""Pieces that stand for a reprojected edge on its way back to pixels."""
_FUZZ = 1e-9
"""Degrees past 180 or 90 that are rounding."""


class Placement:
    """The way of a geometry from pixel positions to the CRS it is handed over in, `crs_urn`.

    Where the service does not take the raster's CRS, rings go through `warp` to a plane as like the pixels' as a linear
    map of longitude and latitude can be; `finish` takes them from there. Raises `RasterError` of kind `pole` when the
    raster lies across a pole, and `crs` when it cannot be transformed.
    """

    def __init__(self, grid: Grid) -> None:
        """Find out what must be done to geometries of this raster."""
        self.grid = grid
        self.notes: list[str] = []
        _, self.crs_urn, self.reprojects = service_crs(grid.srs)
        self.epsg = WGS84 if self.reprojects else epsg_of(grid.srs) or WGS84
        refuse_poles(grid)
        self._plane = grid.transform
        if self.reprojects:
            self._to_wgs84 = transformation(grid.srs, spatial_reference(f"EPSG:{WGS84}"))
            self._from_wgs84 = transformation(spatial_reference(f"EPSG:{WGS84}"), grid.srs)
            self._plane = self._linear_map()
            self.notes.append(
                f"The service does not take the raster's CRS ({grid.srs.GetName()}): "
                "the geometry is in WGS84 longitude/latitude."
            )

    def to_plane(self, ring: NDArray[np.generic]) -> Floats:
        """Turn an open ring of pixel positions into one in the plane that `finish` takes."""
        points = np.asarray(ring, dtype=float)
        return self.warp(points) if self.reprojects else points

    def warp(self, ring: Floats) -> Floats:
        """Turn an open ring of pixel positions into one whose edges will be straight in longitude and latitude."""
        points = np.asarray(ring, dtype=float)
        lonlat = self._project(points)
        back = invert_transform(self._plane)
        for _ in range(_ROUNDS):
            ends = np.roll(points, -1, axis=0)
            straight = _turn(np.roll(lonlat, -1, axis=0) - lonlat)
            bend = np.zeros(len(points))
            for share in _PROBES:
                off = _turn(self._project(points + share * (ends - points)) - lonlat) - share * straight
                bend = np.maximum(
                    bend, np.hypot(*(apply_transform((0.0, *back[1:3], 0.0, *back[4:]), off).T))
                )
            split = bend > _BEND
            if not split.any():
                break
            middles = ((points + ends) / 2)[split]
            where = np.flatnonzero(split) + 1
            points = np.insert(points, where, middles, axis=0)
            lonlat = np.insert(lonlat, where, self._project(middles), axis=0)
        return apply_transform(back, self._unwrap(lonlat))

    def to_pixels(self, ring: Floats) -> Floats:
        """Turn an open ring in the plane back into pixel positions; reprojected edges bend, and get points for that."""
        if not self.reprojects:
            return ring
        steps = np.arange(_STEPS)[None, :, None] / _STEPS
        ends = np.roll(ring, -1, axis=0)
        points = (ring[:, None] + steps * (ends - ring)[:, None]).reshape(-1, 2)
        places = transform_points(self._from_wgs84, apply_transform(self._plane, points))
        pixels = apply_transform(invert_transform(self.grid.transform), places)
        return np.asarray(pixels[np.isfinite(pixels).all(axis=1)])

    def finish(self, groups: Groups) -> Any:
        """Make the Shapely geometry in the final CRS of (shell, holes) in the plane: valid, exteriors anticlockwise."""
        x0, dx, rx, y0, ry, dy = self._plane
        parts = [Polygon(shell, list(holes)) for shell, holes in groups]
        shape = affine_transform(MultiPolygon(parts), [dx, rx, ry, dy, x0, y0])
        if self.epsg == WGS84:
            shape = inside_the_world(shape)
        polygons = [orient(part) for part in _polygons(shape)]
        return polygons[0] if len(polygons) == 1 else MultiPolygon(polygons)

    def _project(self, pixels: Floats) -> Floats:
        """Transform pixel positions to longitude and latitude; raises `RasterError` of kind `crs` if one has none.

        Some projections give every point a longitude, also outside the world: so the way back must lead there.
        """
        places = self.grid.to_map(pixels)
        lonlat = transform_points(self._to_wgs84, places)
        known = np.isfinite(lonlat).all(axis=1)
        again = transform_points(self._from_wgs84, np.where(known[:, None], lonlat, 0.0))
        off = apply_transform(invert_transform(self.grid.transform), again) - pixels
        if not (known & (np.abs(off) < 1.0).all(axis=1)).all():
            raise RasterError(
                f"Part of the outline of {self.grid.name} has no longitude and latitude: "
                f"it lies outside the area where its CRS ({self.grid.srs.GetName()}) is defined.",
                hint="Warp or cut the raster to EPSG:4326, 3857, 3035 or a UTM zone on WGS84 first.",
                kind="crs",
            )
        return lonlat

    def _linear_map(self) -> Transform:
        """Fit a geotransform from pixels to longitude and latitude, round the middle of the raster if that is known."""
        for reach in (0.05, 0.5):
            steps = np.linspace(0.5 - reach, 0.5 + reach, 9)
            across, down = np.meshgrid(steps * self.grid.width, steps * self.grid.height)
            pixels = np.column_stack((across.ravel(), down.ravel()))
            lonlat = transform_points(self._to_wgs84, self.grid.to_map(pixels))
            known = np.isfinite(lonlat).all(axis=1)
            if known.all() or (reach == 0.5 and np.count_nonzero(known) > 2):
                break
        else:
            raise RasterError(
                f"The CRS of {self.grid.name} ({self.grid.srs.GetName()}) cannot be transformed to WGS84.",
                hint="Warp the raster to EPSG:4326, 3857, 3035 or a UTM zone on WGS84 first.",
                kind="crs",
            )
        pixels, lonlat = pixels[known], lonlat[known]
        self._centre = float(lonlat[np.argmin(np.abs(pixels - pixels.mean(axis=0)).sum(axis=1)), 0])
        lonlat[:, 0] = self._centre + _wrap(lonlat[:, 0] - self._centre)
        design = np.column_stack((np.ones(len(pixels)), pixels))
        (x0, y0), (dx, ry), (rx, dy) = np.linalg.lstsq(design, lonlat, rcond=None)[0]
        return (float(x0), float(dx), float(rx), float(y0), float(ry), float(dy))

    def _unwrap(self, lonlat: Floats) -> Floats:
        """Let longitudes run on past 180 round a ring, from the one nearest to the middle of the raster."""
        lon = lonlat[:, 0]
        start = int(np.argmin(np.abs(_wrap(lon - self._centre))))
        turned = np.roll(lon, -start)
        steps = _wrap(np.diff(turned, append=turned[:1]))
        if abs(steps.sum()) > 180:
            raise _across_a_pole(self.grid.name)
        first = self._centre + _wrap(turned[:1] - self._centre)
        along = first + np.concatenate(([0.0], np.cumsum(steps[:-1])))
        return np.column_stack((np.roll(along, start), lonlat[:, 1]))


def refuse_poles(grid: Grid) -> None:
    """Raise `RasterError` of kind `pole` if a pole lies in the raster: the service takes none across a pole."""
    if grid.srs.IsGeographic():
        height = max(abs(grid.transform[5]), abs(grid.transform[4])) * grid.srs.GetAngularUnits()
        latitudes = grid.corners()[:, 1] * grid.srs.GetAngularUnits()
        if np.abs(latitudes).max() > np.pi / 2 + 1.001 * height:
            raise _across_a_pole(grid.name)
        return
    to_map = transformation(spatial_reference(f"EPSG:{WGS84}"), grid.srs)
    to_world = transformation(grid.srs, spatial_reference(f"EPSG:{WGS84}"))
    poles = np.array([(0.0, 90.0), (0.0, -90.0)])
    places = transform_points(to_map, poles)
    again = transform_points(to_world, np.where(np.isfinite(places), places, 0.0))
    pixels = apply_transform(invert_transform(grid.transform), np.where(np.isfinite(places), places, np.nan))
    inside = (pixels > 0.5).all(axis=1) & (pixels < (grid.width - 0.5, grid.height - 0.5)).all(axis=1)
    if (inside & (np.abs(again[:, 1] - poles[:, 1]) < 1e-6)).any():
        raise _across_a_pole(grid.name)


def inside_the_world(shape: Any) -> Any:
    """Bring a longitude/latitude geometry into -180..180 and -90..90, cut at the antimeridian where it crosses it."""
    west, south, east, north = shape.bounds
    if west >= -180 and east <= 180 and south >= -90 and north <= 90:
        return shape
    first, last = int(np.floor((west + 180 + _FUZZ) / 360)), int(np.ceil((east - 180 - _FUZZ) / 360))
    pieces: list[Polygon] = []
    for turn in range(first, last + 1):
        world = box(-180 + 360 * turn, -90, 180 + 360 * turn, 90)
        pieces.extend(translate(part, -360.0 * turn) for part in _polygons(shape.intersection(world)))
    return unary_union(pieces).simplify(0)  # where pieces join, their corners are no longer any


def transform_points(transformation: osr.CoordinateTransformation, points: Floats) -> Floats:
    """Transform (n, 2) points; those without an image become infinite, and GDAL prints nothing about them."""
    with quiet():
        try:
            placed = transformation.TransformPoints(points.tolist())
        except RuntimeError:
            return np.full(points.shape, np.inf)
    return np.array(placed, dtype=float)[:, :2]


def transformation(
    source: osr.SpatialReference, target: osr.SpatialReference
) -> osr.CoordinateTransformation:
    """Return the way from one CRS to another; raises `RasterError` of kind `crs` when PROJ knows none."""
    with quiet():
        try:
            made = osr.CoordinateTransformation(source, target)
        except RuntimeError:
            made = None
    # GDAL hands out an empty transformation, not None, when PROJ knows no way and exceptions are off
    if made is None or not getattr(made, "this", None):
        raise RasterError(
            f"There is no transformation from {source.GetName()} to {target.GetName()}.",
            hint="Warp the raster to EPSG:4326, 3857, 3035 or a UTM zone on WGS84 first.",
            kind="crs",
        )
    return made


def _across_a_pole(name: str) -> RasterError:
    return RasterError(
        f"{name} lies across a pole, and the service takes no raster that does.",
        hint="Cut it into pieces that end short of the pole.",
        kind="pole",
    )


def _wrap(degrees: Floats) -> Floats:
    """Bring differences of longitude into -180 (included) to 180."""
    return (degrees + 180.0) % 360.0 - 180.0


def _turn(differences: Floats) -> Floats:
    return np.column_stack((_wrap(differences[:, 0]), differences[:, 1]))


def _polygons(shape: Any) -> list[Polygon]:
    """Return the polygons of a geometry, leaving out the lines and points that cutting may leave."""
    if isinstance(shape, Polygon):
        return [shape] if shape.area > 0 else []
    return [part for piece in getattr(shape, "geoms", ()) for part in _polygons(piece)]

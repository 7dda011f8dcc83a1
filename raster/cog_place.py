"""Where the COG of a raster will lie: in a CRS that the service takes, with north up, by warping only where needed.

Many rasters are in a CRS that the service does not take and that is, within a hair, one that it does: ETRS89 / UTM
(EPSG:25833) and WGS 84 / UTM (EPSG:32633), say. Those get the other name, and no pixel is touched.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from .crs import SUPPORTED_EPSG, WGS84, epsg_of, is_supported, no_crs, spatial_reference
from .errors import RasterError
from .grid import Transform, read_grid
from .place import refuse_poles, transform_points, transformation

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from osgeo import gdal, osr

    from .grid import Grid

    Floats = NDArray[np.float64]

KEEP, TURN, WARP = "keep", "turn", "warp"
"""Pixels stay; rows or columns are turned round; values are computed anew."""

TAKEN = "EPSG:4326, 3857, 3035, or UTM on WGS 84 (32601-32660, 32701-32760)"
_SAME_PLACE = 0.01
"""Pixels that two CRSs may disagree by and still be called one."""
_LEVEL = 0.01
"""Pixels that the far corner of a raster may be rotated by and still count as north-up."""
_ZONE_REACH = 4.5
"""Degrees from its central meridian up to which a UTM zone is used; 3 are its own."""
_UTM_SOUTH, _UTM_NORTH = -80.0, 84.0
_STEPS = 13


@dataclass(frozen=True)
class Place:
    """Where the result lies (`epsg`) and how it gets there (`how`); for KEEP and TURN its size and geotransform.

    `source_wkt` is the raster's own CRS and `source_transform` its geotransform, or None when ground control points
    (`gcps`: column, row, x, y) place it. `reprojected_to` names the CRS if it is another than the raster's.
    """

    how: str
    epsg: int
    width: int
    height: int
    transform: Transform
    source_wkt: str
    source_transform: Transform | None
    gcps: tuple[tuple[float, float, float, float], ...] = ()
    reprojected_to: str | None = None
    notes: tuple[str, ...] = ()


def wanted_epsg(crs: str | int | None) -> int | None:
    """Return the EPSG code of a CRS that was asked for, None for none.

    Raises `RasterError` of kind `crs` when it cannot be read or the service does not take it.
    """
    if crs is None or not str(crs).strip():
        return None
    text = str(crs).strip()
    epsg = epsg_of(f"EPSG:{text}" if text.isdigit() else text)
    if epsg is None or not is_supported(epsg):
        raise RasterError(
            f"The service does not take rasters in {text}.",
            hint=f"Choose one of {TAKEN}; or none, and a fitting one is found.",
            kind="crs",
        )
    return epsg


def find_place(dataset: gdal.Dataset, wanted: int | None = None) -> Place:
    """Decide where a raster's COG will lie: in `wanted`, its own CRS if the service takes that, or the next best one.

    Raises `RasterError` of kind `georeference`, `no-crs`, `crs` or `pole` when it cannot be placed.
    """
    if dataset.GetGeoTransform(can_return_null=True) is None and dataset.GetGCPCount():
        return _by_points(dataset, wanted)
    if dataset.GetGeoTransform(can_return_null=True) is None and dataset.GetMetadata("RPC"):
        raise RasterError(
            f"{dataset.GetDescription()} is placed by rational polynomial coefficients (RPC), which need the height "
            "of the ground.",
            hint="Orthorectify it with an elevation model first: gdalwarp -rpc -to RPC_DEM=dem.tif -t_srs EPSG:…",
            kind="georeference",
        )
    grid = read_grid(dataset)
    refuse_poles(grid)
    own = epsg_of(grid.srs)
    if wanted is None and own is not None and is_supported(own):
        wanted = own
    if wanted is not None and wanted == own:
        return _upright(grid, own, None)
    twin = next((epsg for epsg in _twins(grid.srs, wanted) if _shift(grid, epsg) < _SAME_PLACE), None)
    if twin is not None:
        place = _upright(grid, twin, own)
        note = (
            f"The CRS ({grid.srs.GetName()}) is named EPSG:{twin} now, as the service takes it: the two agree within "
            f"{_SAME_PLACE:g} pixels here."
        )
        return replace(place, reprojected_to=f"EPSG:{twin}", notes=(note, *place.notes))
    epsg = wanted or _choose(_lonlat(grid.srs, _lattice(grid), grid.name), _zone_of(grid.srs), grid.name)
    note = (
        f"The raster is reprojected from {_named(own, grid.srs)} to EPSG:{epsg}: the service takes {TAKEN}."
        if own is None or not is_supported(own)
        else f"The raster is reprojected from {_named(own, grid.srs)} to EPSG:{epsg}, as asked."
    )
    return Place(
        WARP,
        epsg,
        grid.width,
        grid.height,
        grid.transform,
        _wkt(grid.srs),
        grid.transform,
        reprojected_to=f"EPSG:{epsg}",
        notes=(note,),
    )


def _by_points(dataset: gdal.Dataset, wanted: int | None) -> Place:
    """Place a raster by its ground control points."""
    name = dataset.GetDescription()
    srs = dataset.GetGCPSpatialRef()
    if srs is None or srs.IsLocal():
        raise no_crs(name)
    srs = spatial_reference(srs)
    gcps = tuple((gcp.GCPPixel, gcp.GCPLine, gcp.GCPX, gcp.GCPY) for gcp in dataset.GetGCPs())
    lonlat = _lonlat(srs, np.array([gcp[2:] for gcp in gcps], dtype=float), name)
    own = epsg_of(srs)
    keeps = own if own is not None and own != WGS84 and is_supported(own) else None
    epsg = wanted or keeps or _choose(lonlat, _zone_of(srs), name)
    note = (
        f"The raster is placed by {len(gcps)} ground control points: it is warped to EPSG:{epsg} by a polynomial "
        "through them, and no terrain is taken into account."
    )
    return Place(
        WARP,
        epsg,
        dataset.RasterXSize,
        dataset.RasterYSize,
        (0.0, 1.0, 0.0, 0.0, 0.0, 1.0),
        _wkt(srs),
        None,
        gcps,
        f"EPSG:{epsg}" if epsg != own else None,
        (note,),
    )


def _upright(grid: Grid, epsg: int, own: int | None) -> Place:
    """Place a raster in its own CRS: as it is when north is up, turned when it runs along the axes, or warped."""
    x0, dx, rx, y0, ry, dy = grid.transform
    width, height = grid.width, grid.height
    made = Place(KEEP, epsg, width, height, grid.transform, _wkt(grid.srs), grid.transform)
    made = replace(made, reprojected_to=f"EPSG:{epsg}" if own is not None else None)
    far = max(width, height)
    if max(abs(rx), abs(ry)) * far < _LEVEL * min(abs(dx), abs(dy)):
        straight = (x0, dx, 0.0, y0, 0.0, dy)
        if dx > 0 > dy:
            return replace(made, transform=straight)
        return _turned(made, grid, (abs(dx), abs(dy)), (width, height))
    if max(abs(dx), abs(dy)) * far < _LEVEL * min(abs(rx), abs(ry)):
        return _turned(made, grid, (abs(rx), abs(ry)), (height, width))
    note = "The raster is rotated: it is warped to pixels with north up."
    return replace(made, how=WARP, notes=(note,))


def _turned(made: Place, grid: Grid, pixel: tuple[float, float], size: tuple[int, int]) -> Place:
    corners = grid.corners()
    west, north = float(corners[:, 0].min()), float(corners[:, 1].max())
    note = "Rows or columns run the other way than north-up: they are turned round, and no value changes."
    return replace(
        made,
        how=TURN,
        width=size[0],
        height=size[1],
        transform=(west, pixel[0], 0.0, north, 0.0, -pixel[1]),
        notes=(note,),
    )


def _twins(srs: osr.SpatialReference, wanted: int | None) -> tuple[int, ...]:
    """Name CRSs of the service that this one may be all but the same as."""
    if srs.IsGeographic():
        likely: tuple[int, ...] = (WGS84,)
    else:
        zone = _zone_of(srs)
        likely = (_utm(zone),) if zone else (3857, 3035)
    return likely if wanted is None else tuple(epsg for epsg in likely if epsg == wanted)


def _shift(grid: Grid, epsg: int) -> float:
    """Return how many pixels apart the same numbers are in the raster's CRS and another."""
    places = _lattice(grid)
    try:
        moved = transform_points(transformation(grid.srs, spatial_reference(f"EPSG:{epsg}")), places)
    except RasterError:
        return math.inf
    _, dx, rx, _, ry, dy = grid.transform
    pixel = min(math.hypot(dx, ry), math.hypot(rx, dy))
    apart = np.abs(moved - places).max() / pixel
    return float(apart) if np.isfinite(apart) else math.inf


def _lattice(grid: Grid) -> Floats:
    """Return map positions spread over the raster, its edges included."""
    across, down = np.meshgrid(np.linspace(0, grid.width, _STEPS), np.linspace(0, grid.height, _STEPS))
    return grid.to_map(np.column_stack((across.ravel(), down.ravel())))


def _lonlat(srs: osr.SpatialReference, places: Floats, name: str) -> Floats:
    """Return the longitudes and latitudes of places, those that have one."""
    lonlat = transform_points(transformation(srs, spatial_reference(f"EPSG:{WGS84}")), places)
    known = lonlat[np.isfinite(lonlat).all(axis=1)]
    if len(known) == 0:
        raise RasterError(
            f"{name} has no longitude and latitude: it lies outside the area where its CRS ({srs.GetName()}) is "
            "defined.",
            hint="Check that the CRS assigned to the file is the right one.",
            kind="crs",
        )
    return np.asarray(known)


def _choose(lonlat: Floats, own_zone: int, name: str) -> int:
    """Choose UTM where one zone serves the whole raster, the zone it is in by its own CRS first; else longitude/latitude."""
    centre = float(lonlat[len(lonlat) // 2, 0])
    lon = centre + (lonlat[:, 0] - centre + 180.0) % 360.0 - 180.0
    south, north = float(lonlat[:, 1].min()), float(lonlat[:, 1].max())
    middle = (float(lon.min()) + float(lon.max())) / 2
    hemisphere = 1 if north + south >= 0 else -1
    if south >= _UTM_SOUTH and north <= _UTM_NORTH:
        by_centre = int((middle + 180.0) // 6.0) % 60 + 1
        for zone in (own_zone, by_centre * hemisphere):
            if zone and _reach(lon, abs(zone)) <= _ZONE_REACH:
                return _utm(zone)
    if lon.min() < -180.0 - 1e-9 or lon.max() > 180.0 + 1e-9:
        raise RasterError(
            f"{name} lies across the antimeridian (180° of longitude) and is too wide for one UTM zone.",
            hint="Cut it into two at the antimeridian, or into pieces of at most 6° of longitude.",
            kind="crs",
        )
    return WGS84


def _reach(lon: Floats, zone: int) -> float:
    """Return how many degrees the farthest longitude is from a zone's central meridian."""
    meridian = zone * 6.0 - 183.0
    return float(np.abs((lon - meridian + 180.0) % 360.0 - 180.0).max())


def _zone_of(srs: osr.SpatialReference) -> int:
    """Return a CRS's UTM zone, below zero in the south, 0 when it is none."""
    return int(srs.GetUTMZone()) if srs.IsProjected() else 0


def _utm(zone: int) -> int:
    epsg = 32600 + zone if zone > 0 else 32700 - zone
    return epsg if epsg in SUPPORTED_EPSG else WGS84


def _named(epsg: int | None, srs: osr.SpatialReference) -> str:
    return f"EPSG:{epsg}" if epsg is not None else f"“{srs.GetName()}”"


def _wkt(srs: Any) -> str:
    return str(srs.ExportToWkt(["FORMAT=WKT2_2018"]))

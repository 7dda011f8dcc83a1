"""What the service asks of the place of a file: a geotransform, one of its CRS, no pole inside."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from osgeo import osr

from ..gdal_quiet import quiet
from .crs import WGS84, is_supported, spatial_reference
from .findings import finding
from .grid import apply_transform, invert_transform
from .place import transform_points

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .facts import RasterInfo
    from .findings import Finding

_DEGREES = 90.0


def check_place(info: RasterInfo) -> Iterator[Finding]:
    """Yield what speaks against where a file lies, by its own tags."""
    transform = info.geotransform
    if info.place_beside:
        found = "its CRS in a file beside it" if transform is not None else "its place in a file beside it"
        yield finding("place-beside", info.path, found)
        return
    if transform is None:
        rule = "gcps" if info.gcps else "georeference"
        yield finding(rule, info.path, "ground control points only" if info.gcps else "no geotransform")
        return
    _, dx, rx, _, ry, dy = transform
    if not all(map(math.isfinite, transform)) or abs(dx * dy - rx * ry) <= 1e-12 * max(
        dx**2, rx**2, ry**2, dy**2
    ):
        yield finding("georeference", info.path, "a geotransform that squeezes it to a line")
        return
    if rx or ry or dx < 0 or dy > 0:
        yield finding("rotated", info.path, "a rotated or mirrored geotransform")
    if not info.crs_wkt:
        yield finding("no-crs", info.path, "no CRS")
    elif info.epsg is None or not is_supported(info.epsg):
        yield finding("crs", info.path, f"EPSG:{info.epsg}" if info.epsg else "a CRS without EPSG code")
    elif _has_pole(info, info.epsg):
        yield finding("pole", info.path, "a pole inside")


def _has_pole(info: RasterInfo, epsg: int) -> bool:
    """Say whether a pole lies inside by half a pixel; latitudes beyond 90 degrees by a pixel say so too."""
    transform = info.geotransform
    bounds = info.bounds()
    if transform is None or bounds is None:
        return False
    if epsg == WGS84:
        height = max(abs(transform[4]), abs(transform[5]))
        return max(abs(bounds[1]), abs(bounds[3])) > _DEGREES + 1.001 * height
    poles = poles_in(epsg)
    if not poles:
        return False
    pixels = apply_transform(invert_transform(transform), np.array(poles))
    inside = (pixels > 0.5).all(axis=1) & (pixels < (info.width - 0.5, info.height - 0.5)).all(axis=1)
    return bool(inside.any())


@lru_cache(maxsize=256)
def poles_in(epsg: int) -> tuple[tuple[float, float], ...]:
    """Return where the poles lie in a projected CRS; those that have no place there are left out."""
    srs, wgs84 = spatial_reference(f"EPSG:{epsg}"), spatial_reference(f"EPSG:{WGS84}")
    poles = np.array([(0.0, _DEGREES), (0.0, -_DEGREES)])
    with quiet():
        places = transform_points(osr.CoordinateTransformation(wgs84, srs), poles)
        known = np.isfinite(places).all(axis=1)
        back = transform_points(
            osr.CoordinateTransformation(srs, wgs84), np.where(known[:, None], places, 0.0)
        )
    known &= np.abs(back[:, 1] - poles[:, 1]) < 1e-6
    return tuple((float(x), float(y)) for x, y in places[known])

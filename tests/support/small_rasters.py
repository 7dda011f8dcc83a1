"""Small rasters, written in a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from osgeo import gdal, osr

if TYPE_CHECKING:
    from pathlib import Path

SIDE = 64
BLOCKS = ["TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256"]
"""What the service asks of internal tiles; a raster as small as one needs no overviews."""


def write_raster(
    path: Path,
    *,
    epsg: int | None = 32633,
    valid: Any = None,
    corner: tuple[float, float] = (500000, 5000000),
) -> str:
    """Write a GeoTIFF of 64 x 64 pixels of 100 m with no data 0, and return its path; `valid` is a mask, True: data."""
    path.parent.mkdir(parents=True, exist_ok=True)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, 1, gdal.GDT_Byte, options=BLOCKS)
    size = 0.001 if epsg == 4326 else 100.0
    dataset.SetGeoTransform((corner[0], size, 0, corner[1], 0, -size))
    if epsg is not None:
        srs = osr.SpatialReference()
        srs.ImportFromEPSG(epsg)
        dataset.SetProjection(srs.ExportToWkt())
    band = dataset.GetRasterBand(1)
    band.SetNoDataValue(0)
    mask = np.ones((SIDE, SIDE), bool) if valid is None else valid
    band.WriteArray(np.where(mask, 7, 0).astype("u1"))
    band = dataset = None
    return str(path)


def nothing_valid() -> Any:
    """Return a mask of no data everywhere."""
    return np.zeros((SIDE, SIDE), bool)


def left_half() -> Any:
    """Return a mask whose left half is data."""
    mask = np.zeros((SIDE, SIDE), bool)
    mask[:, : SIDE // 2] = True
    return mask

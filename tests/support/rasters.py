"""Rasters of every kind that the raster engine is asked about, written with GDAL in a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from osgeo import gdal, osr

if TYPE_CHECKING:
    from collections.abc import Sequence

UTM_33N = (300000.0, 10.0, 0.0, 5100000.0, 0.0, -10.0)
"""Geotransform of 10 m pixels in EPSG:32633."""


def write(
    path: Any,
    bands: Any,
    *,
    crs: str | None = "EPSG:32633",
    transform: Sequence[float] | None = UTM_33N,
    no_data: float | None = None,
    dtype: int = gdal.GDT_Byte,
    colors: Sequence[int] = (),
    options: Sequence[str] = (),
    driver: str = "GTiff",
    overviews: Sequence[int] = (),
) -> str:
    """Write one band (2-d array) or several (3-d), and return the path."""
    layers = np.atleast_3d(np.asarray(bands).T).T
    count, height, width = layers.shape
    dataset = gdal.GetDriverByName(driver).Create(
        str(path), width, height, count, dtype, options=list(options)
    )
    if crs:
        dataset.SetProjection(wkt(crs))
    if transform is not None:
        dataset.SetGeoTransform(tuple(transform))
    for index, layer in enumerate(layers, start=1):
        band = dataset.GetRasterBand(index)
        if no_data is not None:
            band.SetNoDataValue(no_data)
        if colors:
            band.SetColorInterpretation(colors[index - 1])
        band.WriteArray(layer)
    if overviews:
        dataset.BuildOverviews("NEAREST", list(overviews))
    dataset.FlushCache()
    return str(path)


def write_mask(path: Any, valid: Any, **options: Any) -> str:
    """Write a byte raster with no data 0 where `valid` is False and 7 where it is True."""
    options.setdefault("no_data", 0)
    return write(path, np.where(valid, 7, 0).astype(np.uint8), **options)


def wkt(crs: str) -> str:
    """Return the WKT of anything GDAL takes for a CRS."""
    srs = osr.SpatialReference()
    srs.SetFromUserInput(crs)
    return srs.ExportToWkt()


def picture(text: str) -> Any:
    """Return the mask that lines of text draw: `#` is valid, `.` is not."""
    return np.array([[mark == "#" for mark in line.strip()] for line in text.strip().splitlines()])


def rotated_rectangle(side: int, degrees: float = 14.0, share: float = 0.7) -> Any:
    """Return a square mask of `side` pixels with a rotated rectangle in it."""
    angle = np.deg2rad(degrees)
    y, x = np.mgrid[:side, :side] + 0.5 - side / 2
    u, v = x * np.cos(angle) + y * np.sin(angle), -x * np.sin(angle) + y * np.cos(angle)
    return (np.abs(u) < side * share / 2) & (np.abs(v) < side * share / 2.1)


def coast(side: int, seed: int = 1) -> Any:
    """Return a square mask that is valid below a fractal line."""
    rng = np.random.default_rng(seed)
    t = np.arange(side) / side
    waves = np.arange(1, 120)
    heights = 0.5 + sum(
        rng.normal() / k**1.3 * 0.12 * np.sin(2 * np.pi * (k * t + rng.random())) for k in waves
    )
    return np.arange(side)[:, None] > heights[None, :] * side


def disc(side: int, radius: float = 0.45, hole: float = 0.0) -> Any:
    """Return a square mask with a disc in it, with a hole in its middle if asked; both as a share of the side."""
    y, x = np.mgrid[:side, :side] + 0.5 - side / 2
    away = np.hypot(x, y)
    return (away < radius * side) & (away >= hole * side)


def rasterized(geometry: Any, transform: Sequence[float], width: int, height: int) -> Any:
    """Burn a geometry of map coordinates: True in pixels whose centre is inside."""
    from osgeo import ogr

    target = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Byte)
    target.SetGeoTransform(tuple(transform))
    vectors = (ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")).CreateDataSource("")
    layer = vectors.CreateLayer("shapes", None)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkb(geometry.wkb))
    layer.CreateFeature(feature)
    gdal.RasterizeLayer(target, [1], layer, burn_values=[1])
    return target.ReadAsArray().astype(bool)

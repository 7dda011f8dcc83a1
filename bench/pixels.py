"""How far an outline is from the valid pixels, by rasterizing it; GDAL and NumPy only, nothing of the engine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from osgeo import gdal, ogr, osr

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from numpy.typing import NDArray

STRIP = 1024
"""Rows looked at together."""


@dataclass(frozen=True)
class PixelCount:
    """Pixels whose centre is in the outline though they hold no data, and valid ones whose centre is not."""

    commission: int
    omission: int


def count_pixels(raster: Path, outlines: Mapping[str, bytes]) -> dict[str, PixelCount]:
    """Compare outlines (WKB, in the raster's CRS) with every pixel of band 1 at full resolution."""
    dataset = gdal.OpenEx(str(raster), open_options=["NUM_THREADS=ALL_CPUS"])
    shapes = {name: ogr.CreateGeometryFromWkb(wkb) for name, wkb in outlines.items()}
    wrong = {name: np.zeros(2, dtype=np.int64) for name in outlines}
    for top in range(0, dataset.RasterYSize, STRIP):
        rows = min(STRIP, dataset.RasterYSize - top)
        valid = _valid(dataset.GetRasterBand(1), top, rows)
        for name, shape in shapes.items():
            inside = _rasterize(shape, dataset, top, rows)
            wrong[name] += (np.count_nonzero(inside & ~valid), np.count_nonzero(valid & ~inside))
    return {name: PixelCount(int(more), int(fewer)) for name, (more, fewer) in wrong.items()}


def pixel_area(raster: Path) -> float:
    """Return the area of a pixel in the unit of the raster's CRS, squared."""
    _, dx, rx, _, ry, dy = gdal.Open(str(raster)).GetGeoTransform()
    return float(abs(dx * dy - rx * ry))


def _valid(band: gdal.Band, top: int, rows: int) -> NDArray[np.bool_]:
    values = band.ReadAsArray(0, top, band.XSize, rows)
    no_data = band.GetNoDataValue()
    return np.asarray(~np.isnan(values) if np.isnan(no_data) else values != no_data)


def _rasterize(shape: Any, dataset: gdal.Dataset, top: int, rows: int) -> NDArray[np.bool_]:
    """Burn a shape into a strip of the raster's grid: True where a pixel's centre is inside."""
    srs = osr.SpatialReference(dataset.GetProjection())
    x, dx, rx, y, ry, dy = dataset.GetGeoTransform()
    strip = gdal.GetDriverByName("MEM").Create("", dataset.RasterXSize, rows, 1, gdal.GDT_Byte)
    strip.SetProjection(dataset.GetProjection())
    strip.SetGeoTransform((x + top * rx, dx, rx, y + top * dy, ry, dy))
    source = (ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")).CreateDataSource("")
    layer = source.CreateLayer("outline", srs)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(shape)
    layer.CreateFeature(feature)
    gdal.RasterizeLayer(strip, [1], layer, burn_values=[1])
    return np.asarray(strip.GetRasterBand(1).ReadAsArray() == 1)

"""Where a raster lies: its size, geotransform and CRS, checked before any pixel is read."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .crs import dataset_crs
from .errors import RasterError

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from osgeo import gdal, osr

Transform = tuple[float, float, float, float, float, float]


@dataclass(frozen=True)
class Grid:
    """A raster's pixels on the map: `transform` is GDAL's (x0, dx, rx, y0, ry, dy), `srs` has easting first."""

    name: str
    width: int
    height: int
    transform: Transform
    srs: osr.SpatialReference

    def to_map(self, pixels: NDArray[np.float64]) -> NDArray[np.float64]:
        """Turn an (n, 2) array of column, row positions into map coordinates; (0, 0) is the outer corner."""
        return apply_transform(self.transform, pixels)

    def corners(self) -> NDArray[np.float64]:
        """Return the four corners on the map, from the upper left one along the upper edge."""
        w, h = self.width, self.height
        return self.to_map(np.array([(0, 0), (w, 0), (w, h), (0, h)], dtype=float))


def apply_transform(transform: Transform, points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Apply a GDAL geotransform to an (n, 2) array of columns and rows."""
    x0, dx, rx, y0, ry, dy = transform
    column, row = points[:, 0], points[:, 1]
    return np.column_stack((x0 + column * dx + row * rx, y0 + column * ry + row * dy))


def invert_transform(transform: Transform) -> Transform:
    """Return the geotransform that turns map coordinates into columns and rows."""
    x0, dx, rx, y0, ry, dy = transform
    det = dx * dy - rx * ry
    a, b, c, d = dy / det, -rx / det, -ry / det, dx / det
    return (-a * x0 - b * y0, a, b, -c * x0 - d * y0, c, d)


def read_grid(dataset: gdal.Dataset) -> Grid:
    """Read where a raster lies; raises `RasterError` of kind `georeference` or `no-crs` when that is not known."""
    name = dataset.GetDescription()
    transform = dataset.GetGeoTransform(can_return_null=True)
    if transform is None:
        raise _no_place(dataset, name)
    values = tuple(float(v) for v in transform)
    _, dx, rx, _, ry, dy = values
    if not all(map(math.isfinite, values)) or abs(dx * dy - rx * ry) <= 1e-12 * max(
        dx**2, rx**2, ry**2, dy**2, 0
    ):
        raise RasterError(
            f"{name} has a geotransform that squeezes it to a line: {values}.",
            hint="Give the file a right one, for example with gdal_edit.py -a_ullr.",
            kind="georeference",
        )
    return Grid(name, dataset.RasterXSize, dataset.RasterYSize, transform=values, srs=dataset_crs(dataset))  # type: ignore[arg-type]


def _no_place(dataset: gdal.Dataset, name: str) -> RasterError:
    """Say why a raster without geotransform cannot be used: the service does not warp."""
    if dataset.GetGCPCount():
        how = "is placed by ground control points only"
    elif dataset.GetMetadata("RPC"):
        how = "is placed by rational polynomial coefficients (RPC) only"
    else:
        how = "has no georeference"
    return RasterError(
        f"{name} {how}, and the service takes only rasters with a geotransform.",
        hint="Warp it to a CRS first (Raster > Projections > Warp, or gdalwarp -t_srs).",
        kind="georeference",
    )

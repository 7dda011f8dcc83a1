"""What tests ask of a COG: that it is one by GDAL's own validator, and what is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from osgeo import gdal
from osgeo_utils.samples import validate_cloud_optimized_geotiff as validator
from sentinelhub_byoc.raster.checks import check_tile

if TYPE_CHECKING:
    from pathlib import Path


def assert_fit(*files: str) -> None:
    """Fail unless the service would take the files as one tile, and each is a COG by GDAL's validator."""
    assert [str(finding) for finding in check_tile(list(files)) if finding.severity != "info"] == []
    for file in files:
        warnings, errors, _ = validator.validate(file, full_check=True)
        assert (warnings, errors) == ([], []), file


def read(path: Any, level: int | None = None) -> Any:
    """Return all pixels as (bands, rows, columns), of the image or of an overview (from 0)."""
    dataset = gdal.Open(str(path))
    layers = []
    for number in range(dataset.RasterCount):
        band = dataset.GetRasterBand(number + 1)
        layers.append((band if level is None else band.GetOverview(level)).ReadAsArray())
    return np.array(layers)


def band_of(path: Any, number: int = 1) -> gdal.Band:
    """Return a band that keeps its dataset open as long as it lives, which GDAL's own does not."""
    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(number)
    band.kept = dataset
    return band


def levels(path: Any) -> list[tuple[int, int]]:
    """Return width and height of each overview."""
    band = band_of(path)
    overviews = [band.GetOverview(number) for number in range(band.GetOverviewCount())]
    return [(overview.XSize, overview.YSize) for overview in overviews]


def left_over(folder: Path) -> list[str]:
    """Return the names of everything in a folder, hidden things too."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))

"""A raster that was read is closed at once: an open file cannot be replaced on Windows, nor closed after GDAL has gone."""

from __future__ import annotations

import gc

import numpy as np
import pytest
from osgeo import gdal, osr
from sentinelhub_byoc.raster.footprint import derive_footprint
from sentinelhub_byoc.raster.info import read_info


@pytest.fixture
def scene(tmp_path):
    path = str(tmp_path / "scene.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 28, 28, 1, gdal.GDT_Byte)
    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    dataset.SetProjection(system.ExportToWkt())
    dataset.SetGeoTransform((500000, 10, 0, 5000000, 0, -10))
    dataset.GetRasterBand(1).SetNoDataValue(0)
    dataset.GetRasterBand(1).WriteArray(np.pad(np.ones((20, 20), "uint8"), 4))
    return path


def open_datasets():
    return [each for each in gc.get_objects() if isinstance(each, (gdal.Dataset, gdal.Band))]


@pytest.mark.parametrize("read", [derive_footprint, read_info], ids=["footprint", "info"])
def test_no_dataset_outlives_the_call(scene, read):
    gc.collect()
    gc.disable()
    try:
        before = open_datasets()
        read(scene)
        left = [each for each in open_datasets() if not any(each is other for other in before)]
    finally:
        gc.enable()
    assert left == []

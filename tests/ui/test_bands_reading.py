"""Bands from the headers of rasters: names, sources, kinds and no data."""

from __future__ import annotations

import pytest
from osgeo import gdal
from sandbox_rasters import write_cog
from sentinelhub_byoc.feedback import Cancelled, Feedback
from sentinelhub_byoc.raster.errors import RasterError
from sentinelhub_byoc.ui.bands_reading import read_bands


def write(folder, name, **options):
    return str(write_cog(folder / name, **options))


def read(*paths):
    return read_bands(paths, Feedback())


def told(found):
    return [
        (row.name, row.source, row.index, row.depth, row.sample_format, row.no_data) for row in found.rows
    ]


def test_a_file_of_many_is_named_by_its_band(tmp_path):
    found = read(write(tmp_path, "S2B_20240606_B04.tif"))
    assert told(found) == [("B04", "B04", "1", 16, "UINT", "")]


def test_bands_of_one_file_are_numbered_as_the_service_does(tmp_path):
    found = read(write(tmp_path, "scene.tif", bands=3, kind=gdal.GDT_Float32))
    assert told(found) == [(f"scene_{n}", "scene", str(n), 32, "FLOAT", "") for n in (1, 2, 3)]


def test_files_of_one_tile_are_a_band_each(tmp_path):
    found = read(write(tmp_path, "a/X_B04.tif"), write(tmp_path, "a/X_B08.tif", kind=gdal.GDT_Byte))
    assert told(found) == [("B04", "B04", "1", 16, "UINT", ""), ("B08", "B08", "1", 8, "UINT", "")]


def test_files_of_other_tiles_are_left_out_and_counted(tmp_path):
    found = read(*(write(tmp_path, f"{scene}/X_B04.tif") for scene in ("a", "b", "c")))
    assert [row.name for row in found.rows] == ["B04"]
    assert found.notes
    assert found.notes[0].startswith("2 file(s)")


@pytest.mark.parametrize(
    ("no_data", "read_as"),
    [
        pytest.param(0, "0", id="zero"),
        pytest.param(-9999.5, "-9999.5", id="fraction"),
        pytest.param("nan", "", id="nan"),
    ],
)
def test_no_data_is_read_save_nan_which_always_is(tmp_path, no_data, read_as):
    found = read(_with_no_data(tmp_path, no_data))
    assert found.rows[0].no_data == read_as
    assert found.common_no_data == read_as


def _with_no_data(folder, value):
    path = str(folder / "dem.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 8, 8, 1, gdal.GDT_Float32)
    dataset.GetRasterBand(1).SetNoDataValue(float(value))
    dataset = None
    return path


def test_values_that_the_service_does_not_take_are_left_out_and_told(tmp_path):
    path = str(tmp_path / "wide.tif")
    gdal.GetDriverByName("GTiff").Create(path, 8, 8, 1, gdal.GDT_Float64)
    found = read(path)
    assert found.rows == ()
    assert "Float64" in found.notes[0]


def test_a_name_that_scripts_could_not_use_is_made_one(tmp_path):
    (row,) = read(write(tmp_path, "2024 dem-10m.tif")).rows
    assert row.source in "2024 dem-10m"
    assert row.name.replace("$", "_").isidentifier()


def test_what_is_no_raster_is_told(tmp_path):
    path = tmp_path / "B04.tif"
    path.write_text("no raster")
    with pytest.raises(RasterError):
        read(str(path))


def test_reading_can_be_stopped(tmp_path):
    class Stopped(Feedback):
        def is_cancelled(self):
            return True

    with pytest.raises(Cancelled):
        read_bands([write(tmp_path, "B04.tif")], Stopped())

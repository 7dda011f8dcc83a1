"""Files that cannot be ingested: each has a line that says why, and the others go on."""

from __future__ import annotations

import os

import pytest
from ingested_folder import IngestedFolder, fill, outcomes, write_striped, write_vrt
from osgeo import gdal


@pytest.fixture
def world(s3_server, bucket):
    with IngestedFolder(s3_server, bucket) as made:
        yield made


@pytest.mark.parametrize("fault", ["truncated", "no raster", "empty"])
def test_a_broken_file_is_a_row_and_the_others_go_on(world, fault):
    fill(world, "a", "b")
    path = world.folder / "a/B1.tif"
    if fault == "truncated":
        os.truncate(path, path.stat().st_size // 2)
    elif fault == "no raster":
        path.write_bytes(b"not a TIFF at all")
    else:
        path.write_bytes(b"")
    report = world.ingest()
    assert outcomes(report) == {"a/(BAND).tif": "unfit", "b/(BAND).tif": "ingested"}
    assert str(path) in report.rows[0].message
    assert world.stored() == ["b/B1.tif", "b/B2.tif"]


@pytest.mark.parametrize(
    ("files", "pattern", "why"),
    [
        (["odd.tif"], "{tile}/{band}.tif", "does not fit its name"),
        (
            ["b/x1_B1.tif", "b/x2_B1.tif"],
            r"(?<tile>[^/]*)/(?:x\d_)?(?<band>B\d)\.tif",
            "2 files for the band “B1”",
        ),
        (["b/B1.tif", "b/B2.tiff"], "{tile}/{band}.tif*", "different extensions (.tif, .tiff)"),
        (["b/B1.png"], "", "no raster of a tile"),
    ],
    ids=["no match", "two files for a band", "mixed extensions", "no raster"],
)
def test_files_that_make_no_tile_are_left_out_with_the_reason(world, files, pattern, why):
    fill(world, "a")
    for file in files:
        write_striped(world.folder / file)
    report = world.ingest(pattern=pattern)
    assert outcomes(report) == {"a/(BAND).tif": "ingested"}
    assert [left.file for left in report.left_out] == files
    assert all(why in left.why for left in report.left_out)


def test_two_formats_of_one_tile_are_refused(world):
    write_striped(world.folder / "a/B1.tif")
    write_vrt(world.folder / "a/B1.vrt")
    report = world.ingest()
    assert world.stored() == []
    assert not report.rows or {row.outcome for row in report.rows} == {"unfit"}
    named = {left.file for left in report.left_out} | {
        file for row in report.rows for file in row.files.values()
    }
    assert named == {"a/B1.tif", "a/B1.vrt"}


def test_a_nodata_raster_is_unfit(world):
    write_striped(world.folder / "a/B1.tif")
    dataset = gdal.Open(str(world.folder / "a/B1.tif"), gdal.GA_Update)
    dataset.GetRasterBand(1).Fill(0)
    del dataset
    row = world.ingest().rows[0]
    assert (row.outcome, row.stage) == ("unfit", "outline")
    assert world.stored() == []


def test_tiles_are_checked_against_the_bands_of_the_collection(world):
    fill(world, "a")
    world.ingest()
    write_striped(world.folder / "b/B1.tif", dtype=gdal.GDT_UInt16)
    write_striped(world.folder / "b/B2.tif", dtype=gdal.GDT_UInt16)
    row = world.ingest().rows[1]
    assert row.outcome == "unfit"
    assert "16-bit UINT" in row.message

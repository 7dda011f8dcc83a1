"""Rasters that nobody here made: GeoTIFFs of two R packages, and the grids of Debian's proj-data.

Each expectation was reviewed by hand against the rules; tifffile and GDAL, as judges, read the same facts of the headers.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import gdal
from sentinelhub_byoc.raster.checks import check_tile, fixable
from tiff_judges import assert_as_gdal_reads, assert_as_tifffile_reads

REAL = Path(__file__).resolve().parents[2] / "build" / "real-rasters"
GRIDS = Path("/usr/share/proj")

EXPECTED = {
    "L7_ETMs.tif": {  # Landsat 7, SIRGAS 2000 / UTM 25S, six bands, overviews in blocks of 128 added later
        ("block-size", "image 0"),
        *(("block-size", f"overview {index}") for index in (1, 2, 3, 4)),
        ("crs", ""),
        ("layout", ""),
    },
    "geomatrix.tif": {("block-size", "image 0"), ("rotated", ""), ("layout", "")},
    "lc.tif": {("block-size", "image 0"), ("crs", "")},  # Albers, palette
    "na.tif": {("block-size", "image 0")},
    "olinda_dem_utm25s.tif": {("block-size", "image 0"), ("crs", "")},
    "elev.tif": {("block-size", "image 0")},
    "logo.tif": {  # no place on Earth, and -1 for no data in bytes
        ("block-size", "image 0"),
        ("no-crs", ""),
        ("layout", ""),
        *(("no-data-type", f"band {index}") for index in (1, 2, 3)),
    },
    "meuse.tif": {("block-size", "image 0"), ("crs", "")},  # RD, by its parameters
}


@pytest.fixture(scope="module")
def rasters():
    """Return the GeoTIFFs by name; `make setup-dev` brings them."""
    found = {path.name: path for path in REAL.rglob("*.tif")}
    assert set(found) >= set(EXPECTED), f"{REAL} is incomplete: run `make setup-dev`"
    return found


@pytest.mark.parametrize("name", EXPECTED)
def test_findings_are_those_worked_out_by_hand(rasters, name):
    findings = check_tile([str(rasters[name])])
    assert {(finding.rule, finding.where) for finding in findings} == EXPECTED[name]
    assert fixable(findings) == (name != "logo.tif")


@pytest.mark.parametrize("name", EXPECTED)
def test_headers_are_read_as_others_read_them(rasters, name):
    assert_as_tifffile_reads(str(rasters[name]))
    assert_as_gdal_reads(str(rasters[name]))


@pytest.mark.parametrize("name", EXPECTED)
def test_the_advice_cures_what_it_says_it_does(rasters, tmp_path, name):
    """Warped where the CRS is not taken, and written as the advice says: nothing is left but what has no cure."""
    path = str(rasters[name])
    if ("crs", "") in EXPECTED[name] or ("rotated", "") in EXPECTED[name]:
        path = str(tmp_path / "warped.tif")
        gdal.Warp(path, str(rasters[name]), dstSRS="EPSG:4326")
    advice = ["COMPRESS=DEFLATE", "BLOCKSIZE=1024", "RESAMPLING=AVERAGE"]
    gdal.Translate(str(tmp_path / "cured.tif"), path, format="COG", creationOptions=advice)
    left = {finding.rule for finding in check_tile([str(tmp_path / "cured.tif")])}
    assert left == ({"no-crs", "no-data-type"} if name == "logo.tif" else set())


@pytest.mark.parametrize("path", sorted(GRIDS.glob("*.g[st][bx]")), ids=lambda path: path.name)
def test_grids_of_other_formats(path):
    (finding,) = check_tile([str(path)])
    assert finding.rule == "format"
    assert finding.found in {"the format NTv2", "the format GTX"}


def test_whatever_else_lies_there_is_told_to_be_no_raster():
    others = [path for path in GRIDS.iterdir() if path.suffix not in {".gsb", ".gtx", ".tif"}]
    assert others
    for path in others:
        assert [finding.rule for finding in check_tile([str(path)])] == ["unreadable"], path


def test_there_are_grids():
    assert list(GRIDS.glob("*.gsb"))

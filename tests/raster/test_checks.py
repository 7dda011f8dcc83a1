"""What the service would refuse, found first; its words where they are known."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest
from osgeo import gdal
from rasters import UTM_33N, write
from sentinelhub_byoc.raster.checks import check_tile

PIXELS = np.random.default_rng(1).integers(1, 200, (600, 600)).astype("u1")
TILED = ("TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256")


def good(path, pixels=PIXELS, options=(), **more):
    more.setdefault("overviews", [4])
    gdal.SetConfigOption("GDAL_TIFF_OVR_BLOCKSIZE", "256")
    try:
        return write(path, pixels, options=[*TILED, *options], **more)
    finally:
        gdal.SetConfigOption("GDAL_TIFF_OVR_BLOCKSIZE", None)


def rules(findings):
    return [(finding.rule, finding.severity) for finding in findings]


def test_a_good_file_has_no_finding(tmp_path):
    assert check_tile([good(tmp_path / "a.tif", options=["COMPRESS=DEFLATE"])]) == []


def test_what_the_cog_driver_writes_by_the_advice_given_is_good(tmp_path):
    source = write(tmp_path / "source.tif", np.kron(PIXELS, np.ones((4, 4))))
    advice = ["COMPRESS=DEFLATE", "BLOCKSIZE=1024", "RESAMPLING=AVERAGE", "PREDICTOR=YES"]
    gdal.Translate(str(tmp_path / "a.tif"), source, format="COG", creationOptions=advice)
    assert check_tile([str(tmp_path / "a.tif")]) == []


def test_a_small_image_needs_no_overview(tmp_path):
    assert check_tile([good(tmp_path / "a.tif", PIXELS[:200, :200], overviews=[])]) == []


@pytest.mark.parametrize(
    ("options", "found"),
    [
        ([], "600 x 13"),
        (["TILED=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=128"], "128 x 128"),
        (["TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=128"], "256 x 128"),
        (["TILED=YES", "BLOCKXSIZE=4096", "BLOCKYSIZE=256"], "4096 x 256"),
    ],
    ids=["strips", "too small", "too low", "too wide"],
)
def test_block_size_of_the_image(tmp_path, options, found):
    path = write(tmp_path / "a.tif", PIXELS, options=options)
    finding = next(f for f in check_tile([path]) if f.rule == "block-size")
    expected = "Ensure tiles of image at index 0 have width and height between 256 and 2048."
    assert finding.service_wording == expected
    assert found in finding.found
    assert expected in str(finding)
    assert "gdal_translate" in finding.fix


@pytest.mark.parametrize(("levels", "index"), [([2], 1), ([2, 4], 2)])
def test_block_size_of_an_overview(tmp_path, levels, index):
    path = good(tmp_path / "a.tif", overviews=levels[:-1])
    gdal.SetConfigOption("GDAL_TIFF_OVR_BLOCKSIZE", "128")
    try:
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.BuildOverviews("NEAREST", levels[-1:])
        del dataset
    finally:
        gdal.SetConfigOption("GDAL_TIFF_OVR_BLOCKSIZE", None)
    wordings = [f.service_wording for f in check_tile([path]) if f.rule == "block-size"]
    assert wordings == [f"Ensure tiles of image at index {index} have width and height between 256 and 2048."]


def test_no_overviews(tmp_path):
    assert rules(check_tile([good(tmp_path / "a.tif", overviews=[])])) == [("overviews", "error")]


def test_overviews_beside_the_file_do_not_count(tmp_path):
    path = good(tmp_path / "a.tif", overviews=[])
    dataset = gdal.Open(path)
    dataset.BuildOverviews("NEAREST", [2, 4])
    del dataset
    (finding,) = check_tile([path])
    assert finding.rule == "overviews"
    assert ".ovr" in finding.found


def test_overviews_that_end_too_soon_are_a_doubt(tmp_path):
    assert rules(check_tile([good(tmp_path / "a.tif", overviews=[2])])) == [("overviews", "warning")]


@pytest.mark.parametrize(
    ("change", "rule", "found"),
    [
        ({"crs": "EPSG:25833"}, "crs", "EPSG:25833"),
        ({"crs": None}, "crs", "no CRS"),
        ({"crs": "+proj=utm +zone=33 +ellps=GRS80"}, "crs", "without EPSG code"),
        ({"crs": None, "transform": None}, "georeference", "no geotransform"),
        ({"crs": "EPSG:4326", "transform": (0, 0.1, 0, 120, 0, -0.1)}, "pole", "pole"),
        ({"options": ["COMPRESS=JPEG"]}, "compression", "JPEG"),
        ({"options": ["COMPRESS=LZW", "PHOTOMETRIC=CMYK"], "bands": 4}, "photometric", "CMYK"),
        ({"dtype": gdal.GDT_Float64}, "band-type", "64-bit FLOAT"),
        ({"dtype": gdal.GDT_CFloat32}, "band-type", "COMPLEX"),
        ({"dtype": gdal.GDT_UInt16, "options": ["NBITS=12"]}, "band-type", "12-bit"),
        ({"bands": 11}, "bands", "11 pixel-interleaved"),
        ({"bands": 101, "options": ["INTERLEAVE=BAND"]}, "bands", "101"),
    ],
    ids=lambda value: None if isinstance(value, dict) else value,
)
def test_one_thing_wrong(tmp_path, change, rule, found):
    count = change.pop("bands", 1)
    pixels = np.broadcast_to(PIXELS[:100, :100], (count, 100, 100)) if count > 1 else PIXELS[:100, :100]
    findings = check_tile([good(tmp_path / "a.tif", pixels, overviews=[], **change)])
    assert {finding.rule for finding in findings} == {rule}
    assert found in findings[0].found
    assert findings[0].severity == "error"
    assert findings[0].fix


@pytest.mark.parametrize(
    "options",
    [["COMPRESS=LZW"], ["COMPRESS=ZSTD"], ["COMPRESS=PACKBITS"], ["COMPRESS=DEFLATE", "PHOTOMETRIC=CMYK"]],
    ids=" ".join,
)
def test_what_is_allowed(tmp_path, options):
    pixels = np.broadcast_to(PIXELS[:100, :100], (4, 100, 100))
    assert check_tile([good(tmp_path / "a.tif", pixels, overviews=[], options=options)]) == []


def test_rotated_pixels_are_a_doubt(tmp_path):
    path = good(tmp_path / "a.tif", transform=(300000, 8, 6, 5100000, 6, -8))
    assert rules(check_tile([path])) == [("rotated", "warning")]


def test_a_header_of_more_than_a_megabyte(tmp_path):
    side = 256 * 220
    path = str(tmp_path / "a.tif")
    options = [*TILED, "SPARSE_OK=TRUE"]
    dataset = gdal.GetDriverByName("GTiff").Create(
        path, side, side, 2, gdal.GDT_Byte, [*options, "INTERLEAVE=BAND"]
    )
    dataset.SetGeoTransform(UTM_33N)
    dataset.GetRasterBand(1).WriteArray(PIXELS[:256, :256])
    del dataset
    assert "header" in {finding.rule for finding in check_tile([path])}


def test_nothing_there():
    (finding,) = check_tile([])
    assert finding.service_wording == "Failed to ingested due to following errors. Did not find any file."


def test_unreadable_files_are_findings(tmp_path):
    (tmp_path / "b.tif").write_text("hello")
    findings = check_tile([str(tmp_path / "none.tif"), str(tmp_path / "b.tif")])
    assert rules(findings) == [("unreadable", "error")] * 2
    assert "No such file" in findings[0].found


def test_not_a_tiff(tmp_path):
    path = write(tmp_path / "a.img", PIXELS, driver="HFA")
    assert rules(check_tile([path])) == [("format", "error")]


class TestTogether:
    def check(self, tmp_path, name="b.tif", **change):
        return check_tile([good(tmp_path / "a.tif"), good(tmp_path / name, **change)])

    def test_alike(self, tmp_path):
        assert self.check(tmp_path) == []

    def test_a_coarser_band(self, tmp_path):
        coarse = (UTM_33N[0], 20, 0, UTM_33N[3], 0, -20)
        assert self.check(tmp_path, pixels=PIXELS[:300, :300], transform=coarse, overviews=[2]) == []

    def test_less_than_a_pixel_apart(self, tmp_path):
        assert self.check(tmp_path, transform=(UTM_33N[0] + 9, 10, 0, UTM_33N[3], 0, -10)) == []

    def test_more_than_a_pixel_apart(self, tmp_path):
        findings = self.check(tmp_path, transform=(UTM_33N[0] + 11, 10, 0, UTM_33N[3], 0, -10))
        assert rules(findings) == [("extent-differs", "error")]

    def test_another_crs(self, tmp_path):
        assert rules(self.check(tmp_path, crs="EPSG:32632")) == [("crs-differs", "error")]

    def test_another_extension(self, tmp_path):
        assert rules(self.check(tmp_path, name="b.tiff")) == [("extension", "error")]


@dataclass(frozen=True)
class Band:
    source: str
    band_index: int = 1
    bit_depth: int = 8
    sample_format: str = "UINT"


class TestAgainstACollection:
    def check(self, tmp_path, *bands):
        files = {"B1": good(tmp_path / "B1.tif"), "B2": good(tmp_path / "B2.tif", dtype=gdal.GDT_Float32)}
        return check_tile(files, {f"band_{k}": band for k, band in enumerate(bands)})

    def test_of_the_same_bands(self, tmp_path):
        assert self.check(tmp_path, Band("B1"), Band("B2", 1, 32, "FLOAT")) == []

    def test_of_a_band_that_is_missing(self, tmp_path):
        (finding,) = self.check(tmp_path, Band("B1"), Band("B3"))
        assert finding.rule == "band-missing"
        assert "B3" in finding.allowed

    def test_of_an_index_that_is_missing(self, tmp_path):
        (finding,) = self.check(tmp_path, Band("B1", 2))
        assert (finding.rule, finding.found) == ("band-missing", "1 bands")

    @pytest.mark.parametrize(
        "band",
        [Band("B1", 1, 16, "UINT"), Band("B1", 1, 8, "INT"), Band("B2", 1, 32, "UINT")],
        ids=["bit depth", "sign", "float"],
    )
    def test_of_another_format(self, tmp_path, band):
        (finding,) = self.check(tmp_path, band)
        assert (finding.rule, finding.severity) == ("band-format", "error")

    def test_of_fewer_bits_than_the_service_counts(self, tmp_path):
        path = good(tmp_path / "a.tif", PIXELS // 100, options=["NBITS=2"])
        assert check_tile({"a": path}, {"a": Band("a")}) == []

    def test_of_an_unreadable_file_is_told_once(self, tmp_path):
        assert rules(check_tile({"B1": str(tmp_path / "none.tif")}, {"a": Band("B1")})) == [
            ("unreadable", "error")
        ]

"""What the checks say of lists of files, of names, and of tiles against collections."""

from __future__ import annotations

import os
from dataclasses import dataclass

import numpy as np
import pytest
from osgeo import gdal
from rasters import UTM_33N, write
from rule_breakers import MEDIUM, SMALL, cog, plain, png, with_overviews
from sandbox_client import Caller
from sentinelhub_byoc.raster.checks import check_tile, fixable, inspect_tile
from sentinelhub_byoc.sandbox.server import Sandbox


def rules(findings):
    return [(finding.rule, finding.severity) for finding in findings]


def test_what_the_cog_driver_writes_by_the_advice_given_is_good(tmp_path):
    source = write(tmp_path / "source.tif", np.kron(MEDIUM, np.ones((4, 4))))
    advice = ["COMPRESS=DEFLATE", "BLOCKSIZE=1024", "RESAMPLING=AVERAGE", "PREDICTOR=YES"]
    gdal.Translate(str(tmp_path / "a.tif"), source, format="COG", creationOptions=advice)
    assert check_tile([str(tmp_path / "a.tif")]) == []


def test_strips_are_told_in_the_words_of_the_service(tmp_path):
    (finding,) = check_tile([write(tmp_path / "a.tif", SMALL)])
    expected = "Ensure tiles of image at index 0 have width and height between 256 and 2048."
    assert finding.service_wording == expected
    assert finding.found == "no internal tiles, but strips of 100 x 81"
    assert expected in str(finding)
    assert "gdal_translate" in finding.fix


@pytest.mark.parametrize("levels", [[2], [2, 4]], ids=str)
def test_every_overview_of_bad_blocks_is_told(tmp_path, levels):
    path = with_overviews(tmp_path / "a.tif", MEDIUM, levels, overview_block=128)
    found = [(f.where, f.service_wording) for f in check_tile([path]) if f.rule == "block-size"]
    assert found == [
        (
            f"overview {index}",
            f"Ensure tiles of image at index {index} have width and height between 256 and 2048.",
        )
        for index in range(1, len(levels) + 1)
    ]


def test_overviews_beside_the_file_are_named_as_such(tmp_path):
    path = plain(tmp_path / "a.tif", MEDIUM)
    dataset = gdal.Open(path)
    dataset.BuildOverviews("NEAREST", [2, 4])
    del dataset
    (finding,) = check_tile([path])
    assert ".ovr" in finding.found


def test_errors_come_before_warnings_and_these_before_notes(tmp_path):
    path = plain(tmp_path / "B-1.tif", [SMALL, SMALL], ["ALPHA=YES"], crs="EPSG:2056")
    severities = [finding.severity for finding in check_tile([path])]
    assert severities == ["error", "warning", "info"]


def test_what_was_read_comes_along(tmp_path):
    (tmp_path / "B2.tif").write_text("no raster")
    inspection = inspect_tile([plain(tmp_path / "B1.tif"), str(tmp_path / "B2.tif")])
    assert {source: info.width for source, info in inspection.infos.items()} == {"B1": 100}
    assert rules(inspection.findings) == [("unreadable", "error")]


class TestPlace:
    def test_up_to_the_pole_is_not_across_it(self, tmp_path):
        path = plain(tmp_path / "a.tif", crs="EPSG:4326", transform=(0, 0.1, 0, 90, 0, -0.1))
        assert check_tile([path]) == []

    @pytest.mark.parametrize(
        ("crs", "transform"),
        [
            ("EPSG:3035", (4321000 - 50_000, 1000, 0, 9_300_000, 0, -100_000)),
            ("EPSG:32733", (499500, 10, 0, 2500, 0, -10)),
        ],
        ids=["Europe, tall pixels", "UTM south"],
    )
    def test_poles_of_projections(self, tmp_path, crs, transform):
        path = plain(tmp_path / "a.tif", crs=crs, transform=transform)
        assert ("pole", "error") in rules(check_tile([path]))

    @pytest.mark.parametrize(
        "crs",
        [
            "EPSG:4326",
            "EPSG:3857",
            "EPSG:3035",
            "EPSG:32601",
            "EPSG:32760",
            "+proj=utm +zone=33 +datum=WGS84",
            "EPSG:32633+5773",
        ],
    )
    def test_what_is_taken(self, tmp_path, crs):
        transform = (14.0, 0.001, 0, 46.0, 0, -0.001) if crs == "EPSG:4326" else UTM_33N
        assert check_tile([plain(tmp_path / "a.tif", crs=crs, transform=transform)]) == []


@pytest.mark.parametrize(
    "options",
    [["COMPRESS=LZW"], ["COMPRESS=ZSTD"], ["COMPRESS=PACKBITS"], ["COMPRESS=DEFLATE", "PHOTOMETRIC=CMYK"], ["PHOTOMETRIC=CMYK"]],
    ids=" ".join,
)  # fmt: skip
def test_encodings_that_are_allowed(tmp_path, options):
    pixels = np.broadcast_to(SMALL, (4 if "CMYK" in options[-1] else 3, 100, 100))
    assert check_tile([plain(tmp_path / "a.tif", pixels, options)]) == []


@pytest.mark.parametrize(("compress", "expected"), [("LZW", ["photometric"]), ("DEFLATE", [])])
def test_a_palette_goes_with_some_compressions_only(tmp_path, compress, expected):
    path = str(tmp_path / "a.tif")
    options = ["TILED=YES", f"COMPRESS={compress}"]
    dataset = gdal.GetDriverByName("GTiff").Create(path, 100, 100, 1, gdal.GDT_Byte, options)
    dataset.SetGeoTransform(UTM_33N)
    dataset.SetProjection(gdal.Open(plain(tmp_path / "b.tif")).GetProjection())
    table = gdal.ColorTable()
    table.SetColorEntry(1, (255, 0, 0))
    dataset.GetRasterBand(1).SetColorTable(table)
    dataset.GetRasterBand(1).WriteArray(SMALL)
    del dataset
    assert [finding.rule for finding in check_tile([path])] == expected


@pytest.mark.parametrize(
    ("dtype", "options"),
    [
        (gdal.GDT_Byte, ["NBITS=1"]),
        (gdal.GDT_Byte, ["NBITS=2"]),
        (gdal.GDT_Byte, ["NBITS=4"]),
        (gdal.GDT_Byte, []),
        (gdal.GDT_UInt16, []),
        (gdal.GDT_Int16, []),
        (gdal.GDT_UInt32, []),
        (gdal.GDT_Int32, []),
        (gdal.GDT_Float32, []),
    ],
    ids=str,
)
def test_types_that_are_allowed(tmp_path, dtype, options):
    assert check_tile([plain(tmp_path / "a.tif", SMALL % 2, options, dtype=dtype)]) == []


class TestWhatIsGiven:
    def test_nothing(self):
        (finding,) = check_tile([])
        expected = "Failed to ingested due to following errors. Did not find any file."
        assert finding.service_wording == expected

    def test_two_files_for_one_band(self, tmp_path):
        (tmp_path / "other").mkdir()
        first, second = plain(tmp_path / "B1.tif"), plain(tmp_path / "other" / "B1.tif")
        (finding,) = check_tile([first, second, first])
        assert (finding.rule, finding.file) == ("source-twice", second)
        assert first in finding.found

    def test_a_file_that_is_not_there(self, tmp_path):
        (finding,) = check_tile([str(tmp_path / "none.tif")])
        assert finding.rule == "unreadable"
        assert "No such file" in finding.found

    def test_another_format_without_a_place_is_not_to_be_cured(self, tmp_path):
        png(tmp_path)
        findings = check_tile([str(tmp_path / "B1.tif")])
        assert rules(findings) == [("format", "error"), ("georeference", "error")]
        assert not fixable(findings)

    @pytest.mark.parametrize(
        "name", ["", "a\0b", "a" * 5000, "<VRTDataset/>", "/vsizip//none.zip/a.tif", "/vsis3/"]
    )
    def test_names_of_nothing(self, name):
        assert rules(check_tile([name])) == [("unreadable", "error")]

    def test_a_folder(self, tmp_path):
        assert rules(check_tile([str(tmp_path)])) == [("unreadable", "error")]

    def test_a_file_that_may_not_be_read(self, tmp_path):
        path = plain(tmp_path / "a.tif")
        os.chmod(path, 0)  # noqa: PTH101
        try:
            expected = [] if os.access(path, os.R_OK) else [("unreadable", "error")]
            assert rules(check_tile([path])) == expected
        finally:
            os.chmod(path, 0o600)  # noqa: PTH101

    def test_windows_paths_have_names_too(self):
        (finding,) = check_tile(["C:\\data\\B1.tif", "C:\\other\\B1.tif"])[:1]
        assert finding.file == "C:\\other\\B1.tif"


class TestTogether:
    def check(self, tmp_path, **change):
        return check_tile([plain(tmp_path / "a.tif"), plain(tmp_path / "b.tif", **change)])

    def test_alike(self, tmp_path):
        assert self.check(tmp_path) == []

    def test_a_coarser_band(self, tmp_path):
        coarse = (UTM_33N[0], 20, 0, UTM_33N[3], 0, -20)
        assert self.check(tmp_path, pixels=SMALL[:50, :50], transform=coarse) == []

    @pytest.mark.parametrize(("shift", "count"), [(9, 0), (10, 0), (11, 1)])
    def test_up_to_a_pixel_apart(self, tmp_path, shift, count):
        findings = self.check(tmp_path, transform=(UTM_33N[0] + shift, 10, 0, UTM_33N[3], 0, -10))
        assert rules(findings) == [("extent-differs", "error")] * count

    def test_three_files_are_compared_with_one_another(self, tmp_path):
        """Each of two is within a pixel of the first, in opposite directions."""
        files = [
            plain(tmp_path / f"{name}.tif", transform=(UTM_33N[0] + shift, 10, 0, UTM_33N[3], 0, -10))
            for name, shift in (("a", 0), ("b", 9), ("c", -9))
        ]
        (finding,) = check_tile(files)
        assert (finding.rule, finding.file) == ("extent-differs", files[2])
        assert files[1] in finding.allowed

    def test_names_that_become_one(self, tmp_path):
        (tmp_path / "root" / "test" / "a").mkdir(parents=True)
        folder = tmp_path / "root" / "test" / "a"
        files = [plain(folder / "B-1.tif"), plain(folder / "B+1.tif")]
        findings = check_tile(files)
        assert rules(findings) == [
            ("band-name-clash", "error"),
            ("band-name", "warning"),
            ("band-name", "warning"),
        ]
        assert "B_1: B+1, B-1" in findings[0].found
        with Sandbox(tmp_path / "root", ingest_delay=0.01) as sandbox:
            caller = Caller(sandbox)
            tile = caller.ingest(caller.create_collection("test"), path="a")
        assert tile["status"] == "FAILED"


@dataclass(frozen=True)
class Band:
    source: str
    band_index: int = 1
    bit_depth: int = 8
    sample_format: str = "UINT"
    no_data: float | None = None


class TestAgainstACollection:
    def check(self, tmp_path, *bands, no_data=None):
        files = {"B1": plain(tmp_path / "B1.tif"), "B2": plain(tmp_path / "B2.tif", dtype=gdal.GDT_Float32)}
        return check_tile(files, {f"band_{k}": band for k, band in enumerate(bands)}, no_data=no_data)

    def test_of_the_same_bands(self, tmp_path):
        assert self.check(tmp_path, Band("B1"), Band("B2", 1, 32, "FLOAT")) == []

    def test_of_a_band_that_is_missing(self, tmp_path):
        findings = self.check(tmp_path, Band("B1"), Band("B3"))
        assert rules(findings) == [("band-missing", "error"), ("source-unused", "info")]
        assert "B3" in findings[0].allowed

    @pytest.mark.parametrize(
        "band",
        [Band("B1", 1, 16, "UINT"), Band("B1", 1, 8, "INT"), Band("B2", 1, 32, "UINT")],
        ids=["bit depth", "sign", "float"],
    )
    def test_of_another_format(self, tmp_path, band):
        findings = self.check(tmp_path, band)
        assert ("band-format", "error") in rules(findings)

    def test_of_fewer_bits_than_the_service_counts(self, tmp_path):
        path = plain(tmp_path / "a.tif", SMALL // 100, ["NBITS=2"])
        assert check_tile({"a": path}, {"a": Band("a")}) == []

    def test_of_an_unreadable_file_is_told_once(self, tmp_path):
        findings = check_tile({"B1": str(tmp_path / "none.tif")}, {"a": Band("B1")})
        assert rules(findings) == [("unreadable", "error")]

    def test_a_file_that_no_band_asks_for_is_not_even_opened(self, tmp_path):
        files = {"B1": plain(tmp_path / "B1.tif"), "B2": str(tmp_path / "none.tif")}
        assert rules(check_tile(files, {"B1": Band("B1")})) == [("source-unused", "info")]

    @pytest.mark.parametrize(
        ("real", "band", "collection", "expected"),
        [
            (0, 0.0, None, []),
            (0, None, 0.0, []),
            (None, 0.0, None, []),
            (float("nan"), None, None, []),
            (float("nan"), 0.0, None, []),
            (-3.4028234663852886e38, -3.40282347e38, None, []),
            (0, 1.0, None, ["no-data-differs"]),
            (0, None, None, ["no-data-unset"]),
            (None, float("nan"), None, ["no-data-nan"]),
            (None, None, float("nan"), ["no-data-nan"]),
            (None, 0.0, 0.0, ["no-data-twice"]),
        ],
    )
    def test_no_data(self, tmp_path, real, band, collection, expected):
        path = plain(tmp_path / "a.tif", no_data=real, dtype=gdal.GDT_Float32)
        findings = check_tile({"a": path}, {"a": Band("a", 1, 32, "FLOAT", band)}, no_data=collection)
        assert [finding.rule for finding in findings] == expected

    @pytest.mark.parametrize(
        ("value", "expected"), [(0.0, []), (7.0, ["no-data-differs"]), (float("nan"), ["no-data-nan"])]
    )
    def test_no_data_of_a_collection_without_bands(self, tmp_path, value, expected):
        findings = check_tile([plain(tmp_path / "a.tif", no_data=0)], no_data=value)
        assert [finding.rule for finding in findings] == expected

    @pytest.mark.parametrize("name", ["1B", "B-1", "", "B" * 101, "a b"])
    def test_names_that_bands_cannot_have(self, tmp_path, name):
        findings = check_tile({"a": plain(tmp_path / "a.tif")}, {name: Band("a")})
        assert rules(findings) == [("collection-band-name", "error")]

    @pytest.mark.parametrize("name", ["B1", "$", "_", "größe", "B" * 100, "class"])
    def test_names_that_they_can(self, tmp_path, name):
        assert check_tile({"a": plain(tmp_path / "a.tif")}, {name: Band("a")}) == []


def test_many_threads_at_once(tmp_path):
    from concurrent.futures import ThreadPoolExecutor

    files = [cog(tmp_path / f"{k}.tif", MEDIUM[k:, k:]) for k in range(4)]
    alone = [inspect_tile([path]) for path in files]
    with ThreadPoolExecutor(8) as executor:
        together = list(executor.map(lambda path: inspect_tile([path]), files * 10))
    assert together == alone * 10

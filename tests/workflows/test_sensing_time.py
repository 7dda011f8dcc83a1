"""When scenes were sensed: names of many operators, STAC items, metadata of files; ranked and explained."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal
from sentinelhub_byoc.byoc.times import format_time
from sentinelhub_byoc.workflows.sensing_time import (
    find_sensing_time,
    from_name,
    from_stac,
    from_tiff_tags,
    sidecars_of,
)
from small_rasters import write_raster


def told(found) -> str | None:
    return None if found.moment is None else format_time(found.moment)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a/20190101.tif", "2019-01-01T00:00:00Z"),
        ("a/x_2019-01-02_B1.tif", "2019-01-02T00:00:00Z"),
        ("a/x_2019_01_02.tif", "2019-01-02T00:00:00Z"),
        ("a/20190101T101031_B1.tif", "2019-01-01T10:10:31Z"),
        ("a/20190101t101031z.tif", "2019-01-01T10:10:31Z"),
        ("a/20190101_101031.tif", "2019-01-01T10:10:31Z"),
        ("a/20190101T1010.tif", "2019-01-01T10:10:00Z"),
        ("a/2019-01-01T10_10_31Z.tif", "2019-01-01T10:10:31Z"),
        ("a/2019-01-01T10:10:31.1239Z.tif", "2019-01-01T10:10:31.123Z"),
        ("2019/1/31/B04.tif", "2019-01-31T00:00:00Z"),
        ("tiles/33/U/VP/2019/1/31/0/B04.tif", "2019-01-31T00:00:00Z"),
        ("2019-01-31/B04.tif", "2019-01-31T00:00:00Z"),
        ("S2A_MSIL1C_20190101T101031_N0207_R022_T33UVP_20190101T121212.tif", "2019-01-01T10:10:31Z"),
        ("S2A_MSIL2A_20190101T101031_N0211_R022_T33UVP_20190102T010101.SAFE/T33UVP_20190101_B04.tif", "2019-01-01T10:10:31Z"),
        ("S1A_IW_GRDH_1SDV_20190101T051200_20190101T051225_025292_02CC1F_9B2E.tif", "2019-01-01T05:12:00Z"),
        ("s1a-iw-grd-vv-20190101t051200-20190101t051225-025292-02cc1f-001.tiff", "2019-01-01T05:12:00Z"),
        ("S3A_OL_1_EFR____20190101T095039_20190101T095339_20190102T133000_0179.tif", "2019-01-01T09:50:39Z"),
        ("LC08_L1TP_190025_20190101_20190130_01_T1_B4.TIF", "2019-01-01T00:00:00Z"),
        ("LC81900252019032LGN00_B4.TIF", "2019-02-01T00:00:00Z"),
        ("20190821_145959_1011_3B_AnalyticMS.tif", "2019-08-21T14:59:59Z"),
        ("20200922_100434_68_2262_3B_AnalyticMS.tif", "2020-09-22T10:04:34.680Z"),
        ("MOD13Q1.A2019032.h18v04.006.2019049151330.tif", "2019-02-01T00:00:00Z"),
        ("SVI01_npp_d20190101_t1010310_e1011550_b37.tif", "2019-01-01T10:10:31Z"),
        ("composite_20190101_20190131.tif", "2019-01-01T00:00:00Z"),
    ],
)  # fmt: skip
def test_names_as_operators_write_them(name, expected):
    found = from_name(name)
    assert (told(found), found.source) == (expected, "name")
    assert expected in found.why


@pytest.mark.parametrize(
    "name",
    [
        "T33UVP_B04.tif",
        "tile_32633_5000000.tif",
        "x_v20190101_B1.tif",
        "x_20191301_B1.tif",
        "x_20190230.tif",
        "x_18500101.tif",
        "x_29990101.tif",
        "mosaic_2020.tif",
        "x_120190101.tif",
        "x_2019010.tif",
        "N46E010_1234567.tif",
        "LC08_190025.tif",
        "4/8/15.tif",
    ],
)
def test_other_numbers_are_no_times(name):
    assert from_name(name).moment is None


def test_doubts_are_told():
    assert "a date without the time of day" in from_name("x_20190101.tif").why
    two = from_name("x_20190101_20190131.tif")
    assert "the first of several times, before '20190131'" in two.why
    assert "PlanetScope" in from_name("20200922_100434_68_2262.tif").why


def test_a_time_ahead_of_the_clock_is_none():
    soon = datetime.now(timezone.utc) + timedelta(days=3)
    assert from_name(f"x_{soon:%Y%m%d}.tif").moment is None


@settings(deadline=None)
@given(st.datetimes(datetime(1972, 1, 1), datetime(2025, 1, 1)), st.sampled_from(["", "%", "x_", "S2_T33_"]))
def test_every_moment_is_read_back(moment, before):
    text = f"{before}{moment:%Y%m%dT%H%M%S}_B1.tif"
    assert from_name(text).moment == moment.replace(microsecond=0, tzinfo=timezone.utc)


@settings(deadline=None)
@given(st.text(max_size=40) | st.text(alphabet="0123456789T_-:/. Z", max_size=40))
def test_any_name_gives_a_time_in_utc_to_the_millisecond_or_none(name):
    moment = from_name(name).moment
    assert moment is None or (moment.utcoffset() == timedelta(0) and moment.microsecond % 1000 == 0)


@pytest.mark.parametrize(
    ("properties", "expected"),
    [
        ({"datetime": "2019-01-01T10:10:31.123456Z"}, "2019-01-01T10:10:31.123Z"),
        ({"datetime": "2019-01-01T12:10:31+02:00"}, "2019-01-01T10:10:31Z"),
        ({"datetime": None, "start_datetime": "2019-01-01T00:00:00Z"}, "2019-01-01T00:00:00Z"),
        ({"acquired": "2019-08-21T14:59:59.5Z"}, "2019-08-21T14:59:59.500Z"),
        ({"created": "2020-01-01T00:00:00Z"}, None),
        ({"datetime": 20190101}, None),
    ],
)
def test_stac_item(tmp_path, properties, expected):
    item = tmp_path / "stac.json"
    item.write_text(json.dumps({"type": "Feature", "properties": properties}))
    found = from_stac(str(item))
    assert told(found) == expected
    assert "stac.json" in found.why


@pytest.mark.parametrize("content", ["", "{", "[]", "null", '{"properties": 3}', "\x00\xff", "[" * 100_000])
def test_json_that_is_no_item_says_so(tmp_path, content):
    item = tmp_path / "item.json"
    item.write_text(content, encoding="latin-1")
    found = from_stac(str(item))
    assert found.moment is None
    assert "item.json is no STAC item" in found.why


@pytest.fixture(params=["quiet", "exceptions"])
def error_mode(request):
    """Try both of GDAL's error modes: which one a process has is not ours to choose."""
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if request.param == "exceptions" else gdal.DontUseExceptions)()
    yield
    (gdal.UseExceptions if before else gdal.DontUseExceptions)()


def test_item_that_is_not_there_or_too_large(tmp_path, error_mode):
    assert "cannot be read" in from_stac(str(tmp_path / "none.json")).why
    large = tmp_path / "large.json"
    large.write_bytes(b" " * (5 * 1024 * 1024))
    assert "bytes" in from_stac(str(large)).why


def tagged(path, domain: str = "", **metadata: str) -> str:
    file = write_raster(path)
    dataset = gdal.Open(file, gdal.GA_Update)
    dataset.SetMetadata(metadata, domain)
    dataset = None
    return file


@pytest.mark.parametrize(
    ("domain", "metadata", "expected", "source"),
    [
        ("", {"TIFFTAG_DATETIME": "2019:01:01 10:10:31"}, "2019-01-01T10:10:31Z", "tiff tag"),
        ("", {"TIFFTAG_DATETIME": "yesterday"}, None, ""),
        ("", {"ACQUISITION_DATETIME": "2019-01-01T10:10:31Z", "TIFFTAG_DATETIME": "2020:01:01 00:00:00"}, "2019-01-01T10:10:31Z", "metadata"),
        ("", {"DATE_ACQUIRED": "2019-01-01", "SCENE_CENTER_TIME": "10:10:31.1234567Z"}, "2019-01-01T10:10:31.123Z", "metadata"),
        ("IMAGERY", {"ACQUISITIONDATETIME": "2019-01-01 10:10:31"}, "2019-01-01T10:10:31Z", "metadata"),
        ("", {"TIFFTAG_SOFTWARE": "2019"}, None, ""),
    ],
    ids=["tag", "no-time", "acquisition-wins", "landsat", "imagery", "none"],
)  # fmt: skip
def test_metadata_of_a_file(tmp_path, domain, metadata, expected, source):
    found = from_tiff_tags(tagged(tmp_path / "x.tif", domain, **metadata))
    assert (told(found), found.source) == (expected, source)
    assert "x.tif" in found.why


def test_the_tiff_tag_is_doubted_and_a_file_that_is_none_told(tmp_path, error_mode):
    tag = from_tiff_tags(tagged(tmp_path / "x.tif", TIFFTAG_DATETIME="2019:01:01 10:10:31"))
    assert "often when the file was written" in tag.why
    (tmp_path / "no.tif").write_bytes(b"no")
    assert "no.tif cannot be read" in from_tiff_tags(str(tmp_path / "no.tif")).why


def item(path, moment: str) -> str:
    path.write_text(json.dumps({"properties": {"datetime": moment}}))
    return str(path)


def test_rank_and_reasons(tmp_path):
    stac = item(tmp_path / "stac.json", "2019-01-01T10:10:31Z")
    acquired = {"ACQUISITION_DATETIME": "2019-01-01T11:00:00Z"}
    dated = tagged(tmp_path / "x_20190101.tif", **acquired)
    clocked = tagged(tmp_path / "x_20190101T120000.tif", **acquired)
    written = tagged(tmp_path / "y_20190101.tif", TIFFTAG_DATETIME="2022:01:01 10:10:31")
    plain = tagged(tmp_path / "z.tif", TIFFTAG_DATETIME="2022:01:01 10:10:31")

    def best(file: str, **options) -> tuple[str | None, str]:
        found = find_sensing_time([file], names=[file.rpartition("/")[2]], **options)
        return told(found), found.source

    assert best(clocked, sidecars=[stac]) == ("2019-01-01T10:10:31Z", "stac")
    assert best(clocked) == ("2019-01-01T12:00:00Z", "name")
    assert best(dated) == ("2019-01-01T11:00:00Z", "metadata")
    assert best(dated, read=False) == ("2019-01-01T00:00:00Z", "name")
    assert best(written) == ("2019-01-01T00:00:00Z", "name")
    assert best(plain) == ("2022-01-01T10:10:31Z", "tiff tag")
    assert best(plain, read=False) == (None, "")
    assert best(clocked, pattern="_%Y%m%d", sidecars=[stac]) == ("2019-01-01T00:00:00Z", "pattern")


def test_what_contradicts_is_told(tmp_path):
    stac = item(tmp_path / "stac.json", "2019-05-05T10:10:31Z")
    found = find_sensing_time(["a/x_20190101.tif"], sidecars=[stac], read=False)
    assert found.source == "stac"
    assert "The name says otherwise: 2019-01-01T00:00:00Z" in found.why
    two = find_sensing_time(["a/20190102.tif", "a/20190101.tif"], read=False)
    assert told(two) == "2019-01-01T00:00:00Z"
    assert (
        "The files of the tile differ: the latest tells 2019-01-02T00:00:00Z; the earliest is taken."
        in two.why
    )


def test_items_beside_a_tile():
    there = {
        "s/a/S2_20190101.json", "s/a/S2_20190101_B04.json", "s/a/stac.json", "s/a/a.json", "s/a.json", "s/a/other.json", "s/b.json",
        "s/a/S2_20190101_metadata.json",
    }  # fmt: skip
    found = sidecars_of(["s/a/S2_20190101_B04.tif", "s/a/S2_20190101_B08.tif"], there)
    assert set(found) == there - {"s/a/other.json", "s/b.json"}

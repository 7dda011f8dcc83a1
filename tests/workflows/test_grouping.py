"""Files to tiles: by their names, and by patterns; every file accounted for."""

from __future__ import annotations

import string
from datetime import datetime, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sentinelhub_byoc.byoc.errors import InvalidRequest
from sentinelhub_byoc.byoc.paths import check_tile_path
from sentinelhub_byoc.workflows.grouping import Grouping, group_files
from small_rasters import write_raster


def tiles(files: list[str], **options) -> dict[str, list[str]]:
    """Return the band sources by path; each source's file is where the path says."""
    grouping = group_files(files, **options)
    for tile in grouping.tiles:
        assert {tile.path.replace("(BAND)", source): file for source, file in tile.files.items()} == {
            file: file for file in tile.files.values()
        }
    return {tile.path: list(tile.files) for tile in grouping.tiles}


def reasons(grouping: Grouping) -> dict[str, str]:
    return {left.file: left.why for left in grouping.left_out}


def folder(names: str, place: str = "a") -> list[str]:
    return [f"{place}/{name}.tif" for name in names.split()]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        pytest.param("B1 B2", {"(BAND)": ["B1", "B2"]}, id="whole-names"),
        pytest.param(
            "S2B_T33_20190101_B04 S2B_T33_20190101_B08",
            {"S2B_T33_20190101_(BAND)": ["B04", "B08"]},
            id="last-token",
        ),
        pytest.param(
            "x_20190101_B04 x_20190101_B08 x_20190102_B04 x_20190102_B08",
            {"x_20190101_(BAND)": ["B04", "B08"], "x_20190102_(BAND)": ["B04", "B08"]},
            id="two-scenes-in-one-folder",
        ),
        pytest.param("B04_2020 B08_2020", {"(BAND)_2020": ["B04", "B08"]}, id="band-first"),
        pytest.param("x_B04_v1 x_B8A_v1", {"x_(BAND)_v1": ["B04", "B8A"]}, id="band-in-the-middle"),
        pytest.param("s_band_1 s_band_2", {"s_(BAND)": ["band_1", "band_2"]}, id="band-number"),
        pytest.param("s-vv s-vh", {"s-(BAND)": ["vh", "vv"]}, id="radar"),
        pytest.param("s_red s_nir s_red_edge", {"s_(BAND)": ["nir", "red", "red_edge"]}, id="colours"),
        pytest.param("s_r s_g s_b s_n", {"s_(BAND)": ["b", "g", "n", "r"]}, id="letters-of-primaries"),
        pytest.param(
            "T33_2020_B02_10m T33_2020_B05_20m", {"T33_2020_(BAND)": ["B02_10m", "B05_20m"]}, id="resolutions"
        ),
        pytest.param(
            "LC08_L1TP_190025_20190101_20190130_01_T1_B4 LC08_L1TP_190025_20190101_20190130_01_T1_QA_PIXEL",
            {"LC08_L1TP_190025_20190101_20190130_01_T1_(BAND)": ["B4", "QA_PIXEL"]},
            id="landsat",
        ),
        pytest.param(
            "20190821_145959_1011_3B_AnalyticMS 20190821_145959_1011_3B_AnalyticMS_DN_udm",
            {"20190821_145959_1011_3B_(BAND)": ["AnalyticMS", "AnalyticMS_DN_udm"]},
            id="planet",
        ),
        pytest.param(
            "mosaic_2020 mosaic_2021", {"(BAND)_2020": ["mosaic"], "(BAND)_2021": ["mosaic"]}, id="years"
        ),
        pytest.param(
            "dem_2020-01-01 dem_2020-02-01",
            {"(BAND)_2020-01-01": ["dem"], "(BAND)_2020-02-01": ["dem"]},
            id="dates",
        ),
        pytest.param("scene1 scene2", {"(BAND)1": ["scene"], "(BAND)2": ["scene"]}, id="numbered-scenes"),
        pytest.param(
            "T33UVP_20190101 T33UVP_20190102",
            {"(BAND)_20190101": ["T33UVP"], "(BAND)_20190102": ["T33UVP"]},
            id="tile-ids",
        ),
        pytest.param(
            "alps_ortho tatra_ortho", {"alps_(BAND)": ["ortho"], "tatra_(BAND)": ["ortho"]}, id="places"
        ),
        pytest.param("1 2 3", {"(BAND)": ["1", "2", "3"]}, id="small-numbers"),
        pytest.param("image", {"(BAND)": ["image"]}, id="one-word"),
        pytest.param("20190101", {"(BAND)": ["20190101"]}, id="one-date-alone"),
    ],
)
def test_names_tell_bands_from_scenes(names, expected):
    wanted = {f"a/{path}.tif": sources for path, sources in expected.items()}
    assert tiles(folder(names)) == wanted


def test_words_that_come_together_in_several_folders_are_one_name():
    files = folder("false_color true_color") + folder("false_color true_color", "b")
    both = ["false_color", "true_color"]
    assert tiles(files) == {"a/(BAND).tif": both, "b/(BAND).tif": both}


def test_single_letters_that_are_no_primaries_are_scenes():
    assert tiles(folder("map_a map_b")) == {"a/(BAND)_a.tif": ["map"], "a/(BAND)_b.tif": ["map"]}


def test_a_reading_that_is_not_sure_says_so():
    (sure,) = group_files(folder("B1 B2")).tiles
    (word,) = group_files(folder("alps tatra")).tiles
    assert "check it" not in sure.why
    assert "check it" in word.why
    (both,) = group_files(folder("x_20190101_B1 x_20190101_preview")).tiles
    assert "Of preview: no part of the name is what bands are commonly called" in both.why


@pytest.mark.parametrize(
    ("files", "left", "words"),
    [
        pytest.param(["a/.B1.tif"], "a/.B1.tif", "hidden", id="hidden-file"),
        pytest.param([".a/B1.tif"], ".a/B1.tif", "hidden", id="hidden-folder"),
        pytest.param(["a/B1.tif.aux.xml"], "a/B1.tif.aux.xml", "GDAL's notes", id="aux-xml"),
        pytest.param(["a/B1.tif.ovr"], "a/B1.tif.ovr", "overviews outside", id="ovr"),
        pytest.param(["a/B1.tif.msk"], "a/B1.tif.msk", "mask outside", id="msk"),
        pytest.param(["a/item.json"], "a/item.json", "STAC", id="json"),
        pytest.param(["a/B1.tif.part"], "a/B1.tif.part", "being written", id="part"),
        pytest.param(["a/B1.jp2"], "a/B1.jp2", "does not end with .tif", id="jp2"),
        pytest.param(["a/"], "a/", "folder", id="folder-marker"),
        pytest.param(["a//B1.tif"], "a//B1.tif", "two slashes", id="two-slashes"),
        pytest.param(["/a/B1.tif"], "/a/B1.tif", "begins with a slash", id="leading-slash"),
        pytest.param([f"a/{'x' * 1030}.tif"], f"a/{'x' * 1030}.tif", "1024", id="too-long"),
        pytest.param(["a/x_(BAND).tif"], "a/x_(BAND).tif", "stands for a band", id="placeholder"),
        pytest.param(["a/B1.tif", "a/B1.tif"], "a/B1.tif", "more than once", id="twice"),
        pytest.param(folder("20190101 20190102"), "a/20190101.tif", "only numbers", id="dates-only"),
    ],
)
def test_what_is_left_out_has_its_reason(files, left, words):
    assert words in reasons(group_files(files))[left]


def test_mixed_extensions_leave_out_the_tile_and_name_its_files():
    grouping = group_files(["a/B1.tif", "a/B2.tiff", "b/B1.tif", "b/B2.tif"])
    assert [tile.path for tile in grouping.tiles] == ["b/(BAND).tif"]
    assert set(reasons(grouping)) == {"a/B1.tif", "a/B2.tiff"}
    for why in reasons(grouping).values():
        assert "different extensions (.tif, .tiff)" in why
        assert "a/B1.tif, a/B2.tiff" in why


def test_a_tile_with_fewer_bands_than_the_others_says_which():
    files = [*folder("B1 B2"), *folder("B1 B2", "b"), *folder("B1", "c")]
    last = group_files(files).tiles[-1]
    assert (last.path, list(last.files)) == ("c/(BAND).tif", ["B1"])
    assert "Not there: B2" in last.why


def test_a_path_that_fits_other_files_says_so():
    near, far = group_files(folder("x_B04 x_old_B04")).tiles
    assert (near.path, far.path) == ("a/x_(BAND).tif", "a/x_old_(BAND).tif")
    assert "also fits a/x_old_B04.tif" in near.why
    assert "also fits" not in far.why


class TestWithTheBandsOfACollection:
    def test_only_its_sources_are_bands(self):
        files = folder("scene_mean scene_std scene_preview")
        grouping = group_files(files, band_names=["mean", "std"])
        assert [list(tile.files) for tile in grouping.tiles] == [["mean", "std"]]
        assert (
            "no band source of the collection, which are mean, std"
            in reasons(grouping)["a/scene_preview.tif"]
        )

    def test_the_longest_source_wins(self):
        assert tiles(folder("x_SR_B4 x_B4"), band_names=["B4", "SR_B4"]) == {
            "a/x_(BAND).tif": ["B4", "SR_B4"]
        }

    def test_a_year_may_be_a_source(self):
        assert tiles(folder("m_2020 m_2021"), band_names=["2020", "2021"]) == {
            "a/m_(BAND).tif": ["2020", "2021"]
        }

    def test_capital_letters_count(self):
        assert tiles(folder("x_b04"), band_names=["B04"]) == {}

    def test_a_missing_band_is_told(self):
        (tile,) = group_files(folder("B1"), band_names=["B1", "B2"]).tiles
        assert "Not there: B2, which the collection has" in tile.why


UTC = timezone.utc
EVENING = datetime(2019, 1, 1, 20, 10, 31, tzinfo=UTC)
SCENES = ["p/T33/20190101T201031_B04.tif", "p/T33/20190101T201031_B08.tif", "p/T34/20190101T201031_B04.tif"]


@pytest.mark.parametrize(
    "pattern",
    [
        "{tile}/%Y%m%dT%H%M%S_{band}.tif",
        "{tile}/%Y%m%dT%H%M%S_(BAND).tif",
        "p/{tile}/%Y%m%dT%H%M%S_{band}.tif",
        r"(?<tile>.*)/(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)T(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)_(?<band>B\d\d)\.tif",
        r"(?P<tile>.*)/(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)T(?P<hour>\d\d)(?P<minute>\d\d)(?P<second>\d\d)_(?P<band>B\d\d)\.tif",
        r".*(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)T(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)_(?<band>B\d\d)\.(?i)TIF",
    ],
    ids=["template", "band-placeholder", "from-the-top", "java", "python", "java-flag-no-tile"],
)
def test_pattern_gives_tile_band_and_time(pattern):
    grouping = group_files(SCENES, pattern=pattern)
    assert [(tile.path, list(tile.files)) for tile in grouping.tiles] == [
        ("p/T33/20190101T201031_(BAND).tif", ["B04", "B08"]),
        ("p/T34/20190101T201031_(BAND).tif", ["B04"]),
    ]
    assert {(tile.sensing_time, tile.time_source) for tile in grouping.tiles} == {(EVENING, "pattern")}


def test_pattern_leaves_out_what_it_does_not_fit():
    grouping = group_files([*SCENES, "p/T33/preview.tif"], pattern="{tile}/%Y%m%dT%H%M%S_{band}.tif")
    assert list(reasons(grouping)) == ["p/T33/preview.tif"]
    assert "does not fit its name" in reasons(grouping)["p/T33/preview.tif"]


@pytest.mark.parametrize(
    ("files", "pattern", "words"),
    [
        pytest.param(
            ["a/B1.tif", "a/B1_old.tif", "a/B2.tif"],
            r"(?<tile>[^/]+)/(?<band>B\d).*\.tif",
            "2 files for the band “B1” of one tile: a/B1.tif, a/B1_old.tif",
            id="two-files-for-one-band",
        ),
        pytest.param(
            ["a/x_B1.tif", "a/y_B2.tif"],
            r"(?<tile>[^/]+)/._(?<band>B\d)\.tif",
            "differ in more than the band",
            id="no-common-path",
        ),
        pytest.param(
            ["B1/x.tif", "B2/x.tif"], r"(?<band>B\d)/.*\.tif", "not within the file's name", id="band-in-folder"
        ),
        pytest.param(
            ["a/x_20191301_B1.tif"], "{tile}_%Y%m%d_{band}.tif", "month 13", id="no-such-month"
        ),
        pytest.param(
            ["a/x_1.tif", "a/y_2.tif", "a/z.tif"], "{tile}/*_*.tif", "name the group band", id="no-band"
        ),
    ],
)  # fmt: skip
def test_pattern_that_makes_no_tile_leaves_all_its_files_out(files, pattern, words):
    grouping = group_files(files, pattern=pattern)
    assert grouping.tiles == ()
    assert any(words in why for why in reasons(grouping).values()), reasons(grouping)


def test_without_a_band_group_each_file_is_a_tile_of_its_own():
    assert tiles(folder("dem_alps dem_tatra"), pattern="a/*.tif") == {
        "a/(BAND)_alps.tif": ["dem"],
        "a/(BAND)_tatra.tif": ["dem"],
    }
    assert tiles(folder("ortho_alps ortho_tatra"), pattern=r"a/(?<tile>.*)\.tif") == {
        "a/(BAND)_alps.tif": ["ortho"],
        "a/(BAND)_tatra.tif": ["ortho"],
    }


def test_a_tile_group_alone_takes_the_bands_from_the_names():
    files = ["x/a/blue_final.tif", "x/a/mean.tif", "x/b/B1.tif", "x/b/B2.tif"]
    assert tiles(files, pattern=r"(?<tile>.*)/[^/]*\.tif") == {
        "x/a/(BAND).tif": ["blue_final", "mean"],
        "x/b/(BAND).tif": ["B1", "B2"],
    }


def test_tiles_of_one_name_in_two_folders_are_two():
    files = ["x/a/B1.tif", "y/a/B1.tif"]
    assert tiles(files, pattern=r"(?:.*/)?(?<tile>[^/]+)/(?<band>B\d)\.tif") == {
        "x/a/(BAND).tif": ["B1"],
        "y/a/(BAND).tif": ["B1"],
    }


def test_a_tile_group_that_holds_the_band_loses_no_file():
    grouping = group_files(folder("B1 B2"), pattern=r"a/(?<tile>(?<band>B\d))\.tif")
    told = [file for tile in grouping.tiles for file in tile.files.values()] + list(reasons(grouping))
    assert sorted(told) == folder("B1 B2")


def test_time_pattern_without_a_pattern():
    (tile,) = group_files(["a/x_01-02-2019_B1.tif"], time_pattern="%d-%m-%Y").tiles
    assert (tile.sensing_time, tile.time_source) == (datetime(2019, 2, 1, tzinfo=UTC), "pattern")


@pytest.mark.parametrize("option", ["pattern", "time_pattern"])
def test_pattern_that_cannot_be_used_is_refused_even_without_files(option):
    with pytest.raises(InvalidRequest, match="at character"):
        group_files([], **{option: "(?<tile>.*"})


def test_other_extensions_on_request():
    assert tiles(["a/B1.jp2", "a/B2.jp2"], suffixes=(".tif", ".jp2")) == {"a/(BAND).jp2": ["B1", "B2"]}


def test_files_are_opened_for_a_time_when_they_can_be(tmp_path):
    write_raster(tmp_path / "a/B1.tif")
    (tmp_path / "a/stac.json").write_text('{"properties": {"datetime": "2021-05-06T07:08:09.123456Z"}}')
    (tile,) = group_files(["a/B1.tif", "a/stac.json"], root=str(tmp_path)).tiles
    assert tile.sensing_time == datetime(2021, 5, 6, 7, 8, 9, 123000, tzinfo=UTC)
    assert tile.time_source == "stac"
    (tile,) = group_files(["a/B1.tif", "a/stac.json"]).tiles
    assert tile.sensing_time is None


NAMES = st.sampled_from(
    [
        "B1",
        "B2",
        "B04",
        "red",
        "nir",
        "VV",
        "mosaic_2020",
        "mosaic_2021",
        "x_B1",
        "x_B2",
        "x_20190101_B1",
        "x_20190102_B2",
        "20190101",
        "1",
        "2",
        "a",
        "b",
        "c",
        "scene1",
        "scene2",
        ".hidden",
        "x_(BAND)",
        "T33UVP_20190101",
        "T33UVP_20190102",
        "false_color",
        "true_color",
        "r",
        "g",
        "b",
        "x_r",
        "x_g",
        "x_b",
    ]
)
TEXTS = st.text(alphabet=string.ascii_letters + string.digits + "._-/ ()é", max_size=12)
FILES = st.builds(
    lambda place, name, ending: f"{place}{name}{ending}",
    st.sampled_from(["", "a/", "a/b/", "2019/", "b//", "/", "B1/"]),
    NAMES | TEXTS,
    st.sampled_from([".tif", ".tif", ".tif", ".tiff", ".TIF", ".json", ".tif.aux.xml", ""]),
)
PATTERNS = st.sampled_from(
    [
        "",
        "{tile}/{band}.tif",
        "{tile}_{band}.tif",
        "*.tif",
        r"(?<tile>.*)/(?<band>[^/]+)\.tiff?",
        r"(?<tile>.*)\.tif",
        r".*?(?<band>B\d+)?[^/]*\.tif",
        r"(?<tile>.).*(?<band>.)\.tif",
        r"(?<tile>.*/)?x_(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)_(?<band>.*)\.tif",
    ]
)
SOURCES = st.sampled_from([(), ("B1", "B2"), ("mosaic", "red")])


@settings(max_examples=300, deadline=None)
@given(st.lists(FILES, max_size=25), PATTERNS, SOURCES)
def test_every_file_is_in_one_tile_or_left_out_whatever_the_names(files, pattern, sources):
    grouping = group_files(files, pattern=pattern, band_names=sources)
    in_tiles = [file for tile in grouping.tiles for file in tile.files.values()]
    assert sorted(in_tiles + [left.file for left in grouping.left_out]) == sorted(files)
    assert len({tile.path for tile in grouping.tiles}) == len(grouping.tiles)
    assert all(left.why for left in grouping.left_out)
    for tile in grouping.tiles:
        check_tile_path(tile.path)
        assert tile.why
        assert tile.path.count("(BAND)") == 1
        for source, file in tile.files.items():
            assert source
            assert tile.path.replace("(BAND)", source) == file


@settings(max_examples=200, deadline=None)
@given(
    st.lists(FILES, max_size=25).flatmap(lambda files: st.tuples(st.just(files), st.permutations(files))),
    PATTERNS,
)
def test_the_order_of_files_makes_no_difference(pair, pattern):
    one, other = pair
    assert group_files(one, pattern=pattern) == group_files(other, pattern=pattern)

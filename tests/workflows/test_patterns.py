"""Patterns of file names: what is understood, and what is refused with which words."""

from __future__ import annotations

import time
from datetime import datetime, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sentinelhub_byoc.byoc.errors import InvalidRequest
from sentinelhub_byoc.workflows.grouping import group_files
from sentinelhub_byoc.workflows.patterns import compile_pattern


def parts(pattern: str, file: str):
    found = compile_pattern(pattern).match(file)
    if found is None:
        return None
    return found.tile, file[slice(*found.band)] if found.band else None, found.moment


def utc(*values: int) -> datetime:
    return datetime(*values, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("pattern", "file", "expected"),
    [
        ("{tile}/{band}.tif", "s/a/B1.tif", ("s/a", "B1", None)),
        ("{tile}_{band}.tif", "a/S2_T33_B04.tif", ("a/S2_T33", "B04", None)),
        ("{band}_{tile}.tif", "B04_S2_T33.tif", ("S2_T33", "B04", None)),
        ("{tile}/{tile}_{band}.tif", "x/a/a_B1.tif", ("a", "B1", None)),
        ("*/%Y/%j/{band}.tif", "S2/2020/060/B1.tif", (None, "B1", utc(2020, 2, 29))),
        ("{tile}_%y%m%d.tif", "a_190203.tif", ("a", None, utc(2019, 2, 3))),
        ("{tile}_%Y%m%dT%H%M%S%f_{band}.tif", "a_20190203T0405061239_B1.tif", ("a", "B1", utc(2019, 2, 3, 4, 5, 6, 123000))),
        ("100%%_{band}.tif", "100%_B1.tif", (None, "B1", None)),
        ("a.b/{band}.tif", "axb/B1.tif", None),
        (r"(?<tile>.*)\/(?<band>[^/]+)\.(?i)(?:tif|tiff)", "s/a/B1.TIF", ("s/a", "B1", None)),
        (r"(?<year>\d{4})[(?<](?<band>.*)\.tif", "2020(B1.tif", (None, "B1", utc(2020, 1, 1))),
        (r"(?<band>B\d)(?<!B9)\.tif", "a/B1.tif", (None, "B1", None)),
        (r"(?<band>B\d)(?<!B9)\.tif", "a/B9.tif", None),
        (r"(?P<tile>\w+)_(?P<year>\d{4})\.tif", "deep/in/a_2020.tif", ("a", None, utc(2020, 1, 1))),
    ],
)  # fmt: skip
def test_both_notations(pattern, file, expected):
    assert parts(pattern, file) == expected


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("(?<tile>.*)/(?<band>B[.tif", ["no regular expression", "at character 22", "backslash"]),
        ("(?i)(?<tile>.*)/(?<band>B", ["no regular expression", "at character 17"]),
        ("(?<tile>.*)(?<tile>.*)", ["redefinition", "at character 15"]),
        ("(?<scene>.*)/(?<band>B1)", ["'scene'", "Use tile, band"]),
        (r".*/B\d\.tif", ["no named group", "(?<tile>.*)", "{tile}/{band}"]),
        ("{scene}/{band}.tif", ["'{scene}' at character 1", "{tile}"]),
        ("{tile}_%Q.tif", ["'%Q' at character 8", "%Y"]),
        ("{tile}_%m%d.tif", ["without a year", "%Y"]),
        (r"(?<band>B1)_(?<month>\d\d)\.tif", ["without a year"]),
    ],
)
def test_what_cannot_be_used_is_refused_with_the_place_and_advice(pattern, words):
    with pytest.raises(InvalidRequest) as caught:
        compile_pattern(pattern)
    assert all(word in str(caught.value) for word in words), str(caught.value)


@pytest.mark.parametrize(
    "pattern",
    [r"(?<tile>(.*)*)/x\.tif", r"(?<band>(a|a)*)x", r"(?<tile>(?:[a-z]+/?)+)!"],
    ids=["star-in-star", "alternatives", "plus-in-plus"],
)
def test_pattern_that_would_take_for_ever_is_refused_soon(pattern):
    began = time.thread_time()
    with pytest.raises(InvalidRequest, match="takes too long") as caught:
        group_files([f"{'a' * 60}/{'a' * 60}.tif"], pattern=pattern)
    assert "repetition inside a repetition" in str(caught.value)
    assert time.thread_time() - began < 5


def test_nested_repetition_that_does_no_harm_is_taken():
    grouping = group_files(["a/b/c/B1.tif"], pattern=r"(?:[^/]+/)*(?<band>B\d)\.tif")
    assert [tile.path for tile in grouping.tiles] == ["a/b/c/(BAND).tif"]


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="(?<>Ptilebandyr*.+[]{}%Ymd|\\/_-$^)1,2 ", max_size=25))
def test_any_text_is_a_pattern_or_refused(text):
    try:
        pattern = compile_pattern(text)
    except InvalidRequest:
        return
    pattern.match("a/20190101_B1.tif")

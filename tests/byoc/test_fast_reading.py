"""What is read on the short way is what the long one reads."""

from __future__ import annotations

from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sentinelhub_byoc.byoc import errors
from sentinelhub_byoc.byoc.models import Tile
from sentinelhub_byoc.byoc.times import format_time, parse_time

KEYS = (
    "id",
    "path",
    "status",
    "sensingTime",
    "created",
    "coverGeometry",
    "tileGeometry",
    "additionalData",
    "sizeMB",
)
usual = st.fixed_dictionaries(
    {"id": st.just("a"), "path": st.just("b")},
    optional={
        "status": st.sampled_from(["INGESTED", "FAILED", "NEW"]),
        "created": st.datetimes().map(lambda m: m.isoformat() + "Z"),
        "sensingTime": st.sampled_from(["2024-05-01T10:00:00Z", "2024-05-01T10:00:00.123Z", "yesterday"]),
        "coverGeometry": st.just({"type": "Polygon"}),
        "additionalData": st.just({"warnings": "w"}),
        "sizeMB": st.integers(),
    },
)
odd = st.dictionaries(
    st.sampled_from(KEYS), st.one_of(st.none(), st.text(max_size=3), st.integers(), st.just({}), st.just([]))
)


@given(usual, odd)
def test_both_ways_read_the_same_tile(tile, more):
    data = {**tile, **more}
    try:
        slow = Tile.from_json(MappingProxyType(data))  # no dict: the long way
    except errors.InvalidResponse:
        with pytest.raises(errors.InvalidResponse):
            Tile.from_json(data)
        return
    fast = Tile.from_json(data)
    assert fast == slow
    assert fast.to_json() == slow.to_json()
    assert hash(fast) == hash(slow)
    assert type(fast.status) is type(slow.status)


@given(st.datetimes(), st.sampled_from(["seconds", "milliseconds"]))
def test_the_services_own_times_are_read_as_all_others(moment, precision):
    text = moment.isoformat(timespec=precision)
    assert parse_time(text + "Z") == parse_time(text + "+00:00")
    assert format_time(parse_time(text + "Z")) == format_time(parse_time(text + " Z"))


@pytest.mark.parametrize(
    "text",
    [
        "2024-W18-3T10:00:00Z",
        "2024-05-01T24:00:00Z",
        "2024-05-01T10:60:00Z",
        "2024-05-01T10:00:60Z",
        "2024-02-30T10:00:00Z",
        "0000-05-01T10:00:00Z",
    ],
)
def test_what_only_looks_like_one_is_none(text):
    with pytest.raises(errors.InvalidRequest):
        parse_time(text)

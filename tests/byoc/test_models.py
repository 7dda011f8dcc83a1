"""What the service speaks of: read and written without losing anything."""

from __future__ import annotations

import dataclasses
import json
import pickle
from datetime import datetime, timezone

import json_values
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sentinelhub_byoc.byoc import errors
from sentinelhub_byoc.byoc.models import (
    Band,
    Collection,
    CollectionDraft,
    Region,
    Tile,
    TileDraft,
    TileStatus,
)

UTC = timezone.utc


def with_known(known, optional):
    """Objects with the given known fields, absent at will, and unknown ones of any kind."""
    own = st.fixed_dictionaries(known, optional=optional)
    return st.tuples(json_values.objects, own).map(lambda pair: {**pair[0], **pair[1]})


def or_odd(strategy):
    return strategy | json_values.values


TIMES = st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30)).map(
    lambda t: t.isoformat(timespec="milliseconds").replace(".000", "") + "Z"
)
NUMBERS = st.integers(-(2**40), 2**40) | st.floats(allow_nan=False, allow_infinity=False)
BANDS = with_known(
    {},
    {
        "source": or_odd(json_values.texts),
        "bandIndex": or_odd(st.integers(1, 9)),
        "bitDepth": or_odd(st.sampled_from([8, 16, 32])),
        "sampleFormat": or_odd(st.sampled_from(["UINT", "INT", "FLOAT"])),
        "noData": or_odd(NUMBERS),
        "aliases": st.lists(json_values.texts, max_size=2),
    },
)
COLLECTIONS = with_known(
    {"id": json_values.texts, "name": json_values.texts, "s3Bucket": json_values.texts},
    {
        "noData": or_odd(NUMBERS),
        "created": or_odd(TIMES),
        "isConfigured": or_odd(st.booleans()),
        "requiresMetadataUpdate": or_odd(st.booleans()),
        "additionalData": or_odd(
            with_known(
                {},
                {
                    "bands": or_odd(st.dictionaries(json_values.texts, BANDS, min_size=1, max_size=2)),
                    "hasSensingTimes": st.just("NO"),
                },
            )
        ),
    },
)
TILES = with_known(
    {"id": json_values.texts, "path": json_values.texts},
    {
        "status": or_odd(st.sampled_from(list(TileStatus.__members__))),
        "sensingTime": or_odd(TIMES),
        "created": or_odd(TIMES),
        "coverGeometry": json_values.values,
        "tileGeometry": json_values.values,
        "additionalData": json_values.values,
    },
)


def without_nulls(data, *known):
    """Absent and null are the same for known fields."""
    return {key: value for key, value in data.items() if not (key in known and value is None)}


TILE_KEYS = ("status", "sensingTime", "created", "coverGeometry", "tileGeometry", "additionalData")
BAND_KEYS = ("source", "bandIndex", "bitDepth", "sampleFormat", "noData")
COLLECTION_KEYS = ("noData", "created", "isConfigured", "requiresMetadataUpdate", "additionalData")


@given(TILES)
def test_tiles_survive_a_round_trip(data):
    tile = Tile.from_json(data)
    assert tile.to_json() == without_nulls(data, *TILE_KEYS)
    assert Tile.from_json(tile.to_json()) == tile
    _ = (tile.ended, tile.failed_cause, tile.warnings, tile.files_metadata, hash(tile))


@given(BANDS)
def test_bands_survive_a_round_trip(data):
    assert Band.from_json(data).to_json() == without_nulls(data, *BAND_KEYS)


@given(COLLECTIONS)
def test_collections_survive_a_round_trip(data):
    collection = Collection.from_json(data)
    expected = without_nulls(data, *COLLECTION_KEYS)
    additional = expected.get("additionalData")
    if isinstance(additional, dict):
        expected["additionalData"] = without_nulls(additional, "bands")
        if isinstance(additional.get("bands"), dict) and collection.bands:
            expected["additionalData"]["bands"] = {
                name: without_nulls(band, *BAND_KEYS) for name, band in additional["bands"].items()
            }
        if additional.get("bands") == {}:
            del expected["additionalData"]["bands"]
    assert collection.to_json() == expected
    assert Collection.from_json(collection.to_json()) == collection
    _ = (
        collection.extent,
        collection.has_sensing_times,
        collection.from_sensing_time,
        collection.max_meters_per_pixel,
    )
    _ = (collection.to_sensing_time, hash(collection))


@given(json_values.values)
def test_anything_else_is_an_invalid_response(value):
    for kind in (Tile, Collection, Region):
        if not (isinstance(value, dict) and "id" in value):
            with pytest.raises(errors.InvalidResponse):
                kind.from_json(value)


def test_a_collection_in_full():
    data = {
        "id": "c",
        "accountId": "a",
        "name": "Fields",
        "s3Bucket": "bucket",
        "isConfigured": True,
        "created": "2020-01-01T00:00:00Z",
        "noData": 0,
        "requiresMetadataUpdate": True,
        "additionalData": {
            "bands": {
                "B1": {
                    "source": "b01",
                    "bandIndex": 2,
                    "bitDepth": 16,
                    "sampleFormat": "UINT",
                    "noData": 1.5,
                    "aliases": [],
                }
            },
            "maxMetersPerPixel": 2000.0,
            "extent": {"type": "Polygon", "coordinates": []},
            "hasSensingTimes": "PARTIALLY",
            "fromSensingTime": "2019-01-01T00:00:00Z",
            "toSensingTime": "2019-06-01T00:00:00.250Z",
            "deeper": {"still": ["here"]},
        },
    }
    collection = Collection.from_json(data)
    assert collection.bands == {"B1": Band("b01", 2, 16, "UINT", 1.5, {"aliases": []})}
    assert collection.created == datetime(2020, 1, 1, tzinfo=UTC)
    assert (collection.is_configured, collection.requires_metadata_update, collection.no_data) == (
        True,
        True,
        0,
    )
    assert collection.extent == {"type": "Polygon", "coordinates": []}
    assert collection.has_sensing_times == "PARTIALLY"
    assert collection.from_sensing_time == datetime(2019, 1, 1, tzinfo=UTC)
    assert collection.to_sensing_time == datetime(2019, 6, 1, 0, 0, 0, 250000, tzinfo=UTC)
    assert collection.max_meters_per_pixel == 2000
    assert collection.extra == {"accountId": "a"}
    assert "bands" not in collection.additional_data
    assert collection.to_json() == data


@pytest.mark.parametrize("additional", [{}, {"additionalData": None}])
def test_a_collection_without_additional_data(additional):
    collection = Collection.from_json({"id": "c", "name": "n", "s3Bucket": "b", **additional})
    assert collection.additional_data is None
    assert collection.bands == {}
    assert collection.extent is collection.has_sensing_times is collection.from_sensing_time is None


@pytest.mark.parametrize("additional", [{}, {"additionalData": None}, {"additionalData": {}}])
def test_a_tile_without_additional_data(additional):
    tile = Tile.from_json({"id": "t", "path": "p", **additional})
    assert tile.failed_cause is None
    assert tile.warnings is None
    assert tile.files_metadata == {}


@pytest.mark.parametrize(
    ("status", "read", "ended"),
    [
        ("WAITING", TileStatus.WAITING, False),
        ("QUEUED", TileStatus.QUEUED, False),
        ("INGESTING", TileStatus.INGESTING, False),
        ("INGESTED", TileStatus.INGESTED, True),
        ("FAILED", TileStatus.FAILED, True),
        ("ARCHIVED", "ARCHIVED", False),
        ("__class__", "__class__", False),
        (None, None, False),
        (5, None, False),
    ],
)
def test_statuses(status, read, ended):
    tile = Tile.from_json({"id": "t", "path": "p", "status": status})
    assert tile.status == read
    assert type(tile.status) is type(read)
    assert tile.ended is ended


def test_a_status_is_its_word():
    assert str(TileStatus.FAILED) == f"{TileStatus.FAILED}" == "FAILED" == TileStatus.FAILED
    assert json.dumps(TileStatus.FAILED) == '"FAILED"'


def test_causes_and_warnings_are_texts():
    tile = Tile(
        "t", "p", additional_data={"failedIngestionCause": "Did not find any file.", "warnings": ["a", "b"]}
    )
    assert tile.failed_cause == "Did not find any file."
    assert tile.warnings == "a\nb"


@pytest.mark.parametrize(
    "thing",
    [
        Tile("t", "p", extra={"a": []}),
        Collection("c", "n", "b", bands={"B": Band()}),
        Band(extra={"x": {}}),
        TileDraft("p"),
        CollectionDraft("n", "b"),
    ],
    ids=lambda thing: type(thing).__name__,
)
def test_models_are_frozen_hashable_and_picklable(thing):
    assert pickle.loads(pickle.dumps(thing)) == thing  # noqa: S301 (our own bytes)
    assert len({thing, thing}) == 1
    with pytest.raises(dataclasses.FrozenInstanceError):
        thing.extra = {}


def test_reading_does_not_change_what_is_read():
    data = {"id": "t", "path": "p", "status": "FAILED", "x": 1}
    Tile.from_json(data)
    assert data == {"id": "t", "path": "p", "status": "FAILED", "x": 1}


def test_drafts_read_what_they_write():
    tile = TileDraft(
        "p", datetime(2019, 1, 2, 3, tzinfo=UTC), {"type": "Polygon", "coordinates": []}, {"novel": 1}
    )
    assert TileDraft.from_json(tile.to_json()) == tile
    bands = {"B": Band("b", 1, 8, "UINT")}
    collection = CollectionDraft("n", "b", None, bands, {"novel": 1, "additionalData": {"deep": 2}})
    assert collection.to_json()["additionalData"] == {"deep": 2, "bands": {"B": bands["B"].to_json()}}
    assert CollectionDraft.from_json(collection.to_json()) == collection


def test_drafts_leave_out_what_is_not_given():
    assert TileDraft("p").to_json() == {"path": "p"}
    assert CollectionDraft("n", "b").to_json() == {"name": "n", "s3Bucket": "b"}
    assert CollectionDraft("n", "b", 0).to_json()["noData"] == 0

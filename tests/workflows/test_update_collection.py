"""Changing a collection of the real sandbox: what is not given is kept, what cannot be is refused with the reason."""

from __future__ import annotations

import pytest
from maintained import fill, sent_by
from sentinelhub_byoc.byoc.errors import InvalidRequest, NotFound
from sentinelhub_byoc.byoc.models import Band, CollectionDraft
from sentinelhub_byoc.workflows.update_collection import CollectionChange, update_collection

BANDS = {
    "B1": Band("B1", 1, 8, "UINT"),
    "B2": Band("B2", 1, 8, "UINT", no_data=7),
    "both": Band("B2", 2, 8, "UINT"),
}


@pytest.fixture
def empty(client):
    return client.create_collection(CollectionDraft("Empty", "bucket", bands=BANDS))


@pytest.fixture
def filled(client, collection, root):
    """A collection with one ingested tile and the band B1."""
    fill(client, collection.id, root / "bucket", "a")
    return client.get_collection(collection.id)


def told(update):
    return [(one.what, one.before, one.after) for one in update.differences]


def test_a_new_name_keeps_all_else(client, filled):
    client.update_collection(filled, no_data=3)
    update = update_collection(client, filled.id, CollectionChange(name="New"))
    assert told(update) == [("name", "Test", "New")]
    now = client.get_collection(filled.id)
    assert (now.name, now.no_data, now.bands) == ("New", 3, filled.bands)
    assert update.after == now
    assert update.notes == ()


def test_bands_are_renamed_all_at_once_and_keep_their_files_and_order(client, empty):
    change = CollectionChange(renamed={"B1": "B2", "B2": "B1", "both": "$x_1"})
    update = update_collection(client, empty.id, change)
    now = client.get_collection(empty.id)
    assert list(now.bands) == ["B2", "B1", "$x_1"]
    assert [now.bands[name].source for name in now.bands] == ["B1", "B2", "B2"]
    assert now.bands["B1"].no_data == 7
    assert told(update) == [("bands", "B1, B2, both", "B2, B1, $x_1")]


def test_bands_of_a_filled_collection_can_be_renamed_and_are_ingested_as_before(client, filled, root):
    update_collection(client, filled.id, CollectionChange(renamed={"B1": "red"}))
    tiles = fill(client, filled.id, root / "bucket", "b")
    assert {name: str(tile.status) for name, tile in tiles.items()} == {"a": "INGESTED", "b": "INGESTED"}
    assert list(client.get_collection(filled.id).bands) == ["red"]


def test_no_data_is_set_moved_and_taken_away(client, empty):
    both = CollectionChange(no_data=0, band_no_data={"*": None})
    assert told(update_collection(client, empty.id, both)) == [
        ("no data", "", "0"),
        ("no data of B2", "7", ""),
    ]
    assert client.get_collection(empty.id).no_data == 0
    back = CollectionChange(no_data=None, band_no_data={"*": 1.5, "B1": -9999})
    update = update_collection(client, empty.id, back)
    now = client.get_collection(empty.id)
    assert (now.no_data, [band.no_data for band in now.bands.values()]) == (None, [-9999, 1.5, 1.5])
    assert ("no data of B1", "", "-9999") in told(update)


def test_renaming_and_no_data_in_one_step(client, empty):
    change = CollectionChange(renamed={"B1": "red"}, band_no_data={"B1": 5})
    assert told(update_collection(client, empty.id, change)) == [
        ("bands", "B1, B2, both", "red, B2, both"),
        ("no data of B1 -> red", "", "5"),
    ]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (CollectionChange(no_data=float("nan")), ["nan", "NaN is always no data"]),
        (CollectionChange(band_no_data={"B1": float("inf")}), ["inf"]),
        (CollectionChange(no_data=0), ["set for the bands B2", "*=none"]),
        (CollectionChange(renamed={"B9": "x"}), ["no band 'B9'", "B1, B2, both"]),
        (CollectionChange(band_no_data={"b1": 0}), ["no band 'b1'"]),
        (CollectionChange(renamed={"B1": "B2"}), ["Two bands would be called 'B2'"]),
        (CollectionChange(renamed={"B1": "1st"}), ["'1st' is not a name", "digit"]),
        (CollectionChange(renamed={"B1": "a-b"}), ["'a-b' is not a name"]),
        (CollectionChange(renamed={"B1": ""}), ["'' is not a name"]),
        (CollectionChange(renamed={"B1": "x" * 101}), ["101 characters"]),
        (CollectionChange(name=" "), ["no name"]),
        (CollectionChange(s3_bucket="s3://b/c"), ["bare name"]),
    ],
    ids=lambda value: str(value)[17:60] if isinstance(value, CollectionChange) else "",
)
def test_what_cannot_be_is_refused_before_anything_is_sent(client, empty, change, words):
    with sent_by(client) as methods, pytest.raises(InvalidRequest) as caught:
        update_collection(client, empty.id, change)
    assert all(word in str(caught.value) for word in words), str(caught.value)
    assert set(methods) == {"GET"}
    assert client.get_collection(empty.id) == empty


def test_no_data_of_a_band_under_that_of_the_collection_is_refused(client):
    made = client.create_collection(CollectionDraft("c", "bucket", 0, {"B1": BANDS["B1"]}))
    with pytest.raises(InvalidRequest, match="whole collection"):
        update_collection(client, made.id, CollectionChange(band_no_data={"B1": 1}))


def test_a_name_of_100_characters_is_taken(client, empty):
    update_collection(client, empty.id, CollectionChange(renamed={"B1": "ä" * 100}))
    assert "ä" * 100 in client.get_collection(empty.id).bands


def test_the_bucket_changes_without_tiles_only(client, filled, empty):
    assert told(update_collection(client, empty.id, CollectionChange(s3_bucket="other"))) == [
        ("bucket", "bucket", "other")
    ]
    with pytest.raises(InvalidRequest, match="has tiles"):
        update_collection(client, filled.id, CollectionChange(s3_bucket="other"))
    assert client.get_collection(filled.id).s3_bucket == "bucket"


def test_bands_that_are_not_there_yet(client, collection):
    with pytest.raises(InvalidRequest, match="no bands yet"):
        update_collection(client, collection.id, CollectionChange(renamed={"B1": "x"}))


@pytest.mark.parametrize(
    ("change", "dry_run"),
    [
        (CollectionChange(name="Empty", renamed={"B1": "B1"}, band_no_data={"B2": 7.0}), False),
        (CollectionChange(name="New"), True),
    ],
    ids=["so already", "dry run"],
)
def test_nothing_is_sent(client, empty, change, dry_run):
    with sent_by(client) as methods:
        update = update_collection(client, empty.id, change, dry_run=dry_run)
    assert methods == ["GET"]
    assert len(update.differences) == dry_run


def test_unknown_collection(client):
    with pytest.raises(NotFound):
        update_collection(client, "no-such-collection", CollectionChange(name="x"))


HOME = "/api/v1/byoc/collections/c"


def test_a_lost_answer_is_cleared_up_by_looking(scripted, scripted_client):
    before = {"id": "c", "name": "Old", "s3Bucket": "b"}
    for _ in range(2):  # ours, and the client's right before it writes
        scripted.expect("GET", HOME, json={"data": before})
    scripted.expect("PUT", HOME, close=True)
    for _ in range(2):
        scripted.expect("GET", HOME, json={"data": {**before, "name": "New"}})
    update = update_collection(scripted_client, "c", CollectionChange(name="New"))
    assert told(update) == [("name", "Old", "New")]
    assert "lost" in update.notes[0]


def test_a_service_that_does_otherwise_is_told(scripted, scripted_client):
    before = {"id": "c", "name": "Old", "s3Bucket": "b"}
    for _ in range(2):
        scripted.expect("GET", HOME, json={"data": before})
    scripted.expect("PUT", HOME, 204)
    scripted.expect("GET", HOME, json={"data": before})
    update = update_collection(scripted_client, "c", CollectionChange(name="New"))
    assert told(update) == []
    assert "shows something else: name: Old" in update.notes[0]

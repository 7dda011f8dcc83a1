"""Copying all tiles of a collection, and deleting it with them, against the real sandbox."""

from __future__ import annotations

import pytest
from asked_sorts import BOTH_ENDS, sorts_asked_of
from maintained import fill, read, sent_by
from sentinelhub_byoc.byoc.errors import InvalidRequest, NetworkError, NotFound
from sentinelhub_byoc.byoc.models import Band, CollectionDraft, TileDraft
from sentinelhub_byoc.feedback import Cancelled, Feedback
from sentinelhub_byoc.sandbox.many import seed_tiles
from sentinelhub_byoc.workflows.whole_collection import (
    Copied,
    WrongCount,
    copy_tiles,
    delete_collection,
)


@pytest.fixture
def tiles(client, collection, root):
    """Two ingested tiles and a failed one."""
    client.create_tile(collection.id, TileDraft("gone/(BAND).tif"))
    return fill(client, collection.id, root / "bucket", "ab")


@pytest.fixture
def target(client):
    return client.create_collection(CollectionDraft("Target", "bucket"))


def rows(report):
    return {tile.path.split("/")[0]: tile.outcome.value for tile in report.tiles}


def test_ingested_tiles_with_new_paths_are_copied_and_each_is_accounted_for(
    client, collection, tiles, target, root
):
    fill(client, target.id, root / "bucket", "b", cover=False)
    report = copy_tiles(client, collection.id, target.id)
    assert rows(report) == {"a": "copied", "b": "exists", "gone": "not ingested"}
    assert (report.before, report.after, report.count(Copied.COPIED)) == (1, 2, 1)
    copied = read(client, target.id)["a"]
    assert copied.cover_geometry == tiles["a"].cover_geometry
    assert {tile.new_id for tile in report.tiles if tile.outcome is Copied.COPIED} == {copied.id}
    assert report.notes == ()
    with sent_by(client) as methods:
        again = copy_tiles(client, collection.id, target.id)
    assert rows(again) == {"a": "exists", "b": "exists", "gone": "not ingested"}
    assert set(methods) == {"GET"}, "there is nothing to copy"


def test_a_dry_run_copies_nothing(client, collection, tiles, target):
    report = copy_tiles(client, collection.id, target.id, dry_run=True)
    assert rows(report) == {"a": "planned", "b": "planned", "gone": "not ingested"}
    assert (report.before, report.after) == (0, 0)
    assert read(client, target.id) == {}


@pytest.mark.parametrize(
    ("bands", "words"),
    [
        ({"red": Band("B1", 1, 8, "UINT")}, "B1 is 8-bit UINT, not none; red is none, not 8-bit UINT"),
        ({"B1": Band("B1", 1, 16, "UINT")}, "B1 is 8-bit UINT, not 16-bit UINT"),
    ],
    ids=["other name", "other kind"],
)
def test_other_bands_are_refused_with_what_differs(client, collection, tiles, bands, words):
    target = client.create_collection(CollectionDraft("Target", "bucket", bands=bands))
    with pytest.raises(InvalidRequest) as caught:
        copy_tiles(client, collection.id, target.id)
    assert words in str(caught.value)
    assert read(client, target.id) == {}


def test_another_bucket_is_told(client, collection, tiles):
    target = client.create_collection(CollectionDraft("Target", "elsewhere"))
    report = copy_tiles(client, collection.id, target.id)
    assert report.count(Copied.COPIED) == 2
    assert "'elsewhere'" in report.notes[0]


def test_onto_itself_and_unknown_ones(client, collection, tiles):
    with pytest.raises(InvalidRequest, match="itself"):
        copy_tiles(client, collection.id, collection.id)
    for pair in ((collection.id, "nobody"), ("nobody", collection.id)):
        with pytest.raises(NotFound):
            copy_tiles(client, *pair)


class Stopped(Feedback):
    def is_cancelled(self) -> bool:
        return True


def test_both_can_be_cancelled(client, collection, tiles, target):
    with pytest.raises(Cancelled):
        copy_tiles(client, collection.id, target.id, feedback=Stopped())
    with pytest.raises(Cancelled):
        delete_collection(client, collection.id, 3, feedback=Stopped())
    assert len(read(client, collection.id)) == 3


def test_a_collection_is_deleted_with_its_right_number_of_tiles_only(client, collection, tiles, root):
    for wrong in (0, 2, 4):
        with pytest.raises(WrongCount, match=f"does not have {wrong} tiles"):
            delete_collection(client, collection.id, wrong)
    assert len(read(client, collection.id)) == 3
    assert delete_collection(client, collection.id, 3).name == "Test"
    with pytest.raises(NotFound):
        client.get_collection(collection.id)
    assert (root / "bucket" / "a" / "B1.tif").exists()


def test_an_empty_collection_has_no_tiles(client, target):
    assert delete_collection(client, target.id, 0).id == target.id


def test_counting_stops_when_it_is_clear(service, client, target):
    seed_tiles(service.store, target.id, 3000)
    with sent_by(client) as methods, pytest.raises(WrongCount):
        delete_collection(client, target.id, 3)
    assert set(methods) == {"GET"}
    assert len(methods) < 15, "of 30 pages"


def test_many_are_listed_from_both_ends_and_told_in_the_order_of_their_making(
    service, client, collection, target
):
    seed_tiles(service.store, collection.id, 2000, ["INGESTED", "FAILED"])
    service.latency = 0.1  # both ends are asked where one has to wait
    with sorts_asked_of(client) as sorts:
        report = copy_tiles(client, collection.id, target.id, dry_run=True)
    assert sorts == BOTH_ENDS
    assert [tile.path for tile in report.tiles] == [tile.path for tile in client.iter_tiles(collection.id)]
    assert report.count(Copied.PLANNED) == 1000
    with sorts_asked_of(client) as sorts:
        delete_collection(client, collection.id, 2000)
    assert sorts == BOTH_ENDS


HOME = "/api/v1/byoc/collections/c"


def begin(scripted):
    scripted.expect("GET", HOME, json={"data": {"id": "c", "name": "n", "s3Bucket": "b"}})
    scripted.expect("GET", f"{HOME}/tiles", json={"data": [], "links": {}})


@pytest.mark.parametrize("lost", [{"close": True}, {"status": 404}], ids=["hung up", "sent twice by Qt"])
def test_a_lost_answer_to_deleting_is_cleared_up_by_looking(scripted, scripted_client, lost):
    begin(scripted)
    scripted.expect("DELETE", HOME, **lost)
    scripted.expect("GET", HOME, 404, json={"error": {"status": 404, "message": "Collection not found."}})
    assert delete_collection(scripted_client, "c", 0).id == "c"
    begin(scripted)
    scripted.expect("DELETE", HOME, close=True)
    scripted.expect("GET", HOME, json={"data": {"id": "c", "name": "n", "s3Bucket": "b"}})
    with pytest.raises(NetworkError, match="not known"):
        delete_collection(scripted_client, "c", 0)


def test_copies_that_do_not_appear_are_missing(scripted, scripted_client):
    tile = {"id": "t", "path": "a", "status": "INGESTED"}
    target = HOME[:-1] + "d"
    for address, name in ((HOME, "c"), (target, "d")):
        scripted.whenever("GET", address, answer({"data": {"id": name, "name": name, "s3Bucket": "b"}}))
    scripted.whenever("GET", f"{HOME}/tiles", answer({"data": [tile], "links": {}}))
    scripted.whenever("GET", f"{target}/tiles", answer({"data": [], "links": {}}))
    scripted.expect("POST", f"{HOME}/copyTiles", close=True)
    report = copy_tiles(scripted_client, "c", "d")
    assert rows(report) == {"a": "missing"}
    assert "answer to the copying was lost" in report.notes[0]


def answer(value):
    from scripted_server import Answer

    return Answer(json=value)

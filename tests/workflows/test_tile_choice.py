"""Which tiles are meant, found with as few requests as will do."""

from __future__ import annotations

import pytest
from asked_sorts import BOTH_ENDS, sorts_asked_of
from hypothesis import given
from hypothesis import strategies as st
from maintained import fill, sent_by
from sentinelhub_byoc.byoc.errors import InvalidRequest, NotFound
from sentinelhub_byoc.byoc.models import CollectionDraft, TileDraft, TileStatus
from sentinelhub_byoc.feedback import Cancelled, Feedback
from sentinelhub_byoc.sandbox.many import seed_tiles
from sentinelhub_byoc.workflows.tile_choice import (
    TileChoice,
    choose_tiles,
    find_tiles,
    fits_pattern,
    is_tile_id,
)

NOBODY = "123e4567-e89b-12d3-a456-426614174000"


@pytest.fixture
def tiles(client, collection, root):
    """Two ingested tiles a and b, and two failed ones without files."""
    for path in ("gone/(BAND).tif", "gone too/B,1"):
        client.create_tile(collection.id, TileDraft(path))
    return fill(client, collection.id, root / "bucket", "ab")


def chosen(client, collection, **choice):
    found = choose_tiles(client, collection.id, TileChoice(**choice))
    return [tile.path.split("/")[0] for tile in found.tiles]


@pytest.mark.parametrize(
    ("choice", "names"),
    [
        ({"patterns": ("*",)}, ["gone", "gone too", "a", "b"]),
        ({"status": TileStatus.FAILED}, ["gone", "gone too"]),
        ({"patterns": ("a/(BAND).tif",)}, ["a"]),
        ({"patterns": ("a/*", "b/(BAND).ti?")}, ["a", "b"]),
        ({"patterns": ("gone*",), "status": TileStatus.INGESTED}, []),
        ({"patterns": ("[ab]/*",)}, ["a", "b"]),
        ({"patterns": ("A/*",)}, []),
        ({"patterns": ("a",)}, []),
        ({"patterns": ("gone too/B,1", "a/(BAND).tif"), "status": TileStatus.FAILED}, ["gone too"]),
    ],
    ids=lambda value: str(value) if isinstance(value, dict) else "",
)
def test_tiles_by_what_they_are_like(client, collection, tiles, choice, names):
    assert chosen(client, collection, **choice) == names


def test_tiles_by_id_and_by_path_each_once(client, collection, tiles):
    keys = (tiles["b"].id.upper(), "a/(BAND).tif", tiles["a"].id, NOBODY, "no/such path", "s3://no")
    found = choose_tiles(client, collection.id, TileChoice(keys))
    assert [tile.id for tile in found.tiles] == [tiles["b"].id, tiles["a"].id]
    assert set(found.missing) == {NOBODY, "no/such path", "s3://no"}
    assert isinstance(found.missing[NOBODY], NotFound)
    assert "no/such path" in str(found.missing["no/such path"])
    assert isinstance(found.missing["s3://no"], InvalidRequest)


def test_names_and_likeness_must_both_be_true(client, collection, tiles):
    keys = (tiles["a"].id, tiles["gone"].id)
    found = choose_tiles(client, collection.id, TileChoice(keys, TileStatus.FAILED))
    assert [tile.path for tile in found.tiles] == ["gone/(BAND).tif"]
    assert [tile.id for tile in found.left_out] == [tiles["a"].id]


def test_a_tile_of_another_collection_is_missing(client, collection, tiles):
    other = client.create_collection(CollectionDraft("Other", "bucket"))
    found = find_tiles(client, other.id, [tiles["a"].id])
    assert isinstance(found[tiles["a"].id], NotFound)


@pytest.mark.parametrize(
    "choice", [TileChoice(("a",)), TileChoice(patterns=("a",)), TileChoice(patterns=("*",))]
)
def test_unknown_collection_is_told(client, choice):
    with pytest.raises(NotFound, match="Collection"):
        choose_tiles(client, NOBODY, choice)


def test_no_choice_is_not_all_tiles(client, collection):
    with pytest.raises(InvalidRequest, match="No tile is chosen"):
        choose_tiles(client, collection.id, TileChoice())


def test_many_are_listed_the_newest_first_and_few_are_asked_for(client, collection):
    made = [client.create_tile(collection.id, TileDraft(f"{n:03}")) for n in range(330)]
    for keys, most in (
        ([tile.id for tile in made], 1 + 4),
        ([tile.path for tile in made[-50:]], 1 + 1),
        ([tile.path for tile in made[:50]], 1 + 4),
        ([made[-1].id, made[-2].path], 1 + 2),
        ([tile.id for tile in made[-8:]], 1 + 1),
        ([NOBODY, *(tile.id for tile in made[:8])], 1 + 3 + 9),
    ):
        with sent_by(client) as methods:
            found = find_tiles(client, collection.id, keys)
        assert len(methods) <= most, (len(keys), len(methods))
        assert sum(not isinstance(answer, NotFound) for answer in found.values()) == len(set(keys) - {NOBODY})


def test_many_by_likeness_are_listed_from_both_ends_the_oldest_first(service, client, collection):
    seed_tiles(service.store, collection.id, 1000, ["INGESTED", "FAILED"])
    every = list(client.iter_tiles(collection.id))
    service.latency = 0.1  # both ends are asked where one has to wait
    with sorts_asked_of(client) as sorts:
        assert choose_tiles(client, collection.id, TileChoice(patterns=("*",))).tiles == tuple(every)
    assert sorts == BOTH_ENDS
    failed = choose_tiles(client, collection.id, TileChoice(status=TileStatus.FAILED)).tiles
    assert failed == tuple(tile for tile in every if tile.status is TileStatus.FAILED)


class Stopped(Feedback):
    def is_cancelled(self) -> bool:
        return True


@pytest.mark.parametrize(
    "choice", [TileChoice(("a",)), TileChoice(patterns=("a",)), TileChoice(patterns=("*",))]
)
def test_looking_can_be_cancelled(client, collection, tiles, choice):
    with pytest.raises(Cancelled):
        choose_tiles(client, collection.id, choice, feedback=Stopped())


@given(st.text(st.sampled_from("ab/()[]*?!-.")))
def test_every_path_fits_itself_and_the_star(path):
    assert fits_pattern(path, path)
    assert fits_pattern(path, "*")


@given(st.text(st.sampled_from("ab/[]")), st.text(st.sampled_from("ab/[]")))
def test_without_wild_characters_only_the_same_path_fits(path, pattern):
    if "[" not in pattern:
        assert fits_pattern(path, pattern) is (path == pattern)
    assert fits_pattern(path, path.replace("[", "[[]"))


def test_ids_are_told_from_paths():
    assert is_tile_id(NOBODY)
    assert is_tile_id(NOBODY.upper())
    assert not is_tile_id(f"{NOBODY}/(BAND).tif")
    assert not is_tile_id("")

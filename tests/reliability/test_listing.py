"""A listing of many tiles over a bad network: each tile once, or an error, and never less."""

from __future__ import annotations

import pytest
from reliable import misbehaving
from sentinelhub_byoc.byoc.both_ends import iter_tile_pages_from_both_ends
from sentinelhub_byoc.sandbox.faults import KINDS

MANY = 20_000
SOME, PAGE = 5_000, 50


def one_stream(client, collection, **how):
    return [tile.id for tile in client.iter_tiles(collection, **how)]


def two_streams(client, collection, **how):
    return [tile.id for page in iter_tile_pages_from_both_ends(client, collection, **how) for tile in page]


@pytest.fixture(params=[one_stream, two_streams], ids=lambda function: function.__name__)
def listing(request):
    return request.param


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    """Return the root of a sandbox that has the tiles already, for all tests."""
    folder = tmp_path_factory.mktemp("many")
    for tiles in (MANY, SOME):
        with misbehaving(folder, faults=0, tiles=tiles):
            pass
    return folder


def test_twenty_thousand_tiles_are_listed_once_each(root, listing):
    with misbehaving(root, tiles=MANY, seed=1) as (sandbox, client):
        ids = listing(client, sandbox.many["id"])
    assert len(ids) == len(set(ids)) == MANY
    assert set(sandbox.faults_seen) == set(KINDS)
    assert sum(sandbox.faults_seen.values()) > 0.1 * MANY / 100


@pytest.mark.parametrize("kind", ["foreign-next", "repeated-page"])
def test_pages_that_lie_are_not_believed(root, listing, kind):
    with misbehaving(root, tiles=SOME, fault_kinds=(kind,), faults=1.0) as (sandbox, client):
        ids = listing(client, sandbox.many["id"], count=PAGE)
    assert len(ids) == len(set(ids)) == SOME
    assert sandbox.faults_seen[kind] >= SOME / PAGE


def test_tokens_that_end_in_the_middle_are_renewed(root, listing):
    with misbehaving(root, tiles=SOME, fault_kinds=("token-ended",), faults=0.9) as (sandbox, client):
        ids = listing(client, sandbox.many["id"], count=PAGE)
        issued = sandbox.tokens.issued
    assert len(ids) == len(set(ids)) == SOME
    assert issued > 2


def test_a_token_of_a_second_lasts_for_a_listing_of_several(root):
    with misbehaving(root, tiles=SOME, faults=0, latency=0.02, token_lifetime=1) as (sandbox, client):
        ids = one_stream(client, sandbox.many["id"], count=PAGE)
        issued = sandbox.tokens.issued
    assert len(set(ids)) == SOME
    assert issued > 1

"""A thousand tiles over a network that loses every fifth request: each is registered, once, and accounted for."""

from __future__ import annotations

from collections import Counter

import pytest
from reliable import count, killed, misbehaving, sources, stored
from sentinelhub_byoc.byoc.errors import NotFound
from sentinelhub_byoc.byoc.models import CollectionDraft
from sentinelhub_byoc.sandbox.faults import KINDS
from sentinelhub_byoc.workflows.register import Outcome, register_tiles

MANY = 1000
KILLED = 500


def test_a_thousand_registrations_end_as_exactly_a_thousand_tiles(tmp_path):
    wanted = sources(MANY)
    with misbehaving(tmp_path, seed=1) as (sandbox, client):
        collection = client.create_collection(CollectionDraft("Thousand", "bucket"))
        heard = []
        results = register_tiles(client, collection.id, wanted, on_result=heard.append)
        seen = sandbox.faults_seen
        there = {tile.path: tile for tile in client.iter_tiles(collection)}
        rows = stored(sandbox, collection.id)
    assert len(rows) == len({path for path, _, _ in rows}) == MANY
    assert [result.source for result in results] == wanted
    assert Counter(result.outcome for result in results) == {Outcome.CREATED: MANY}
    for result in results:
        tile = there[result.source.path]
        assert (result.tile.id, result.tile.sensing_time) == (tile.id, result.source.sensing_time)
    assert sorted(map(id, heard)) == sorted(map(id, results))
    missed = (
        set(KINDS) - {"foreign-next", "repeated-page"} - {kind for kind, times in seen.items() if times > 10}
    )
    assert not missed, "or this has shown nothing"


@pytest.mark.parametrize("kind", ["lost-answer", "cut-answer", "cut-json", "server-error", "reset"])
def test_whatever_is_lost_is_found_and_not_made_twice(tmp_path, kind):
    """Two in three requests are lost, collections and deletions too."""
    with misbehaving(tmp_path, faults=0.66, fault_kinds=(kind,), seed=2) as (sandbox, client):
        collections = [
            client.create_collection(CollectionDraft(f"C{number}", "bucket")) for number in range(8)
        ]
        assert len(sandbox.store.database.rows("SELECT id FROM collections")) == 8
        results = register_tiles(client, collections[0].id, sources(25))
        assert [str(result.error) for result in results if result.outcome is not Outcome.CREATED] == []
        assert len(stored(sandbox, collections[0].id)) == 25
        for result in results[:5]:
            client.delete_tile(collections[0], result.tile)
        assert len(stored(sandbox, collections[0].id)) == 20
        for collection in collections[1:]:
            client.delete_collection(collection)
        assert len(sandbox.store.database.rows("SELECT id FROM collections")) == 1
        assert sum(sandbox.faults_seen.values()) > 20


def test_what_is_not_there_is_still_told(tmp_path):
    """After a refusal it is known that nothing was done: a 404 is then no success of a lost request."""
    with misbehaving(tmp_path, faults=0.5, fault_kinds=("rate-limit",), seed=3) as (sandbox, client):
        collection = client.create_collection(CollectionDraft("None", "bucket"))
        for number in range(10):
            with pytest.raises(NotFound):
                client.delete_tile(collection, f"00000000-0000-4000-8000-{number:012}")
        assert sandbox.faults_seen["rate-limit"] > 3


SCRIPT = """
    from reliable import HASTY, sources
    from sentinelhub_byoc.byoc.auth import Credentials, open_session
    from sentinelhub_byoc.byoc.client import ByocClient
    from sentinelhub_byoc.byoc.deployments import custom
    from sentinelhub_byoc.workflows.register import register_tiles
    deployment = custom({url!r}, {token_url!r})
    with open_session(deployment, Credentials("sandbox", "sandbox")) as session:
        register_tiles(ByocClient(session, deployment, retry=HASTY), {collection!r}, sources({count}))
"""


@pytest.fixture(scope="module")
def unbroken(tmp_path_factory):
    """Return what a run that nothing disturbs leaves behind."""
    with misbehaving(tmp_path_factory.mktemp("unbroken"), faults=0) as (sandbox, client):
        collection = client.create_collection(CollectionDraft("Unbroken", "bucket"))
        register_tiles(client, collection.id, sources(KILLED))
        return stored(sandbox, collection.id)


@pytest.mark.parametrize("faults", [0.0, 0.2], ids=["good network", "bad network"])
def test_killed_midway_and_run_again_it_is_the_same(tmp_path, unbroken, faults):
    with misbehaving(tmp_path, faults=faults, latency=0.01, seed=4) as (sandbox, client):
        collection = client.create_collection(CollectionDraft("Broken", "bucket")).id
        values = {
            "url": sandbox.url,
            "token_url": sandbox.token_url,
            "collection": collection,
            "count": KILLED,
        }
        killed(SCRIPT.format(**values), lambda: count(sandbox, collection) > KILLED // 3)
        done = count(sandbox, collection)
        assert 0 < done < KILLED
        results = register_tiles(client, collection, sources(KILLED))
        assert {result.outcome for result in results} == {Outcome.CREATED, Outcome.EXISTS}
        assert sum(result.outcome is Outcome.EXISTS for result in results) >= done
        assert stored(sandbox, collection) == unbroken
    assert len(unbroken) == KILLED

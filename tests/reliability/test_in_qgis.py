"""The same through QGIS's own network stack, which tells of broken answers in words of its own."""

from __future__ import annotations

from collections import Counter

import pytest
from patience import NEVER_LATE
from reliable import HASTY, SHARE, sources, stored
from sentinelhub_byoc.byoc.auth import Credentials, open_session
from sentinelhub_byoc.byoc.client import ByocClient
from sentinelhub_byoc.byoc.models import CollectionDraft
from sentinelhub_byoc.core.network import QgisAdapter
from sentinelhub_byoc.sandbox.faults import KINDS
from sentinelhub_byoc.sandbox.server import Sandbox
from sentinelhub_byoc.workflows.register import Outcome, register_tiles

TILES, LISTED = 100, 2_000


@pytest.mark.parametrize(
    "kinds",
    [("reset",), ("lost-answer",), ("cut-answer",), tuple(KINDS)],
    ids=["reset", "lost-answer", "cut-answer", "all"],
)
def test_every_fault_is_survived(tmp_path, kinds):
    options = {"faults": SHARE, "fault_kinds": kinds, "seed": 6, "tiles": LISTED, "ingest_delay": 600}
    with (
        Sandbox(tmp_path, **options) as sandbox,
        open_session(sandbox.deployment, Credentials("sandbox", "sandbox"), adapter=QgisAdapter()) as session,
    ):
        client = ByocClient(session, sandbox.deployment, timeout=NEVER_LATE, retry=HASTY)
        collection = client.create_collection(CollectionDraft("In QGIS", "bucket"))
        results = register_tiles(client, collection.id, sources(TILES))
        assert Counter(result.outcome for result in results) == {Outcome.CREATED: TILES}
        assert len(stored(sandbox, collection.id)) == TILES
        ids = [tile.id for tile in client.iter_tiles(sandbox.many["id"], count=50)]
        assert len(ids) == len(set(ids)) == LISTED
        assert set(sandbox.faults_seen) <= set(kinds)
        assert sum(sandbox.faults_seen.values()) > 2

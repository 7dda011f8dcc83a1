"""A folder is ingested over a bad network, killed midway, and ingested again: the result is that of one good run."""

from __future__ import annotations

import signal

from ingested_folder import BANDS, IngestedFolder, break_off, fill, outcomes, write_fit
from reliable import HASTY, SHARE
from sentinelhub_byoc.workflows.journal import read_journal

NAMES = [f"scene{number}" for number in range(6)]
ALL_INGESTED = {f"{name}/(BAND).tif": "ingested" for name in NAMES}


def content(world: IngestedFolder) -> dict:
    """Return what a tile is, whoever made it: time, outline, and its objects."""
    return {
        path: (tile.sensing_time, tile.cover_geometry, {k: m["etag"] for k, m in tile.files_metadata.items()})
        for path, tile in world.tiles().items()
    }


def test_killed_midway_and_run_again_it_is_the_same(s3_server, bucket):
    bad = {"faults": 2 * SHARE, "seed": 5, "latency": 0.05}
    with IngestedFolder(s3_server, bucket, retry=HASTY, misbehaviour=bad) as world:
        fill(world, *NAMES, write=write_fit)
        break_off(world, 4, signal.SIGKILL)
        left = read_journal(world.folder)
        done = [name for name in NAMES if left.record(world.collection.id, f"{name}/(BAND).tif")]
        assert 0 < len(done) < len(NAMES)
        report = world.ingest()
        assert outcomes(report) == ALL_INGESTED
        broken = content(world)
        rows = world.sandbox.store.database.rows("SELECT path FROM tiles")
        assert sorted(row["path"] for row in rows) == sorted(broken)
        assert world.stored() == sorted(f"{name}/{band}.tif" for name in NAMES for band in BANDS)
        assert sum(world.sandbox.faults_seen.values()) > 3, "or this has shown nothing"
    with IngestedFolder(s3_server, s3_server.make_bucket(f"{bucket}-again")) as unbroken:
        fill(unbroken, *NAMES, write=write_fit)
        assert outcomes(unbroken.ingest()) == ALL_INGESTED
        assert content(unbroken) == broken

"""Registering a folder's tiles from threads: several are under way at once, and each is accounted for."""

from __future__ import annotations

import threading
import time

import pytest
from ingested_folder import IngestedFolder, fill, outcomes, write_fit
from maintained import Stoppable
from patience import LONG, until
from sentinelhub_byoc.workflows.journal import Step, read_journal

NAMES = ("a", "b", "c")
LATENCY = 12.0


@pytest.fixture
def world(s3_server, bucket):
    with IngestedFolder(s3_server, bucket) as made:
        fill(made, *NAMES, write=write_fit)
        yield made


def test_cancelled_while_tiles_are_registered_each_has_its_row_and_the_next_run_finds_them(world):
    feedback, reports, rows = Stoppable(), [], []
    run = threading.Thread(target=lambda: reports.append(world.ingest(feedback=feedback, on_row=rows.append)))
    run.start()
    until(world.stored)
    world.sandbox.latency = LATENCY  # from now on tiles are under way for long
    until(lambda: len(world.stored()) == 2 * len(NAMES))
    until(lambda: len(steps(world)) == len(NAMES) and Step.UPLOADED in steps(world))
    stopped = time.monotonic()
    feedback.stop.set()
    run.join(LONG)
    assert time.monotonic() - stopped < 0.8 * LATENCY, "nobody waits for what is under way"
    # on a slow machine the first are registered before the last are uploaded: they were not cancelled, but not waited for
    under_way = [row for row in reports[0].rows if "under way" in row.message]
    assert under_way
    assert {str(row.outcome) for row in under_way} == {"cancelled"}
    assert set(outcomes(reports[0])) == {f"{name}/(BAND).tif" for name in NAMES}
    assert len(rows) == len(NAMES)
    world.sandbox.latency = 0.0
    until(lambda: len(world.tiles()) >= len(under_way))
    again = world.ingest()
    assert set(outcomes(again).values()) == {"ingested"}
    assert len(world.tiles()) == len(NAMES)


def steps(world) -> list[Step]:
    journal = read_journal(world.folder)
    records = [journal.record(world.collection.id, f"{name}/(BAND).tif") for name in NAMES]
    return [record.step for record in records if record is not None]

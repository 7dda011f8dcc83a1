"""Registering a folder's tiles from threads: several are under way at once, and each is accounted for."""

from __future__ import annotations

import threading
import time

import pytest
from ingested_folder import IngestedFolder, fill, outcomes, write_fit
from maintained import Stoppable
from sentinelhub_byoc.workflows.journal import Step, read_journal

NAMES = ("a", "b", "c")


@pytest.fixture
def world(s3_server, bucket):
    with IngestedFolder(s3_server, bucket) as made:
        fill(made, *NAMES, write=write_fit)
        yield made


def eventually(condition) -> None:
    deadline = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_cancelled_while_tiles_are_registered_each_has_its_row_and_the_next_run_finds_them(world):
    feedback, reports, rows = Stoppable(), [], []
    run = threading.Thread(target=lambda: reports.append(world.ingest(feedback=feedback, on_row=rows.append)))
    run.start()
    eventually(world.stored)
    world.sandbox.latency = 3.0  # from now on tiles are under way for long
    eventually(lambda: len(world.stored()) == 2 * len(NAMES))
    eventually(lambda: len(steps(world)) == len(NAMES) and Step.UPLOADED in steps(world))
    stopped = time.monotonic()
    feedback.stop.set()
    run.join(10)
    assert time.monotonic() - stopped < 1.0
    # on a slow machine the first are registered before the last are uploaded: they were not cancelled, but not waited for
    under_way = [row for row in reports[0].rows if "under way" in row.message]
    assert under_way
    assert {str(row.outcome) for row in under_way} == {"cancelled"}
    assert set(outcomes(reports[0])) == {f"{name}/(BAND).tif" for name in NAMES}
    assert len(rows) == len(NAMES)
    world.sandbox.latency = 0.0
    eventually(lambda: len(world.tiles()) >= len(under_way))
    again = world.ingest()
    assert set(outcomes(again).values()) == {"ingested"}
    assert len(world.tiles()) == len(NAMES)


def steps(world) -> list[Step]:
    journal = read_journal(world.folder)
    records = [journal.record(world.collection.id, f"{name}/(BAND).tif") for name in NAMES]
    return [record.step for record in records if record is not None]

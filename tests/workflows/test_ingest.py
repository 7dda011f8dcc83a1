"""A folder in, INGESTED out: over a real S3 server, with a sandbox that reads the same bucket."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timezone

import pytest
from feedback_fakes import Remembering
from ingested_folder import (
    BANDS,
    IngestedFolder,
    change,
    fill,
    outcomes,
    write_fit,
    write_striped,
    write_vrt,
)
from sentinelhub_byoc.byoc.errors import InvalidRequest
from sentinelhub_byoc.raster.checks import check_tile
from sentinelhub_byoc.workflows.ingest_scan import fingerprint, scan_folder
from sentinelhub_byoc.workflows.journal import JOURNAL_NAME
from sentinelhub_byoc.workflows.wait import wait_for_ingestion
from travelling import TravellingExecutor


@pytest.fixture
def world(s3_server, bucket):
    with IngestedFolder(s3_server, bucket) as made:
        yield made


@pytest.fixture(params=["here", "threads"])
def executor(request):
    if request.param == "here":
        yield None
    else:
        with ThreadPoolExecutor(3) as pool:
            yield pool


def journal_steps(world) -> list[tuple[str, str]]:
    lines = (world.folder / JOURNAL_NAME).read_text("utf-8").splitlines()
    found = [json.loads(line) for line in lines]
    return [(line["tile"], line["step"]) for line in found if "step" in line]


def test_a_mixed_folder_comes_out_ingested(world, executor):
    fill(world, "S2_20240601T101559/striped")
    fill(world, "S2_20240602T101559/fit", write=write_fit)
    for number, band in enumerate(BANDS):
        write_vrt(world.folder / "S2_20240603T101559/virtual" / f"{band}.vrt", number)
        write_striped(world.folder / "S2_20240604T101559/no_crs" / f"{band}.tif", crs=None)
    (world.folder / "readme.txt").write_text("hello", "utf-8")
    (world.folder / "S2_20240601T101559/striped/B1.tif.aux.xml").write_text("<PAMDataset/>", "utf-8")
    told = []
    report = world.ingest(prefix="scenes/v1", executor=executor, on_row=told.append)
    assert outcomes(report) == {
        "scenes/v1/S2_20240601T101559/striped/(BAND).tif": "ingested",
        "scenes/v1/S2_20240602T101559/fit/(BAND).tif": "ingested",
        "scenes/v1/S2_20240603T101559/virtual/(BAND).tif": "ingested",
        "scenes/v1/S2_20240604T101559/no_crs/(BAND).tif": "unfit",
    }
    assert sorted(row.path for row in told) == [row.path for row in report.rows]
    striped, fit, virtual, unfit = report.rows
    assert (striped.converted, fit.converted, virtual.converted) == (BANDS, (), BANDS)
    assert "no CRS" in unfit.message
    assert unfit.stage == "check"
    assert {left.file for left in report.left_out} == {
        "readme.txt",
        "S2_20240601T101559/striped/B1.tif.aux.xml",
    }
    assert all(left.why for left in report.left_out)
    tiles = world.tiles()
    assert {path: str(tile.status) for path, tile in tiles.items()} == {
        row.path: "INGESTED" for row in report.rows[:3]
    }
    moment = datetime(2024, 6, 1, 10, 15, 59, tzinfo=timezone.utc)
    assert (tiles[striped.path].sensing_time, striped.sensing_time) == (moment, moment)
    assert all(4 <= row.points <= 100 for row in report.rows[:3])
    assert world.stored() == sorted(
        f"scenes/v1/{name}/{band}.tif"
        for name in ("S2_20240601T101559/striped", "S2_20240602T101559/fit", "S2_20240603T101559/virtual")
        for band in BANDS
    )
    sent = [world.access.path(f"{striped.path.replace('(BAND)', band)}") for band in BANDS]
    assert [str(one) for one in check_tile(sent) if one.severity == "error"] == []
    assert sorted(path.name for path in world.folder.iterdir() if path.name.startswith(".byoc")) == [
        JOURNAL_NAME
    ]


def test_a_file_that_is_fit_is_sent_as_it_is(world):
    fill(world, "a", write=write_fit)
    world.ingest()
    assert world.server.get(world.bucket, "a/B1.tif") == (world.folder / "a/B1.tif").read_bytes()


def test_only_the_unfit_file_of_a_tile_is_converted(world):
    write_fit(world.folder / "a/B1.tif")
    write_striped(world.folder / "a/B2.tif")
    report = world.ingest()
    assert (report.rows[0].outcome, report.rows[0].converted) == ("ingested", ("B2",))


@pytest.mark.parametrize(
    ("convert", "outcome", "converted"),
    [("needed", "ingested", BANDS), ("always", "ingested", BANDS), ("never", "unfit", ())],
)
def test_convert_is_obeyed(world, convert, outcome, converted):
    fill(world, "a")
    row = world.ingest(convert=convert).rows[0]
    assert (row.outcome, row.converted) == (outcome, converted)
    assert bool(world.stored()) == bool(converted)


def test_always_converts_what_is_fit(world):
    fill(world, "a", write=write_fit)
    row = world.ingest(convert="always").rows[0]
    assert (row.outcome, row.converted) == ("ingested", BANDS)
    assert world.server.get(world.bucket, "a/B1.tif") != (world.folder / "a/B1.tif").read_bytes()


def test_a_second_run_does_nothing_again(world):
    fill(world, "a", "b")
    world.ingest()
    etags = {key: world.server.etag(world.bucket, key) for key in world.stored()}
    ids = {path: tile.id for path, tile in world.tiles().items()}
    steps = journal_steps(world)
    report = world.ingest()
    assert [(row.outcome, row.before) for row in report.rows] == [("ingested", True)] * 2
    assert "An earlier run did it." in report.rows[0].message
    assert {key: world.server.etag(world.bucket, key) for key in world.stored()} == etags
    assert {path: tile.id for path, tile in world.tiles().items()} == ids
    assert journal_steps(world) == steps


def test_a_new_tile_alone_is_done(world):
    fill(world, "a")
    world.ingest()
    fill(world, "b")
    report = world.ingest()
    assert [(row.path, row.outcome, row.before) for row in report.rows] == [
        ("a/(BAND).tif", "ingested", True),
        ("b/(BAND).tif", "ingested", False),
    ]


def test_a_changed_file_is_done_again_and_its_tile_ingested_again(world):
    fill(world, "a")
    before = world.ingest().rows[0].tile
    etag = world.server.etag(world.bucket, "a/B1.tif")
    change(world.folder / "a/B1.tif", 99)
    row = world.ingest().rows[0]
    assert (row.outcome, row.before, row.tile.id) == ("ingested", False, before.id)
    assert world.server.etag(world.bucket, "a/B1.tif") != etag
    assert row.tile.files_metadata["B1"]["etag"] == world.server.etag(world.bucket, "a/B1.tif")


def test_a_changed_outline_is_brought_to_the_tile(world):
    fill(world, "a", write=write_fit)
    world.ingest()
    before = world.tiles()["a/(BAND).tif"]
    row = world.ingest(fit="outer").rows[0]
    after = world.tiles()["a/(BAND).tif"]
    assert (row.outcome, after.id) == ("ingested", before.id)
    assert after.cover_geometry != before.cover_geometry


def test_a_tile_that_was_removed_is_registered_again(world):
    fill(world, "a")
    first = world.ingest().rows[0].tile
    world.client.delete_tile(world.collection, first.id)
    row = world.ingest().rows[0]
    assert row.outcome == "ingested"
    assert row.tile.id != first.id
    assert row.upload_bytes == 0


def test_a_failed_tile_is_tried_again(world):
    fill(world, "a")
    row = world.ingest().rows[0]
    for key in world.stored():
        world.server.client().delete_object(Bucket=world.bucket, Key=key)
    world.client.reingest_tile(world.collection, row.tile.id)
    assert wait_for_ingestion(world.client, world.collection.id, poll=0.02).failed
    again = world.ingest().rows[0]
    assert (again.outcome, again.tile.id) == ("ingested", row.tile.id)


def test_without_waiting_the_next_run_tells_how_it_ended(world):
    fill(world, "a")
    row = world.ingest(wait=0).rows[0]
    assert (row.outcome, str(row.tile.status)) == ("pending", "WAITING")
    assert world.ingest().rows[0].outcome == "ingested"
    assert journal_steps(world)[-1] == ("a/(BAND).tif", "ingested")


def test_a_dry_run_tells_and_changes_nothing(world, executor):
    fill(world, "S2_20240601T101559/a")
    fill(world, "b", write=write_fit)
    for band in BANDS:
        write_striped(world.folder / "c" / f"{band}.tif", crs=None)
    before = sorted(world.folder.rglob("*"))
    report = world.ingest(dry_run=True, executor=executor)
    assert outcomes(report) == {
        "S2_20240601T101559/a/(BAND).tif": "planned",
        "b/(BAND).tif": "planned",
        "c/(BAND).tif": "unfit",
    }
    first, second, _ = report.rows
    size = sum((world.folder / "b" / f"{band}.tif").stat().st_size for band in BANDS)
    assert (second.converted, second.upload_bytes) == ((), size)
    assert "convert B1, B2" in first.message
    assert "2024-06-01T10:15:59" in first.message
    assert first.time_source
    assert sorted(world.folder.rglob("*")) == before
    assert (world.stored(), world.tiles()) == ([], {})


def test_a_dry_run_after_a_run_tells_what_is_left(world):
    fill(world, "a")
    world.ingest()
    fill(world, "b")
    assert outcomes(world.ingest(dry_run=True)) == {"a/(BAND).tif": "ingested", "b/(BAND).tif": "planned"}


A, B = "S2_20240601T101559/a", "S2_20240602T101559/b"
NOON = datetime(2020, 1, 2, 12, tzinfo=timezone.utc)


def test_only_the_chosen_tiles_are_checked_and_sent(world):
    fill(world, A, B)
    for band in BANDS:
        (world.folder / A / f"{band}.tif").write_bytes(b"no raster at all")
    chosen = frozenset({f"{B}/(BAND).tif"})
    for dry_run, outcome in ((True, "planned"), (False, "ingested")):
        report = world.ingest(only=chosen, dry_run=dry_run)
        assert outcomes(report) == {f"{B}/(BAND).tif": outcome}
    assert world.stored() == [f"{B}/{band}.tif" for band in BANDS]
    assert {tile for tile, _ in journal_steps(world)} == chosen
    assert outcomes(world.ingest()) == {f"{A}/(BAND).tif": "unfit", f"{B}/(BAND).tif": "ingested"}
    assert world.ingest(only=frozenset()).rows == ()


def test_a_chosen_tile_that_is_gone_is_told_and_the_others_are_done(world):
    fill(world, "a")
    feedback = Remembering()
    report = world.ingest(
        only=frozenset({"a/(BAND).tif", "gone/(BAND).tif"}),
        times={"lost/(BAND).tif": NOON},
        feedback=feedback,
    )
    assert outcomes(report) == {"a/(BAND).tif": "ingested"}
    told = [text for text in feedback.messages if "not in the folder any more" in text]
    assert len(told) == 1
    assert "any more: 2, for example gone/(BAND).tif" in told[0]


def test_a_typed_time_goes_over_the_names_and_later_runs_keep_to_it(world):
    fill(world, A, B, write=write_fit)
    path, other = f"{A}/(BAND).tif", f"{B}/(BAND).tif"
    first, second = world.ingest(times={path: NOON, other: None}).rows
    assert (first.sensing_time, first.time_source) == (NOON, "typed")
    assert (second.sensing_time, second.time_source) == (None, "typed")
    assert {at: tile.sensing_time for at, tile in world.tiles().items()} == {path: NOON, other: None}
    again = world.ingest().rows
    assert [(row.before, row.sensing_time, row.time_source) for row in again] == [
        (True, NOON, "typed"),
        (True, None, "typed"),
    ]
    change(world.folder / A / "B1.tif", 7)
    assert world.ingest().rows[0].before is False
    assert world.tiles()[path].sensing_time == NOON


def test_a_time_typed_for_an_ingested_tile_is_brought_to_it(world):
    fill(world, A, write=write_fit)
    path = f"{A}/(BAND).tif"
    before = world.ingest().rows[0].tile
    row = world.ingest(times={path: NOON}).rows[0]
    assert (row.outcome, row.before, row.tile.id) == ("ingested", False, before.id)
    assert row.upload_bytes == 0
    assert world.tiles()[path].sensing_time == NOON
    row = world.ingest(times={path: None}).rows[0]
    assert (row.outcome, row.before, row.tile.id) == ("ingested", False, before.id)
    assert (row.sensing_time, world.tiles()[path].sensing_time) == (None, None)
    assert world.tiles()[path].cover_geometry == before.cover_geometry


def test_a_time_without_a_zone_is_refused(world):
    with pytest.raises(InvalidRequest, match="no time zone"):
        world.ingest(times={"a/(BAND).tif": datetime(2020, 1, 2)})


def test_what_travels_to_a_worker_pickles_and_shows_no_secret(world, s3_server):
    from s3_server import KEY_ID, SECRET

    fill(world, "a")
    write_striped(world.folder / "b/B1.tif", crs=None)
    executor = TravellingExecutor(SECRET, KEY_ID)
    report = world.ingest(executor=executor)
    assert report.rows[0].outcome == "ingested"
    assert set(executor.sent) == {"ingest_steps.do_tile"}
    assert SECRET not in (world.folder / JOURNAL_NAME).read_text("utf-8")
    assert KEY_ID not in (world.folder / JOURNAL_NAME).read_text("utf-8")


def test_the_fingerprint_follows_the_file_and_what_is_beside_it(tmp_path):
    write_vrt(tmp_path / "a.vrt")
    files = {"a": "a.vrt"}

    def now() -> str:
        return fingerprint(scan_folder(tmp_path), files, {"convert": "needed"})

    first = now()
    assert now() == first
    (tmp_path / "a.vrt.aux.xml").write_text("<PAMDataset/>", "utf-8")
    second = now()
    change(tmp_path / ".sources/a.tif", 5)
    third = now()
    (tmp_path / "unrelated.tif").write_bytes(b"")
    assert len({first, second, third}) == 3
    assert now() == third
    assert fingerprint(scan_folder(tmp_path), files, {"convert": "always"}) != third

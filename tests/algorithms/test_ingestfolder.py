"""byoc:ingestfolder: a folder in, INGESTED out, from a real S3 server, as QGIS runs it."""

from __future__ import annotations

import pytest
from ingested_folder import IngestedFolder, write_fit, write_striped
from layer_rows import rows
from qgis.core import QgsProcessingException
from sentinelhub_byoc.workflows.journal import JOURNAL_NAME, open_journal

COUNTS = ("INGESTED", "PENDING", "PLANNED", "FAILED", "LEFT_OUT")


@pytest.fixture
def world(s3_server, bucket, use_sandbox, monkeypatch):
    for name, value in s3_server.environment().items():
        monkeypatch.setenv(name, value)
    with IngestedFolder(s3_server, bucket, environment=True) as made:
        use_sandbox(made.sandbox)
        yield made


@pytest.fixture
def ingest(run, world):
    """Return a function that ingests the folder."""

    def ingest(**more):
        values = {
            "COLLECTION_ID": world.collection.id,
            "FOLDER": str(world.folder),
            "OUTPUT": "TEMPORARY_OUTPUT",
        }
        return run("ingestfolder", **{**values, **more})

    return ingest


def counts(outputs) -> dict[str, int]:
    return {name: outputs[name] for name in COUNTS if outputs[name]}


def fill(world):
    """Write a tile to convert, one that is fit, one that cannot be cured, and a file that is no raster."""
    for seed, band in enumerate(("B1", "B2")):
        write_striped(world.folder / "S2_20240601T101559" / f"{band}.tif", seed)
        write_fit(world.folder / "fit" / f"{band}.tif", seed)
        write_striped(world.folder / "no_crs" / f"{band}.tif", seed, crs=None)
    (world.folder / "readme.txt").write_text("hello", "utf-8")


def test_a_folder_comes_out_ingested_with_every_file_accounted_for(ingest, world, log):
    fill(world)
    outputs = ingest(PREFIX="/scenes/")
    assert counts(outputs) == {"INGESTED": 2, "FAILED": 1, "LEFT_OUT": 1}
    table = {row["path"] or row["files"]: row for row in rows(outputs["OUTPUT"])}
    assert {name: (row["outcome"], row["stage"], row["converted"]) for name, row in table.items()} == {
        "scenes/S2_20240601T101559/(BAND).tif": ("ingested", "ingest", "B1, B2"),
        "scenes/fit/(BAND).tif": ("ingested", "ingest", None),
        "scenes/no_crs/(BAND).tif": ("unfit", "check", None),
        "readme.txt": ("left-out", None, None),
    }
    tiles = world.tiles()
    striped = table["scenes/S2_20240601T101559/(BAND).tif"]
    assert striped["tile_id"] == tiles[striped["path"]].id
    assert striped["status"] == "INGESTED"
    assert striped["files"].splitlines() == ["S2_20240601T101559/B1.tif", "S2_20240601T101559/B2.tif"]
    assert striped["upload_bytes"] > 0
    assert 4 <= striped["points"] <= 100
    assert striped["sensing_time"] == "2024-06-01T10:15:59.000Z"
    assert any("no CRS" in line for line in log.errors)
    assert any("readme.txt" in line for line in log.infos)


def test_a_second_run_changes_nothing_and_a_dry_run_tells_what_is_left(ingest, world):
    fill(world)
    ingest()
    assert counts(ingest(DRY_RUN=True)) == {"INGESTED": 2, "FAILED": 1, "LEFT_OUT": 1}
    write_striped(world.folder / "new/B1.tif")
    write_striped(world.folder / "new/B2.tif")
    outputs = ingest(DRY_RUN=True)
    assert counts(outputs) == {"INGESTED": 2, "PLANNED": 1, "FAILED": 1, "LEFT_OUT": 1}
    planned = next(row for row in rows(outputs["OUTPUT"]) if row["outcome"] == "planned")
    assert planned["message"].startswith("Would convert B1, B2, upload ")
    assert len(world.tiles()) == 2


def test_without_waiting_tiles_are_pending(ingest, world):
    fill(world)
    assert counts(ingest(WAIT=0)) == {"PENDING": 2, "FAILED": 1, "LEFT_OUT": 1}


def test_when_no_tile_is_left_it_fails_with_the_reasons(ingest, world):
    write_striped(world.folder / "a/B1.tif", crs=None)
    with pytest.raises(QgsProcessingException, match=r"No tile could be ingested(.|\n)*no CRS"):
        ingest()


def test_an_empty_folder_is_told(ingest, log):
    outputs = ingest()
    assert (counts(outputs), rows(outputs["OUTPUT"])) == ({}, [])
    assert any("No file of the folder makes a tile" in line for line in log.warnings)


def test_another_run_on_the_folder_is_told(ingest, world):
    fill(world)
    with open_journal(world.folder), pytest.raises(QgsProcessingException, match="Another run is at work"):
        ingest()


def test_the_journal_may_be_elsewhere(ingest, world, tmp_path):
    fill(world)
    ingest(JOURNAL_FOLDER=str(tmp_path / "state"))
    assert (tmp_path / "state" / JOURNAL_NAME).is_file()
    assert not (world.folder / JOURNAL_NAME).exists()


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"FOLDER": "/no/such/folder"}, "There is no folder /no/such/folder"),
        ({"FOLDER": ""}, "FOLDER"),
        ({"COLLECTION_ID": "abc"}, "is not a collection id"),
        ({"PATTERN": "(?P<tile>["}, "is no regular expression"),
        ({"PREFIX": "s3://bucket/a"}, "names the bucket"),
        ({"S3_ENDPOINT": "http://host/with/path"}, "is not the address of an S3 endpoint"),
        ({"CONVERT": "perhaps"}, "needed, always, never"),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_what_cannot_be_used_is_told_before_anything_is_done(ingest, world, given, reason):
    fill(world)
    with pytest.raises(QgsProcessingException, match=reason):
        ingest(**given)
    assert world.stored() == []


def test_without_keys_of_the_bucket_it_says_what_to_do(ingest, world, monkeypatch):
    fill(world)
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.delenv(name)
    with pytest.raises(QgsProcessingException, match="AWS_ACCESS_KEY_ID"):
        ingest()


def test_ways_to_convert_are_those_of_the_workflow():
    from sentinelhub_byoc.algorithms.ingest_parameters import CONVERT_OPTIONS
    from sentinelhub_byoc.workflows.ingest_steps import CONVERT

    assert tuple(CONVERT_OPTIONS) == CONVERT

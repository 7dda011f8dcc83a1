"""What goes to an executor could go anywhere: it pickles, the copy does the work, and no text of it shows a secret."""

from __future__ import annotations

from dataclasses import replace

import pytest
import requests
from osgeo import gdal
from s3_sandbox import client_of, s3_sandbox
from s3_server import KEY_ID, SECRET
from sandbox_rasters import write_cog
from sentinelhub_byoc.bucket.access import BucketKeys
from sentinelhub_byoc.byoc.models import CollectionDraft
from sentinelhub_byoc.workflows.audit import audit_collection
from sentinelhub_byoc.workflows.covers import CoverSource
from sentinelhub_byoc.workflows.ingest import IngestOptions, ingest_folder
from sentinelhub_byoc.workflows.maintain import TileChange, update_tiles
from sentinelhub_byoc.workflows.register import TileSource, register_tiles
from sentinelhub_byoc.workflows.register_bucket import register_bucket
from sentinelhub_byoc.workflows.remedies import apply_remedies
from sentinelhub_byoc.workflows.wait import wait_for_ingestion
from small_rasters import left_half, write_raster
from travelling import TravellingExecutor

TOKEN = "a-session-token-of-the-tests-0123456789"
SQUARE = {"type": "Polygon", "coordinates": [[[15, 46], [15.01, 46], [15.01, 46.01], [15, 46.01], [15, 46]]]}


@pytest.fixture
def executor():
    return TravellingExecutor(KEY_ID, SECRET, TOKEN)


@pytest.fixture
def access(s3_server, bucket):
    return replace(s3_server.access(bucket), keys=BucketKeys(KEY_ID, SECRET, TOKEN))


@pytest.fixture
def client(s3_server, tmp_path):
    root = tmp_path / "service"
    root.mkdir()
    with s3_sandbox(root, s3_server) as url, client_of(url) as made:
        yield made


@pytest.fixture
def collection_id(client, bucket):
    return client.create_collection(CollectionDraft("Scenes", bucket)).id


def put(server, bucket, folder, *scenes, broken=False):
    """Upload tiles of one band; their data is the left half."""
    file = folder / "B04.tif"
    if broken:
        file.write_bytes(b"II*\0 and nothing more")
    else:
        write_raster(file, valid=left_half())
    for scene in scenes:
        server.put(bucket, f"{scene}/B04.tif", file)


def outcomes(results):
    return [str(result.outcome) for result in results]


def test_registering_tiles(client, collection_id, executor, tmp_path):
    sources = [
        TileSource("a/(BAND).tif", (write_raster(tmp_path / "a" / "B04.tif"),)),
        TileSource("b/(BAND).tif", (str(tmp_path / "missing.tif"),)),
    ]
    results = register_tiles(client, collection_id, sources, executor=executor)
    assert outcomes(results) == ["created", "invalid"]
    assert len(executor.sent) == 2


def test_registering_a_bucket(client, collection_id, access, executor, s3_server, tmp_path):
    put(s3_server, access.bucket, tmp_path, "scenes/20240501", "scenes/20240502")
    put(s3_server, access.bucket, tmp_path, "scenes/20240503", broken=True)
    results = register_bucket(client, collection_id, access, prefix="scenes", executor=executor)
    assert sorted(outcomes(results)) == ["created", "created", "invalid"]
    assert len(executor.sent) >= 3


def test_ingesting_a_folder(client, collection_id, access, executor, s3_server, tmp_path):
    folder = tmp_path / "scenes"
    # of one kind: tiles go out side by side, and the first that is ingested says what the others must be
    write_cog(folder / "20240501" / "B04.tif", block=128, kind=gdal.GDT_Byte)
    write_raster(folder / "20240502" / "B04.tif")
    (folder / "20240503").mkdir()
    (folder / "20240503" / "B04.tif").write_bytes(b"II*\0 and nothing more")
    report = ingest_folder(
        client, collection_id, str(folder), access, IngestOptions(wait=60), executor=executor
    )
    assert outcomes(report.rows) == ["ingested", "ingested", "unfit"], [row.message for row in report.rows]
    assert len(executor.sent) >= 3
    journal = (folder / ".byoc-journal.jsonl").read_text(encoding="utf-8")
    assert not any(secret in journal for secret in executor.secrets)


def test_auditing_and_mending(client, collection_id, access, executor, s3_server, tmp_path):
    put(s3_server, access.bucket, tmp_path, "box", "free")
    put(s3_server, access.bucket, tmp_path, "failed", broken=True)
    sources = [TileSource("box/(BAND).tif"), TileSource("failed/(BAND).tif")]
    register_tiles(client, collection_id, sources)
    wait_for_ingestion(client, collection_id, timeout=60)
    findings = audit_collection(client, collection_id, access, executor=executor)
    assert {finding.path: str(finding.kind) for finding in findings} == {
        "box/(BAND).tif": "box-only",
        "failed/(BAND).tif": "still-failing",
        "free/(BAND).tif": "not-registered",
    }
    looked_into = len(executor.sent)
    assert looked_into == 2
    results = apply_remedies(client, collection_id, findings, access, executor=executor)
    assert sorted(outcomes(results)) == ["done", "done", "left"]
    assert len(executor.sent) > looked_into


def test_deriving_cover_geometries_again(client, collection_id, access, executor, s3_server, tmp_path):
    put(s3_server, access.bucket, tmp_path, "a")
    register_tiles(client, collection_id, [TileSource("a/(BAND).tif")])
    [tile] = wait_for_ingestion(client, collection_id, timeout=60).ingested
    source = CoverSource(f"/vsis3/{access.bucket}", access=access)
    changes = [TileChange(tile, from_files=True)]
    results = update_tiles(client, collection_id, changes, cover_source=source, executor=executor)
    assert outcomes(results) == ["updated"]
    assert len(executor.sent) == 1


def test_the_look_at_the_luggage_finds_what_it_looks_for(executor, access):
    with pytest.raises(AssertionError, match="a secret can be read"):
        executor.submit(print, SECRET)
    with pytest.raises(AssertionError, match="requests"):
        executor.submit(print, requests.Session())
    executor.submit(repr, access).result()

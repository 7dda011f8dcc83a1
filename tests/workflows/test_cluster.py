"""Beyond one machine: a bucket registered over a real Dask cluster of two worker processes."""

from __future__ import annotations

import os
import sys

import pytest
from dask_cluster import WORKERS, dask_cluster
from s3_sandbox import client_of, s3_sandbox
from sandbox_rasters import write_cog
from sentinelhub_byoc.byoc.models import CollectionDraft
from sentinelhub_byoc.workflows.register_bucket import register_bucket
from sentinelhub_byoc.workflows.wait import wait_for_ingestion

SCENES = [f"scenes/SCENE_202405{day:02}T101500" for day in range(1, 7)]


@pytest.fixture(scope="module")
def cluster():
    with dask_cluster() as client:
        yield client


@pytest.fixture
def filled(s3_server, bucket, tmp_path):
    """Return a bucket with six tiles of two bands, and one whose files the service would refuse."""
    good = write_cog(tmp_path / "good.tif")
    bad = write_cog(tmp_path / "bad.tif", block=128)
    for scene in SCENES:
        for band in ("B04", "B08"):
            s3_server.put(bucket, f"{scene}/{band}.tif", good)
    for band in ("B04", "B08"):
        s3_server.put(bucket, f"scenes/SCENE_20240531T101500/{band}.tif", bad)
    return bucket


def tasks_done(cluster):
    return cluster.run(lambda dask_worker: dask_worker.state.executed_count)


def test_a_bucket_is_registered_by_two_worker_processes(cluster, filled, s3_server, tmp_path):
    with s3_sandbox(tmp_path, s3_server) as url, client_of(url) as client:
        collection = client.create_collection(CollectionDraft("Scenes", filled))
        before = tasks_done(cluster)
        results = register_bucket(
            client, collection.id, s3_server.access(filled), prefix="scenes", executor=cluster.get_executor()
        )
        after = tasks_done(cluster)
        report = wait_for_ingestion(client, collection.id, timeout=60)
    assert {tile.path for tile in report.ingested} == {f"{scene}/(BAND).tif" for scene in SCENES}
    assert all(tile.cover_geometry and tile.sensing_time for tile in report.ingested)
    assert report.failed == report.pending == ()
    assert sorted(str(result.outcome) for result in results) == ["created"] * 6 + ["invalid"]
    assert len(after) == WORKERS
    assert all(after[worker] > before[worker] for worker in after)


def test_the_work_is_done_there_and_not_here(cluster):
    executor = cluster.get_executor()
    places = {executor.submit(os.getpid).result() for _ in range(10)}
    assert os.getpid() not in places
    workers = cluster.run(os.getpid)
    assert len(workers) == WORKERS
    assert places <= set(workers.values())


def test_the_workers_need_neither_qgis_nor_the_client(cluster):
    def loaded(names: tuple[str, ...]) -> list[str]:
        return [name for name in names if name in sys.modules]

    assert set(map(tuple, cluster.run(loaded, ("qgis", "requests_oauthlib")).values())) == {()}

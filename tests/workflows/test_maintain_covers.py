"""Cover geometries of registered tiles, derived again from files here and in the bucket."""

from __future__ import annotations

import pickle
import shutil
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context

import pytest
from maintained import NOON, UTM33, fill, outcomes, read
from sentinelhub_byoc.byoc.models import TileDraft
from sentinelhub_byoc.raster.errors import RasterError
from sentinelhub_byoc.workflows.covers import CoverSource
from sentinelhub_byoc.workflows.maintain import (
    Outcome,
    TileChange,
    update_tiles,
)
from sentinelhub_byoc.workflows.sameness import same_geometry
from small_rasters import nothing_valid, write_raster


@pytest.fixture
def tiles(client, collection, root):
    return fill(client, collection.id, root / "bucket")


def left_box() -> dict:
    ring = [[500000, 4993600], [503200, 4993600], [503200, 5000000], [500000, 5000000], [500000, 4993600]]
    return {"type": "Polygon", "coordinates": [ring], "crs": UTM33}


@pytest.fixture(params=["here", "threads"])
def executor(request):
    if request.param == "here":
        yield None
    else:
        with ThreadPoolExecutor(2) as pool:
            yield pool


def test_covers_are_derived_from_a_copy_of_the_bucket(client, collection, tiles, root, tmp_path, executor):
    copy = tmp_path / "copy"
    shutil.copytree(root / "bucket", copy)
    write_raster(copy / "b" / "B1.tif", valid=nothing_valid())
    (copy / "c" / "B1.tif").unlink()
    changes = [TileChange(tiles[name], from_files=True) for name in "abc"]
    source = CoverSource(str(copy), ("B1",))
    results = update_tiles(client, collection.id, changes, cover_source=source, executor=executor)
    assert outcomes(results) == ["updated", "invalid", "invalid"]
    now = read(client, collection.id)
    assert same_geometry(now["a"].cover_geometry, left_box())
    assert now["a"].sensing_time == NOON
    assert isinstance(results[1].error, RasterError)
    assert "B1.tif" in results[2].message
    again = update_tiles(
        client, collection.id, [TileChange(now["a"], from_files=True)], cover_source=source, executor=executor
    )
    assert outcomes(again) == ["unchanged"]


@pytest.mark.parametrize("sources", [("B1",), ()], ids=["bands known", "bands not known"])
@pytest.mark.parametrize("path", ["n", "n/(BAND)", "n/(BAND).tif", "n/B(BAND).tif", "n/B1.tif"])
def test_files_are_found_however_the_path_is_written(client, collection, root, path, sources):
    if "B(" in path:
        sources = tuple(source[1:] for source in sources)
    write_raster(root / "bucket" / "n" / "B1.tif")
    write_raster(root / "bucket" / "n" / ".B2.tif")
    write_raster(root / "bucket" / "n" / "deeper" / "B3.tif")
    (root / "bucket" / "n" / "B1.tif.aux.xml").write_text("<x/>")
    tile = client.create_tile(collection.id, TileDraft(path))
    source = CoverSource(str(root / "bucket"), sources)
    (result,) = update_tiles(
        client, collection.id, [TileChange(tile, from_files=True)], cover_source=source, dry_run=True
    )
    assert result.outcome is Outcome.PLANNED, result.message
    assert result.sent["coverGeometry"]["crs"] == UTM33


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("nowhere", "no file"),
        ("m", "several extensions: .tiff, .tif"),
        ("../outside/(BAND).tif", "cannot be looked up"),
    ],
    ids=["no folder", "mixed extensions", "out of the folder"],
)
def test_files_that_are_not_found_are_a_row_with_the_reason(client, collection, root, path, words):
    write_raster(root / "bucket" / "m" / "B1.tif")
    write_raster(root / "bucket" / "m" / "B2.tiff")
    tile = client.create_tile(collection.id, TileDraft(path))
    source = CoverSource(str(root / "bucket"))
    (result,) = update_tiles(client, collection.id, [TileChange(tile, from_files=True)], cover_source=source)
    assert result.outcome is Outcome.INVALID
    assert words in result.message


def test_other_processes_may_derive_covers(client, collection, tiles, root):
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        results = update_tiles(
            client,
            collection.id,
            [TileChange(tiles["a"], from_files=True)],
            cover_source=CoverSource(str(root / "bucket"), ("B1",)),
            executor=pool,
        )
    assert outcomes(results) == ["updated"]


def test_covers_are_derived_from_the_bucket_over_s3(client, collection, tiles, root, s3_server, bucket):
    for name in "ab":
        s3_server.put(bucket, f"{name}/B1.tif", root / "bucket" / name / "B1.tif")
    access = s3_server.access(bucket)
    source = CoverSource(f"/vsis3/{bucket}", ("B1",), access)
    assert access.keys.secret_key not in repr(source)
    assert pickle.loads(pickle.dumps(source)) == source  # noqa: S301 (our own)
    folder = client.create_tile(collection.id, TileDraft("a"))
    changes = [TileChange(tile, from_files=True) for tile in (tiles["a"], tiles["c"], folder)]
    with ThreadPoolExecutor(2) as pool:
        results = update_tiles(client, collection.id, changes, cover_source=source, executor=pool)
    assert outcomes(results)[:2] == ["updated", "invalid"]
    assert f"{bucket}/c/B1.tif" in results[1].message
    assert same_geometry(results[2].sent["coverGeometry"], left_box()), results[2].message


def test_files_without_a_place_to_look_for_them_are_refused(client, collection, tiles):
    with pytest.raises(ValueError, match="cover_source"):
        update_tiles(client, collection.id, [TileChange(tiles["a"], from_files=True)])

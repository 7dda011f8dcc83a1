from __future__ import annotations

from sentinelhub_byoc.sandbox.samples import SCENES, make_samples


def test_samples_end_as_they_promise(sample_bucket, caller):
    collection = caller.create_collection(sample_bucket.name)
    for sample in sample_bucket.tiles:
        caller.create_tile(collection, path=sample.path, sensingTime=sample.sensing_time)
    ended = {tile["path"]: tile for tile in caller.wait(collection)}
    assert {path: tile["status"] for path, tile in ended.items()} == {
        sample.path: sample.expect for sample in sample_bucket.tiles
    }
    causes = {
        tile["additionalData"]["failedIngestionCause"]
        for tile in ended.values()
        if tile["status"] == "FAILED"
    }
    assert causes == {
        "Ensure tiles of image at index 1 have width and height between 256 and 2048.",
        "Failed to ingested due to following errors. The CRS of the file is not supported: EPSG:2056.",
    }


def test_samples_are_made_once_and_are_small(tmp_path):
    first = make_samples(tmp_path / "bucket")
    times = {file: file.stat().st_mtime_ns for tile in first for file in tile.files}
    assert make_samples(tmp_path / "bucket") == first
    assert {file: file.stat().st_mtime_ns for tile in first for file in tile.files} == times
    assert sum(file.stat().st_size for file in times) < 10_000_000
    assert len(first) == len(SCENES) == len({tile.path for tile in first})


def test_an_interrupted_sample_is_made_again(sandbox_root):
    folder = sandbox_root / "samples"
    victim = next(folder.rglob("B08.tif"))
    whole = victim.read_bytes()
    victim.unlink()
    make_samples(folder)
    assert victim.read_bytes() == whole
    assert not list(folder.rglob("*.part.tif"))

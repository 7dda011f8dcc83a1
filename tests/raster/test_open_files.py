"""A raster that was read is closed at once: an open file cannot be replaced on Windows, nor closed after GDAL has gone."""

from __future__ import annotations

import gc
import os
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from rasters import coast, write_mask
from sentinelhub_byoc.feedback import Cancelled, Feedback
from sentinelhub_byoc.raster import scan
from sentinelhub_byoc.raster.errors import RasterError
from sentinelhub_byoc.raster.footprint import derive_footprint
from sentinelhub_byoc.raster.info import read_info

COMPRESSED = ["TILED=YES", "COMPRESS=DEFLATE"]


@pytest.fixture
def scene(tmp_path):
    return write_mask(tmp_path / "scene.tif", np.pad(np.ones((20, 20), bool), 4))


@pytest.fixture
def large(tmp_path):
    """Write a raster of several runs of windows, without overviews, so that several threads read it."""
    return write_mask(tmp_path / "large.tif", coast(4500), options=COMPRESSED)


@pytest.fixture
def cut_short(large):
    """Leave the second half of the large raster out: several threads come upon it."""
    whole = Path(large).read_bytes()
    Path(large).write_bytes(whole[: len(whole) // 2])
    return large


@pytest.fixture(autouse=True)
def _several_threads(monkeypatch):
    monkeypatch.setattr(os, "cpu_count", lambda: 4)


def open_datasets():
    return [each for each in gc.get_objects() if isinstance(each, (gdal.Dataset, gdal.Band))]


@pytest.fixture
def nothing_left():
    """Fail when a dataset, or a thread, outlives the test; without garbage collection, which would hide it."""
    gc.collect()
    gc.disable()
    before, threads = open_datasets(), set(threading.enumerate())
    try:
        yield
        left = [each for each in open_datasets() if not any(each is other for other in before)]
    finally:
        gc.enable()
    assert left == []
    assert set(threading.enumerate()) <= threads


@pytest.mark.parametrize("read", [derive_footprint, read_info], ids=["footprint", "info"])
def test_no_dataset_outlives_the_call(scene, read, nothing_left):
    read(scene)


def test_no_dataset_outlives_threads(large, nothing_left):
    footprint = derive_footprint(large)
    assert footprint.blocks_read == footprint.blocks > 50


class CancelledSoon(Feedback):
    """Is cancelled from the moment on that the first piece has been read."""

    def __init__(self):
        self.since = None

    def set_progress(self, fraction):
        self.since = self.since or time.process_time()

    def is_cancelled(self):
        return self.since is not None


def test_cancelling_threads_takes_less_than_a_second_and_closes_the_file(large, nothing_left):
    feedback = CancelledSoon()
    with pytest.raises(Cancelled):
        derive_footprint(large, feedback=feedback)
    assert time.process_time() - feedback.since < 1.0, (
        "seconds of work, which another machine would do for it"
    )


class RefusesProgress(Feedback):
    def set_progress(self, fraction):
        raise ZeroDivisionError


def test_an_error_of_the_listener_ends_the_threads(large, nothing_left):
    with pytest.raises(ZeroDivisionError):
        derive_footprint(large, feedback=RefusesProgress())


def test_an_error_in_a_thread_is_told_once_and_closes_the_file(cut_short, capfd, nothing_left):
    with pytest.raises(RasterError) as caught:
        derive_footprint(cut_short)
    assert caught.value.kind == "unreadable"
    assert "cannot be read at column" in caught.value.message
    assert capfd.readouterr() == ("", "")
    del caught


def test_threads_read_what_one_does(large, monkeypatch):
    several = derive_footprint(large, max_points=None)
    monkeypatch.setattr(scan, "_WORKERS", 1)
    one = derive_footprint(large, max_points=None)
    assert several.geometry.equals(one.geometry)

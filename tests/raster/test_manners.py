"""How the engine behaves beside others: progress, cancelling, threads, and GDAL's two error modes."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from osgeo import gdal
from rasters import coast, disc, rotated_rectangle, write_mask
from sentinelhub_byoc.feedback import Cancelled, Feedback
from sentinelhub_byoc.raster.errors import RasterError
from sentinelhub_byoc.raster.footprint import derive_footprint

RING = disc(200, 0.45, 0.1)


class Listener(Feedback):
    def __init__(self, looks=10**9):
        self.progress, self.looks = [], looks

    def set_progress(self, fraction):
        self.progress.append(fraction)

    def is_cancelled(self):
        self.looks -= 1
        return self.looks < 0


@pytest.fixture
def striped(tmp_path):
    return write_mask(tmp_path / "a.tif", coast(1800), options=["TILED=YES"])


def test_progress_goes_up_to_one(striped):
    listener = Listener()
    derive_footprint(striped, feedback=listener)
    assert listener.progress == sorted(listener.progress)
    assert listener.progress[-1] == 1.0
    assert all(0 <= fraction <= 1 for fraction in listener.progress)


@pytest.mark.parametrize("looks", [0, 1, 4, 12])
def test_cancelling_stops_at_the_next_look(striped, looks):
    with pytest.raises(Cancelled):
        derive_footprint(striped, feedback=Listener(looks))


def test_threads_do_not_disturb_each_other(tmp_path):
    masks = [coast(70, seed) for seed in range(4)] + [disc(80, 0.4, 0.1), rotated_rectangle(90)]
    paths = [write_mask(tmp_path / f"{k}.tif", mask) for k, mask in enumerate(masks)]
    alone = [derive_footprint(path).geometry.wkt for path in paths]
    with ThreadPoolExecutor(6) as pool:
        together = list(pool.map(lambda path: derive_footprint(path).geometry.wkt, paths * 2))
    assert together == alone * 2


@pytest.fixture(params=[False, True], ids=["error codes", "exceptions"])
def error_mode(request):
    """Run in both of GDAL's error modes, of which the process, not this engine, chooses."""
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if request.param else gdal.DontUseExceptions)()
    yield bool(request.param)
    (gdal.UseExceptions if before else gdal.DontUseExceptions)()


class TestErrorModes:
    @pytest.mark.parametrize("name", ["none.tif", "text.tif", "cut.tif", "/vsizip/none.zip/a.tif"])
    def test_bad_files_are_told_the_same_and_printed_nowhere(self, tmp_path, capfd, error_mode, name):
        (tmp_path / "text.tif").write_text("hello")
        Path(write_mask(tmp_path / "cut.tif", RING)).write_bytes(b"II*\0\x08\0\0\0")
        path = name if name.startswith("/") else str(tmp_path / name)
        with pytest.raises(RasterError) as caught:
            derive_footprint(path)
        assert caught.value.kind == "unreadable"
        assert len(caught.value.message) > len(path) + len(" cannot be opened as a raster.")
        assert capfd.readouterr() == ("", "")
        assert bool(gdal.GetUseExceptions()) == error_mode

    @pytest.mark.parametrize("crs", ["EPSG:32633", "EPSG:25833", "ESRI:54009"])
    def test_good_files_work(self, tmp_path, capfd, error_mode, crs):
        path = write_mask(tmp_path / "a.tif", RING, crs=crs)
        assert derive_footprint(path).geometry.is_valid
        assert capfd.readouterr() == ("", "")

    def test_the_handler_of_others_stays(self, tmp_path, error_mode):
        heard = []
        gdal.PushErrorHandler(lambda *told: heard.append(told[-1]))
        try:
            with pytest.raises(RasterError):
                derive_footprint(str(tmp_path / "none.tif"))
            assert heard == []
            gdal.Error(gdal.CE_Warning, 1, "after")
        finally:
            gdal.PopErrorHandler()
        assert heard == ["after"]


def test_paths_may_be_path_objects(tmp_path):
    path = write_mask(tmp_path / "a.tif", RING)
    assert derive_footprint(Path(path)).geometry.equals(derive_footprint(path).geometry)

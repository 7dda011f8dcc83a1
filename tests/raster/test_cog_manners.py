"""How preparing behaves: progress, cancelling, full disks, damaged sources, and never half a file."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from cogs import assert_fit, left_over, read
from osgeo import gdal
from rasters import UTM_33N, write
from sentinelhub_byoc.feedback import Cancelled, Feedback
from sentinelhub_byoc.raster.cog import prepare_cog
from sentinelhub_byoc.raster.errors import RasterError

PIXELS = np.random.default_rng(6).integers(1, 255, (300, 300), endpoint=True).astype("u1")


@pytest.fixture
def source(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    return write(folder / "a.tif", PIXELS)


@pytest.fixture
def out(tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@pytest.fixture
def large(tmp_path):
    """Write a raster that takes GDAL some seconds."""
    path = str(tmp_path / "large.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 9000, 9000, 1, gdal.GDT_UInt16, ["TILED=YES"])
    dataset.SetGeoTransform(UTM_33N)
    dataset.SetProjection("EPSG:32633")
    block = np.random.default_rng(1).integers(0, 60000, (1000, 9000), dtype="u2")
    for row in range(9):
        dataset.GetRasterBand(1).WriteArray(block, 0, row * 1000)
    del dataset
    return path


class Listener(Feedback):
    def __init__(self, until=2.0):
        self.progress, self.until, self.since = [], until, None

    def set_progress(self, fraction):
        self.progress.append(fraction)
        if fraction >= self.until and self.since is None:
            self.since = time.process_time()

    def is_cancelled(self):
        return self.since is not None


def with_alpha(path):
    colors = [gdal.GCI_RedBand, gdal.GCI_AlphaBand]
    return write(path, [PIXELS % 200, np.where(PIXELS > 250, 0, 255)], colors=colors, crs="EPSG:31287")


class TestProgress:
    @pytest.mark.parametrize("target", ["m.tif", "(BAND).tif"])
    def test_goes_up_to_one_through_every_stage(self, tmp_path, out, target):
        listener = Listener()
        prepare_cog(with_alpha(tmp_path / "a.tif"), out / target, block_size=256, feedback=listener)
        assert listener.progress == sorted(listener.progress)
        assert (listener.progress[0], listener.progress[-1]) == (0.0, 1.0)
        assert len(set(listener.progress)) > 6

    @pytest.mark.parametrize("until", [0.0, 0.1, 0.3, 0.5, 0.8, 1.0])
    def test_cancelling_leaves_nothing(self, tmp_path, out, until):
        with pytest.raises(Cancelled):
            prepare_cog(
                with_alpha(tmp_path / "a.tif"), out / "m.tif", block_size=256, feedback=Listener(until)
            )
        assert left_over(out) == []

    @pytest.mark.parametrize(
        "options", [{}, {"crs": "EPSG:3857"}, {"nodata": 5}], ids=["copy", "warp", "no data"]
    )
    def test_cancelling_takes_less_than_a_second(self, large, out, options):
        listener = Listener(0.05)
        with pytest.raises(Cancelled):
            prepare_cog(large, out / "m.tif", feedback=listener, **options)
        assert time.process_time() - listener.since < 1.5, (
            "seconds of work, which another machine would do for it"
        )
        assert left_over(out) == []

    def test_an_error_of_the_listener_comes_through(self, source, out):
        class Refuses(Feedback):
            def set_progress(self, fraction):
                if fraction > 0.3:
                    raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            prepare_cog(source, out / "m.tif", feedback=Refuses())
        assert left_over(out) == []


class TestDamage:
    @pytest.mark.parametrize("options", [[], ["COMPRESS=DEFLATE"], ["TILED=YES", "COMPRESS=LZW"]], ids=str)
    @pytest.mark.parametrize("crs", [None, "EPSG:3857"], ids=["copied", "warped"])
    def test_a_tiff_cut_short_is_an_error_never_zeros(self, tmp_path, out, options, crs):
        path = Path(write(tmp_path / "a.tif", np.tile(PIXELS, (3, 3)), options=options))
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
        with pytest.raises(RasterError) as caught:
            prepare_cog(path, out / "m.tif", crs=crs)
        assert caught.value.kind == "unreadable"
        assert left_over(out) == []

    @pytest.mark.parametrize(
        ("driver", "suffix"), [("PNG", ".png"), ("JPEG", ".jpg"), ("JP2OpenJPEG", ".jp2")]
    )
    def test_a_picture_cut_short(self, tmp_path, out, driver, suffix):
        whole = gdal.Open(write(tmp_path / "a.tif", np.tile(PIXELS, (3, 3))))
        path = tmp_path / f"a{suffix}"
        gdal.GetDriverByName(driver).CreateCopy(str(path), whole)
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
        with pytest.raises(RasterError):
            prepare_cog(path, out / "m.tif")
        assert left_over(out) == []

    @pytest.mark.parametrize("name", ["none.tif", "text.tif"])
    def test_no_raster_at_all(self, tmp_path, out, name):
        (tmp_path / "text.tif").write_text("hello")
        with pytest.raises(RasterError) as caught:
            prepare_cog(tmp_path / name, out / "m.tif")
        assert caught.value.kind == "unreadable"


class TestDestination:
    def test_an_existing_file_is_replaced_with_all_that_belonged_to_it(self, source, out):
        target = out / "m.tif"
        write(target, PIXELS // 2)
        dataset = gdal.Open(str(target))
        dataset.BuildOverviews("NEAREST", [2])
        del dataset
        assert left_over(out) == ["m.tif", "m.tif.ovr"]
        prepare_cog(source, target)
        assert left_over(out) == ["m.tif"]
        np.testing.assert_array_equal(read(target)[0], PIXELS)

    def test_an_existing_file_stays_when_it_goes_wrong(self, tmp_path, out):
        (out / "m.tif").write_bytes(b"precious")
        path = Path(write(tmp_path / "a.tif", PIXELS, options=["COMPRESS=DEFLATE"]))
        path.write_bytes(path.read_bytes()[:2000])
        with pytest.raises(RasterError):
            prepare_cog(path, out / "m.tif")
        assert (out / "m.tif").read_bytes() == b"precious"

    def test_is_not_the_raster_itself(self, source):
        before = Path(source).read_bytes()
        with pytest.raises(RasterError, match="raster itself") as caught:
            prepare_cog(source, source)
        assert caught.value.kind == "destination"
        assert Path(source).read_bytes() == before

    def test_is_no_part_of_a_virtual_raster(self, tmp_path, source):
        virtual = str(tmp_path / "a.vrt")
        gdal.BuildVRT(virtual, [source])
        with pytest.raises(RasterError, match="made of"):
            prepare_cog(virtual, source)

    @pytest.mark.parametrize(
        ("name", "text"),
        [
            ("none/m.tif", "does not exist"),
            ("m.png", "does not end in"),
            ("(BAND)/m.tif", "folder"),
            ("/vsis3/bucket/m.tif", "not a file of this computer"),
        ],
    )
    def test_is_checked_first(self, source, out, name, text):
        with pytest.raises(RasterError, match=text) as caught:
            prepare_cog(source, name if name.startswith("/") else out / name)
        assert caught.value.kind == "destination"
        assert caught.value.hint
        assert left_over(out) == []

    def test_may_be_relative(self, source, out, monkeypatch):
        monkeypatch.chdir(Path(source).parent)
        made = prepare_cog("a.tif", "../out/m.tif")
        np.testing.assert_array_equal(read(out / "m.tif")[0], PIXELS)
        assert Path(made.files[0]).is_absolute()

    def test_names_may_be_odd(self, tmp_path, out):
        path = write(tmp_path / "à & <b> 'c' \"d\".tif", PIXELS)
        made = prepare_cog(path, out / "é & <x>.tif")
        np.testing.assert_array_equal(read(made.files[0])[0], PIXELS)

    @pytest.mark.parametrize("size", [20_000, 60_000, 80_000])
    def test_a_full_disk_is_told_and_nothing_is_left(self, source, out, size):
        """Let files be no larger than `size` in another process, as a disk without room does."""
        code = (
            f"import resource, sys; sys.path[:0] = {[p for p in sys.path if p]!r}\n"
            f"resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size}))\n"
            "from sentinelhub_byoc.raster.cog import prepare_cog\n"
            "from sentinelhub_byoc.raster.errors import RasterError\n"
            "try:\n"
            f"    prepare_cog({source!r}, {str(out / 'm.tif')!r}, block_size=256)\n"
            "except RasterError as error:\n"
            "    print(error.kind)\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
        )
        assert (done.stdout.strip(), done.returncode) == ("disk", 0), done.stderr
        assert left_over(out) == []

    def test_a_folder_that_cannot_be_written_to(self, source):
        with pytest.raises(RasterError, match="Nothing can be written to /proc") as caught:
            prepare_cog(source, "/proc/m.tif")
        assert caught.value.kind == "destination"


@pytest.fixture(params=[False, True], ids=["error codes", "exceptions"])
def error_mode(request):
    """Run in both of GDAL's error modes, of which the process, not this engine, chooses."""
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if request.param else gdal.DontUseExceptions)()
    yield bool(request.param)
    (gdal.UseExceptions if before else gdal.DontUseExceptions)()


class TestBesideOthers:
    @pytest.mark.parametrize("crs", [None, "EPSG:3857"], ids=["copied", "warped"])
    def test_in_both_error_modes(self, source, out, error_mode, capfd, crs):
        assert_fit(*prepare_cog(source, out / "m.tif", crs=crs).files)
        assert capfd.readouterr() == ("", "")
        assert bool(gdal.GetUseExceptions()) == error_mode

    def test_damage_in_both_error_modes(self, tmp_path, out, error_mode, capfd):
        path = Path(write(tmp_path / "a.tif", PIXELS, options=["COMPRESS=DEFLATE"]))
        path.write_bytes(path.read_bytes()[:40000])
        with pytest.raises(RasterError) as caught:
            prepare_cog(path, out / "m.tif")
        assert caught.value.kind == "unreadable"
        assert len(str(caught.value)) > 60
        assert capfd.readouterr() == ("", "")

    @pytest.mark.parametrize("crs", [None, "EPSG:3857"], ids=["copied", "warped"])
    def test_the_number_of_threads_changes_nothing(self, source, out, crs):
        made = [
            prepare_cog(source, out / f"{n}.tif", crs=crs, block_size=256, threads=n).files[0]
            for n in (0, 1, 3)
        ]
        assert Path(made[0]).read_bytes() == Path(made[1]).read_bytes() == Path(made[2]).read_bytes()

    def test_several_at_once(self, tmp_path, out):
        paths = [write(tmp_path / f"{k}.tif", PIXELS ^ k) for k in range(6)]
        with ThreadPoolExecutor(3) as pool:
            list(pool.map(lambda k: prepare_cog(paths[k], out / f"{k}.tif"), range(6)))
        for k in range(6):
            np.testing.assert_array_equal(read(out / f"{k}.tif")[0], PIXELS ^ k)
        assert left_over(out) == [f"{k}.tif" for k in range(6)]

    def test_to_one_destination_at_once_the_last_one_wins_whole(self, source, out):
        with ThreadPoolExecutor(3) as pool:
            list(pool.map(lambda _: prepare_cog(source, out / "m.tif"), range(6)))
        assert left_over(out) == ["m.tif"]
        assert_fit(str(out / "m.tif"))

    def test_no_dataset_and_no_thread_outlives_it(self, source, out):
        def datasets():
            return [each for each in gc.get_objects() if isinstance(each, (gdal.Dataset, gdal.Band))]

        gc.collect()
        gc.disable()
        try:
            before, threads = len(datasets()), set(threading.enumerate())
            prepare_cog(source, out / "m.tif")
            with pytest.raises(RasterError):
                prepare_cog(source, out / "m.tif", nodata=-1)
            assert len(datasets()) == before
        finally:
            gc.enable()
        assert set(threading.enumerate()) <= threads


class TestFormats:
    @pytest.mark.parametrize(
        "options",
        [
            ["BLOCKYSIZE=1"],
            ["INTERLEAVE=BAND"],
            ["COMPRESS=PACKBITS"],
            ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"],
            ["BIGTIFF=YES"],
        ],
        ids=str,
    )
    def test_tiffs_of_all_kinds(self, tmp_path, out, options):
        values = np.array([PIXELS, PIXELS[::-1], PIXELS[:, ::-1]])
        made = prepare_cog(write(tmp_path / "a.tif", values, options=options), out / "m.tif")
        np.testing.assert_array_equal(read(made.files[0]), values)
        assert_fit(*made.files)

    def test_jpeg_in_a_tiff(self, tmp_path, out):
        values = np.array([PIXELS, PIXELS[::-1], PIXELS[:, ::-1]])
        source = write(
            tmp_path / "a.tif", values, options=["COMPRESS=JPEG", "PHOTOMETRIC=YCBCR", "TILED=YES"]
        )
        made = prepare_cog(source, out / "m.tif", compression="LZW")
        np.testing.assert_array_equal(read(made.files[0]), read(source))
        assert_fit(*made.files)

    def test_cmyk(self, tmp_path, out):
        source = write(tmp_path / "a.tif", [PIXELS] * 4, options=["PHOTOMETRIC=CMYK"])
        made = prepare_cog(source, out / "m.tif", compression="LZW")
        np.testing.assert_array_equal(read(made.files[0]), read(source)[:3])  # GDAL shows red, green and blue
        assert_fit(*made.files)

    @pytest.mark.parametrize(
        ("driver", "suffix", "options"),
        [
            ("JP2OpenJPEG", ".jp2", ["QUALITY=100", "REVERSIBLE=YES"]),
            ("PNG", ".png", ["WORLDFILE=YES"]),
            ("HFA", ".img", []),
            ("ENVI", ".dat", []),
            ("VRT", ".vrt", []),
        ],
    )
    def test_what_else_gdal_reads(self, tmp_path, source, out, driver, suffix, options):
        path = str(tmp_path / f"a{suffix}")
        copy = gdal.GetDriverByName(driver).CreateCopy(path, gdal.Open(source), 0, options)
        del copy
        made = prepare_cog(path, out / "m.tif")
        np.testing.assert_array_equal(read(made.files[0])[0], PIXELS)
        assert gdal.Open(made.files[0]).GetGeoTransform() == UTM_33N
        assert_fit(*made.files)

    def test_inside_an_archive(self, tmp_path, source, out):
        import zipfile

        with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
            archive.write(source, "b.tif")
        made = prepare_cog(f"/vsizip/{tmp_path}/a.zip/b.tif", out / "m.tif")
        np.testing.assert_array_equal(read(made.files[0])[0], PIXELS)

    def test_with_missing_blocks(self, tmp_path, out):
        path = str(tmp_path / "a.tif")
        options = ["TILED=YES", "SPARSE_OK=TRUE"]
        dataset = gdal.GetDriverByName("GTiff").Create(path, 600, 600, 1, gdal.GDT_Byte, options)
        dataset.SetGeoTransform(UTM_33N)
        dataset.SetProjection("EPSG:32633")
        dataset.GetRasterBand(1).SetNoDataValue(0)
        dataset.GetRasterBand(1).WriteArray(PIXELS[:256, :256])
        del dataset
        made = prepare_cog(path, out / "m.tif")
        np.testing.assert_array_equal(read(made.files[0]), read(path))
        assert_fit(*made.files)

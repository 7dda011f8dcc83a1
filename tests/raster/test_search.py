"""Search coarse, read fine: what overviews show is not read, and the outline is none the worse for it."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal
from rasters import UTM_33N, disc, rasterized, rotated_rectangle, write, write_mask
from sentinelhub_byoc.raster import scan, search
from sentinelhub_byoc.raster.footprint import derive_footprint

SIDE = 1024
SHAPE = disc(SIDE, 0.44, 0.1)
LEAST = {
    "NEAREST": 2, "AVERAGE": 2, "MODE": 2, "GAUSS": 2, "CUBIC": 2, "BILINEAR": 3, "LANCZOS": 3, "CUBICSPLINE": 5
}  # fmt: skip
"""How many pixels of the overview something is wide that overviews by each resampling show for certain."""
TILED = ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"]


@pytest.fixture(scope="module", autouse=True)
def _small_windows():
    """Search an overview of 128 pixels, and read windows of 16, so that small rasters are searched as large ones are."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scan, "COARSE_SIDE", 128)
        patch.setattr(search, "COARSE_SIDE", 128)
        patch.setattr(scan, "_WINDOW", 16)
        yield


def exact(path, **options):
    """Return the mask that the exact outline draws, and the footprint."""
    footprint = derive_footprint(path, max_points=None, **options)
    first = path if isinstance(path, str) else path[0]
    dataset = gdal.Open(first)
    return rasterized(footprint.geometry, UTM_33N, dataset.RasterXSize, dataset.RasterYSize), footprint


def add_overviews(path, factors=(2, 4, 8), resampling="NEAREST"):
    dataset = gdal.Open(path)
    dataset.BuildOverviews(resampling, list(factors))
    del dataset
    return path


def assert_found(path, expected=SHAPE, most=0.7, **options):
    """Hold the outline to the mask, read in part."""
    mask, footprint = exact(path, **options)
    assert (mask == expected).all()
    assert 0 < footprint.blocks_read < most * footprint.blocks
    return footprint


def stretched(cells, side, first):
    """Return a mask of `cells` drawn `side` pixels a side, those of the first row and column longer by `first`."""
    rows, columns = (np.full(count, side) for count in cells.shape)
    rows[0] += first
    columns[0] += first
    return np.repeat(np.repeat(cells, rows, axis=0), columns, axis=1)


@settings(max_examples=40, deadline=None)
@given(
    cells=st.integers(0, 2**31).map(lambda seed: np.random.default_rng(seed).random((9, 11)) > 0.5),
    block=st.sampled_from([16, 32, 48]),
    factor=st.sampled_from([3, 4, 8]),
    shift=st.integers(0, 7),
    resampling=st.sampled_from(sorted(LEAST)),
)
def test_what_is_wide_enough_is_found(cells, block, factor, shift, resampling):
    """Features as wide as the documentation says and not wider, wherever they lie on the overview's grid."""
    cells[4, 5] = True
    side = LEAST[resampling] * factor
    mask = stretched(cells, side, shift)
    with tempfile.TemporaryDirectory() as folder:
        options = ["TILED=YES", f"BLOCKXSIZE={block}", f"BLOCKYSIZE={block}"]
        path = write_mask(Path(folder) / "a.tif", mask, options=options)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(scan, "COARSE_SIDE", -(-max(mask.shape) // factor))
            patch.setattr(search, "COARSE_SIDE", -(-max(mask.shape) // factor))
            found, _ = exact(add_overviews(path, [factor], resampling))
        assert (found == mask).all()
        everything, footprint = exact(path, exhaustive=True)
        assert (everything == mask).all()
        assert 0 < footprint.blocks_read <= footprint.blocks


def no_data(folder):
    return add_overviews(write_mask(folder / "a.tif", SHAPE, options=TILED))


def cog(folder):
    path = str(folder / "cog.tif")
    source = write_mask(folder / "a.tif", SHAPE)
    gdal.Translate(path, source, format="COG", creationOptions=["BLOCKSIZE=128", "SPARSE_OK=YES"])
    return path


def overview_file(folder):
    path = write_mask(folder / "a.tif", SHAPE, options=TILED)
    dataset = gdal.OpenEx(path, gdal.OF_READONLY)
    dataset.BuildOverviews("NEAREST", [2, 4, 8])
    del dataset
    assert (folder / "a.tif.ovr").exists()
    return path


def nan(folder):
    pixels = np.where(SHAPE, 5.0, np.nan)
    return add_overviews(write(folder / "a.tif", pixels, dtype=gdal.GDT_Float32, options=TILED))


def _masked(folder, internal):
    path = write(folder / "a.tif", np.full(SHAPE.shape, 9, "u1"), options=TILED)
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", internal)
    try:
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(SHAPE, 255, 0).astype("u1"))
        del dataset
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.BuildOverviews("NEAREST", [2, 4, 8])
        del dataset
    finally:
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
    return path


def internal_mask(folder):
    return _masked(folder, "YES")


def mask_file(folder):
    path = _masked(folder, "NO")
    assert (folder / "a.tif.msk").exists()
    dataset = gdal.Open(path + ".msk", gdal.GA_Update)
    dataset.BuildOverviews("NEAREST", [2, 4, 8])
    del dataset
    return path


def alpha(folder):
    layers = np.array([np.full(SHAPE.shape, 9), np.where(SHAPE, 255, 0)])
    colors = [gdal.GCI_GrayIndex, gdal.GCI_AlphaBand]
    return add_overviews(write(folder / "a.tif", layers, colors=colors, options=TILED))


def palette(folder):
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(folder / "a.tif"), SIDE, SIDE, 1, gdal.GDT_Byte, options=TILED
    )
    table = gdal.ColorTable()
    for entry, color in enumerate([(1, 2, 3, 255), (9, 9, 9, 255), (0, 0, 0, 0), (7, 7, 7, 255)]):
        table.SetColorEntry(entry, color)
    band = dataset.GetRasterBand(1)
    band.SetColorTable(table)
    band.SetNoDataValue(2)  # GeoTIFF keeps no transparency of its own but this
    band.WriteArray(np.where(SHAPE, 3, 2).astype("u1"))
    dataset.SetGeoTransform(UTM_33N)
    dataset.SetProjection(gdal.Open(write_mask(folder / "b.tif", SHAPE)).GetProjection())
    del dataset, band
    return add_overviews(str(folder / "a.tif"))


def virtual(folder):
    path = str(folder / "a.vrt")
    gdal.BuildVRT(path, [no_data(folder)]).FlushCache()
    return path


KINDS = [no_data, cog, overview_file, nan, internal_mask, mask_file, alpha, palette, virtual]


@pytest.mark.parametrize("kind", KINDS, ids=[kind.__name__ for kind in KINDS])
def test_every_kind_of_mask_is_searched(tmp_path, kind):
    assert_found(kind(tmp_path))


def test_chosen_bands(tmp_path):
    layers = np.array([np.where(SHAPE, 7, 0), np.where(SHAPE[::-1] & ~np.eye(SIDE, dtype=bool), 7, 0)])
    path = add_overviews(write(tmp_path / "a.tif", layers, no_data=0, options=TILED))
    assert_found(path, bands=[1])
    assert_found(path, SHAPE | (layers[1] > 0), combine="any")


def test_several_files_of_one_tile(tmp_path):
    left = np.zeros((SIDE, SIDE), bool)
    left[:, :300] = True
    paths = [
        add_overviews(write_mask(tmp_path / "a.tif", SHAPE, options=TILED)),
        add_overviews(write_mask(tmp_path / "b.tif", left, options=TILED), [8]),
    ]
    assert_found(paths, SHAPE & left)


def test_an_outline_is_followed_where_no_overview_shows_it(tmp_path):
    mask = np.ones((SIDE, SIDE), bool)
    mask[:100] = False
    mask[100:300, 130] = False  # a river one pixel wide, that an overview passes by
    mask[300, 130:400] = False
    path = add_overviews(write_mask(tmp_path / "a.tif", mask, options=TILED))
    assert_found(path, mask)


def test_what_is_too_small_is_missed_unless_all_is_read(tmp_path):
    """The limit that the documentation names; a search without it would read everything."""
    mask = np.zeros((SIDE, SIDE), bool)
    mask[100:400, 100:400] = True
    mask[251:254, 251:254] = False
    path = add_overviews(write_mask(tmp_path / "a.tif", mask, options=TILED))
    found = exact(path)[0]
    assert found.sum() - mask.sum() == 9
    assert (exact(path, exhaustive=True)[0] == mask).all()


def test_without_overviews_all_is_read_once(tmp_path):
    pixels = np.where(SHAPE, 5.0, np.nan)
    mask, footprint = exact(write(tmp_path / "a.tif", pixels, dtype=gdal.GDT_Float32, options=TILED))
    assert (mask == SHAPE).all()
    assert footprint.blocks_read == footprint.blocks == (SIDE // 16) ** 2


def test_a_box_is_not_read(tmp_path):
    footprint = derive_footprint(write_mask(tmp_path / "a.tif", SHAPE, no_data=None))
    assert (footprint.blocks_read, footprint.share_covered) == (0, 1.0)


class TestSparse:
    """Blocks that a file does not hold."""

    def sparse(self, path, no_data=0, count=1, fill=7):
        options = [*TILED, "SPARSE_OK=TRUE", "INTERLEAVE=BAND"]
        dataset = gdal.GetDriverByName("GTiff").Create(
            str(path), SIDE, SIDE, count, gdal.GDT_Byte, options=options
        )
        dataset.SetGeoTransform(UTM_33N)
        dataset.SetProjection(gdal.Open(write_mask(f"{path}.b.tif", SHAPE)).GetProjection())
        for index in range(1, count + 1):
            if no_data is not None:
                dataset.GetRasterBand(index).SetNoDataValue(no_data)
            block = np.full((64, 64), fill, "u1")
            dataset.GetRasterBand(index).WriteArray(block, 64 * index, 128)
        del dataset
        return str(path)

    def expected(self, *columns):
        mask = np.zeros((SIDE, SIDE), bool)
        for x in columns:
            mask[128:192, x : x + 64] = True
        return mask

    @pytest.mark.parametrize("exhaustive", [False, True])
    def test_count_as_empty_unread(self, tmp_path, exhaustive):
        mask, footprint = exact(self.sparse(tmp_path / "a.tif"), exhaustive=exhaustive)
        assert (mask == self.expected(64)).all()
        assert footprint.blocks_read == 16

    def test_of_one_band_are_read_when_another_has_them(self, tmp_path):
        path = self.sparse(tmp_path / "a.tif", count=2)
        mask, footprint = exact(path)
        assert (mask == self.expected(64, 128)).all()
        assert footprint.blocks_read == 32
        assert exact(path, bands=[2])[1].blocks_read == 16

    def test_are_valid_when_zero_is(self, tmp_path):
        """A no-data value that the type cannot hold: what is absent is read as 0."""
        mask, _ = exact(self.sparse(tmp_path / "a.tif", no_data=-9999))
        assert mask.all()

    def test_of_a_file_that_has_no_no_data_value(self, tmp_path):
        assert exact(self.sparse(tmp_path / "a.tif", no_data=None))[0].all()

    def test_hold_the_no_data_value_whatever_it_is(self, tmp_path):
        mask, footprint = exact(self.sparse(tmp_path / "a.tif", no_data=200))
        assert (mask == self.expected(64)).all()
        assert footprint.blocks_read == 16


class TestDegenerate:
    @pytest.mark.parametrize(
        "mask",
        [
            np.ones((SIDE, SIDE), bool),
            np.eye(SIDE, dtype=bool),
            np.random.default_rng(5).random((SIDE, SIDE)) > 0.995,
            np.pad(np.ones((1, SIDE), bool), ((255, 256), (0, 0))),
        ],
        ids=["all valid", "a diagonal", "thousands of specks", "one row"],
    )
    def test_all_that_is_read_is_exact(self, tmp_path, mask):
        path = add_overviews(write_mask(tmp_path / "a.tif", mask, options=TILED))
        assert (exact(path, exhaustive=True)[0] == mask).all()
        assert derive_footprint(path, exhaustive=True).points <= 100

    def test_all_valid_is_not_read(self, tmp_path):
        path = add_overviews(write_mask(tmp_path / "a.tif", np.ones((SIDE, SIDE), bool), options=TILED))
        assert exact(path)[1].blocks_read == 0

    def test_one_pixel_in_a_large_raster(self, tmp_path):
        mask = np.zeros((SIDE, SIDE), bool)
        mask[77, 300] = True
        path = write_mask(tmp_path / "a.tif", mask, options=TILED)
        assert (exact(path)[0] == mask).all()

    def test_a_raster_smaller_than_a_block(self, tmp_path):
        mask = rotated_rectangle(70)
        path = write_mask(tmp_path / "a.tif", mask, options=["TILED=YES"])
        found, footprint = exact(path)
        assert (found == mask).all()
        assert footprint.blocks == footprint.blocks_read == 1

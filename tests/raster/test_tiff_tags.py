"""TIFF directories as they stand in the file, with GDAL and tifffile for judges; and damage of every kind."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
import tifffile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal
from rasters import write
from rule_breakers import MEDIUM, SMALL, add_overviews, cog, in_memory, plain, scattered
from sentinelhub_byoc.raster import file_head
from sentinelhub_byoc.raster.checks import check_tile
from sentinelhub_byoc.raster.errors import RasterError
from sentinelhub_byoc.raster.info import read_info
from tiff_judges import assert_as_gdal_reads, assert_as_tifffile_reads


def point(path, transform=(300000.0, 10.0, 0.0, 5100000.0, 0.0, -10.0)):
    source = in_memory(SMALL, transform=transform)
    source.SetMetadataItem("AREA_OR_POINT", "Point")
    gdal.GetDriverByName("GTiff").CreateCopy(str(path), source)
    return str(path)


WAYS = {
    "plain": lambda path: write(path, SMALL),
    "tiled": lambda path: plain(path, MEDIUM, ["COMPRESS=LZW"]),
    "big-endian": lambda path: plain(path, MEDIUM, ["ENDIANNESS=BIG"]),
    "BigTIFF": lambda path: plain(path, MEDIUM, ["BIGTIFF=YES"]),
    "big-endian BigTIFF": lambda path: plain(path, MEDIUM, ["BIGTIFF=YES", "ENDIANNESS=BIG"]),
    "COG": cog,
    "BigTIFF COG": lambda path: cog(path, BIGTIFF="YES"),
    "overviews behind": lambda path: add_overviews(plain(path, MEDIUM), 2, 4),
    "many bands by band": lambda path: plain(path, np.broadcast_to(SMALL, (30, 100, 100)), ["INTERLEAVE=BAND"]),
    "many bands by pixel": lambda path: plain(path, np.broadcast_to(SMALL, (30, 100, 100))),
    "no data": lambda path: plain(path, no_data=17),
    "NaN": lambda path: plain(path, no_data=float("nan"), dtype=gdal.GDT_Float32),
    "rotated": lambda path: plain(path, transform=(300000, 8, 6, 5100000, 6, -8)),
    "pixel is point": point,
    "rotated, pixel is point": lambda path: point(path, (300000, 8, 6, 5100000, 6, -8)),
    "degrees": lambda path: plain(path, crs="EPSG:4326", transform=(14.0, 0.001, 0, 46.0, 0, -0.001)),
    "projection without code": lambda path: plain(path, crs="+proj=laea +lat_0=40 +lon_0=10 +ellps=bessel"),
    "with heights": lambda path: plain(path, crs="EPSG:32633+5773"),
    "no place": lambda path: plain(path, crs=None, transform=None),
}  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_what_gdal_writes_is_read_as_others_read_it(tmp_path, way):
    path = WAYS[way](tmp_path / "a.tif")
    assert_as_tifffile_reads(path)
    assert_as_gdal_reads(path)


@pytest.mark.parametrize("bigtiff", [False, True], ids=["classic", "BigTIFF"])
@pytest.mark.parametrize("order", ["<", ">"], ids=["little-endian", "big-endian"])
def test_what_tifffile_writes_is_read_as_it_reads_it(tmp_path, bigtiff, order):
    path = tmp_path / "a.tif"
    with tifffile.TiffWriter(path, bigtiff=bigtiff, byteorder=order) as tiff:
        for factor in (1, 2, 4):
            tiff.write(
                MEDIUM[::factor, ::factor].astype(order + "u2"),
                tile=(256, 256),
                subfiletype=1 if factor > 1 else 0,
                compression="zlib" if factor > 1 else None,
                metadata=None,
            )
    assert_as_tifffile_reads(str(path))


def test_masks_and_further_images_are_told_apart(tmp_path):
    source = in_memory(MEDIUM)
    source.CreateMaskBand(gdal.GMF_PER_DATASET)
    info = read_info(cog(tmp_path / "a.tif", source=source))
    assert [(image.width, image.height) for image in info.images] == [(600, 600), (300, 300), (150, 150)]
    assert [(mask.width, mask.height) for mask in info.masks] == [(600, 600), (300, 300), (150, 150)]
    path = tmp_path / "b.tif"
    tifffile.imwrite(path, np.zeros((3, 64, 64), "u1"), photometric="minisblack", metadata=None)
    assert (read_info(str(path)).others, len(read_info(str(path)).images)) == (2, 1)


@pytest.mark.parametrize(
    ("make", "pieces"),
    [
        (lambda folder: cog(folder / "B1.tif"), 1),
        (lambda folder: add_overviews(plain(folder / "B1.tif", MEDIUM), 2, 4), 2),
        (scattered, 3),
    ],
    ids=["COG", "overviews behind", "scattered"],
)
def test_few_pieces_are_read(tmp_path, monkeypatch, make, pieces):
    """The same number of a file here as of one in a bucket, so that both are judged alike."""
    made = []
    monkeypatch.setattr(file_head.FileHead, "__init__", recording(made, file_head.FileHead.__init__))
    make(tmp_path)
    read_info(str(tmp_path / "B1.tif"))
    assert [head.pieces for head in made] == [pieces]


def recording(made, original):
    def init(self, *arguments):
        made.append(self)
        original(self, *arguments)

    return init


def test_a_large_header_is_read_in_two_pieces_more(tmp_path):
    """Directories and tile arrays of some hundred kilobytes, as a COG of a whole country has."""
    path = str(tmp_path / "a.tif")
    options = ["TILED=YES", "SPARSE_OK=TRUE", "BIGTIFF=YES"]
    dataset = gdal.GetDriverByName("GTiff").Create(path, 256 * 200, 256 * 200, 1, gdal.GDT_Byte, options)
    dataset.GetRasterBand(1).WriteArray(SMALL, 256 * 199, 256 * 199)
    del dataset
    info = read_info(path)
    assert (8 + 4) * 200 * 200 < info.header_size < (8 + 4) * 200 * 200 + 2000
    assert not info.layout.scattered


def directory(*entries, following=0, order="<"):
    """Return a classic TIFF of one directory with (tag, type, count, value) entries."""
    body = b"".join(struct.pack(order + "HHII", *entry) for entry in entries)
    mark = b"II*\0" if order == "<" else b"MM\0*"
    return mark + struct.pack(order + "IH", 8, len(entries)) + body + struct.pack(order + "I", following)


SIDES = ((256, 4, 1, 64), (257, 4, 1, 64))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"II*\0", "ends after 4 bytes"),
        (b"II+\0\x08\0\0\0", "ends after 8 bytes"),
        (b"II+\0\x04\0\0\0" + bytes(8), "BigTIFF header"),
        (b"II*\0\0\0\0\0", "no directory"),
        (b"II*\0\xff\xff\0\0", "beyond its end"),
        (b"II*\0\x08\0\0\0\0\0\0\0\0\0", "has 0 entries"),
        (b"II*\0\x08\0\0\0\xff\xff\0\0\0\0", "has 65535 entries"),
        (b"II*\0\x08\0\0\0\x03\0", "beyond its end"),
        (directory(*SIDES, following=8), "in a circle"),
        (directory((256, 4, 1, 64)), "tag 257"),
        (directory((256, 2, 1, 64), (257, 4, 1, 64)), "tag 256"),
        (directory((256, 4, 0, 64), (257, 4, 1, 64)), "tag 256"),
        (directory((256, 4, 1, 0), (257, 4, 1, 64)), "0 x 64 pixels"),
        (directory((256, 4, 4000, 9_000), (257, 4, 1, 64)), "tag 256"),
        (directory(*SIDES, (322, 4, 1, 0), (323, 4, 1, 64)), "blocks of 0 x 64"),
        (directory(*SIDES, (277, 4, 1, 0)), "0 bands"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_damaged_directories(tmp_path, data, words):
    (tmp_path / "a.tif").write_bytes(data)
    with pytest.raises(RasterError, match="is a damaged TIFF") as caught:
        read_info(str(tmp_path / "a.tif"))
    assert caught.value.kind == "unreadable"
    assert words in str(caught.value)
    (finding,) = check_tile([str(tmp_path / "a.tif")])
    assert finding.rule == "unreadable"
    assert finding.fix


def test_the_least_that_is_a_tiff(tmp_path):
    (tmp_path / "a.tif").write_bytes(directory(*SIDES))
    info = read_info(str(tmp_path / "a.tif"))
    assert (info.width, info.bands[0].bit_depth, info.bands[0].sample_format) == (64, 1, "UINT")


@pytest.fixture(scope="module")
def samples(tmp_path_factory):
    folder = tmp_path_factory.mktemp("samples")
    return [
        Path(make(folder / f"{number}.tif")).read_bytes()
        for number, make in enumerate([cog, WAYS["big-endian BigTIFF"], WAYS["overviews behind"]])
    ]


@given(data=st.data())
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_damage_raises_anything_but_a_raster_error(samples, tmp_path, data):
    """Bytes of the header changed at random, and the file cut anywhere: read, or told to be unreadable."""
    content = bytearray(data.draw(st.sampled_from(samples)))
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, 1500))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(content)))
    path = tmp_path / "damaged.tif"
    path.write_bytes(content[:cut] if data.draw(st.booleans()) else content)
    for finding in check_tile([str(path)]):
        assert finding.found

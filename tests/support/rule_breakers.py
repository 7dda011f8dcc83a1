"""Files that break one rule of the checks each and no other, and what the rule is."""

from __future__ import annotations

import struct
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

import numpy as np
from osgeo import gdal
from rasters import UTM_33N, wkt, write

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SMALL = np.random.default_rng(1).integers(1, 200, (100, 100)).astype("u1")
"""So small that one internal tile holds it and overviews are not needed."""
MEDIUM = np.random.default_rng(1).integers(1, 200, (600, 600)).astype("u1")
BLOCKS = ("TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256")
GEOGRAPHIC = (14.0, 0.001, 0.0, 46.0, 0.0, -0.001)


@dataclass(frozen=True)
class Case:
    """One broken rule: how to write the files of the tile, and the collection that they are checked against."""

    rule: str
    make: Callable[[Path], Any]
    name: str = ""
    bands: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    no_data: float | None = None

    def __str__(self) -> str:
        return f"{self.rule} {self.name}".strip()


@contextmanager
def config(**options: str) -> Iterator[None]:
    """Set GDAL options for a moment, on every version."""
    before = {name: gdal.GetConfigOption(name) for name in options}
    for name, value in options.items():
        gdal.SetConfigOption(name, value)
    try:
        yield
    finally:
        for name, value in before.items():
            gdal.SetConfigOption(name, value)


def plain(path: Any, pixels: Any = SMALL, options: Any = (), **more: Any) -> str:
    """Write a tiled GeoTIFF without overviews; a small one breaks no rule."""
    given = {option.split("=")[0] for option in options}
    blocks = [option for option in BLOCKS if option.split("=")[0] not in given]
    return write(path, pixels, options=[*blocks, *options], **more)


def in_memory(
    pixels: Any = MEDIUM, *, dtype: int = gdal.GDT_Byte, bands: int = 1, transform: Any = UTM_33N
) -> Any:
    """Return a dataset in memory, in EPSG:32633."""
    height, width = pixels.shape
    dataset = gdal.GetDriverByName("MEM").Create("", width, height, bands, dtype)
    dataset.SetGeoTransform(transform)
    dataset.SetProjection(wkt("EPSG:32633"))
    for index in range(bands):
        dataset.GetRasterBand(index + 1).WriteArray(pixels)
    return dataset


def cog(path: Any, pixels: Any = MEDIUM, *, source: Any = None, **options: Any) -> str:
    """Write a COG of 256 pixels a tile; `options` are the COG driver's."""
    creation = {"BLOCKSIZE": 256, "COMPRESS": "DEFLATE", **options}
    made = gdal.GetDriverByName("COG").CreateCopy(
        str(path), source or in_memory(pixels), options=[f"{key}={value}" for key, value in creation.items()]
    )
    assert made is not None, gdal.GetLastErrorMsg()
    return str(path)


def with_overviews(
    path: Any, pixels: Any, levels: Any, *, overview_block: int = 256, options: Any = ()
) -> str:
    """Write a GeoTIFF laid out as a COG whose overviews have blocks of their own."""
    source = in_memory(pixels)
    source.BuildOverviews("NEAREST", list(levels))
    with config(GDAL_TIFF_OVR_BLOCKSIZE=str(overview_block)):
        gdal.GetDriverByName("GTiff").CreateCopy(
            str(path), source, options=[*BLOCKS, "COPY_SRC_OVERVIEWS=YES", *options]
        )
    return str(path)


def add_overviews(path: str, *levels: int, block: int = 256) -> str:
    """Add overviews behind the pixels, as gdaladdo does."""
    with config(GDAL_TIFF_OVR_BLOCKSIZE=str(block)):
        dataset = gdal.OpenEx(path, gdal.OF_UPDATE, open_options=["IGNORE_COG_LAYOUT_BREAK=YES"])
        dataset.BuildOverviews("NEAREST", list(levels))
        del dataset
    return path


def outside_overviews(folder: Path) -> None:
    path = plain(folder / "B1.tif", MEDIUM)
    dataset = gdal.Open(path)
    dataset.BuildOverviews("NEAREST", [2, 4])
    del dataset


def scattered(folder: Path) -> None:
    """Write directories with more pixels between them than are read with a directory."""
    path = plain(folder / "B1.tif", np.random.default_rng(2).integers(1, 200, (2048, 2048)).astype("u1"))
    for level in (2, 4, 8):
        add_overviews(path, level)


def long_header(folder: Path) -> None:
    dataset = in_memory(SMALL)
    dataset.SetMetadataItem("NOTES", "much " * 220_000)
    gdal.GetDriverByName("GTiff").CreateCopy(str(folder / "B1.tif"), dataset, options=list(BLOCKS))


def ground_control_points(folder: Path) -> None:
    source = gdal.GetDriverByName("MEM").Create("", 100, 100, 1, gdal.GDT_Byte)
    corners = [(0, 0), (100, 0), (0, 100), (100, 100)]
    points = [gdal.GCP(300000 + 10 * c, 5100000 - 10 * r, 0, c, r) for c, r in corners]
    source.SetGCPs(points, wkt("EPSG:32633"))
    gdal.GetDriverByName("GTiff").CreateCopy(str(folder / "B1.tif"), source, options=list(BLOCKS))


def world_file(folder: Path) -> None:
    """Write a place beside the file, where GDAL finds it and the service does not."""
    plain(folder / "B1.tif", transform=None)
    (folder / "B1.tfw").write_text("10\n0\n0\n-10\n300005\n5099995\n")


def side_file(folder: Path) -> None:
    """Write a CRS beside the file, where GDAL keeps what it learns of a file that it may not change."""
    path = plain(folder / "B1.tif", crs=None)
    dataset = gdal.Open(path)
    dataset.SetProjection(wkt("EPSG:32633"))
    del dataset


def two_depths(folder: Path) -> None:
    """Change the bits of the second band."""
    path = Path(plain(folder / "B1.tif", [SMALL, SMALL]))
    data = bytearray(path.read_bytes())
    entry = data.index(struct.pack("<HHIHH", 258, 3, 2, 8, 8))
    struct.pack_into("<H", data, entry + 10, 16)
    path.write_bytes(data)


def masked(folder: Path) -> None:
    source = in_memory(SMALL)
    source.CreateMaskBand(gdal.GMF_PER_DATASET)
    mask = source.GetRasterBand(1).GetMaskBand()
    mask.WriteArray(np.where(np.arange(100) < 50, 255, 0) * np.ones((100, 1)))
    cog(folder / "B1.tif", source=source)


def two_images(folder: Path) -> None:
    """Take the mark of an overview away: it is an image of its own then."""
    path = Path(cog(folder / "B1.tif", np.tile(SMALL, (2, 2)), OVERVIEW_COUNT=1))
    data = bytearray(path.read_bytes())
    first = struct.unpack_from("<I", data, 4)[0]
    count = struct.unpack_from("<H", data, first)[0]
    second = struct.unpack_from("<I", data, first + 2 + 12 * count)[0]
    assert struct.unpack_from("<HHII", data, second + 2) == (254, 4, 1, 1)
    struct.pack_into("<I", data, second + 2 + 8, 0)
    path.write_bytes(data)


def cut_off(folder: Path) -> None:
    path = Path(cog(folder / "B1.tif", SMALL, COMPRESS="NONE"))
    data = path.read_bytes()
    path.write_bytes(data[: len(data) - 20_000])


def text(folder: Path) -> None:
    (folder / "B1.tif").write_text("This is no raster.")


def nothing(folder: Path) -> None:
    (folder / "B1.tif").write_bytes(b"")


def noise(folder: Path) -> None:
    (folder / "B1.tif").write_bytes(b"II*\0" + bytes(range(8, 256)) * 4)


def png(folder: Path) -> None:
    gdal.GetDriverByName("PNG").CreateCopy(str(folder / "B1.tif"), in_memory(SMALL))
    (folder / "B1.tif.aux.xml").unlink(missing_ok=True)


def two(first: str = "B1.tif", second: str = "B2.tif", **change: Any) -> Callable[[Path], None]:
    """Return what writes two band files, the second one changed."""

    def make(folder: Path) -> None:
        plain(folder / first)
        plain(folder / second, **change)

    return make


def one(name: str = "B1.tif", **change: Any) -> Callable[[Path], Any]:
    """Return what writes one small file with something changed."""
    count = change.pop("count", 1)
    pixels = np.broadcast_to(SMALL, (count, *SMALL.shape)) if count > 1 else SMALL
    return lambda folder: plain(
        folder / name, change.get("pixels", pixels), **{k: v for k, v in change.items() if k != "pixels"}
    )


def band(
    source: str = "B1", index: int = 1, depth: int = 8, kind: str = "UINT", **more: Any
) -> dict[str, Any]:
    """Return a band of a collection as the service has it."""
    return {"source": source, "bandIndex": index, "bitDepth": depth, "sampleFormat": kind, **more}


CASES = (
    Case("unreadable", text, "text"),
    Case("unreadable", nothing, "empty"),
    Case("unreadable", noise, "damaged directory"),
    Case("format", lambda folder: write(folder / "B1.tif", SMALL, driver="HFA")),
    Case("truncated", cut_off),
    Case("extension", one("B1.gtiff")),
    Case("extension", two(second="B2.tiff"), "mixed"),
    Case("header", long_header),
    Case("header", scattered, "scattered"),
    Case("layout", lambda folder: add_overviews(plain(folder / "B1.tif", MEDIUM), 2, 4)),
    Case("block-size", lambda folder: write(folder / "B1.tif", SMALL), "strips"),
    Case("block-size", one(options=["BLOCKXSIZE=128", "BLOCKYSIZE=128"]), "small"),
    Case("block-size", one(options=["BLOCKYSIZE=128"]), "low"),
    Case("block-size", one(options=["BLOCKXSIZE=4096"]), "wide"),
    Case(
        "block-size",
        lambda folder: with_overviews(folder / "B1.tif", MEDIUM[:500, :500], [2], overview_block=128),
        "overview",
    ),
    Case("overviews", lambda folder: plain(folder / "B1.tif", MEDIUM)),
    Case("overviews", outside_overviews, "outside"),
    Case("overviews-few", lambda folder: with_overviews(folder / "B1.tif", MEDIUM, [2])),
    Case("georeference", one(transform=None, crs=None)),
    Case("gcps", ground_control_points),
    Case("place-beside", world_file, "world file"),
    Case("place-beside", side_file, "auxiliary file"),
    Case("rotated", one(transform=(300000, 8, 6, 5100000, 6, -8))),
    Case("no-crs", one(crs=None)),
    Case("crs", one(crs="EPSG:25833")),
    Case("crs", one(crs="+proj=utm +zone=33 +ellps=GRS80"), "without code"),
    Case("pole", one(crs="EPSG:4326", transform=(0, 1, 0, 120, 0, -1))),
    Case("pole", one(crs="EPSG:32633", transform=(499500, 10, 0, 9998500, 0, -10)), "UTM"),
    Case("compression", one(options=["COMPRESS=JPEG"]), "JPEG"),
    Case("compression", one(options=["COMPRESS=LZMA"]), "LZMA"),
    Case("photometric", one(options=["COMPRESS=LZW", "PHOTOMETRIC=CMYK"], count=4)),
    Case("bands", one(options=["INTERLEAVE=BAND"], count=101)),
    Case("bands", two(first="A.tif", pixels=np.broadcast_to(SMALL, (100, 100, 100)), options=["INTERLEAVE=BAND"]), "of all files"),
    Case("bands-chunky", one(options=["INTERLEAVE=PIXEL"], count=11)),
    Case("band-type", one(dtype=gdal.GDT_Float64), "64 bits"),
    Case("complex", one(dtype=gdal.GDT_CFloat32)),
    Case("band-depths", two_depths),
    Case("band-type", one(dtype=gdal.GDT_UInt16, options=["NBITS=12"]), "12 bits"),
    Case("half-float", one(dtype=gdal.GDT_Float32, options=["NBITS=16"])),
    Case("mask", masked),
    Case("alpha", one(options=["ALPHA=YES"], count=2)),
    Case("images", two_images),
    Case("band-name", one("B-1.tif"), "no identifier"),
    Case("band-name", one("class.tif"), "reserved"),
    Case("band-name", one(f"{'B' * 101}.tif"), "long"),
    Case("crs-differs", two(crs="EPSG:32632")),
    Case("extent-differs", two(transform=(UTM_33N[0] + 11, 10, 0, UTM_33N[3], 0, -10))),
    Case("no-data-type", one(no_data=-9999)),
    Case("band-missing", one(), "no file", {"B1": band(), "B2": band("B2")}),
    Case("band-missing", one(), "no index", {"B1": band(), "two": band("B1", 2)}),
    Case("band-format", one(), "depth", {"B1": band(depth=16)}),
    Case("band-format", one(), "sign", {"B1": band(kind="INT")}),
    Case("source-unused", two(), "", {"B1": band()}),
    Case("no-data-differs", one(no_data=0), "", {"B1": band(noData=255)}),
    Case("no-data-differs", one(no_data=0), "of the collection", {"B1": band()}, 255.0),
    Case("no-data-unset", one(no_data=0), "", {"B1": band()}),
)  # fmt: skip
"""Each breaks one rule only. A collection's bands are as the service has them."""

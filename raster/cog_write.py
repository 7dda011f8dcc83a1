"""Writing the COG: with GDAL's COG driver, or where that cannot, with its GeoTIFF driver in the same layout."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from osgeo import gdal

from ..gdal_quiet import thread_options
from .checks import ERROR, check_tile
from .cog_gdal import run
from .cog_place import TURN
from .cog_types import is_float, number_text
from .errors import RasterError
from .gdal_io import open_raster

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .cog_gdal import Watch
    from .cog_place import Place
    from .cog_plan import Plan

COMPRESSIONS = ("DEFLATE", "ZSTD", "LZW", "PACKBITS", "NONE")
"""What the service reads and GDAL writes; which of them this GDAL has, `available` says."""
RESAMPLINGS = ("AVERAGE", "NEAREST", "BILINEAR", "CUBIC", "CUBICSPLINE", "LANCZOS", "MODE", "RMS")
"""Ways to make overviews."""
KEEP_VALUES = ("NEAREST", "MODE")
"""Those that invent no value: fit for palettes and classes."""
PALETTE_COMPRESSIONS = ("DEFLATE", "ZSTD", "NONE")
BLOCK_SIZES = (256, 512, 1024, 2048)
"""Sides of internal tiles: those from 256 to 2048 that GDAL also takes for overviews."""
MAX_HEADER = 1024 * 1024
MAX_CHUNKY_BANDS = 10
_OFTEN = {"AVERAGE": "bilinear", "RMS": "bilinear", "NEAREST": "near", "MODE": "near"}
"""Warping's way for an overview's, where they differ in name or in kind."""


@dataclass(frozen=True)
class Encoding:
    """How the bytes are laid out: all checked, all in GDAL's words; `threads` is who compresses them."""

    compression: str
    block_size: int
    resampling: str
    planar: bool
    predictor: int
    threads: str = "ALL_CPUS"


def available(compression: str) -> bool:
    """Say whether this GDAL can write a compression."""
    if compression == "NONE":
        return True
    offered = gdal.GetDriverByName("GTiff").GetMetadataItem("DMD_CREATIONOPTIONLIST") or ""
    return f"<Value>{compression}</Value>" in offered


def find_encoding(
    plan: Plan, count: int, size: tuple[int, int], wish: Encoding
) -> tuple[Encoding, list[str]]:
    """Fit what is wished to what the raster is: block size, way of overviews, interleaving, predictor; with notes.

    Raises `RasterError` of kind `too-large` when even the largest internal tiles make a header beyond 1 MB.
    """
    notes = []
    width, height = size
    resampling = wish.resampling
    if plan.classified and resampling not in KEEP_VALUES:
        resampling = "NEAREST"
        notes.append(
            f"The values are classes or colours of a palette: overviews are made by NEAREST, not {wish.resampling}, for "
            "a mean of them means nothing."
        )
    planar = count > MAX_CHUNKY_BANDS
    if planar:
        notes.append(
            f"{count} bands are written band after band, for the service takes at most {MAX_CHUNKY_BANDS} interleaved "
            "by pixel."
        )
    block = _block_size(max(width, height), wish.block_size)
    planes = count if planar else 1
    while header_size(width, height, block, planes) > MAX_HEADER and block < BLOCK_SIZES[-1]:
        block *= 2
    if header_size(width, height, block, planes) > MAX_HEADER:
        raise RasterError(
            f"A COG of {width} x {height} pixels{f' in {count} bands' if planar else ''} has a header of more than 1 MB, "
            "and the service takes none.",
            hint="Cut the raster into several tiles" + (", or write one file a band." if planar else "."),
            kind="too-large",
        )
    if block > wish.block_size:
        notes.append(f"Internal tiles are {block} x {block}: with smaller ones the header would exceed 1 MB.")
    predictor = 1
    if wish.compression in {"DEFLATE", "ZSTD", "LZW"} and not plan.palette:
        predictor = 3 if is_float(plan.code) else 2
    return replace(wish, block_size=block, resampling=resampling, planar=planar, predictor=predictor), notes


def _block_size(longest: int, wished: int) -> int:
    """Return a smaller block than wished for a raster that fits into one: it is padded less, and has an overview.

    GDAL's validator, as others, wants overviews for what is longer than 512 pixels.
    """
    block = wished
    while block > BLOCK_SIZES[0] and longest <= (block if block > BLOCK_SIZES[1] else block // 2):
        block //= 2
    return block


def header_size(width: int, height: int, block: int, planes: int) -> int:
    """Estimate the bytes of a COG's header from above: 16 for each tile of each level, and room for tags."""
    total = 40_000
    while True:
        total += 16 * planes * -(-width // block) * -(-height // block) + 1000
        if width <= block and height <= block:
            return total
        width, height = max(1, width // 2), max(1, height // 2)


def warp(source: str, target: str, place: Place, plan: Plan, wish: Encoding, watch: Watch) -> None:
    """Warp a virtual raster into the file `target`, with the plan's no data wherever the source has none."""
    method = (
        "near"
        if plan.classified or place.how == TURN
        else _OFTEN.get(wish.resampling, wish.resampling.lower())
    )
    fixed = {}
    if place.how == TURN:
        x0, dx, _, y0, _, dy = place.transform
        fixed = {
            "outputBounds": (x0, y0 + dy * place.height, x0 + dx * place.width, y0),
            "width": place.width,
            "height": place.height,
        }
    empty = None if plan.no_data is None else number_text(plan.no_data)
    options = gdal.WarpOptions(
        format="GTiff",
        dstSRS=f"EPSG:{place.epsg}",
        srcNodata=empty,
        dstNodata=empty,
        resampleAlg=method,
        multithread=True,
        warpMemoryLimit=256,
        warpOptions=[f"NUM_THREADS={wish.threads}", "UNIFIED_SRC_NODATA=NO"],
        creationOptions=["TILED=YES", "BIGTIFF=IF_SAFER", "SPARSE_OK=TRUE"],
        callback=watch,
        **fixed,
    )

    def call() -> bool | None:
        made = gdal.Warp(target, source, options=options)
        if made is None:
            return None
        made.FlushCache()
        return True

    run(call, watch, what="The raster cannot be warped", folder=str(Path(target).parent))


def write(source: str, target: str, encoding: Encoding, size: tuple[int, int], watch: Watch) -> None:
    """Write a virtual raster as a COG. Its temporary files lie beside `target`, and the caller takes them away."""
    has_overviews = max(size) > encoding.block_size
    # GDAL's temporary overviews are not compressed: that is faster, and cancelling need not wait for it for seconds.
    with thread_options({"GDAL_TIFF_OVR_BLOCKSIZE": str(encoding.block_size), "COG_TMP_COMPRESSION": "NONE"}):
        if _cog_driver_can(encoding):
            _create("COG", source, target, _cog_options(encoding, has_overviews), watch)
            return
        middle = watch
        if has_overviews:
            _build_overviews(source, encoding, size, watch.part(0.0, 0.4))
            middle = watch.part(0.4, 1.0)
        with thread_options({"PREDICTOR_OVERVIEW": str(encoding.predictor)}):
            _create("GTiff", source, target, _tiff_options(encoding, has_overviews), middle)


def verify(files: Mapping[str, str]) -> None:
    """Hold the files of a tile, by band source, to the service's rules, and look that all their blocks are there."""
    for path in files.values():
        _check_whole(path)
    wrong = [finding for finding in check_tile(dict(files)) if finding.severity == ERROR]
    if wrong:
        raise RasterError(
            f"The result would still be refused: {'; '.join(str(finding) for finding in wrong[:3])}",
            hint="Please report this, with gdalinfo's output for the raster.",
            kind="result",
        )


def _cog_driver_can(encoding: Encoding) -> bool:
    """Say whether the COG driver knows the compression, and since GDAL 3.11 the interleaving."""
    offered = gdal.GetDriverByName("COG").GetMetadataItem("DMD_CREATIONOPTIONLIST") or ""
    known = encoding.compression == "NONE" or f"<Value>{encoding.compression}</Value>" in offered
    return known and (not encoding.planar or "'INTERLEAVE'" in offered.replace('"', "'"))


def _cog_options(encoding: Encoding, has_overviews: bool) -> list[str]:
    predictor = {1: "NO", 2: "STANDARD", 3: "FLOATING_POINT"}[encoding.predictor]
    return [
        f"COMPRESS={encoding.compression}",
        f"BLOCKSIZE={encoding.block_size}",
        f"RESAMPLING={encoding.resampling}",
        f"OVERVIEWS={'IGNORE_EXISTING' if has_overviews else 'NONE'}",
        f"NUM_THREADS={encoding.threads}",
        "BIGTIFF=IF_SAFER",
        *([f"PREDICTOR={predictor}", f"OVERVIEW_PREDICTOR={predictor}"] if encoding.predictor > 1 else []),
        *(["INTERLEAVE=BAND"] if encoding.planar else []),
    ]


def _tiff_options(encoding: Encoding, has_overviews: bool) -> list[str]:
    return [
        "TILED=YES",
        f"BLOCKXSIZE={encoding.block_size}",
        f"BLOCKYSIZE={encoding.block_size}",
        f"COMPRESS={encoding.compression}",
        f"INTERLEAVE={'BAND' if encoding.planar else 'PIXEL'}",
        f"COPY_SRC_OVERVIEWS={'YES' if has_overviews else 'NO'}",
        f"NUM_THREADS={encoding.threads}",
        "BIGTIFF=IF_SAFER",
        *([f"PREDICTOR={encoding.predictor}"] if encoding.predictor > 1 else []),
    ]


def _build_overviews(source: str, encoding: Encoding, size: tuple[int, int], watch: Watch) -> None:
    """Build overviews into an .ovr file beside the virtual raster, until one level fits an internal tile."""
    factors = []
    factor = 1
    while max(size) > encoding.block_size * factor:
        factor *= 2
        factors.append(factor)

    def call() -> bool | None:
        dataset = open_raster(source)
        done = dataset.BuildOverviews(encoding.resampling, factors, callback=watch)
        return True if done in {0, None} else None

    with thread_options({"COMPRESS_OVERVIEW": "NONE", "BIGTIFF_OVERVIEW": "YES"}):
        run(call, watch, what="Overviews cannot be made", folder=str(Path(source).parent))


def _create(driver: str, source: str, target: str, options: Sequence[str], watch: Watch) -> None:
    def call() -> bool | None:
        dataset = open_raster(source)
        made = gdal.GetDriverByName(driver).CreateCopy(target, dataset, 0, list(options), callback=watch)
        if made is None:
            return None
        made.FlushCache()
        del made  # what fails at closing is heard too
        return True

    run(call, watch, what=f"{Path(target).name} cannot be written", folder=str(Path(target).parent))


def _check_whole(path: str) -> None:
    """Raise `RasterError` unless every block of every level lies within the file."""
    dataset = open_raster(path)
    size = Path(path).stat().st_size
    bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
    if (dataset.GetMetadataItem("INTERLEAVE", "IMAGE_STRUCTURE") or "") != "BAND":
        bands = bands[:1]
    for band in bands:
        for level in (band, *(band.GetOverview(number) for number in range(band.GetOverviewCount()))):
            width, height = level.GetBlockSize()
            for y in range(-(-level.YSize // height)):
                for x in range(-(-level.XSize // width)):
                    offset = level.GetMetadataItem(f"BLOCK_OFFSET_{x}_{y}", "TIFF")
                    count = level.GetMetadataItem(f"BLOCK_SIZE_{x}_{y}", "TIFF")
                    if not offset or not count or int(offset) + int(count) > size:
                        raise RasterError(
                            f"{Path(path).name} was not written to its end.",
                            hint="Make room on the disk or choose another folder, and try again.",
                            kind="disk",
                        )

"""What the service asks of one file, told by its headers."""

from __future__ import annotations

import math
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from .check_place import check_place
from .findings import BLOCK_SENTENCE, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .facts import BandInfo, ImageInfo, RasterInfo
    from .findings import Finding

TIFFS = frozenset({"GTiff", "COG"})
"""GDAL's drivers of TIFF files."""
EXTENSIONS = (".tif", ".tiff", ".TIF", ".TIFF")
MIN_BLOCK, MAX_BLOCK = 256, 2048
MAX_HEADER = 1024 * 1024
MAX_BANDS, MAX_CHUNKY_BANDS = 100, 10
COMPRESSIONS = frozenset({"", "DEFLATE", "ZSTD", "PACKBITS", "LZW"})
"""By GDAL's names, in which ZLIB is DEFLATE and none is empty."""
PLAIN_PHOTOMETRICS = frozenset({"MINISWHITE", "MINISBLACK", "RGB"})
"""TIFF photometric interpretations 0, 1 and 2, which go with every compression."""
ANY_PHOTOMETRIC = frozenset({"", "DEFLATE", "ZSTD"})
"""Compressions that go with any other photometric interpretation, too."""
BIT_DEPTHS = frozenset({8, 16, 32})
UNSIGNED_BIT_DEPTHS = frozenset({1, 2, 4})
FLOAT_DEPTHS = frozenset({16, 32})
HALF = 16


def check_file(info: RasterInfo) -> Iterator[Finding]:
    """Yield what speaks against one file, or is worth knowing of it, by its headers."""
    if info.driver not in TIFFS:
        yield finding("format", info.path, f"the format {info.driver}")
        yield from check_place(info)  # converted it would lie there, too
        yield from _check_bands(info)
        return
    ending = PurePosixPath(info.path.replace("\\", "/")).suffix
    if ending not in EXTENSIONS:
        yield finding("extension", info.path, f"the extension “{ending}”" if ending else "no extension")
    yield from _check_layout(info)
    yield from _check_blocks(info)
    yield from _check_overviews(info)
    yield from check_place(info)
    yield from _check_encoding(info)
    yield from _check_bands(info)
    yield from _check_extras(info)


def where_is(index: int) -> str:
    """Name an image of a file as the service counts them."""
    return f"overview {index}" if index else "image 0"


def _check_layout(info: RasterInfo) -> Iterator[Finding]:
    layout = info.layout
    if layout.scattered:
        yield finding("header", info.path, "directories scattered over the file, not all of which were read")
    elif layout.header_size > MAX_HEADER:
        yield finding("header", info.path, f"a header of {layout.header_size} bytes")
    elif layout.behind:
        found = (
            f"{layout.behind} of its directories behind pixels; the last one ends at byte {layout.header_end}"
        )
        yield finding("layout", info.path, found)
    if layout.cut or layout.data_end > info.file_size:
        needed = max(layout.data_end, layout.header_end)
        yield finding(
            "truncated", info.path, f"{info.file_size} bytes, where its directories tell of {needed}"
        )


def _check_blocks(info: RasterInfo) -> Iterator[Finding]:
    for index, image in enumerate(info.images):
        if not _is_tiled_well(image):
            kind = "internal tiles" if image.tiled else "no internal tiles, but strips"
            found = f"{kind} of {image.block_width} x {image.block_height}"
            yield finding(
                "block-size", info.path, found, where=where_is(index), wording=BLOCK_SENTENCE.format(index)
            )


def _is_tiled_well(image: ImageInfo) -> bool:
    return all(MIN_BLOCK <= side <= MAX_BLOCK for side in (image.block_width, image.block_height))


def _check_overviews(info: RasterInfo) -> Iterator[Finding]:
    """Ask for overviews inside the file, until one level fits a tile; a small image needs none."""
    if info.layout.scattered:
        return  # they may be among what was not read
    last = min(info.images, key=lambda image: image.width * image.height)
    if last.width <= max(last.block_width, MIN_BLOCK) and last.height <= max(last.block_height, MIN_BLOCK):
        return
    if len(info.images) > 1:
        yield finding("overviews-few", info.path, f"a smallest overview of {last.width} x {last.height}")
        return
    found = "overviews in an .ovr file beside it" if info.external_overviews else "no overviews"
    yield finding("overviews", info.path, found)


def _check_encoding(info: RasterInfo) -> Iterator[Finding]:
    """Check compression and photometric interpretation at every level, and tell each combination once."""
    told = set()
    for index, image in enumerate(info.images):
        kind = (image.compression, image.photometric)
        if kind in told:
            continue
        told.add(kind)
        where = where_is(index) if index else ""
        if image.compression not in COMPRESSIONS:
            yield finding("compression", info.path, image.compression, where=where)
        elif image.photometric not in PLAIN_PHOTOMETRICS and image.compression not in ANY_PHOTOMETRIC:
            yield finding(
                "photometric", info.path, f"{image.photometric} with {image.compression}", where=where
            )


def _check_bands(info: RasterInfo) -> Iterator[Finding]:
    count = len(info.bands)
    if count > MAX_BANDS:
        yield finding("bands", info.path, f"{count} bands")
    elif count > MAX_CHUNKY_BANDS and info.interleave == "PIXEL" and info.driver in TIFFS:
        yield finding("bands-chunky", info.path, f"{count} pixel-interleaved bands")
    for band in info.bands[:MAX_BANDS]:
        yield from _check_band(info, band)
    if len({band.bit_depth for band in info.bands}) > 1:
        depths = ", ".join(str(band.bit_depth) for band in info.bands[:MAX_BANDS])
        yield finding("band-depths", info.path, f"bands of different depths in one file: {depths}")


def _check_band(info: RasterInfo, band: BandInfo) -> Iterator[Finding]:
    where = f"band {band.index}"
    kind = f"{band.bit_depth}-bit {band.sample_format}"
    if band.sample_format == "COMPLEX":
        yield finding("complex", info.path, kind, where=where)
    elif not _is_known_type(band):
        yield finding("band-type", info.path, kind, where=where)
    elif band.sample_format == "FLOAT" and band.bit_depth == HALF:
        yield finding("half-float", info.path, kind, where=where)
    elif band.no_data is not None and not holds(band, band.no_data):
        yield finding("no-data-type", info.path, f"{band.no_data:.10g} in {kind}", where=where)
    if band.color_interp == "Alpha":
        yield finding("alpha", info.path, "an alpha band", where=where)


def _is_known_type(band: BandInfo) -> bool:
    if band.sample_format == "UINT":
        return band.bit_depth in BIT_DEPTHS | UNSIGNED_BIT_DEPTHS
    if band.sample_format == "INT":
        return band.bit_depth in BIT_DEPTHS
    return band.sample_format == "FLOAT" and band.bit_depth in FLOAT_DEPTHS


def holds(band: BandInfo, value: float) -> bool:
    """Say whether pixels of a band can have a value."""
    if band.sample_format == "FLOAT":
        return True
    if not math.isfinite(value) or value != int(value):
        return False
    if band.sample_format == "UINT":
        return 0 <= value < 1 << band.bit_depth
    return -1 << (band.bit_depth - 1) <= value < 1 << (band.bit_depth - 1)


def _check_extras(info: RasterInfo) -> Iterator[Finding]:
    if info.masks or info.external_mask:
        yield finding(
            "mask", info.path, "a mask in the file" if info.masks else "a mask in a .msk file beside it"
        )
    if info.others:
        yield finding("images", info.path, f"{info.others} images that are neither overviews nor masks")

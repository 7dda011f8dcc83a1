"""From the directories of a TIFF to the facts about its raster."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from . import tiff_tags as tags
from .facts import BandInfo, ImageInfo, Layout, RasterInfo
from .tiff_place import read_place
from .tiff_tags import TiffError, TiffHead

if TYPE_CHECKING:
    from .file_head import FileHead
    from .tiff_tags import Directory

COMPRESSIONS = {
    1: "", 2: "CCITTRLE", 3: "CCITTFAX3", 4: "CCITTFAX4", 5: "LZW", 6: "OJPEG", 7: "JPEG", 8: "DEFLATE", 32773: "PACKBITS",
    32946: "DEFLATE", 34661: "JBIG", 34712: "JPEG2000", 34887: "LERC", 34925: "LZMA", 50000: "ZSTD", 50001: "WEBP",
    50002: "JXL", 52546: "JXL",
}  # fmt: skip
"""TIFF compressions by GDAL's names; both numbers of DEFLATE are what others call ZLIB."""
PHOTOMETRICS = {
    0: "MINISWHITE", 1: "MINISBLACK", 2: "RGB", 3: "PALETTE", 4: "MASK", 5: "CMYK", 6: "YCBCR", 8: "CIELAB",
    9: "ICCLAB", 10: "ITULAB", 32803: "CFA", 32844: "LOGL", 32845: "LOGLUV",
}  # fmt: skip
_FORMATS = {1: "UINT", 2: "INT", 3: "FLOAT", 4: "UINT", 5: "COMPLEX", 6: "COMPLEX"}
_COMPLEX_INT = 5
_COLORS = {
    "RGB": ("Red", "Green", "Blue"),
    "PALETTE": ("Palette",),
    "CMYK": ("Cyan", "Magenta", "Yellow", "Black"),
    "YCBCR": ("Red", "Green", "Blue"),
}
_CHUNKY = 1
_MAX_SIDE = 2**31 - 1
_MAX_SAMPLES = 65535


def describe_tiff(path: str, head: FileHead) -> RasterInfo:
    """Return the facts; raises TiffError when the file is damaged, `RasterError` when reading fails.

    The caller looks for files beside it.
    """
    tiff = TiffHead(head)
    main = tiff.directories[0]
    image = _image(tiff, main)
    overviews, masks, others = _further_images(tiff)
    samples = tiff.number(main, tags.SAMPLES, 1)
    place = read_place(tiff)
    chunky = tiff.number(main, tags.PLANAR, _CHUNKY) == _CHUNKY
    return RasterInfo(
        path=path,
        driver="GTiff",
        width=image.width,
        height=image.height,
        geotransform=place.transform,
        crs_wkt=place.crs_wkt,
        epsg=place.epsg,
        bands=_bands(tiff, main, image.photometric),
        images=(image, *overviews),
        compression=image.compression,
        interleave="PIXEL" if chunky and samples > 1 else "BAND",
        photometric=image.photometric,
        file_size=tiff.size,
        layout=_layout(tiff),
        masks=tuple(masks),
        others=others,
        gcps=place.gcps,
    )


def _image(tiff: TiffHead, directory: Directory) -> ImageInfo:
    width, height = tiff.number(directory, tags.WIDTH), tiff.number(directory, tags.LENGTH)
    tiled = tags.TILE_WIDTH in directory.tags
    if tiled:
        block = tiff.number(directory, tags.TILE_WIDTH), tiff.number(directory, tags.TILE_LENGTH)
    else:
        block = width, min(tiff.number(directory, tags.ROWS_PER_STRIP, height), height)
    if not all(0 < side <= _MAX_SIDE for side in (width, height, *block)):
        msg = f"it would have {width} x {height} pixels in blocks of {block[0]} x {block[1]}"
        raise TiffError(msg)
    compression = tiff.number(directory, tags.COMPRESSION, 1)
    photometric = tiff.number(directory, tags.PHOTOMETRIC, 1)
    return ImageInfo(
        width,
        height,
        *block,
        COMPRESSIONS.get(compression, f"compression {compression}"),
        PHOTOMETRICS.get(photometric, f"photometric interpretation {photometric}"),
        tiled,
    )


def _further_images(tiff: TiffHead) -> tuple[list[ImageInfo], list[ImageInfo], int]:
    """Sort the directories behind the first one into overviews and masks, and count those that are neither."""
    overviews, masks, others = [], [], len(tiff.numbers(tiff.directories[0], tags.SUB_IFDS))
    for directory in tiff.directories[1:]:
        kind = tiff.number(directory, tags.SUBFILE, 0)
        if kind & tags.MASK:
            masks.append(_image(tiff, directory))
        elif kind & tags.REDUCED:
            overviews.append(_image(tiff, directory))
        else:
            others += 1
    return overviews, masks, others


def _bands(tiff: TiffHead, main: Directory, photometric: str) -> tuple[BandInfo, ...]:
    count = tiff.number(main, tags.SAMPLES, 1)
    if not 0 < count <= _MAX_SAMPLES:
        msg = f"it would have {count} bands"
        raise TiffError(msg)
    bits = _each(tiff.numbers(main, tags.BITS) or (1,), count)
    formats = _each(tiff.numbers(main, tags.SAMPLE_FORMAT) or (1,), count)
    extra = tiff.numbers(main, tags.EXTRA_SAMPLES)
    colors = list(_COLORS.get(photometric, ("Gray",)))[:count]
    colors += [
        "Alpha" if kind in {1, 2} else "Undefined" for kind in extra[-(count - len(colors)) or count :]
    ]
    colors += ["Undefined"] * (count - len(colors))
    no_data = _no_data(tiff.text(main, tags.NO_DATA))
    return tuple(
        BandInfo(
            index + 1,
            _type_name(bits[index], formats[index]),
            bits[index],
            _FORMATS.get(formats[index], "UINT"),
            no_data,
            colors[index],
        )
        for index in range(count)
    )


def _each(values: tags.Values, count: int) -> list[int]:
    """Return one value a band; the last one given stands for the rest."""
    given = [int(value) for value in values[:count]]
    return given + given[-1:] * (count - len(given))


def _type_name(bits: int, sample_format: int) -> str:
    """Name the type as GDAL does: the smallest that holds the bits."""
    kind = _FORMATS.get(sample_format, "UINT")
    if kind == "COMPLEX":
        return f"C{'Int' if sample_format == _COMPLEX_INT else 'Float'}{bits // 2}"
    if kind == "FLOAT":
        return "Float32" if bits <= 32 else "Float64"
    size = next((size for size in (8, 16, 32) if bits <= size), 64)
    if size == 8:
        return "Byte" if kind == "UINT" else "Int8"
    return f"{'UInt' if kind == 'UINT' else 'Int'}{size}"


def _no_data(text: str) -> float | None:
    try:
        return float(text.split(maxsplit=1)[0]) if text else None
    except ValueError:
        return math.nan if "nan" in text.lower() or "#ind" in text.lower() else None


def _layout(tiff: TiffHead) -> Layout:
    """Add up where things lie; arrays of tiles are told as far as they are at hand."""
    size = end = begin = last = 0
    for first, stop in sorted(set(tiff.extents())):
        size += max(0, stop - max(first, end))
        end = max(end, stop)
    for directory in tiff.directories:
        tiled = tags.TILE_OFFSETS in directory.tags
        places, lengths = tiff.arrays(
            directory,
            tags.TILE_OFFSETS if tiled else tags.STRIP_OFFSETS,
            tags.TILE_COUNTS if tiled else tags.STRIP_COUNTS,
        )
        stored = [int(place) for place in places or () if place]
        begin = min([begin, *stored]) if begin else min(stored, default=0)
        if places is not None and lengths is not None:
            last = max([last, *(int(at + length) for at, length in zip(places, lengths) if at and length)])
    return Layout(
        header_size=size,
        header_end=end,
        data_begin=begin,
        data_end=last,
        behind=sum(directory.offset > begin > 0 for directory in tiff.directories),
        scattered=tiff.scattered,
        cut=tiff.cut or end > tiff.size,
    )

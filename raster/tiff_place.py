"""Where a GeoTIFF says it lies: its geotransform and CRS, from its own tags and from nothing beside it (OGC 19-008r4)."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING
from uuid import uuid4

from osgeo import gdal

from ..gdal_quiet import quiet
from . import tiff_tags as tags
from .crs import epsg_of
from .errors import RasterError

if TYPE_CHECKING:
    from .tiff_tags import Directory, TiffHead

Transform = tuple[float, float, float, float, float, float]

_RASTER_TYPE, _PIXEL_IS_POINT = 1025, 2
_MATRIX_SIZE = 16
_TIE_POINT = 6


@dataclass(frozen=True)
class Place:
    """A geotransform as GDAL has it (None: there is none), a CRS as WKT (empty: none) with its EPSG code.

    `gcps` says that there are only ground control points. The EPSG code is that of the horizontal CRS, None if unknown.
    """

    transform: Transform | None
    crs_wkt: str
    epsg: int | None
    gcps: bool


def read_place(tiff: TiffHead) -> Place:
    """Read where the main image of a TIFF lies."""
    main = tiff.directories[0]
    keys = tiff.numbers(main, tags.GEO_KEYS)
    ties = tiff.numbers(main, tags.TIE_POINTS)
    transform = _transform(
        tiff.numbers(main, tags.PIXEL_SCALE), ties, tiff.numbers(main, tags.MATRIX), point=_is_point(keys)
    )
    wkt, epsg = _crs(_geo_tags(tiff, main)) if keys else ("", None)
    return Place(transform, wkt, epsg, gcps=transform is None and len(ties) > _TIE_POINT)


def _transform(
    scale: tags.Values, ties: tags.Values, matrix: tags.Values, *, point: bool
) -> Transform | None:
    """Make the geotransform of the corner of the first pixel; `point` says that coordinates are those of its centre."""
    if len(scale) >= 2 and scale[0] and scale[1]:
        if len(ties) < _TIE_POINT:
            return None
        dx, dy, rx, ry = scale[0], -abs(scale[1]), 0.0, 0.0
        x0, y0 = ties[3] - ties[0] * dx, ties[4] - ties[1] * dy
    elif len(matrix) == _MATRIX_SIZE:
        dx, rx, x0 = matrix[0], matrix[1], matrix[3]
        ry, dy, y0 = matrix[4], matrix[5], matrix[7]
    else:
        return None
    if point:
        x0, y0 = x0 - (dx + rx) / 2, y0 - (ry + dy) / 2
    return (x0, dx, rx, y0, ry, dy)


def _is_point(keys: tags.Values) -> bool:
    """Look up in the key directory (four numbers a key: id, where the value is, count, value) what a pixel means."""
    entries = zip(keys[4::4], keys[5::4], keys[7::4])
    return any(
        key == _RASTER_TYPE and not where and value == _PIXEL_IS_POINT for key, where, value in entries
    )


GeoTags = tuple[tuple[int, int, int, bytes], ...]


def _geo_tags(tiff: TiffHead, main: Directory) -> GeoTags:
    """Return the tags of the CRS as (number, type, count, little-endian bytes)."""
    found = []
    for number in (tags.GEO_KEYS, tags.GEO_DOUBLES, tags.GEO_ASCII):
        given = tiff.raw(main, number)
        if given is not None:
            entry, data = given
            form = {tags.GEO_KEYS: "H", tags.GEO_DOUBLES: "d"}.get(number)
            if form and tiff.order == ">":
                count = len(data) // struct.calcsize(form)
                data = struct.pack(f"<{count}{form}", *struct.unpack(f">{count}{form}", data))
            found.append((number, entry.kind, entry.count, data))
    return tuple(found)


@lru_cache(maxsize=256)
def _crs(geo_tags: GeoTags) -> tuple[str, int | None]:
    """Let GDAL read the CRS off a TIFF of one pixel, in memory, that has these tags: WKT and EPSG code."""
    name = f"/vsimem/byoc-{uuid4().hex}.tif"
    with quiet():
        gdal.FileFromMemBuffer(name, _one_pixel(geo_tags))
        try:
            dataset = gdal.OpenEx(name, gdal.OF_RASTER, ["GTiff"], [], [])
            srs = None if dataset is None else dataset.GetSpatialRef()
            wkt = "" if srs is None or srs.IsLocal() else srs.ExportToWkt()
        except RuntimeError:  # where GDAL's exceptions are on
            wkt = ""
        finally:
            dataset = None
            gdal.Unlink(name)
    try:
        return wkt, epsg_of(wkt) if wkt else None
    except RasterError:  # GDAL wrote what it cannot read
        return wkt, None


def _one_pixel(geo_tags: GeoTags) -> bytes:
    """Write a little-endian TIFF of one byte pixel with tags added."""
    short, long = 3, 4
    entries = [
        (tags.WIDTH, short, 1, struct.pack("<H", 1)),
        (tags.LENGTH, short, 1, struct.pack("<H", 1)),
        (tags.BITS, short, 1, struct.pack("<H", 8)),
        (tags.COMPRESSION, short, 1, struct.pack("<H", 1)),
        (tags.PHOTOMETRIC, short, 1, struct.pack("<H", 1)),
        (tags.STRIP_OFFSETS, long, 1, struct.pack("<I", 8)),
        (tags.SAMPLES, short, 1, struct.pack("<H", 1)),
        (tags.ROWS_PER_STRIP, short, 1, struct.pack("<H", 1)),
        (tags.STRIP_COUNTS, long, 1, struct.pack("<I", 1)),
        *geo_tags,
    ]
    begin = 10
    values = begin + 2 + 12 * len(entries) + 4
    body, behind = struct.pack("<H", len(entries)), b""
    for number, kind, count, data in entries:
        place = data.ljust(4, b"\0") if len(data) <= 4 else struct.pack("<I", values + len(behind))
        behind += b"" if len(data) <= 4 else data + b"\0" * (len(data) % 2)
        body += struct.pack("<HHI", number, kind, count) + place
    return b"II*\0" + struct.pack("<I", begin) + b"\0\0" + body + b"\0\0\0\0" + behind

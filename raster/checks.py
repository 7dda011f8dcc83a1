"""What the service would refuse in the files of a tile, before it does, with its own words where users met them.

Every rule is one of the vendor's published constraints for BYOC rasters. An `error` makes ingestion fail; a `warning`
is served, but slowly or not as expected. Only headers are read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Protocol, Union

from .crs import epsg_of, is_supported, spatial_reference
from .errors import RasterError
from .grid import Grid
from .info import BandInfo, RasterInfo, read_info
from .place import refuse_poles

ERROR, WARNING = "error", "warning"

MIN_BLOCK, MAX_BLOCK = 256, 2048
MAX_HEADER = 1024 * 1024
MAX_BANDS, MAX_CHUNKY_BANDS = 100, 10
COMPRESSIONS = frozenset({"", "NONE", "DEFLATE", "ADOBE_DEFLATE", "ZLIB", "ZSTD", "PACKBITS", "LZW"})
PLAIN_PHOTOMETRICS = frozenset({"MINISWHITE", "MINISBLACK", "RGB"})
"""TIFF photometric interpretations 0, 1 and 2, which go with every compression."""
ANY_PHOTOMETRIC = frozenset({"", "NONE", "DEFLATE", "ADOBE_DEFLATE", "ZLIB", "ZSTD"})
"""Compressions that go with any other photometric interpretation, too."""
BIT_DEPTHS = frozenset({8, 16, 32})
UNSIGNED_BIT_DEPTHS = frozenset({1, 2, 4})

BLOCK_SENTENCE = "Ensure tiles of image at index {} have width and height between 256 and 2048."
"""The service's failure cause; index 0 is the image, 1 and up its overviews."""
MISSING_SENTENCE = "Failed to ingested due to following errors. Did not find any file."
"""The service's failure cause, its grammar included."""

_AS_COG = "Rewrite it with gdal_translate -of COG -co COMPRESS=DEFLATE -co BLOCKSIZE=1024 -co RESAMPLING=AVERAGE -co PREDICTOR=YES."
_WARP = "Warp it to EPSG:4326, 3857, 3035 or a UTM zone on WGS84 (gdalwarp -t_srs)."


class BandFormat(Protocol):
    """What is checked of a collection's band; `byoc.models.Band` is one."""

    @property
    def source(self) -> str:
        """What stands for (BAND) in the path."""

    @property
    def band_index(self) -> int:
        """Index of the band in its file, from 1."""

    @property
    def bit_depth(self) -> int:
        """Bits: 8, 16 or 32."""

    @property
    def sample_format(self) -> str:
        """UINT, INT or FLOAT."""


CollectionBands = Mapping[str, BandFormat]
"""A collection's bands by name."""
Files = Union[Mapping[str, str], Sequence[str]]


@dataclass(frozen=True)
class Finding:
    """One thing wrong: the rule's stable id, how bad, which file, where in it, and what to do.

    `service_wording` is the service's own sentence for it, word for word, where it is known; else empty.
    """

    rule: str
    severity: str
    file: str
    where: str
    found: str
    allowed: str
    service_wording: str = ""
    fix: str = ""

    def __str__(self) -> str:
        """Say it in one line: what the service says or what was found, what is allowed, what to do."""
        place = f"{self.file}, {self.where}" if self.where else self.file
        own = f"found {self.found}; allowed: {self.allowed}."
        return " ".join(part for part in (f"{place}:", self.service_wording, own, self.fix) if part)


def check_tile(files: Files, collection: CollectionBands | None = None) -> list[Finding]:
    """Check the files of one tile, and against the bands of a collection if it has some; errors come first.

    `files` maps each band source to its file, or lists files, whose names without extension are then their sources.
    An unreadable file is a finding, not an exception. An empty list means that nothing speaks against ingestion.
    """
    by_source = _by_source(files)
    if not by_source:
        return [
            Finding(
                "missing", ERROR, "", "", "no file", "one or more", MISSING_SENTENCE, "Check path and bucket."
            )
        ]
    findings: list[Finding] = []
    infos: dict[str, RasterInfo] = {}
    for source, path in by_source.items():
        info = _read(path)
        if isinstance(info, Finding):
            findings.append(info)
        else:
            infos[source] = info
    for info in infos.values():
        findings.extend(check_file(info))
    findings.extend(_check_together(list(infos.values())))
    if collection:
        findings.extend(_check_bands(by_source, infos, collection))
    return sorted(findings, key=lambda finding: finding.severity != ERROR)


def check_file(info: RasterInfo) -> Iterator[Finding]:
    """Check one file by its headers."""
    if info.driver not in {"GTiff", "COG"}:
        yield Finding("format", ERROR, info.path, "", info.driver, "GeoTIFF, cloud optimized", "", _AS_COG)
        return
    yield from _check_blocks(info)
    yield from _check_overviews(info)
    yield from _check_place(info)
    yield from _check_encoding(info)
    for band in info.bands:
        yield from _check_band(info, band)


def _read(path: str) -> RasterInfo | Finding:
    try:
        return read_info(path)
    except RasterError as error:
        return Finding("unreadable", ERROR, path, "", error.message, "a readable GeoTIFF", "", error.hint)


def _by_source(files: Files) -> dict[str, str]:
    if isinstance(files, Mapping):
        return {str(source): str(path) for source, path in files.items()}
    return {PurePosixPath(str(path).replace("\\", "/")).stem: str(path) for path in files}


def _check_blocks(info: RasterInfo) -> Iterator[Finding]:
    levels = info.images[:1] if info.external_overviews else info.images
    for index, image in enumerate(levels):
        sizes = (image.block_width, image.block_height)
        if all(MIN_BLOCK <= size <= MAX_BLOCK for size in sizes):
            continue
        yield Finding(
            "block-size",
            ERROR,
            info.path,
            f"image {index}" if index == 0 else f"overview {index}",
            f"internal tiles of {sizes[0]} x {sizes[1]}",
            f"{MIN_BLOCK} to {MAX_BLOCK} on each side, at every overview level too",
            BLOCK_SENTENCE.format(index),
            _AS_COG,
        )


def _check_overviews(info: RasterInfo) -> Iterator[Finding]:
    """Ask for overviews inside the file, until one level fits a tile; a small image needs none."""
    inner = info.images[:1] if info.external_overviews else info.images
    last = inner[-1]
    if last.width <= max(last.block_width, MIN_BLOCK) and last.height <= max(last.block_height, MIN_BLOCK):
        return
    allowed = "overviews inside the file until one level fits a tile"
    if len(inner) > 1:
        found = f"a smallest overview of {last.width} x {last.height}"
        yield Finding("overviews", WARNING, info.path, "", found, allowed, "", _AS_COG)
    else:
        found = "overviews in an .ovr file beside it" if info.external_overviews else "no overviews"
        yield Finding("overviews", ERROR, info.path, "", found, allowed, "", _AS_COG)


def _check_place(info: RasterInfo) -> Iterator[Finding]:
    if info.geotransform is None:
        yield Finding("georeference", ERROR, info.path, "", "no geotransform", "a geotransform", "", _WARP)
        return
    if info.geotransform[2] or info.geotransform[4]:
        yield Finding(
            "rotated", WARNING, info.path, "", "a rotated geotransform", "north-up pixels", "", _WARP
        )
    allowed = "EPSG:4326, 3857, 3035, 32601-32660, 32701-32760"
    if not info.crs_wkt:
        fix = "Assign it the CRS it is in (gdal_edit.py -a_srs)."
        yield Finding("crs", ERROR, info.path, "", "no CRS", allowed, "", fix)
        return
    epsg = epsg_of(info.crs_wkt)
    if epsg is None or not is_supported(epsg):
        found = f"EPSG:{epsg}" if epsg else "a CRS without EPSG code"
        yield Finding("crs", ERROR, info.path, "", found, allowed, "", _WARP)
        return
    grid = Grid(info.path, info.width, info.height, info.geotransform, spatial_reference(info.crs_wkt))
    try:
        refuse_poles(grid)
    except RasterError as error:
        yield Finding(
            "pole", ERROR, info.path, "", "a pole inside", "rasters short of the poles", "", error.hint
        )


def _check_encoding(info: RasterInfo) -> Iterator[Finding]:
    compression = info.compression.upper()
    if compression not in COMPRESSIONS:
        allowed = "DEFLATE, ZLIB, ZSTD, PACKBITS, LZW or none"
        yield Finding("compression", ERROR, info.path, "", info.compression, allowed, "", _AS_COG)
    elif info.photometric not in PLAIN_PHOTOMETRICS and compression not in ANY_PHOTOMETRIC:
        allowed = "this photometric interpretation with DEFLATE, ZSTD or no compression only"
        found = f"{info.photometric} with {info.compression}"
        yield Finding("photometric", ERROR, info.path, "", found, allowed, "", _AS_COG)
    if info.header_size > MAX_HEADER:
        found = f"a header of {info.header_size} bytes"
        fix = "Use larger internal tiles (BLOCKSIZE=1024 or 2048) and put the header first (COG driver)."
        yield Finding("header", ERROR, info.path, "", found, f"at most {MAX_HEADER} bytes", "", fix)
    count = len(info.bands)
    if count > MAX_BANDS:
        yield Finding(
            "bands", ERROR, info.path, "", f"{count} bands", f"at most {MAX_BANDS}", "", "Split the file."
        )
    elif count > MAX_CHUNKY_BANDS and info.interleave.upper() == "PIXEL":
        allowed = f"at most {MAX_CHUNKY_BANDS} pixel-interleaved ones"
        fix = "Rewrite it with INTERLEAVE=BAND, or one file a band."
        yield Finding("bands", ERROR, info.path, "", f"{count} pixel-interleaved bands", allowed, "", fix)


def _check_band(info: RasterInfo, band: BandInfo) -> Iterator[Finding]:
    unsigned = band.sample_format == "UINT"
    depth_is_good = band.bit_depth in BIT_DEPTHS or (unsigned and band.bit_depth in UNSIGNED_BIT_DEPTHS)
    if depth_is_good and band.sample_format != "COMPLEX":
        return
    yield Finding(
        "band-type",
        ERROR,
        info.path,
        f"band {band.index}",
        f"{band.bit_depth}-bit {band.sample_format}",
        "1, 2 or 4 bits unsigned, or 8, 16 or 32 bits UINT, INT or FLOAT",
        "",
        "Convert the values (gdal_translate -ot).",
    )


def _check_together(infos: Sequence[RasterInfo]) -> Iterator[Finding]:
    """Check what the files of one tile must share: extension, CRS, extent to one of their own pixels."""
    if len(infos) < 2:
        return
    first = infos[0]
    for info in infos[1:]:
        ends = [PurePosixPath(one.path).suffix for one in (first, info)]
        if ends[0] != ends[1]:
            fix = "Rename the files alike."
            yield Finding("extension", ERROR, info.path, "", ends[1], f"{ends[0]}, as {first.path}", "", fix)
        if first.crs_wkt and info.crs_wkt and epsg_of(first.crs_wkt) != epsg_of(info.crs_wkt):
            yield Finding(
                "crs-differs", ERROR, info.path, "", "another CRS", f"that of {first.path}", "", _WARP
            )
        elif not _same_extent(first, info):
            yield Finding(
                "extent-differs",
                ERROR,
                info.path,
                "",
                f"extent {_bounds_text(info)}",
                f"{_bounds_text(first)}, as {first.path}, to one pixel",
                "",
                "Cut the files alike (gdal_translate -projwin).",
            )


def _same_extent(one: RasterInfo, other: RasterInfo) -> bool:
    bounds, others = one.bounds(), other.bounds()
    size, others_size = one.pixel_size(), other.pixel_size()
    if bounds is None or others is None or size is None or others_size is None:
        return True  # reported as georeference
    allowed = [max(a, b) * 1.001 for a, b in zip(size, others_size)]
    return all(abs(a - b) <= allowed[k % 2] for k, (a, b) in enumerate(zip(bounds, others)))


def _bounds_text(info: RasterInfo) -> str:
    return ", ".join(f"{value:.10g}" for value in info.bounds() or ())


def _check_bands(
    by_source: Mapping[str, str], infos: Mapping[str, RasterInfo], collection: CollectionBands
) -> Iterable[Finding]:
    """Check that each band of the collection is there, with its bit depth and sample format."""
    for name, band in collection.items():
        where = f"band {name}"
        if band.source not in by_source:
            found = f"sources {', '.join(sorted(by_source))}"
            fix = "Give every tile of the collection the same file names."
            yield Finding("band-missing", ERROR, "", where, found, f"a file for “{band.source}”", "", fix)
            continue
        info = infos.get(band.source)
        if info is None:
            continue  # reported as unreadable
        if not 1 <= band.band_index <= len(info.bands):
            found, allowed = f"{len(info.bands)} bands", f"{band.band_index} or more"
            yield Finding(
                "band-missing", ERROR, info.path, where, found, allowed, "", "Write all bands to the file."
            )
            continue
        real = info.bands[band.band_index - 1]
        if (_service_depth(real), real.sample_format) != (band.bit_depth, band.sample_format):
            yield Finding(
                "band-format",
                ERROR,
                info.path,
                where,
                f"{_service_depth(real)}-bit {real.sample_format}",
                f"{band.bit_depth}-bit {band.sample_format}, as in the rest of the collection",
                "",
                "Convert the values (gdal_translate -ot), or use another collection.",
            )


def _service_depth(band: BandInfo) -> int:
    """Return the bit depth that the service gives a band: 8, 16 or 32, the next that holds its bits."""
    return next((depth for depth in (8, 16, 32) if band.bit_depth <= depth), band.bit_depth)

"""Judging one tile as ingestion does: open its files, check them, and work out what the service would answer.

GDAL is loaded at the first tile that is examined, not before.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..raster.band_names import first_bands
from .geometry import MAX_POINTS, bounds, box_polygon, count_points, in_crs, to_crs84, urn_of
from .store import Measures
from .tile_files import FilesError, TileFiles, find_files

if TYPE_CHECKING:
    from ..raster.checks import Finding
    from ..raster.info import RasterInfo
    from .buckets import Bucket

UNEXPECTED = "Failed to ingested due to following errors.Unexpected error occurred while ingesting the tile."
"""The service's own words, met by its users."""

_PREFIX = "Failed to ingested due to following errors. "
_METRES_PER_DEGREE = 111_319.490793
_WGS84 = 4326

Bands = Mapping[str, Mapping[str, Any]]
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Ingested:
    """What ingestion found: the completed path, geometries in the tile's CRS, and the bands of the files.

    `additional` is the tile's `additionalData`. `bands` maps names to the collection's band schema.
    """

    path: str
    tile_geometry: Mapping[str, Any]
    cover_geometry: Mapping[str, Any]
    additional: Mapping[str, Any]
    bands: Bands
    measures: Measures


@dataclass(frozen=True)
class _Opened:
    files: TileFiles
    infos: Mapping[str, RasterInfo]
    epsg: int
    urn: str
    boxes: Sequence[Box]
    doubts: tuple[str, ...]


@dataclass(frozen=True)
class _Expected:
    """A band of the collection, as `raster.checks` wants it."""

    source: str
    band_index: int
    bit_depth: int
    sample_format: str
    no_data: float | None


class IngestionError(Exception):
    """The tile fails; the text is its `failedIngestionCause`."""


def examine(bucket: Bucket | None, path: str, bands: Bands, cover: Mapping[str, Any] | None) -> Ingested:
    """Open the files of a tile and return what ingesting it yields.

    `bands` are the collection's (empty before its first tile), `cover` the geometry that the client gave, in CRS84.
    Raises IngestionError with the service's wording.
    """
    try:
        files = find_files(bucket, path, {str(band["source"]) for band in bands.values()})
    except FilesError as error:
        raise IngestionError(str(error)) from error
    if cover is not None and count_points(cover) > MAX_POINTS:
        points = count_points(cover)
        raise IngestionError(
            f"{_PREFIX}Cover geometry has {points} points, at most {MAX_POINTS} are allowed."
        )
    assert bucket is not None  # noqa: S101  # nosec B101 # for mypy: find_files refused it
    opened = _open(bucket, files, bands)
    return _result(bucket, opened, bands or bands_of(opened.infos), cover)


def _open(bucket: Bucket, files: TileFiles, bands: Bands) -> _Opened:
    """Check the files, then read their headers; all are in one supported CRS and have a place when this returns."""
    from ..raster.checks import ERROR, WARNING, inspect_tile

    paths = {source: bucket.gdal_path(key) for source, key in files.keys.items()}
    expected = {
        name: _Expected(
            str(band["source"]),
            int(band["bandIndex"]),
            band["bitDepth"],
            band["sampleFormat"],
            band.get("noData"),
        )
        for name, band in bands.items()
    }
    keys = {paths[source]: key for source, key in files.keys.items()}
    inspection = inspect_tile(paths, expected)
    errors = [finding for finding in inspection.findings if finding.severity == ERROR]
    if errors:
        raise IngestionError(_cause(errors, keys))
    doubts = [finding for finding in inspection.findings if finding.severity == WARNING]
    infos = inspection.infos
    boxes = [box for box in (info.bounds() for info in infos.values()) if box is not None]
    epsg = next(iter(infos.values())).epsg or _WGS84
    return _Opened(files, infos, epsg, urn_of(epsg), boxes, _sentences(doubts, keys))


def _cause(findings: Sequence[Finding], keys: Mapping[str, str]) -> str:
    """Return the failure cause: the service's sentence where it is known, else one of the same kind; each once."""
    known = [finding.service_wording for finding in findings if finding.service_wording]
    return " ".join(dict.fromkeys(known) if known else [_PREFIX.strip(), *_sentences(findings, keys)])


def _sentences(findings: Sequence[Finding], keys: Mapping[str, str]) -> tuple[str, ...]:
    """Return what was found, each once.

    Files are named by their keys: where a bucket's folder is on this machine is nobody's business.
    """
    texts = []
    for finding in findings:
        if finding.rule in {"crs", "no-crs"}:
            texts.append(f"The CRS of the file is not supported: {finding.found}.")
            continue
        place = ", ".join(part for part in (keys.get(finding.file, ""), finding.where) if part)
        found = finding.found if finding.rule != "unreadable" else "the file cannot be read"
        for path, key in keys.items():
            found = found.replace(path, key)
        texts.append(f"{place}: {found}." if place else f"{found}.")
    return tuple(dict.fromkeys(texts))


def bands_of(infos: Mapping[str, RasterInfo]) -> Bands:
    """Return the bands that the first tile of a collection gives it; the files passed the checks of that."""
    from ..raster.check_collection import service_depth

    return {
        name: {
            "source": source,
            "bandIndex": index,
            "bitDepth": service_depth(infos[source].bands[index - 1].bit_depth),
            "sampleFormat": infos[source].bands[index - 1].sample_format,
        }
        for name, source, index in first_bands({source: len(info.bands) for source, info in infos.items()})
    }


def _result(bucket: Bucket, opened: _Opened, bands: Bands, cover: Mapping[str, Any] | None) -> Ingested:
    tile_geometry = box_polygon(_union(opened.boxes), opened.urn)
    common = _intersection(opened.boxes)
    if common[0] >= common[2] or common[1] >= common[3]:
        raise IngestionError(f"{_PREFIX}The files of the tile do not overlap.")
    default = box_polygon(common, opened.urn)
    own = default if cover is None else in_crs(cover, opened.epsg, opened.urn)
    sizes = [_metres(info, opened.epsg) for info in opened.infos.values()]
    coarsest = max(size[1] for size in sizes)
    additional: dict[str, Any] = {
        "minMetersPerPixel": min(size[0] for size in sizes),
        "maxMetersPerPixel": coarsest,
        "hasAddedPoints": False,
        "filesMetadata": {
            source: {
                "headerSize": opened.infos[source].header_size,
                "etag": bucket.etag(opened.files.keys[source]),
            }
            for source in opened.infos
        },
    }
    doubts = [*opened.doubts, *(() if cover is None else _cover_doubts(bounds(own), common))]
    if doubts:
        additional["warnings"] = " ".join(doubts)
    corners = to_crs84(tile_geometry, opened.epsg)
    return Ingested(
        opened.files.path,
        tile_geometry,
        own,
        additional,
        bands,
        Measures(bounds(corners), coarsest),
    )


def _cover_doubts(cover: Box, data: Box) -> Iterator[str]:
    """Yield a warning when the box of the cover geometry lies outside the box of the data, wholly or in part."""
    slack = 1e-6 * max(data[2] - data[0], data[3] - data[1])
    if cover[2] <= data[0] or cover[0] >= data[2] or cover[3] <= data[1] or cover[1] >= data[3]:
        yield "The cover geometry does not intersect the tile."
    elif min(cover[0] - data[0], cover[1] - data[1], data[2] - cover[2], data[3] - cover[3]) < -slack:
        yield "The cover geometry reaches beyond the tile."


def _metres(info: RasterInfo, epsg: int) -> tuple[float, float]:
    """Return the pixel size in metres of the image and of its coarsest overview, degrees taken at the equator."""
    width, height = info.pixel_size() or (math.nan, math.nan)
    size = max(width, height) * (_METRES_PER_DEGREE if epsg == _WGS84 else 1)
    return size, size * max(info.width / image.width for image in info.images)


def _union(boxes: Sequence[Box]) -> Box:
    west, south, east, north = zip(*boxes)
    return min(west), min(south), max(east), max(north)


def _intersection(boxes: Sequence[Box]) -> Box:
    west, south, east, north = zip(*boxes)
    return max(west), max(south), min(east), min(north)

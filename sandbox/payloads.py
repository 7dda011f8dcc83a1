"""What clients send: checked field by field, as strictly as the published reference says.

Every refusal is a 400 whose `errors` names the field. `null` counts as left out, since clients of the service send it
so; fields that are unknown or read-only are ignored.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from datetime import datetime, timezone
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ..raster.band_names import LONGEST_NAME, is_identifier
from .buckets import is_bucket_name
from .errors import ApiError, bad_payload
from .geometry import check_cover, is_finite
from .paging import read_token

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

PAGE_SIZE = 100
"""Items of a page, by default and at most."""

STATUSES = ("WAITING", "QUEUED", "INGESTING", "INGESTED", "FAILED")
SAMPLE_FORMATS = ("UINT", "INT", "FLOAT")
MAX_BANDS = 100
MAX_KEY_BYTES = 1024  # what an S3 key may have

_TILE_PATH = re.compile(r"([^/](/?[^/])*)?")
_TIME = re.compile(r"(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d+))?([Zz]|[+-]\d\d:\d\d)", re.ASCII)


@dataclass(frozen=True)
class CollectionPayload:
    """A collection as created or replaced; `bands` is None when the payload says nothing of them."""

    name: str
    s3_bucket: str
    no_data: float | None = None
    bands: Mapping[str, Mapping[str, Any]] | None = None


@dataclass(frozen=True)
class TilePayload:
    """A tile as created, or its update (`path` is then empty); times are as the service prints them."""

    path: str = ""
    sensing_time: str | None = None
    cover_geometry: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class ListQuery:
    """What a listing asks for; `after` is the sequence number that the page before ended with."""

    count: int = PAGE_SIZE
    token: str = ""
    after: int | None = None
    descending: bool = False
    path: str | None = None
    status: str | None = None
    search: Sequence[Sequence[str]] = field(default=())


def parse_json(body: bytes) -> Mapping[str, Any]:
    """Return the JSON object of a request body."""
    try:
        value = json.loads(body.decode("utf-8"), parse_constant=_refuse_constant)
        json.dumps(value, ensure_ascii=False).encode("utf-8")  # half a surrogate pair cannot be stored
    except (ValueError, RecursionError) as error:
        raise ApiError(HTTPStatus.BAD_REQUEST, f"The request body is not valid JSON: {error}") from error
    if not isinstance(value, dict):
        raise ApiError(HTTPStatus.BAD_REQUEST, "The request body is not a JSON object.")
    return value


def _refuse_constant(name: str) -> None:
    msg = f"{name} is not a JSON value"
    raise ValueError(msg)


def parse_collection(payload: Mapping[str, Any]) -> CollectionPayload:
    """Check a collection: name, bucket, bands, and no data in one place only."""
    name = _text(payload, "name")
    if not name.strip():
        raise bad_payload("name", "must not be blank")
    bucket = _text(payload, "s3Bucket")
    if not is_bucket_name(bucket):
        raise bad_payload("s3Bucket", "must be the name of a bucket, without s3:// and without slashes")
    no_data = _number(payload, "noData")
    extra = payload.get("additionalData")
    if extra is not None and not isinstance(extra, dict):
        raise bad_payload("additionalData", "must be an object")
    bands = None if extra is None else _bands(extra.get("bands"))
    if no_data is not None and any("noData" in band for band in (bands or {}).values()):
        raise bad_payload("noData", "can be defined either per band or per collection, but not both")
    return CollectionPayload(name, bucket, no_data, bands)


def _bands(value: object) -> Mapping[str, Mapping[str, Any]]:
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise bad_payload("additionalData.bands", "must be an object")
    if len(value) > MAX_BANDS:
        raise bad_payload("additionalData.bands", f"a collection is limited to {MAX_BANDS} bands")
    return {name: _band(name, band) for name, band in value.items()}


def _band(name: str, value: object) -> Mapping[str, Any]:
    where = f"additionalData.bands.{name}"
    if len(name) > LONGEST_NAME or not is_identifier(name):
        raise bad_payload(
            where, f"a band name must be a JavaScript identifier of at most {LONGEST_NAME} characters"
        )
    if not isinstance(value, dict):
        raise bad_payload(where, "must be an object")
    source = value.get("source")
    if source is not None and (not isinstance(source, str) or not source or "/" in source):
        raise bad_payload(f"{where}.source", "must be a text without slashes")
    index = value.get("bandIndex")
    index = 1 if index is None else index
    if not _is_int(index) or not 1 <= index <= MAX_BANDS:
        raise bad_payload(f"{where}.bandIndex", f"must be a whole number from 1 to {MAX_BANDS}")
    depth = value.get("bitDepth")
    if not _is_int(depth) or depth not in {8, 16, 32}:
        raise bad_payload(f"{where}.bitDepth", "must be 8, 16 or 32")
    sample = value.get("sampleFormat")
    if not isinstance(sample, str) or sample not in SAMPLE_FORMATS:
        raise bad_payload(f"{where}.sampleFormat", "must be UINT, INT or FLOAT")
    band = {"source": source or name, "bandIndex": index, "bitDepth": depth, "sampleFormat": sample}
    no_data = _number(value, "noData", f"{where}.noData")
    return band if no_data is None else {**band, "noData": no_data}


def parse_tile(payload: Mapping[str, Any], *, late_checks: bool = False) -> TilePayload:
    """Check a new tile: path, sensing time, cover geometry."""
    path = _text(payload, "path")
    if not _TILE_PATH.fullmatch(path):
        raise bad_payload(
            "path",
            'must match "^([^/](/?[^/])*)?$": a key inside the bucket, without s3://, leading, trailing or double slashes',
        )
    if len(path.encode()) > MAX_KEY_BYTES or "\0" in path:
        raise bad_payload("path", f"must be a key of at most {MAX_KEY_BYTES} bytes without null characters")
    update = parse_tile_update(payload, late_checks=late_checks)
    return TilePayload(path, update.sensing_time, update.cover_geometry)


def parse_tile_update(payload: Mapping[str, Any], *, late_checks: bool = False) -> TilePayload:
    """Check what can change of a tile: sensing time and cover geometry."""
    sensing, cover = payload.get("sensingTime"), payload.get("coverGeometry")
    return TilePayload(
        sensing_time=None if sensing is None else parse_sensing_time(sensing),
        cover_geometry=None if cover is None else check_cover(cover, limit_points=not late_checks),
    )


def parse_sensing_time(value: object) -> str:
    """Return an ISO 8601 time in UTC, refusing anything finer than milliseconds or without an offset."""
    match = _TIME.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        raise bad_payload("sensingTime", "must be an ISO 8601 date-time, such as 2019-10-21T14:51:00Z")
    fraction = (match[7] or "").rstrip("0")
    if len(fraction) > 3:
        raise bad_payload("sensingTime", "must not have sub-millisecond precision")
    offset = "+00:00" if match[8] in "Zz" else match[8]
    text = f"{match[1]}-{match[2]}-{match[3]}T{match[4]}:{match[5]}:{match[6]}.{fraction:0<3}{offset}"
    try:
        moment = datetime.fromisoformat(text).astimezone(timezone.utc)
    except (ValueError, OverflowError) as error:
        raise bad_payload("sensingTime", f"is not a point in time: {error}") from error
    return print_time(moment)


def print_time(moment: datetime) -> str:
    """Return a UTC time as the service prints it: milliseconds only where there are some, and a Z."""
    text = moment.replace(tzinfo=None).isoformat(timespec="milliseconds")
    return f"{text.removesuffix('.000')}Z"


def parse_list_query(query: Mapping[str, str], *, tiles: bool) -> ListQuery:
    """Check the query of a listing: count, viewtoken, and (tiles) sort, path, status or (collections) search."""
    count = query.get("count", str(PAGE_SIZE))
    if not count.isascii() or not count.isdigit() or len(count) > 3 or not 1 <= int(count) <= PAGE_SIZE:
        raise bad_payload("count", f"must be a whole number from 1 to {PAGE_SIZE}")
    token = query.get("viewtoken", "")
    after = read_token(token) if token else None
    if not tiles:
        return ListQuery(int(count), token, after, search=_search(query.get("search", "")))
    sort = query.get("sort", "created:asc")
    if sort not in {"created:asc", "created:desc"}:
        raise bad_payload("sort", "must be created:asc or created:desc")
    return ListQuery(
        int(count), token, after, sort == "created:desc", query.get("path"), _status(query.get("status"))
    )


def _status(value: str | None) -> str | None:
    """Return the wanted status, a plain word or in JSON's quotes: the reference declares JSON, clients send the word."""
    if value is None:
        return None
    word = value[1:-1] if len(value) > 1 and value[0] == value[-1] == '"' else value
    if word not in STATUSES:
        raise bad_payload("status", f"must be one of {', '.join(STATUSES)}")
    return word


def _search(text: str) -> Sequence[Sequence[str]]:
    """Return the words of a search: any of the groups, all words of a group (`&` binds closer than `|`)."""
    if not text.strip():
        return ()
    groups = [[word.strip() for word in group.split("&")] for group in text.split("|")]
    if not all(word for group in groups for word in group):
        raise bad_payload("search", "each | and & needs a word on both sides")
    return groups


def _text(payload: Mapping[str, Any], key: str) -> str:
    value = payload.get(key)
    if value is None:
        raise bad_payload(key, "is required")
    if not isinstance(value, str):
        raise bad_payload(key, "must be a text")
    return value


def _number(payload: Mapping[str, Any], key: str, where: str = "") -> float | None:
    value = payload.get(key)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not is_finite(value):
        raise bad_payload(where or key, "must be a finite number")
    return value


def _is_int(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)

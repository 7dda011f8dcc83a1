"""What the service speaks of: collections, bands, tiles; and drafts of what is to be created.

Every class here is frozen, is read with `from_json` and written with `to_json`. What the service says beyond the fields
known here stays in `extra` and is written back, as does a known field whose value is of a kind we cannot read: nothing is
lost on the way. A null and an absent field are the same, None. Objects are hashed by their plain fields.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Any, Callable, TypeVar

from .errors import InvalidRequest
from .fields import Fields, read_boolean, read_integer, read_number, read_object, read_text
from .times import format_time, parse_time
from .usual import usual_tile

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

__all__ = [
    "Band",
    "Collection",
    "CollectionDraft",
    "Region",
    "Tile",
    "TileDraft",
    "TileStatus",
    "format_time",
    "parse_time",
]

_T = TypeVar("_T")


class TileStatus(str, Enum):
    """The steps of a tile's ingestion, in their order."""

    WAITING = "WAITING"
    QUEUED = "QUEUED"
    INGESTING = "INGESTING"
    INGESTED = "INGESTED"
    FAILED = "FAILED"

    def __str__(self) -> str:
        """Give the service's word, on every Python alike."""
        return str.__str__(self)

    @property
    def ended(self) -> bool:
        """Whether the service is done with the tile, for better or worse."""
        return self in {TileStatus.INGESTED, TileStatus.FAILED}


_STATUSES: dict[Any, TileStatus] = dict(TileStatus.__members__)


def _status(value: object) -> TileStatus | str:
    text = read_text(value)
    return TileStatus(text) if text in TileStatus.__members__ else text


def _bands(value: object) -> dict[str, Band]:
    return {name: Band.from_json(read_object(band)) for name, band in read_object(value).items()}


def _written(extra: Mapping[str, Any], known: Mapping[str, Any]) -> dict[str, Any]:
    """Join what is written under known names with the rest; None is not written.

    Nor is an empty text that stands for a value of another kind: that one is among the rest.
    """
    written = {k: v for k, v in known.items() if v is not None and not (v == "" and k in extra)}
    return {**extra, **written}


def _time(moment: datetime | None) -> str | None:
    return None if moment is None else format_time(moment)


@dataclass(frozen=True)
class Band:
    """Where a band's values are in a tile's files, and of what kind they are.

    `source` is the text in place of `(BAND)` (None: the band's name), `band_index` counts from 1 (None: 1), `bit_depth` is
    8, 16 or 32 and `sample_format` UINT, INT or FLOAT (None: not known).
    """

    source: str | None = None
    band_index: int | None = None
    bit_depth: int | None = None
    sample_format: str | None = None
    no_data: float | None = None
    extra: Mapping[str, Any] = field(default_factory=dict, hash=False)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Band:
        """Read a band; `InvalidResponse` when it is no JSON object."""
        fields = Fields(data, "band")
        return cls(
            source=fields.take("source", read_text),
            band_index=fields.take("bandIndex", read_integer),
            bit_depth=fields.take("bitDepth", read_integer),
            sample_format=fields.take("sampleFormat", read_text),
            no_data=fields.take("noData", read_number),
            extra=fields.rest,
        )

    def to_json(self) -> dict[str, Any]:
        """Write the band as the service does."""
        known = {
            "source": self.source,
            "bandIndex": self.band_index,
            "bitDepth": self.bit_depth,
            "sampleFormat": self.sample_format,
            "noData": self.no_data,
        }
        return _written(self.extra, known)

    def to_payload(self) -> dict[str, Any]:
        """Write the band to be sent: without its aliases, which only the service sets."""
        return {key: value for key, value in self.to_json().items() if key != "aliases"}


@dataclass(frozen=True)
class Collection:
    """Tiles with the same bands, over one bucket.

    `additional_data` is what the service keeps beside the bands (None when it sends none); the properties read it. They are
    stale while `requires_metadata_update`.
    """

    id: str
    name: str
    s3_bucket: str
    no_data: float | None = None
    bands: Mapping[str, Band] = field(default_factory=dict, hash=False)
    created: datetime | None = None
    is_configured: bool | None = None
    requires_metadata_update: bool | None = None
    additional_data: Mapping[str, Any] | None = field(default=None, hash=False)
    extra: Mapping[str, Any] = field(default_factory=dict, hash=False)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Collection:
        """Read a collection; `InvalidResponse` when it has no id. A missing name or bucket reads as empty."""
        fields = Fields(data, "collection")
        collection_id = fields.required("id")
        additional = fields.take("additionalData", read_object)
        beside = Fields(additional or {}, "collection's additionalData")
        bands = beside.take("bands", _bands)
        return cls(
            id=collection_id,
            name=fields.take("name", read_text) or "",
            s3_bucket=fields.take("s3Bucket", read_text) or "",
            no_data=fields.take("noData", read_number),
            bands=bands or {},
            created=fields.take("created", parse_time),
            is_configured=fields.take("isConfigured", read_boolean),
            requires_metadata_update=fields.take("requiresMetadataUpdate", read_boolean),
            additional_data=None if additional is None else beside.rest,
            extra=fields.rest,
        )

    def to_json(self) -> dict[str, Any]:
        """Write the collection as the service does, read-only fields included."""
        additional = None if self.additional_data is None else dict(self.additional_data)
        if self.bands:
            additional = {
                **(additional or {}),
                "bands": {name: band.to_json() for name, band in self.bands.items()},
            }
        known = {
            "id": self.id,
            "name": self.name,
            "s3Bucket": self.s3_bucket,
            "noData": self.no_data,
            "created": _time(self.created),
            "isConfigured": self.is_configured,
            "requiresMetadataUpdate": self.requires_metadata_update,
            "additionalData": additional,
        }
        return _written(self.extra, known)

    @property
    def extent(self) -> Mapping[str, Any] | None:
        """The GeoJSON polygon around the tiles, WGS84."""
        return self._additional("extent", read_object)

    @property
    def has_sensing_times(self) -> str | None:
        """YES, PARTIALLY or NO."""
        return self._additional("hasSensingTimes", read_text)

    @property
    def from_sensing_time(self) -> datetime | None:
        """The sensing time of the earliest tile."""
        return self._additional("fromSensingTime", parse_time)

    @property
    def to_sensing_time(self) -> datetime | None:
        """The sensing time of the latest tile."""
        return self._additional("toSensingTime", parse_time)

    @property
    def max_meters_per_pixel(self) -> float | None:
        """The coarsest resolution that can be asked of the collection, in metres."""
        return self._additional("maxMetersPerPixel", read_number)

    def _additional(self, key: str, read: Callable[[Any], _T]) -> _T | None:
        return Fields(dict(self.additional_data or {}), "collection").take(key, read)


@dataclass(frozen=True)
class Tile:
    """One or more files under one path, as the service knows them.

    Geometries are GeoJSON in the tile's own CRS, named under `crs.properties.name`. `status` is a plain text when the
    service sends a word that is not in `TileStatus`.
    """

    id: str
    path: str
    status: TileStatus | str | None = None
    sensing_time: datetime | None = None
    created: datetime | None = None
    cover_geometry: Mapping[str, Any] | None = field(default=None, hash=False)
    tile_geometry: Mapping[str, Any] | None = field(default=None, hash=False)
    additional_data: Mapping[str, Any] | None = field(default=None, hash=False)
    extra: Mapping[str, Any] = field(default_factory=dict, hash=False)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Tile:
        """Read a tile; `InvalidResponse` when it has no id or no path."""
        values = usual_tile(data)
        if values is not None:
            tile = object.__new__(cls)
            values["status"] = _STATUSES.get(values["status"], values["status"])
            # At once: a frozen dataclass has each field set through `object.__setattr__`, and listings are long.
            tile.__dict__.update(values)
            return tile
        fields = Fields(data, "tile")
        return cls(
            id=fields.required("id"),
            path=fields.required("path"),
            status=fields.take("status", _status),
            sensing_time=fields.take("sensingTime", parse_time),
            created=fields.take("created", parse_time),
            cover_geometry=fields.take("coverGeometry", read_object),
            tile_geometry=fields.take("tileGeometry", read_object),
            additional_data=fields.take("additionalData", read_object),
            extra=fields.rest,
        )

    def to_json(self) -> dict[str, Any]:
        """Write the tile as the service does, read-only fields included."""
        known = {
            "id": self.id,
            "path": self.path,
            "status": None if self.status is None else str(self.status),
            "sensingTime": _time(self.sensing_time),
            "created": _time(self.created),
            "coverGeometry": self.cover_geometry,
            "tileGeometry": self.tile_geometry,
            "additionalData": self.additional_data,
        }
        return _written(self.extra, known)

    @property
    def ended(self) -> bool:
        """Whether ingestion is over; False for a status that is not known."""
        return isinstance(self.status, TileStatus) and self.status.ended

    @property
    def failed_cause(self) -> str | None:
        """Why the ingestion failed, in the service's words."""
        return _words((self.additional_data or {}).get("failedIngestionCause"))

    @property
    def warnings(self) -> str | None:
        """What the service doubts, in its words; one line each when it sends a list."""
        return _words((self.additional_data or {}).get("warnings"))

    @property
    def files_metadata(self) -> Mapping[str, Any]:
        """What the service read from each file: source -> {headerSize, etag, …}; empty before ingestion."""
        found = (self.additional_data or {}).get("filesMetadata")
        return found if isinstance(found, dict) else {}


def _words(value: object) -> str | None:
    if isinstance(value, list):
        value = "\n".join(str(item) for item in value)
    return str(value) if value else None


@dataclass(frozen=True)
class TileDraft:
    """A tile to be created. Without `cover_geometry` the service takes the bounding box; `sensing_time` must be aware."""

    path: str
    sensing_time: datetime | None = None
    cover_geometry: Mapping[str, Any] | None = field(default=None, hash=False)
    extra: Mapping[str, Any] = field(default_factory=dict, hash=False)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> TileDraft:
        """Read the payload that the vendor documents; `InvalidRequest` for a time or path that is none."""
        rest = dict(data)
        moment = rest.pop("sensingTime", None)
        return cls(
            path=rest.pop("path", ""),
            sensing_time=None if moment is None else parse_time(moment),
            cover_geometry=rest.pop("coverGeometry", None),
            extra=rest,
        )

    def to_json(self) -> dict[str, Any]:
        """Write the payload; what is None is left out."""
        known = {
            "path": self.path,
            "sensingTime": _time(self.sensing_time),
            "coverGeometry": self.cover_geometry,
        }
        return _written(self.extra, known)


@dataclass(frozen=True)
class CollectionDraft:
    """A collection to be created. `no_data` is for all bands or for each one in `bands`, not both.

    Without bands the service finds them in the first tile.
    """

    name: str
    s3_bucket: str
    no_data: float | None = None
    bands: Mapping[str, Band] = field(default_factory=dict, hash=False)
    extra: Mapping[str, Any] = field(default_factory=dict, hash=False)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> CollectionDraft:
        """Read the payload that the vendor documents; `InvalidRequest` for bands that are none."""
        rest = dict(data)
        additional = dict(rest.pop("additionalData", None) or {})
        try:
            bands = _bands(additional.pop("bands", None) or {})
        except TypeError:
            raise InvalidRequest(
                "The bands cannot be read.",
                hint='Write them as {"B1": {"bitDepth": 16, "sampleFormat": "UINT"}}.',
            ) from None
        if additional:
            rest["additionalData"] = additional
        return cls(rest.pop("name", ""), rest.pop("s3Bucket", ""), rest.pop("noData", None), bands, rest)

    def to_json(self) -> dict[str, Any]:
        """Write the payload; what is None or empty is left out."""
        additional = dict(self.extra.get("additionalData") or {})
        if self.bands:
            additional["bands"] = {name: band.to_payload() for name, band in self.bands.items()}
        known = {
            "name": self.name,
            "s3Bucket": self.s3_bucket,
            "noData": self.no_data,
            "additionalData": additional or None,
        }
        return _written(self.extra, known)


@dataclass(frozen=True)
class Region:
    """Where a collection is kept: `location` is aws-eu-central-1, aws-us-west-2, gcp-us-central1 or a later one."""

    collection_id: str
    s3_bucket: str
    location: str
    extra: Mapping[str, Any] = field(default_factory=dict, hash=False)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Region:
        """Read the answer of `/global/{id}`; `InvalidResponse` when id or location are missing."""
        fields = Fields(data, "region")
        return cls(
            collection_id=fields.required("id"),
            location=fields.required("location"),
            s3_bucket=fields.take("s3Bucket", read_text) or "",
            extra=fields.rest,
        )

    @property
    def deployment_key(self) -> str | None:
        """The key in `deployments.DEPLOYMENTS` that serves this location, or None when there is none."""
        return _LOCATIONS.get(self.location)


_LOCATIONS = {"aws-eu-central-1": "aws-eu", "aws-us-west-2": "aws-us-west"}

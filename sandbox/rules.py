"""Which changes of a collection the service allows (`BYOCCollectionUpdatePayload` of the published reference)."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from .errors import ApiError, bad_payload

if TYPE_CHECKING:
    from .payloads import CollectionPayload

_WHERE = "additionalData.bands"
Bands = Mapping[str, Mapping[str, Any]]


def check_band_change(current: Mapping[str, Any], payload: CollectionPayload, *, empty: bool) -> None:
    """Refuse an update that moves a collection with tiles to another bucket, or changes its bands beyond the rules.

    With tiles, bands can be renamed, given a no data value, or removed (not all); they cannot be added, nor change
    source, index, depth or format. Without tiles anything goes, except another sample format for the same band.
    """
    if not empty and payload.s3_bucket != current["s3Bucket"]:
        raise bad_payload("s3Bucket", "can only be changed if the collection is empty")
    old: Bands = current["additionalData"].get("bands", {})
    bands = old if payload.bands is None else payload.bands
    if payload.no_data is not None and any("noData" in band for band in bands.values()):
        raise bad_payload("noData", "can be defined either per band or per collection, but not both")
    if payload.bands is None:
        return
    if not empty and old and not bands:
        raise bad_payload(_WHERE, "cannot all be removed while the collection has tiles")
    known = {_place(band): band for band in old.values()}
    if not empty and len({_place(band) for band in bands.values()}) < len(bands):
        raise bad_payload(
            _WHERE, "bands cannot be added once the collection has tiles: two have the same source and index"
        )
    for name, band in bands.items():
        before = known.get(_place(band))
        if before is None and not empty:
            raise bad_payload(f"{_WHERE}.{name}", "bands cannot be added once the collection has tiles")
        if before is not None:
            _check_format(name, before, band, empty=empty)


def _check_format(name: str, before: Mapping[str, Any], band: Mapping[str, Any], *, empty: bool) -> None:
    if before["sampleFormat"] != band["sampleFormat"]:
        raise bad_payload(f"{_WHERE}.{name}.sampleFormat", "cannot be changed once it is set")
    if before["bitDepth"] != band["bitDepth"] and not empty:
        raise bad_payload(f"{_WHERE}.{name}.bitDepth", "cannot be changed once the collection has tiles")


def _place(band: Mapping[str, Any]) -> tuple[str, int]:
    return str(band["source"]), int(band["bandIndex"])


def check_bands_match(source: Mapping[str, Any], target: Mapping[str, Any]) -> None:
    """Refuse to copy tiles to a collection whose bands have other names or types; one without bands takes any."""
    if not target["isConfigured"]:
        return
    theirs, ours = (_types(collection["additionalData"].get("bands", {})) for collection in (source, target))
    if theirs and theirs != ours:
        raise ApiError(
            HTTPStatus.BAD_REQUEST, "The target collection must have the same bands as the source, or none."
        )


def _types(bands: Bands) -> dict[str, tuple[int, str]]:
    return {name: (band["bitDepth"], band["sampleFormat"]) for name, band in bands.items()}

"""Make of a collection what somebody entered in a form, unless it was changed elsewhere while the form was open."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..byoc.client import UNCHANGED
from .errors import WorkflowError
from .update_collection import CollectionChange, CollectionUpdate, differences, update_collection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..byoc.client import ByocClient
    from ..byoc.models import Band, Collection


class ChangedMeanwhile(WorkflowError):
    """The collection is no longer as it was seen; `has_tiles` when what has changed is that it has got some."""

    def __init__(self, message: str, *, hint: str = "", name: str = "", has_tiles: bool = False) -> None:
        """Keep the collection's name as well."""
        super().__init__(message, hint=hint)
        self.name = name
        self.has_tiles = has_tiles


@dataclass(frozen=True)
class Seen:
    """A collection as it was when somebody began to edit it."""

    collection: Collection
    has_tiles: bool


@dataclass(frozen=True)
class Edited:
    """What is to become of a collection. `origins` tells which present band each band of `bands` was, if any."""

    name: str
    s3_bucket: str
    no_data: float | None
    bands: Mapping[str, Band] = field(hash=False)
    origins: Mapping[str, str] = field(default_factory=dict, hash=False)


def look_at_collection(client: ByocClient, collection_id: str) -> Seen:
    """Read a collection, and whether it has tiles: that decides what can be changed."""
    return Seen(client.get_collection(collection_id), _has_tiles(client, collection_id))


def save_collection(client: ByocClient, seen: Seen, edited: Edited) -> CollectionUpdate:
    """Make of a collection what was entered.

    Raises `ChangedMeanwhile` before anything is sent, `InvalidRequest` for what the service would refuse, and any other
    `ByocError`.
    """
    if _same_places(seen.collection, edited):
        return update_collection(client, seen.collection.id, _change(seen.collection, edited))
    return _replace_bands(client, seen.collection, edited)


def _same_places(before: Collection, edited: Edited) -> bool:
    """Say whether bands have got other names or no data, and nothing else."""
    if len(edited.bands) != len(before.bands) or sorted(edited.origins.values()) != sorted(before.bands):
        return False
    pairs = ((origin, before.bands[origin], edited.bands[name]) for name, origin in edited.origins.items())
    return all(_kind(origin, old) == _kind(origin, new) for origin, old, new in pairs)


def _kind(name: str, band: Band) -> tuple[str, int, int | None, str | None]:
    return (band.source or name, band.band_index or 1, band.bit_depth, band.sample_format)


def _change(before: Collection, edited: Edited) -> CollectionChange:
    names = {origin: name for name, origin in edited.origins.items()}
    no_data = {origin: edited.bands[name].no_data for origin, name in names.items()}
    return CollectionChange(
        name=edited.name if edited.name != before.name else UNCHANGED,
        s3_bucket=edited.s3_bucket if edited.s3_bucket != before.s3_bucket else UNCHANGED,
        no_data=edited.no_data if edited.no_data != before.no_data else UNCHANGED,
        renamed={origin: name for origin, name in names.items() if origin != name},
        band_no_data={
            origin: value for origin, value in no_data.items() if value != before.bands[origin].no_data
        },
    )


def _replace_bands(client: ByocClient, before: Collection, edited: Edited) -> CollectionUpdate:
    now = client.get_collection(before)
    again = "Read the collection again, then change it."
    if now.bands != before.bands:
        raise ChangedMeanwhile(
            f"The bands of the collection {now.name!r} were changed elsewhere meanwhile.",
            hint=again,
            name=now.name,
        )
    only_removed = all(
        origin and _kind(origin, edited.bands[name]) == _kind(origin, now.bands[origin])
        for name in edited.bands
        for origin in (edited.origins.get(name, ""),)
    )
    moved = edited.s3_bucket != now.s3_bucket
    if (moved or not only_removed or not edited.bands) and _has_tiles(client, now.id):
        raise ChangedMeanwhile(
            f"The collection {now.name!r} has got tiles meanwhile: its bands and its bucket cannot be changed like this.",
            hint=again,
            name=now.name,
            has_tiles=True,
        )
    client.update_collection(
        now, name=edited.name, s3_bucket=edited.s3_bucket, no_data=edited.no_data, bands=edited.bands
    )
    after = client.get_collection(now)
    return CollectionUpdate(now, after, differences(now, after))


def _has_tiles(client: ByocClient, collection_id: str) -> bool:
    return next(iter(client.iter_tiles(collection_id, count=1)), None) is not None

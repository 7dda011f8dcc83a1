"""What is asked of the service about whole collections: each function is for a task, and takes and gives plain data."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Callable

from ..byoc.errors import InvalidRequest
from ..core.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..byoc.client import ByocClient
    from ..byoc.models import Band, Collection, CollectionDraft
    from ..core.access import Access
    from ..feedback import Feedback
    from ..workflows.update_collection import CollectionChange, CollectionUpdate
    from ..workflows.whole_collection import CopyReport


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


def create(access: Access, draft: CollectionDraft, feedback: Feedback) -> Collection:
    """Create a collection."""
    return _client(access, feedback).create_collection(draft)


def fetch(access: Access, collection_id: str, feedback: Feedback) -> Collection:
    """Read a collection."""
    return _client(access, feedback).get_collection(collection_id)


def look(access: Access, collection_id: str, feedback: Feedback) -> Seen:
    """Read a collection, and whether it has tiles: that decides what can be changed."""
    client = _client(access, feedback)
    return Seen(client.get_collection(collection_id), _has_tiles(client, collection_id))


def rename(access: Access, collection_id: str, name: str, feedback: Feedback) -> CollectionUpdate:
    """Give a collection another name and keep the rest."""
    from ..workflows.update_collection import CollectionChange, update_collection

    return update_collection(_client(access, feedback), collection_id, CollectionChange(name=name))


def save(access: Access, seen: Seen, edited: Edited, feedback: Feedback) -> CollectionUpdate:
    """Make of a collection what was entered; raises `InvalidRequest` for what the service would refuse by now."""
    from ..workflows.update_collection import update_collection

    client = _client(access, feedback)
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
    from ..byoc.client import UNCHANGED
    from ..workflows.update_collection import CollectionChange

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
    from ..workflows.update_collection import CollectionUpdate, differences

    again = translate("CollectionSaving", "Close the window and edit the collection again.")
    now = client.get_collection(before)
    if now.bands != before.bands:
        raise InvalidRequest(
            translate(
                "CollectionSaving", "The bands of the collection “{name}” were changed elsewhere meanwhile."
            ).format(name=now.name),
            hint=again,
        )
    only_removed = all(
        origin and _kind(origin, edited.bands[name]) == _kind(origin, now.bands[origin])
        for name in edited.bands
        for origin in (edited.origins.get(name, ""),)
    )
    moved = edited.s3_bucket != now.s3_bucket
    if (moved or not only_removed or not edited.bands) and _has_tiles(client, now.id):
        raise InvalidRequest(
            translate(
                "CollectionSaving",
                "The collection “{name}” has got tiles meanwhile: its bands and its bucket cannot be changed like this.",
            ).format(name=now.name),
            hint=again,
        )
    client.update_collection(
        now, name=edited.name, s3_bucket=edited.s3_bucket, no_data=edited.no_data, bands=edited.bands
    )
    after = client.get_collection(now)
    return CollectionUpdate(now, after, differences(now, after))


def _has_tiles(client: ByocClient, collection_id: str) -> bool:
    return next(iter(client.iter_tiles(collection_id, count=1)), None) is not None


def count_tiles(
    access: Access, collection_id: str, on_count: Callable[[int], None], feedback: Feedback
) -> Counter[str]:
    """Count the tiles of a collection by status; `on_count` hears how many there are so far."""
    statuses: dict[str, str] = {}
    for page in _client(access, feedback).iter_tile_pages(collection_id):
        feedback.check()
        statuses.update((tile.id, str(tile.status or "")) for tile in page)
        on_count(len(statuses))
    return Counter(statuses.values())


def delete(access: Access, collection_id: str, tiles: int, feedback: Feedback) -> Collection:
    """Delete a collection that has exactly so many tiles; raises `WrongCount` when it has not."""
    from ..workflows.whole_collection import delete_collection

    return delete_collection(_client(access, feedback), collection_id, tiles, feedback=feedback)


def copy(access: Access, from_id: str, to_id: str, feedback: Feedback, *, dry_run: bool) -> CopyReport:
    """Copy the tiles of a collection to another, or tell what would be copied."""
    from ..workflows.whole_collection import copy_tiles

    return copy_tiles(_client(access, feedback), from_id, to_id, dry_run=dry_run, feedback=feedback)


def _client(access: Access, feedback: Feedback) -> ByocClient:
    from ..core.access import open_client

    return open_client(access, feedback)

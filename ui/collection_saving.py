"""What is asked of the service about whole collections: each function is for a task, and takes and gives plain data."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Callable

from ..byoc.errors import InvalidRequest
from ..core.i18n import translate

if TYPE_CHECKING:
    from ..byoc.client import ByocClient
    from ..byoc.models import Collection, CollectionDraft
    from ..core.access import Access
    from ..feedback import Feedback
    from ..workflows.edit_collection import Edited, Seen
    from ..workflows.update_collection import CollectionUpdate
    from ..workflows.whole_collection import CopyReport


def create(access: Access, draft: CollectionDraft, feedback: Feedback) -> Collection:
    """Create a collection."""
    return _client(access, feedback).create_collection(draft)


def fetch(access: Access, collection_id: str, feedback: Feedback) -> Collection:
    """Read a collection."""
    return _client(access, feedback).get_collection(collection_id)


def look(access: Access, collection_id: str, feedback: Feedback) -> Seen:
    """Read a collection, and whether it has tiles: that decides what can be changed."""
    from ..workflows.edit_collection import look_at_collection

    return look_at_collection(_client(access, feedback), collection_id)


def rename(access: Access, collection_id: str, name: str, feedback: Feedback) -> CollectionUpdate:
    """Give a collection another name and keep the rest."""
    from ..workflows.update_collection import CollectionChange, update_collection

    return update_collection(_client(access, feedback), collection_id, CollectionChange(name=name))


def save(access: Access, seen: Seen, edited: Edited, feedback: Feedback) -> CollectionUpdate:
    """Make of a collection what was entered; raises `InvalidRequest` for what the service would refuse by now."""
    from ..workflows.edit_collection import ChangedMeanwhile, save_collection

    try:
        return save_collection(_client(access, feedback), seen, edited)
    except ChangedMeanwhile as error:
        text = (
            translate(
                "CollectionSaving",
                "The collection “{name}” has got tiles meanwhile: its bands and its bucket cannot be changed like this.",
            )
            if error.has_tiles
            else translate(
                "CollectionSaving", "The bands of the collection “{name}” were changed elsewhere meanwhile."
            )
        )
        again = translate("CollectionSaving", "Close the window and edit the collection again.")
        raise InvalidRequest(text.format(name=error.name), hint=again) from error


def count_tiles(
    access: Access, collection_id: str, on_count: Callable[[int], None], feedback: Feedback
) -> Counter[str]:
    """Count the tiles of a collection by status; `on_count` hears how many there are so far."""
    from ..byoc.both_ends import iter_tile_pages_from_both_ends

    statuses: Counter[str] = Counter()
    counted = 0
    for page in iter_tile_pages_from_both_ends(_client(access, feedback), collection_id, feedback=feedback):
        statuses.update(str(tile.status or "") for tile in page)
        counted += len(page)
        on_count(counted)
    return statuses


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

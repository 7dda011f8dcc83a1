"""What the service is told of a tile whose files are in the bucket: register it, or bring it in step with them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..byoc.client import UNCHANGED
from ..byoc.errors import ByocError
from ..byoc.models import TileStatus
from ..feedback import Cancelled, Feedback
from .registrar import Outcome, RegisterResult, Registrar, compare

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..byoc.client import ByocClient
    from ..byoc.models import Tile
    from .drafting import Drafted, TileSource


@dataclass(frozen=True)
class Sent:
    """What was sent to the bucket for a tile: each source's ETag, and whether any object there is new or changed."""

    etags: Mapping[str, str]
    changed: bool


class Keeper:
    """Tells the service of tiles; threads may share it."""

    def __init__(self, client: ByocClient, collection_id: str, feedback: Feedback) -> None:
        """Keep what is given."""
        self.registrar = Registrar(client, collection_id, feedback=feedback)
        self._client = client
        self._collection_id = collection_id

    @property
    def end(self) -> ByocError | None:
        """Why no further tile can be registered."""
        return self.registrar.end

    def settle(
        self,
        source: TileSource,
        drafted: Drafted,
        sent: Sent,
        known: Tile | None,
        *,
        ours: bool,
        timeless: bool = False,
    ) -> RegisterResult:
        """Register a tile; or, if `known` has its path, bring that in step.

        A tile that an earlier run registered (`ours`) gets the new cover geometry and sensing time; another one that
        differs is a conflict. One whose files have changed, or that failed, is ingested again. With `timeless` a draft
        without sensing time takes away that of our tile; else the time is left open.
        Outcomes: CREATED if it is to be waited for, EXISTS if nothing was to do, CONFLICT, INVALID, FAILED, CANCELLED.
        """
        if known is None:
            result = self.registrar.register(source, drafted)
            if result.outcome not in {Outcome.EXISTS, Outcome.CONFLICT} or result.tile is None:
                return result
            known, drafted = result.tile, replace(drafted, notes=result.notes)
        if drafted.draft is None:
            return self.registrar.register(source, drafted)
        result = compare(source, drafted.draft, drafted.notes, known)
        if result.outcome == Outcome.CONFLICT and not ours:
            return result
        try:
            return self._bring_in_step(result, sent, known, timeless=ours and timeless)
        except ByocError as error:
            self.registrar.look_for_end(error)
            return replace(result, outcome=Outcome.FAILED, error=error)
        except Cancelled:
            return replace(result, outcome=Outcome.CANCELLED, error=None)

    def _bring_in_step(
        self, result: RegisterResult, sent: Sent, known: Tile, *, timeless: bool
    ) -> RegisterResult:
        notes, draft = result.notes, result.draft
        takes_time = timeless and known.sensing_time is not None
        if draft is not None and (result.outcome == Outcome.CONFLICT or takes_time):
            self._client.update_tile(
                self._collection_id,
                known,
                cover_geometry=draft.cover_geometry,
                sensing_time=draft.sensing_time if draft.sensing_time or timeless else UNCHANGED,
            )
            notes = (*notes, "Its cover geometry and sensing time were brought up to date.")
        if not is_stale(known, sent):
            ended = known.ended
            return replace(
                result, outcome=Outcome.EXISTS if ended else Outcome.CREATED, error=None, notes=notes
            )
        self._client.reingest_tile(self._collection_id, known)
        notes = (*notes, "It is ingested again, for its files have changed or it had failed.")
        return replace(result, outcome=Outcome.CREATED, error=None, notes=notes)


def is_stale(tile: Tile, sent: Sent) -> bool:
    """Say whether the service must read a tile's files again: it failed, or what it read is not what is there now.

    Of one that is being ingested it cannot be told yet: the service refuses to begin anew until that has ended.
    """
    if not tile.ended:
        return False
    if tile.status == TileStatus.FAILED:
        return True
    read = {
        source: str(about.get("etag", "")).strip('"')
        for source, about in tile.files_metadata.items()
        if isinstance(about, dict)
    }
    if all(read.get(source) for source in sent.etags):
        return any(read[source] != etag for source, etag in sent.etags.items())
    return sent.changed

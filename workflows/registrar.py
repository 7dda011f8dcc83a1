"""Register tiles: create each once, and explain what stands in its way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..byoc.errors import (
    AuthenticationError,
    ByocError,
    Conflict,
    InvalidRequest,
    NetworkError,
    NotFound,
    PermissionDenied,
)
from ..feedback import Cancelled, Feedback
from ..raster.errors import RasterError
from .lookup import FEW, at_path, look_through
from .sameness import difference
from .tile_objects import EXTENSIONS, complete_path, has_extension
from .words import Word

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from ..byoc.client import ByocClient
    from ..byoc.models import Tile, TileDraft
    from .drafting import Drafted, TileSource


UNDER_WAY = "Its registration was under way: look whether it is among the collection's tiles."


class Outcome(Word):
    """What became of a tile.

    CREATED: it is registered now. EXISTS: it was already, with the same content. CONFLICT: another one has its path.
    INVALID: its input cannot be used, nothing was sent. FAILED: the service or the way to it failed. PLANNED: a dry
    run would register it. CANCELLED: stopped before, or while, it was registered.
    """

    CREATED = "created"
    EXISTS = "exists"
    CONFLICT = "conflict"
    INVALID = "invalid"
    FAILED = "failed"
    PLANNED = "planned"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class RegisterResult:
    """One source's outcome, with the tile if there is one, the draft if it came so far, the error if it failed.

    EXISTS without a draft: what is registered was not compared with the files.
    """

    source: TileSource
    outcome: Outcome
    tile: Tile | None = None
    draft: TileDraft | None = None
    error: Exception | None = None
    notes: tuple[str, ...] = ()

    @property
    def message(self) -> str:
        """What happened, in one text: the error if there is one, and the notes."""
        sentences = {
            Outcome.CREATED: "Registered.",
            Outcome.EXISTS: "Was registered before, with the same content.",
            Outcome.PLANNED: "Would be registered.",
            Outcome.CANCELLED: "Cancelled.",
        }
        if self.outcome is Outcome.EXISTS and self.draft is None:
            sentences[Outcome.EXISTS] = "Is registered already."
        first = str(self.error) if self.error else sentences.get(self.outcome, "")
        return " ".join(text for text in (first, *self.notes) if text)


class Registrar:
    """Registers tiles of one collection; threads may share it."""

    def __init__(
        self,
        client: ByocClient,
        collection_id: str,
        *,
        dry_run: bool = False,
        feedback: Feedback | None = None,
    ) -> None:
        """Keep what is given; a dry run only looks whether paths are taken."""
        self.end: ByocError | None = None
        """Why nothing more can be registered."""
        self._client = client
        self._collection_id = collection_id
        self._dry_run = dry_run
        self._feedback = feedback or Feedback()
        self._known: Mapping[str, Tile] = {}
        self._knows_all = False

    def look(self, sources: Collection[TileSource]) -> None:
        """Look which of many paths are taken already, in few requests, before they are registered.

        Without it each path that is taken costs a request that is refused and one that looks why: a run that goes on
        where another was ended would spend its time on what is done. For paths that are new it costs one request; a dry
        run, which has to know, looks further. Raises `ByocError` and `Cancelled`.
        """
        if len(sources) <= FEW:
            return
        names = {path for source in sources for path in (source.path, *completed_paths(source))}
        patience = None if self._dry_run else 1
        found = look_through(self._client, self._collection_id, names, self._feedback, patience=patience)
        self._known, self._knows_all = found.tiles, found.is_all

    def register(self, source: TileSource, drafted: Drafted) -> RegisterResult:
        """Register what was drafted of a source, or say why not; `Cancelled` is raised only before anything is sent."""
        draft, notes = drafted.draft, drafted.notes
        if draft is None:
            error = drafted.error
            if isinstance(error, Cancelled):
                return RegisterResult(source, Outcome.CANCELLED)
            bad_input = isinstance(error, (RasterError, InvalidRequest))
            return RegisterResult(source, Outcome.INVALID if bad_input else Outcome.FAILED, error=error)
        self._feedback.check()
        completed = completed_paths(source)
        known = next((self._known[path] for path in (draft.path, *completed) if path in self._known), None)
        if known is not None and (self._dry_run or not difference(draft, known)):
            # One that differs is tried all the same: it may have been changed since.
            return compare(source, draft, notes, known)
        if self._dry_run:
            return self._plan(source, draft, notes)
        try:
            # The service takes such a path again once it has completed it, and would have the tile twice.
            there = None if self._knows_all else self._find_any(completed)
            if there is not None:
                return compare(source, draft, notes, there)
            # When its answer is lost the client itself looks whether the tile is there, and gives up in doubt only.
            tile = self._client.create_tile(self._collection_id, draft)
        except Conflict as error:
            return self._compare(source, draft, notes, error)
        except InvalidRequest as error:
            return RegisterResult(source, Outcome.INVALID, draft=draft, error=error, notes=notes)
        except ByocError as error:
            self.look_for_end(error)
            return RegisterResult(source, Outcome.FAILED, draft=draft, error=error, notes=notes)
        except Cancelled:
            return RegisterResult(source, Outcome.CANCELLED, draft=draft, notes=(*notes, UNDER_WAY))
        return RegisterResult(source, Outcome.CREATED, tile, draft, notes=notes)

    def _plan(self, source: TileSource, draft: TileDraft, notes: tuple[str, ...]) -> RegisterResult:
        try:
            tile = None if self._knows_all else self._find_any((draft.path, *completed_paths(source)))
        except ByocError as error:
            self.look_for_end(error)
            return RegisterResult(source, Outcome.FAILED, draft=draft, error=error, notes=notes)
        if tile is None:
            return RegisterResult(source, Outcome.PLANNED, draft=draft, notes=notes)
        return compare(source, draft, notes, tile)

    def _compare(
        self, source: TileSource, draft: TileDraft, notes: tuple[str, ...], error: Conflict
    ) -> RegisterResult:
        """Look at the tile that has the path: it may be the very one we meant to create, or have been so all along."""
        try:
            tile = self.find(draft.path)
        except Cancelled:
            return RegisterResult(source, Outcome.CANCELLED, draft=draft, error=error)
        except ByocError as second:
            self.look_for_end(second)
            tile = None
        if tile is None:
            return RegisterResult(source, Outcome.CONFLICT, draft=draft, error=error)
        return compare(source, draft, notes, tile)

    def find(self, path: str) -> Tile | None:
        """Return the tile that has a path now."""
        return at_path(self._client, self._collection_id, path)

    def _find_any(self, paths: Iterable[str]) -> Tile | None:
        return next((tile for tile in map(self.find, paths) if tile is not None), None)

    def look_for_end(self, error: ByocError) -> None:
        """Remember an error that every further tile would meet as well."""
        if isinstance(error, (AuthenticationError, PermissionDenied, NotFound, NetworkError)):
            self.end = error


def completed_paths(source: TileSource) -> tuple[str, ...]:
    """Return what the service may have made of a path without extension when it ingested the tile: `a` is `a/(BAND).tif`."""
    if has_extension(source.path):
        return ()
    endings = [ending for ending in EXTENSIONS if any(file.endswith(ending) for file in source.files)]
    return tuple(complete_path(source.path) + ending for ending in endings or EXTENSIONS)


def compare(source: TileSource, draft: TileDraft, notes: tuple[str, ...], tile: Tile) -> RegisterResult:
    """Say whether the tile that has the path of `draft` is the one that it would create: EXISTS, or CONFLICT."""
    found = difference(draft, tile)
    if not found:
        if tile.path != draft.path:
            notes = (*notes, f"It is registered under {tile.path!r}.")
        return RegisterResult(source, Outcome.EXISTS, tile, draft, notes=notes)
    error = Conflict(
        f"Another tile is registered under {tile.path!r}: {found}.",
        hint="Update that tile or remove it, or register this one under another path.",
        status=409,
    )
    return RegisterResult(source, Outcome.CONFLICT, tile, draft, error)

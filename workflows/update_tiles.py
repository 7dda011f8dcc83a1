"""Change sensing times and cover geometries of tiles, and keep what is not to change."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Callable

from ..byoc.client import UNCHANGED, Unchanged
from ..byoc.errors import ByocError, InvalidRequest
from ..byoc.geometry import check_cover_geometry, count_points
from ..byoc.models import format_time
from ..feedback import Feedback
from .covers import CoverJob, CoverSource, derive_cover
from .crew import AT_ONCE
from .drafting import Drafted, Drafting
from .many_tiles import ManyTiles, Outcome, TileResult, failed
from .sameness import same_geometry
from .spread import spread

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping, Sequence
    from concurrent.futures import Executor
    from datetime import datetime

    from ..byoc.client import ByocClient
    from ..byoc.models import Tile
    from .many_tiles import Job


@dataclass(frozen=True)
class TileChange:
    """What is to become of a tile; `tile` is it as it was read before.

    `sensing_time` (aware) and `cover_geometry` (GeoJSON, at most 100 points): UNCHANGED keeps what is there, None takes the
    time away, or resets the geometry to the bounding box. With `from_files` the geometry is derived from the tile's files.
    `error` tells why the input cannot be used: then nothing is sent. `name` is what to call a tile that was not found.
    """

    tile: Tile | None
    sensing_time: datetime | Unchanged | None = UNCHANGED
    cover_geometry: Mapping[str, Any] | Unchanged | None = field(default=UNCHANGED, hash=False)
    from_files: bool = False
    error: Exception | None = None
    notes: tuple[str, ...] = ()
    name: str = ""


@dataclass(frozen=True)
class _Step:
    """What is left of a change once it is compared with the tile: what differs."""

    tile: Tile
    sensing_time: datetime | Unchanged | None
    cover_geometry: Mapping[str, Any] | Unchanged | None
    notes: tuple[str, ...]

    @property
    def sent(self) -> dict[str, Any]:
        """What changes, under the service's names."""
        values: dict[str, Any] = {}
        if not isinstance(self.sensing_time, Unchanged):
            values["sensingTime"] = _time(self.sensing_time)
        if not isinstance(self.cover_geometry, Unchanged):
            values["coverGeometry"] = self.cover_geometry
        return values

    def result(self, outcome: Outcome, *notes: str) -> TileResult:
        """Return a result that tells what changes."""
        told = (*_told(self), *self.notes, *notes)
        return TileResult(self.tile.path, outcome, self.tile, notes=told, sent=self.sent)


def update_tiles(
    client: ByocClient,
    collection_id: str,
    changes: Sequence[TileChange],
    *,
    cover_source: CoverSource | None = None,
    fit: str = "balanced",
    max_points: int = 100,
    dry_run: bool = False,
    executor: Executor | None = None,
    at_once: int = AT_ONCE,
    on_result: Callable[[TileResult], None] | None = None,
    feedback: Feedback | None = None,
) -> list[TileResult]:
    """Make each change and return one result for each, in the order given, whatever happens.

    A tile is read again right before it is written, and what is not to change goes back as it came: the service replaces all.
    Tiles that are already as they should be are UNCHANGED, and nothing is sent. Two changes of one tile are INVALID, both. A
    dry run sends nothing. Geometries of changes `from_files` are derived in `executor`, if one is given; `cover_source` tells
    where the files are. `on_result` is called on the calling thread. See `ManyTiles` about cancelling and about errors that
    end the run. Raises `NotFound` for an unknown collection, and any other `ByocError` of that first question;
    `ValueError` when files are needed and there is no `cover_source`.
    """
    feedback = feedback or Feedback()
    if cover_source is None and any(change.from_files for change in changes):
        msg = "cover_source is needed to derive cover geometries from files"
        raise ValueError(msg)
    client.get_collection(collection_id)
    checked = _without_doubles(changes)
    blanks = [TileResult(_name(one), Outcome.PLANNED, one.tile, notes=one.notes) for one in checked]
    run = ManyTiles(blanks, on_result, feedback, at_once)
    drafting = Drafting(with_footprint=True, fit=fit, max_points=max_points)

    def steps() -> Generator[tuple[int, Job | TileResult], None, None]:
        covers = _with_covers(checked, cover_source, drafting, executor, feedback, run.take_ended)
        with closing(covers) as covered:
            for index, change in covered:
                yield index, _prepared(client, collection_id, change, dry_run=dry_run)

    return run.run(steps())


def _without_doubles(changes: Sequence[TileChange]) -> list[TileChange]:
    times = Counter(change.tile.id for change in changes if change.tile is not None)

    def checked(change: TileChange) -> TileChange:
        if change.error is not None or change.tile is None or times[change.tile.id] == 1:
            return change
        error = InvalidRequest(
            f"The tile {change.tile.path!r} is to be changed {times[change.tile.id]} times.",
            hint="Give it once; parts of one outline are to be collected into one multipolygon first.",
        )
        return replace(change, error=error)

    return [checked(change) for change in changes]


def _name(change: TileChange) -> str:
    return change.tile.path if change.tile is not None else change.name


def _prepared(
    client: ByocClient, collection_id: str, change: TileChange, *, dry_run: bool
) -> Job | TileResult:
    """Return what to do for a change, or its result when there is nothing to do or it cannot be done."""
    if change.error is not None or change.tile is None:
        error = change.error or InvalidRequest("There is no such tile.", hint="List the tiles.")
        return failed(_name(change), error, change.tile, change.notes)
    try:
        step = _compared(change, change.tile)
    except InvalidRequest as error:
        return failed(change.tile.path, error, change.tile, change.notes)
    if not step.sent:
        return TileResult(change.tile.path, Outcome.UNCHANGED, change.tile, notes=change.notes)
    if dry_run:
        return step.result(Outcome.PLANNED)
    return lambda: _update(client, collection_id, step)


def _compared(change: TileChange, tile: Tile) -> _Step:
    moment, cover = change.sensing_time, change.cover_geometry
    if not isinstance(moment, Unchanged) and _same_time(moment, tile.sensing_time):
        moment = UNCHANGED
    if not isinstance(cover, Unchanged):
        if cover is not None:
            check_cover_geometry(cover)
        if _is_cover(cover, tile):
            cover = UNCHANGED
    return _Step(tile, moment, cover, change.notes)


def _same_time(ours: datetime | None, theirs: datetime | None) -> bool:
    """Say whether two times are one; a whole second is what some file formats leave of a finer time."""
    if ours is None or theirs is None:
        return ours is theirs
    return _time(ours) in {_time(theirs), _time(theirs.replace(microsecond=0))}


def _is_cover(cover: Mapping[str, Any] | None, tile: Tile) -> bool:
    """Say whether a tile has this cover geometry; None is the bounding box, or that of a tile not ingested yet: none."""
    if cover is None:
        cover = tile.tile_geometry
    if cover is None or tile.cover_geometry is None:
        return cover is tile.cover_geometry
    return same_geometry(cover, tile.cover_geometry)


def _update(client: ByocClient, collection_id: str, step: _Step) -> TileResult:
    try:
        client.update_tile(
            collection_id, step.tile, sensing_time=step.sensing_time, cover_geometry=step.cover_geometry
        )
    except ByocError as error:
        if error.maybe_done and _was_done(client, collection_id, step):
            return step.result(Outcome.UPDATED, "The answer to the update was lost, but the tile is changed.")
        return replace(failed(step.tile.path, error, step.tile, (*_told(step), *step.notes)), sent=step.sent)
    return step.result(Outcome.UPDATED)


def _was_done(client: ByocClient, collection_id: str, step: _Step) -> bool:
    try:
        now = client.get_tile(collection_id, step.tile)
    except ByocError:
        return False
    return not _compared(TileChange(now, step.sensing_time, step.cover_geometry), now).sent


def _told(step: _Step) -> tuple[str, ...]:
    """Say what changes, from what to what."""
    told = []
    if not isinstance(step.sensing_time, Unchanged):
        before, after = _time(step.tile.sensing_time) or "none", _time(step.sensing_time) or "none"
        told.append(f"Sensing time: {before} -> {after}.")
    if not isinstance(step.cover_geometry, Unchanged):
        after = "the bounding box" if step.cover_geometry is None else _points(step.cover_geometry)
        told.append(f"Cover geometry: {_points(step.tile.cover_geometry)} -> {after}.")
    return tuple(told)


def _points(cover: Mapping[str, Any] | None) -> str:
    try:
        return "none" if cover is None else f"{count_points(cover)} points"
    except InvalidRequest:
        return "unreadable"


def _time(moment: datetime | None) -> str | None:
    return None if moment is None else format_time(moment)


def _with_covers(
    changes: Sequence[TileChange],
    source: CoverSource | None,
    drafting: Drafting,
    executor: Executor | None,
    feedback: Feedback,
    meanwhile: Callable[[], None],
) -> Generator[tuple[int, TileChange], None, None]:
    """Yield each change with its index, those `from_files` with a geometry, or the error that prevents one."""
    todo, jobs = [], []
    for index, change in enumerate(changes):
        if source is not None and change.from_files and change.error is None and change.tile is not None:
            todo.append(index)
            jobs.append(CoverJob(change.tile.path, source, drafting))
        else:
            yield index, change
    derived = spread(derive_cover, jobs, executor=executor, feedback=feedback, meanwhile=meanwhile)
    with closing(derived) as results:
        for place, result in results:
            drafted = Drafted(error=result) if isinstance(result, Exception) else result
            yield todo[place], _covered(changes[todo[place]], drafted)


def _covered(change: TileChange, drafted: Drafted) -> TileChange:
    notes = (*change.notes, *drafted.notes)
    if drafted.draft is None:
        return replace(change, error=drafted.error, notes=notes)
    return replace(change, cover_geometry=drafted.draft.cover_geometry, notes=notes)

"""Ingest a folder: check, convert what needs it, outline, upload, register, wait; and account for every single tile.

What is done is written into a journal beside the data before the next step begins: whatever ends a run, the next one
does the rest, and a file that has changed is done again.
"""

from __future__ import annotations

import os
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Callable

from ..bucket.errors import BucketError
from ..byoc.errors import ByocError
from ..byoc.models import TileStatus, format_time
from ..feedback import Cancelled, Feedback
from .ingest_ledger import Ledger, row_of
from .ingest_plan import NO_TIME, IngestOptions, bands_of, choose_tiles, plan_tiles, to_bucket_of
from .ingest_report import IngestOutcome, IngestReport, IngestRow, Stage
from .ingest_scan import scan_folder
from .ingest_sending import Sender
from .ingest_service import Keeper, Sent, is_stale
from .ingest_steps import TileJob, TileWork, clear_away, do_tile
from .ingest_wait import wait_for_tiles
from .journal import JournalError, Step, open_journal, read_journal
from .lookup import find_paths
from .spread import spread

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from concurrent.futures import Executor

    from ..bucket.access import BucketAccess
    from ..byoc.client import ByocClient
    from ..byoc.models import Collection, Tile
    from .journal import Journal, TileRecord

__all__ = ["IngestOptions", "IngestOutcome", "IngestReport", "IngestRow", "ingest_folder"]

WORK_NAME = ".byoc-work"
"""Folder for converted files, beside the journal; each is gone when it is uploaded."""

LOST = 3
"""Uploads in a row that the network broke, after which the others are not tried any more."""

_OF_THE_BUCKET = frozenset({"denied", "in-use", "no-bucket", "no-credentials", "wrong-region"})
"""Kinds of a `BucketError` that every other tile would meet as well."""
_AGAIN = frozenset({IngestOutcome.CANCELLED, IngestOutcome.CONFLICT, IngestOutcome.FAILED})
"""Outcomes after which the next run may need the converted files."""


def ingest_folder(
    client: ByocClient,
    collection_id: str,
    folder: Path | str,
    access: BucketAccess,
    options: IngestOptions | None = None,
    *,
    dry_run: bool = False,
    executor: Executor | None = None,
    on_row: Callable[[IngestRow], None] | None = None,
    feedback: Feedback | None = None,
) -> IngestReport:
    """Bring the rasters of a folder into a collection's bucket and into the collection, and return one row a tile.

    `access` is to the collection's bucket (its `bucket` may be empty). Files are checked, converted, outlined and
    uploaded in `executor` if one is given: threads, processes, or machines that see the folder. Tiles are registered from
    some threads that share `client`, whose own feedback should hear of a cancel too. `on_row` is called on the calling
    thread with each row as it is final, and the journal is written there. What a run before has done is not done again. A dry run checks the files and writes, sends and changes nothing.
    Cancelling ends it within a second. Refused credentials, or a connection that is gone, end it too: what is left is
    FAILED then, and the report has the reason.
    Raises `InvalidRequest` for what cannot be used, `JournalError` when another run is at work on the folder or the
    journal cannot be written, `BucketError` for a bucket that is not to be reached, any other `ByocError` of the first
    questions to the service, `ValueError` for options out of range: all before anything is changed.
    """
    options = options or IngestOptions()
    options.check()
    feedback = feedback or Feedback()
    collection = client.get_collection(collection_id)
    access = to_bucket_of(collection, access)
    state = Path(options.state or folder)
    if dry_run:
        run = _Ingestion(client, collection, access, options, read_journal(state), feedback)
        run.look(folder, on_row)
        return run.plan(executor)
    if options.state:
        _make_folder(state)
    elif not state.is_dir():
        scan_folder(state)  # says what is wrong with it
    with open_journal(state) as journal, access.installed():
        run = _Ingestion(client, collection, access, options, journal, feedback)
        run.look(folder, on_row)
        return run.run(executor)


class _Ingestion:
    """One call of `ingest_folder`."""

    def __init__(
        self,
        client: ByocClient,
        collection: Collection,
        access: BucketAccess,
        options: IngestOptions,
        journal: Journal,
        feedback: Feedback,
    ) -> None:
        self._client = client
        self._collection = collection
        self._access = access
        self._options = options
        self._journal = journal
        self._feedback = feedback
        self._bands = bands_of(collection)
        self._work = journal.path.parent / WORK_NAME
        self._lost = 0

    def look(self, folder: Path | str, on_row: Callable[[IngestRow], None] | None) -> None:
        """Find out what is in the folder, and which of it the service knows."""
        if self._journal.damaged:
            self._feedback.warning(
                f"{self._journal.damaged} lines of {self._journal.path} cannot be read: what they told is done again."
            )
        self._folder = scan_folder(folder, self._feedback)
        planned, left_out = plan_tiles(self._folder, self._collection, self._options)
        records = {tile.path: self._journal.record(self._collection.id, tile.path) for tile in planned}
        typed = {path: record.typed for path, record in records.items() if record and record.typed}
        self._tiles, self._others = choose_tiles(planned, self._folder, self._options, typed, self._feedback)
        paths = [tile.path for tile in self._tiles if tile.fault is None]
        self._known = find_paths(self._client, self._collection.id, paths, self._feedback)
        self._ledger = Ledger(self._collection.id, self._journal, self._tiles, left_out, self._feedback)
        self._ledger.on_row = on_row
        keeper = Keeper(self._client, self._collection.id, self._feedback)
        self._sender = Sender(keeper, self._ledger, self._feedback)

    def run(self, executor: Executor | None) -> IngestReport:
        """Do what is left to do."""
        try:
            with self._sender as sender:
                try:
                    self._go(executor)
                except Cancelled:
                    self._feedback.message("Cancelled.")
                    sender.finish_soon()
        except JournalError as error:
            self._ledger.end = error
        self._ledger.settle_the_rest()
        self._clear_work()
        return self._ledger.report()

    def _go(self, executor: Executor | None) -> None:
        todo, uploaded = self._sort_out()
        if todo:
            self._check_bucket(todo[0])
        for index in uploaded:
            self._register_uploaded(index)
        if self._ledger.end is None:
            self._do(todo, executor)
        self._sender.finish()
        if self._options.wait > 0 and not isinstance(self._ledger.end, ByocError):
            wait_for_tiles(
                self._client,
                self._collection.id,
                self._ledger,
                self._sender.doubtful,
                self._options.wait,
                self._feedback,
            )

    def plan(self, executor: Executor | None) -> IngestReport:
        """Tell what would be done."""
        try:
            todo, uploaded = self._sort_out()
            for index in uploaded:
                row = self._tiles[index].row(IngestOutcome.PLANNED, stage=Stage.REGISTER)
                self._ledger.settle(index, replace(row, notes=("An earlier run has uploaded its files.",)))
            for index, work in self._spread(todo, executor, None):
                self._ledger.settle(index, self._planned(index, work))
        except Cancelled:
            self._feedback.message("Cancelled.")
        self._ledger.settle_the_rest()
        return self._ledger.report()

    # What is to be done

    def _sort_out(self) -> tuple[list[int], list[int]]:
        """Settle what an earlier run has done; return the places of tiles to do, and of those to register only."""
        todo: list[int] = []
        uploaded: list[int] = []
        for index, tile in enumerate(self._tiles):
            if tile.fault is not None:
                self._ledger.settle(index, tile.row(IngestOutcome.UNFIT, error=tile.fault))
                continue
            record, known = self._ledger.record(index), self._known.get(tile.path)
            if record is None or record.fingerprint != tile.fingerprint:
                todo.append(index)
            elif record.step == Step.UPLOADED:
                uploaded.append(index)
            elif known is None or known.id != record.tile_id or known.status == TileStatus.FAILED:
                todo.append(index)
            elif record.step == Step.REGISTERED and is_stale(known, self._sent(index, record)):
                uploaded.append(index)
            else:
                self._settle_known(index, known, record)
        return todo, uploaded

    def _settle_known(self, index: int, known: Tile, record: TileRecord) -> None:
        """Take a tile that an earlier run registered: it is ingested by now, or is waited for."""
        row = self._tiles[index].row(IngestOutcome.PENDING, stage=Stage.INGEST, tile=known, before=True)
        if not known.ended:
            self._ledger.pending[index] = row
            return
        if record.step != Step.INGESTED and not self._journal.is_read_only:
            self._ledger.write(index, Step.INGESTED, tile_id=known.id)
        self._ledger.settle(index, replace(row, outcome=IngestOutcome.INGESTED))

    def _check_bucket(self, index: int) -> None:
        """Raise `BucketError` now for what every upload would meet, before files are converted for nothing."""
        from ..bucket.objects import stat_object

        try:
            stat_object(self._access, next(iter(self._tiles[index].keys.values())))
        except BucketError as error:
            if error.kind != "denied":  # there are keys that may write but not look
                raise

    # Files

    def _do(self, todo: Sequence[int], executor: Executor | None) -> None:
        for index, work in self._spread(todo, executor, self._access):
            self._finish(index, work)
            if self._ledger.end is not None:
                return

    def _spread(
        self, todo: Sequence[int], executor: Executor | None, access: BucketAccess | None
    ) -> Iterator[tuple[int, TileWork | Exception]]:
        """Yield (place, what `do_tile` gave, or what it raised)."""
        threads = max(1, (os.cpu_count() or 1) // max(1, len(todo)))
        jobs = [self._job(index, access, threads) for index in todo]
        works = spread(
            do_tile, jobs, executor=executor, feedback=self._feedback, meanwhile=self._sender.take_ended
        )
        with closing(works) as done:
            for place, work in done:
                yield todo[place], work

    def _job(self, index: int, access: BucketAccess | None, threads: int) -> TileJob:
        tile, record = self._tiles[index], self._ledger.record(index)
        return TileJob(
            tile.path,
            {source: self._folder.path(name) for source, name in tile.files.items()},
            tile.keys,
            str(self._work / tile.fingerprint),
            self._options.treatment,
            self._bands,
            access,
            record.keys if record else frozenset(),
            self._options.overwrite,
            threads,
            self._options.part_size,
            self._options.retry_waits,
            self._collection.no_data,
        )

    def _finish(self, index: int, work: TileWork | Exception) -> None:
        """Take what came of a tile's files: register it, or say why not."""
        tile = self._tiles[index]
        row = row_of(tile, work)
        if isinstance(work, Exception) or row.outcome.is_bad:
            self._note_loss(row.error)
            if row.outcome == IngestOutcome.UNFIT and self._is_news(index):
                self._ledger.write(index, Step.REFUSED, why=row.message)
            self._ledger.settle(index, row)
            return
        self._lost = 0
        objects = {tile.keys[source]: one for source, one in work.objects.items()}
        self._ledger.write(
            index,
            Step.UPLOADED,
            objects={key: {"size": one.size, "etag": one.etag} for key, one in objects.items()},
            cover=work.cover_geometry,
            notes=list(work.notes),
            time=format_time(tile.sensing_time) if tile.sensing_time else None,
            typed=tile.typed,
        )
        clear_away([self._work / tile.fingerprint])
        etags = {source: one.etag for source, one in work.objects.items()}
        self._register(index, row, Sent(etags, any(one.sent for one in objects.values())))

    def _note_loss(self, error: Exception | None) -> None:
        """Remember an error that every further tile would meet as well."""
        if not isinstance(error, BucketError):
            return
        self._lost = self._lost + 1 if error.kind == "network" else 0
        if error.kind in _OF_THE_BUCKET or self._lost >= LOST:
            self._ledger.end = error

    def _is_news(self, index: int) -> bool:
        record = self._ledger.record(index)
        known = record and (record.fingerprint, record.step)
        return known != (self._tiles[index].fingerprint, Step.REFUSED)

    # The service

    def _register_uploaded(self, index: int) -> None:
        """Register a tile whose files an earlier run has uploaded."""
        tile, record = self._tiles[index], self._ledger.record(index)
        if record is None or self._ledger.end is not None:
            return
        row = tile.row(
            IngestOutcome.PENDING,
            stage=Stage.UPLOAD,
            cover_geometry=record.detail.get("cover"),
            notes=(*record.detail.get("notes", ()), "An earlier run has uploaded its files."),
        )
        self._register(index, row, self._sent(index, record))

    def _sent(self, index: int, record: TileRecord) -> Sent:
        """Return what an earlier run has sent for a tile."""
        objects = record.detail.get("objects", {})
        keys = self._tiles[index].keys
        return Sent({source: str(objects.get(key, {}).get("etag", "")) for source, key in keys.items()}, True)

    def _register(self, index: int, row: IngestRow, sent: Sent) -> None:
        tile = self._tiles[index]
        self._sender.send(index, row, sent, self._known.get(tile.path), timeless=tile.typed == NO_TIME)

    def _planned(self, index: int, work: TileWork | Exception) -> IngestRow:
        row = row_of(self._tiles[index], work)
        if row.outcome.is_bad:
            return row
        there = (
            ("A tile is registered under this path: it is compared first, and left alone unless it is ours.",)
            if row.path in self._known
            else ()
        )
        return replace(row, outcome=IngestOutcome.PLANNED, notes=(*row.notes, *there))

    def _clear_work(self) -> None:
        """Remove converted files, but those that the next run can use."""
        if not self._work.is_dir():
            return
        rows = self._ledger.rows
        wanted = {self._tiles[index].fingerprint for index, row in rows.items() if row.outcome in _AGAIN}
        wanted |= {tile.fingerprint for tile in self._others}
        clear_away([each for each in self._work.iterdir() if each.name not in wanted])
        try:
            self._work.rmdir()
        except OSError:
            self._feedback.message(f"Converted files are kept for the next run in {self._work}.")


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise JournalError(
            f"The folder {folder} for the journal cannot be made: {error.strerror}.",
            hint="Give another folder for the journal.",
        ) from error

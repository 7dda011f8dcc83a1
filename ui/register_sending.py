"""What a run of the register window does in its task: plain data in, results out one by one."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Callable

from ..byoc.times import parse_time
from ..feedback import Gentle
from .register_inspect import RowSource, draft_row
from .register_rows import TYPED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..bucket.access import BucketAccess
    from ..byoc.models import Tile, TileDraft
    from ..core.access import Access
    from ..feedback import Feedback
    from ..workflows.ingest import IngestOptions, IngestReport, IngestRow
    from ..workflows.register import RegisterResult
    from .register_inspect import Look
    from .register_rows import Row

WORKERS = 2
"""Rows whose files are looked into at a time, if nobody has yet."""


@dataclass(frozen=True)
class Again:
    """A tile whose ingestion failed, and what came of starting it again."""

    row_id: int
    tile_id: str
    tile: Tile | None = None
    error: Exception | None = None


@dataclass(frozen=True)
class FolderJob:
    """A folder to ingest: where, into which bucket, and how."""

    folder: str
    bucket: BucketAccess
    options: IngestOptions

    def for_rows(self, rows: Sequence[Row]) -> FolderJob:
        """Give the job of these rows alone, with the sensing times that were typed for them."""
        times = {
            row.path: parse_time(row.sensing_time) if row.sensing_time else None
            for row in rows
            if row.time_source == TYPED
        }
        only = frozenset(row.path for row in rows)
        return replace(self, options=replace(self.options, only=only, times=times))


def source_of(row: Row, look: Look | None, *, with_cover: bool) -> RowSource:
    """Give what is registered of a row; `look` is what its files must still be looked at for."""
    geojson = row.outline.geojson if with_cover and row.outline else None
    return RowSource(
        row.path,
        tuple(file.path for file in row.files),
        parse_time(row.sensing_time) if row.sensing_time else None,
        geojson,
        row_id=row.id,
        look=look,
    )


def register_rows(
    access: Access,
    collection_id: str,
    sources: Sequence[RowSource],
    again: Sequence[Again],
    send: Callable[[RegisterResult | Again], None],
    feedback: Feedback,
) -> list[RegisterResult]:
    """Ingest again what failed, register the rest; `send` is called with each result as it comes."""
    from ..core.access import open_client
    from ..workflows.lookup import ask_each
    from ..workflows.register import register_each
    from ..workflows.registrar import Registrar

    client = open_client(access, Gentle(feedback))
    client.get_collection(collection_id)
    rows = {one.tile_id: one.row_id for one in again}

    def begin_again(tile_id: str) -> Tile:
        client.reingest_tile(collection_id, tile_id)
        return client.get_tile(collection_id, tile_id)

    with closing(ask_each(begin_again, rows, feedback)) as answers:
        for tile_id, answer in answers:
            failed = isinstance(answer, Exception)
            tile, error = (None, answer) if failed else (answer, None)
            send(Again(rows[tile_id], tile_id, tile, error))
    if not sources:
        return []
    with ThreadPoolExecutor(WORKERS) as executor:
        return register_each(
            Registrar(client, collection_id, feedback=feedback),
            list(sources),
            draft_row,
            None,
            executor=executor,
            on_result=send,
            feedback=feedback,
        )


def ingest(
    access: Access,
    collection_id: str,
    job: FolderJob,
    send: Callable[[IngestRow], None],
    feedback: Feedback,
) -> IngestReport:
    """Upload and register what a folder holds, and wait for its ingestion."""
    from ..core.access import open_client
    from ..workflows.ingest import ingest_folder

    with ThreadPoolExecutor(WORKERS) as executor:
        return ingest_folder(
            open_client(access, Gentle(feedback)),
            collection_id,
            job.folder,
            job.bucket,
            job.options,
            executor=executor,
            on_row=send,
            feedback=feedback,
        )


def look_at_folder(
    access: Access, collection_id: str, folder: str, paths: Sequence[str], feedback: Feedback
) -> dict[str, Tile | str]:
    """Give how far the tiles of a folder are that is being ingested: what the journal says, or the service."""
    from ..core.access import open_client
    from ..workflows.journal import read_journal
    from ..workflows.wait import wait_for_ingestion

    journal = read_journal(folder)
    found: dict[str, Tile | str] = {}
    by_id = {}
    for path in paths:
        record = journal.record(collection_id, path)
        if record is not None and record.step.value == "registered" and record.tile_id:
            by_id[record.tile_id] = path
        elif record is not None:
            found[path] = record.step.value
    if by_id:
        report = wait_for_ingestion(
            open_client(access, feedback), collection_id, tile_ids=list(by_id), timeout=0.0, feedback=feedback
        )
        for tile in (*report.ingested, *report.failed, *report.pending):
            found[by_id[tile.id]] = tile
    return found


def drafts_of(
    sources: Sequence[RowSource], feedback: Feedback
) -> tuple[list[TileDraft], list[tuple[str, Exception]]]:
    """Give what would be sent for each row, and (path, why) of those of which nothing would be."""
    drafts: list[TileDraft] = []
    faults: list[tuple[str, Exception]] = []
    for place, source in enumerate(sources):
        feedback.check()
        feedback.set_progress(place / len(sources))
        drafted = draft_row(source, None, feedback)
        if drafted.draft is not None:
            drafts.append(drafted.draft)
        elif drafted.error is not None:
            faults.append((source.path, drafted.error))
    return drafts, faults

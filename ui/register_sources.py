"""Where the tiles come from: raster layers, a folder of this computer, or the collection's bucket."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt

from ..bucket.folder_access import FolderAccess
from ..bucket.paths import key_in_copy
from ..byoc.errors import ByocError, InvalidRequest
from ..byoc.times import format_time
from ..core.i18n import translate
from ..core.raster_source import NoRasterFile, RasterSource, raster_source
from .register_rows import LAYER, Row, TileFile, source_in_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from qgis.core import QgsRasterLayer

    from ..bucket.access import BucketAccess
    from ..byoc.models import Collection
    from ..core.access import Access
    from ..feedback import Feedback
    from ..workflows.ingest import IngestOptions, IngestRow
    from ..workflows.register import RegisterResult
    from ..workflows.stored_drafting import StoredSource

WORKERS = 2
"""Files of a folder that are checked at a time."""

_ids = count(1)


@dataclass(frozen=True)
class LayerFile:
    """A raster layer as plain data; `reason` says why it has no file."""

    name: str
    source: RasterSource | None
    reason: str = ""
    sensing_time: str = ""


@dataclass(frozen=True)
class Listing:
    """What a folder or a bucket holds: rows, and (file, why) of what is in none of them.

    `in_place` says that a folder turned out to be in the bucket: its files are registered where they are.
    """

    rows: tuple[Row, ...]
    left_out: tuple[tuple[str, str], ...] = ()
    in_place: bool = False


@dataclass(frozen=True)
class BucketChoice:
    """What of a bucket is listed: a folder of it, and the patterns of `workflows.patterns`."""

    prefix: str = ""
    pattern: str = ""
    time_pattern: str = ""


# raster layers


def layer_files(layers: Iterable[QgsRasterLayer], bucket: str) -> list[LayerFile]:
    """Give the files of raster layers; main thread. `bucket` is the collection's: a copy of it tells the keys."""
    found = []
    for layer in layers:
        try:
            source = raster_source(layer)
        except NoRasterFile as error:
            found.append(LayerFile(layer.name(), None, str(error)))
            continue
        found.append(LayerFile(layer.name(), placed(source, bucket), sensing_time=_layer_time(layer)))
    return found


def placed(source: RasterSource, bucket: str) -> RasterSource:
    """Give a file with its key, where a copy of the bucket on this computer tells it."""
    key = source.key or key_in_copy(source.path, bucket)
    return replace(source, bucket=source.bucket or bucket, key=key) if key else source


def rows_of_layers(files: Sequence[LayerFile], pattern: str, known: Sequence[Row] = ()) -> list[Row]:
    """Group files into tiles: those that `pattern` gives the same path. What is known of the same files stays.

    Rows whose path was typed, or that were sent, stay as they are.
    """
    kept = [row for row in known if row.path_typed or row.outcome]
    taken = {file.path for row in kept for file in row.files}
    before = {frozenset(file.path for file in row.files): row for row in known}
    groups: dict[str, list[LayerFile]] = {}
    rows = list(kept)
    for file in files:
        if file.source is None:
            rows.append(Row(next(_ids), (TileFile(file.name, "", ""),), reason=file.reason, wanted=False))
        elif file.source.path not in taken:
            groups.setdefault(_path_or_nothing(file.source, pattern) or f"\0{file.source.path}", []).append(
                file
            )
    for path, group in groups.items():
        rows.append(_layer_row("" if path.startswith("\0") else path, group, before))
    order = {file.name: place for place, file in reversed(list(enumerate(files)))}
    return sorted(rows, key=lambda row: order.get(row.files[0].name, 0))


def row_path(row: Row, pattern: str) -> str:
    """Give the path that `pattern` makes of a row's first file; raises `InvalidRequest`."""
    file = row.files[0]
    return tile_path_of(RasterSource(file.name, file.path, file.bucket, file.key), pattern)


def tile_path_of(source: RasterSource, pattern: str) -> str:
    """Give the tile path that `pattern` makes of a file; the empty one takes its key. Raises `InvalidRequest`."""
    from ..workflows.naming import default_tile_path, expand_tile_path

    if pattern:
        in_bucket = f"/vsis3/{source.bucket}/{source.key}" if source.key else source.path
        return expand_tile_path(pattern, in_bucket)
    if source.key:
        return default_tile_path(source.key)
    raise InvalidRequest(
        translate("RegisterSources", "The place of this file in the bucket is not known."),
        hint=translate("RegisterSources", "Choose a path pattern, or type the path."),
    )


def _path_or_nothing(source: RasterSource, pattern: str) -> str:
    try:
        return tile_path_of(source, pattern)
    except ByocError:
        return ""  # the reason is told as the row's problem


def _layer_row(path: str, group: Sequence[LayerFile], before: dict[frozenset[str], Row]) -> Row:
    files = tuple(
        TileFile(
            file.name,
            source_in_path(path, file.source.key or file.source.path),
            file.source.path,
            file.source.bucket,
            file.source.key,
        )
        for file in group
        if file.source is not None
    )
    time = next((file.sensing_time for file in group if file.sensing_time), "")
    known = before.get(frozenset(file.path for file in files))
    if known is None:
        why = translate("RegisterSources", "The time of the layer's temporal properties.") if time else ""
        return Row(
            next(_ids), files, path, sensing_time=time, time_source=LAYER if time else "", time_why=why
        )
    if known.files == files:
        return replace(known, path=path)
    return replace(known, path=path, files=files, looked=-1, findings=None)


def _layer_time(layer: QgsRasterLayer) -> str:
    """Give the time of the layer's temporal properties as ISO 8601, if it has one."""
    times = layer.temporalProperties()
    begin = times.fixedTemporalRange().begin()
    if not times.isActive() or not begin.isValid():
        return ""
    return str(begin.toUTC().toString(Qt.DateFormat.ISODate))


# a bucket


def list_bucket(
    access: Access, collection: Collection, bucket: BucketAccess, choice: BucketChoice, feedback: Feedback
) -> Listing:
    """List the tiles that a folder of the bucket holds; in a task. Raises as `plan_bucket`."""
    from ..core.access import open_client
    from ..workflows.register_bucket import plan_bucket

    plan = plan_bucket(
        open_client(access, feedback),
        collection.id,
        bucket,
        prefix=choice.prefix,
        pattern=choice.pattern,
        time_pattern=choice.time_pattern,
        feedback=feedback,
    )
    rows = [_stored_row(source, bucket) for source in plan.sources]
    rows += [_settled_row(result, bucket) for result in plan.settled]
    left_out = tuple((left.file, left.why) for left in plan.left_out)
    return Listing(tuple(sorted(rows, key=lambda row: row.path)), left_out)


def _stored_row(source: StoredSource, bucket: BucketAccess) -> Row:
    files = tuple(
        TileFile(key.rpartition("/")[2], band, bucket.path(key), bucket.bucket, key)
        for band, key in source.keys.items()
    )
    return Row(
        next(_ids),
        files,
        source.path,
        sensing_time=format_time(source.sensing_time) if source.sensing_time else "",
        time_source=source.time_source,
        why=source.why,
        sidecars=tuple(bucket.path(key) for key in source.sidecars),
    )


def _settled_row(result: RegisterResult, bucket: BucketAccess) -> Row:
    row = _stored_row(result.source, bucket)
    status = result.tile.status if result.tile else ""
    cause = result.tile.failed_cause if result.tile else ""
    known = result.outcome.name == "EXISTS"
    return replace(
        row,
        wanted=False,
        outcome=result.outcome.name,
        message=(cause if known else "") or result.message,
        tile_id=result.tile.id if known and result.tile else "",
        status=str(getattr(status, "value", status) or "") if known else "",
    )


# a folder


def list_folder(
    access: Access,
    collection: Collection,
    bucket: BucketAccess,
    folder: str,
    options: IngestOptions,
    feedback: Feedback,
) -> Listing:
    """List the tiles that a folder holds, as a dry run of its ingestion tells them; in a task. Raises as that does.

    A folder inside the one that plays the sandbox's bucket holds what is there already: it is listed as the bucket is.
    """
    inside = folder_in_bucket(folder, bucket)
    if inside is not None:
        choice = BucketChoice(inside, options.pattern, options.time_pattern)
        return replace(list_bucket(access, collection, bucket, choice, feedback), in_place=True)
    from concurrent.futures import ThreadPoolExecutor

    from ..core.access import open_client
    from ..workflows.ingest import ingest_folder

    client = open_client(access, feedback)
    with ThreadPoolExecutor(WORKERS) as executor:
        report = ingest_folder(
            client, collection.id, folder, bucket, options, dry_run=True, executor=executor, feedback=feedback
        )
    feedback.check()
    rows = tuple(with_ingested(_folder_row(row, folder), row) for row in report.rows)
    return Listing(rows, tuple((left.file, left.why) for left in report.left_out))


def folder_in_bucket(folder: str, bucket: BucketAccess) -> str | None:
    """Give the place of a folder in the folder that plays a bucket; None when it is elsewhere, or the bucket is real."""
    if not isinstance(bucket, FolderAccess):
        return None
    try:
        inside = Path(folder).resolve().relative_to(bucket.folder.resolve())
    except (OSError, ValueError):
        return None
    return "" if inside == Path() else inside.as_posix()


def _folder_row(row: IngestRow, folder: str) -> Row:
    files = tuple(
        TileFile(name.rpartition("/")[2], band, str(Path(folder) / name)) for band, name in row.files.items()
    )
    return Row(
        next(_ids),
        files,
        row.path,
        fixed=True,
        sensing_time=format_time(row.sensing_time) if row.sensing_time else "",
        time_source=row.time_source,
        why=row.why,
    )


def with_ingested(row: Row, seen: IngestRow) -> Row:
    """Give the row with what an ingestion, or a dry run of one, says of it."""
    outcome = seen.outcome.name
    plan = ""
    if outcome == "PLANNED" and seen.converted:
        plan = translate("RegisterSources", "✓ Fits once converted: {bands}").format(
            bands=", ".join(seen.converted)
        )
    row = replace(
        row, findings=seen.findings, plan=plan, wanted=outcome in {"PLANNED", "FAILED", "CANCELLED"}
    )
    tile_id, status = "", ""
    if seen.tile is not None:
        tile_id, status = seen.tile.id, str(getattr(seen.tile.status, "value", seen.tile.status) or "")
    known = {
        "PLANNED": "",
        "CANCELLED": "CANCELLED",
        "CONFLICT": "CONFLICT",
        "UNFIT": "INVALID",
        "FAILED": "FAILED",
        "INGESTED": "EXISTS" if seen.before else "CREATED",
        "PENDING": "EXISTS" if seen.before else "CREATED",
    }
    failed_there = outcome == "FAILED" and seen.tile is not None and seen.error is None
    if failed_there:
        return replace(
            row, outcome="CREATED", tile_id=tile_id, status=status, message=seen.tile.failed_cause or ""
        )
    quiet = outcome in {"PLANNED", "INGESTED", "PENDING"}
    done = outcome in {"INGESTED", "PENDING"}
    return replace(
        row,
        outcome=known[outcome],
        message="" if quiet else seen.message,
        tile_id=tile_id if done else "",
        status=status if done else "",
    )

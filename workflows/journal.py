"""The journal of an ingestion: what was done with which tile, so that the next run does the rest only.

A file of JSON lines beside the data. The first line names the format, each other one a step that is done:

    {"format": "byoc-journal", "version": 1}
    {"run": "2024-06-01T12:00:00Z", "host": "desk", "process": 4711}
    {"tile": "a/(BAND).tif", "collection": "123e…", "print": "5d41…", "step": "uploaded", "at": "…", "objects": {…}, …}

It is only ever appended to, and a line is on the disk before the next step begins: whatever ends a run, at most the
step at hand is done twice. A last line without its end (the machine went down while it was written) counts as not
written, and a line that cannot be read is passed over: both mean that a step is done again. No line holds a secret.

The open journal is also the lock of the folder: the system lets go of it when the process ends, however it ends.
"""

from __future__ import annotations

import json
import os
import socket
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..byoc.redaction import redact
from .errors import WorkflowError
from .file_lock import try_lock
from .words import Word

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from types import TracebackType

JOURNAL_NAME = ".byoc-journal.jsonl"
FORMAT, VERSION = "byoc-journal", 1
ELSEWHERE = "Give another folder for the journal."

_PLACE = ("collection", "tile", "print", "step", "at")
"""What every step has; the rest is its detail."""


class JournalError(WorkflowError):
    """The journal cannot be used.

    `kind` is one of: `busy` (another run has it), `unwritable`, `unreadable`, `foreign` (the file is no journal),
    `newer` (a later version of the plugin wrote it).
    """

    def __init__(self, message: str, *, hint: str = "", kind: str = "unwritable") -> None:
        """Keep the kind as well."""
        super().__init__(message, hint=hint)
        self.kind = kind


class Step(Word):
    """What was done last with a tile.

    UPLOADED: its files are in the bucket. REGISTERED: the service knows it as it is now, and ingests it. INGESTED and
    FAILED: how that ended. REFUSED: it is unfit, or stood in the way of another; nothing was sent.
    """

    UPLOADED = "uploaded"
    REGISTERED = "registered"
    INGESTED = "ingested"
    FAILED = "failed"
    REFUSED = "refused"


@dataclass(frozen=True)
class TileRecord:
    """What the journal knows of a tile of a collection.

    `fingerprint` tells its files and how they were treated (see `ingest_scan.fingerprint`), `step` what was done with
    them last. `tile_id` is what the service called the tile when it was registered, `keys` are the objects that were
    uploaded for it, and `typed` is the sensing time that was given for it, if any; they outlive a change of the files.
    `detail` is what was written with the last step.
    """

    fingerprint: str
    step: Step
    tile_id: str = ""
    keys: frozenset[str] = frozenset()
    typed: str = ""
    detail: Mapping[str, Any] = field(default_factory=dict, hash=False)


class Journal:
    """The journal of a folder, open; made by `open_journal` or `read_journal`."""

    def __init__(self, path: Path, descriptor: int | None = None) -> None:
        """Read what is written; `descriptor` is the file opened for appending, None if it is only to be read."""
        self.path = path
        self.damaged = 0
        """Lines that could not be read."""
        self.last_run: Mapping[str, Any] = {}
        """When, where and by which process the last run was begun."""
        self._descriptor = descriptor
        self._records: dict[tuple[str, str], TileRecord] = {}
        self._end = 0
        self._load()

    def __enter__(self) -> Journal:
        """Return the journal itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close it."""
        self.close()

    @property
    def is_read_only(self) -> bool:
        """Whether it was opened for reading, or is closed."""
        return self._descriptor is None

    def record(self, collection_id: str, tile: str) -> TileRecord | None:
        """Return what is known of a tile by its path, None when nothing was done yet."""
        return self._records.get((collection_id, tile))

    def write(self, collection_id: str, tile: str, fingerprint: str, step: Step, **detail: Any) -> TileRecord:
        """Append a step; when this returns, it is on the disk. Raises `JournalError` when it cannot be written.

        `detail` is plain JSON: of it `tile_id`, `objects` (by key) and `typed` are understood, the rest is for those who read.
        """
        line = {
            "collection": collection_id,
            "tile": tile,
            "print": fingerprint,
            "step": step.value,
            "at": _now(),
            **{name: _clean(value) for name, value in detail.items() if value not in (None, "", [], {})},
        }
        self._append(line)
        self._take(line)
        return self._records[collection_id, tile]

    def close(self) -> None:
        """Let go of the file, and of the lock."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def _load(self) -> None:
        try:
            with self.path.open("rb") as stream:
                self._read(stream)
        except FileNotFoundError:
            return
        except OSError as error:
            raise JournalError(
                f"The journal {self.path} cannot be read: {error.strerror}.",
                hint=ELSEWHERE,
                kind="unreadable",
            ) from error

    def _read(self, stream: Any) -> None:
        for number, raw in enumerate(_whole_lines(stream)):
            line = _parsed(raw)
            if number == 0:
                self._check_header(line)
            elif line is None:
                self.damaged += 1
            elif "run" in line:
                self.last_run = line
            elif not self._take(line):
                self.damaged += 1
            self._end += len(raw)

    def _check_header(self, line: Mapping[str, Any] | None) -> None:
        if line is None or line.get("format") != FORMAT or not isinstance(line.get("version"), int):
            raise JournalError(
                f"{self.path} is not a journal of an ingestion.",
                hint=f"Move it away, or: {ELSEWHERE[0].lower()}{ELSEWHERE[1:]}",
                kind="foreign",
            )
        if line["version"] > VERSION:
            raise JournalError(
                f"The journal {self.path} was written by a later version of this plugin.",
                hint="Update the plugin; or move the journal away, and everything is looked at anew.",
                kind="newer",
            )

    def _take(self, line: Mapping[str, Any]) -> bool:
        """Fold a line into what is known; False when it is none of ours."""
        place = (line.get("collection"), line.get("tile"), line.get("print"), line.get("step"))
        if not all(isinstance(text, str) for text in place) or place[3] not in {step.value for step in Step}:
            return False
        collection, tile, fingerprint, step = (str(text) for text in place)
        before = self._records.get((collection, tile))
        known = replace(before or TileRecord("", Step.REFUSED), fingerprint=fingerprint, step=Step(step))
        detail = {name: value for name, value in line.items() if name not in _PLACE}
        objects = detail.get("objects")
        if isinstance(objects, dict):
            known = replace(known, keys=known.keys | set(objects))
        if isinstance(detail.get("tile_id"), str):
            known = replace(known, tile_id=detail["tile_id"])
        if isinstance(detail.get("typed"), str):
            known = replace(known, typed=detail["typed"])
        self._records[collection, tile] = replace(known, detail=detail)
        return True

    def begin(self) -> None:
        """Make the file ready for a new run: drop a torn last line, name the format, tell who is at work."""
        if self._descriptor is None:
            msg = "A journal opened for reading is not written."
            raise RuntimeError(msg)
        try:
            if os.fstat(self._descriptor).st_size > self._end:
                os.ftruncate(self._descriptor, self._end)
        except OSError as error:
            raise _unwritable(self.path, error) from error
        if not self._end:
            self._append({"format": FORMAT, "version": VERSION})
            _flush_folder(self.path.parent)
        self._append({"run": _now(), "host": socket.gethostname(), "process": os.getpid()})

    def _append(self, line: Mapping[str, Any]) -> None:
        if self._descriptor is None:
            msg = "A journal opened for reading is not written."
            raise RuntimeError(msg)
        data = (json.dumps(line, ensure_ascii=False, allow_nan=False) + "\n").encode(
            "utf-8", "backslashreplace"
        )
        try:
            _write_all(self._descriptor, data)
            os.fsync(self._descriptor)
        except OSError as error:
            self._take_back()
            raise _unwritable(self.path, error) from error
        self._end += len(data)

    def _take_back(self) -> None:
        """Cut off a line that was written in part; if even that fails, the next run does it."""
        try:
            os.ftruncate(self._descriptor or -1, self._end)
        except OSError:
            return


def open_journal(folder: Path | str) -> Journal:
    """Open, or begin, the journal in a folder, and lock it.

    Raises `JournalError`: of kind `busy` when another run has it, `unwritable` for a folder that cannot be written.
    """
    path = Path(folder) / JOURNAL_NAME
    flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
    try:
        descriptor = os.open(path, flags, 0o644)
    except OSError as error:
        raise _unwritable(path, error) from error
    if not try_lock(descriptor):
        os.close(descriptor)
        raise _busy(path)
    try:
        journal = Journal(path, descriptor)
        journal.begin()
    except BaseException:
        os.close(descriptor)
        raise
    return journal


def read_journal(folder: Path | str) -> Journal:
    """Read the journal in a folder, without lock and without writing; an empty one when there is none."""
    return Journal(Path(folder) / JOURNAL_NAME)


def _busy(path: Path) -> JournalError:
    try:
        other = Journal(path).last_run
    except JournalError:
        other = {}
    who = (
        f"process {other.get('process', '?')} on {other.get('host', '?')}, since {other['run']}"
        if other
        else "it has just begun"
    )
    return JournalError(
        f"Another run is at work on {path.parent} ({who}).",
        hint="Wait until it has ended, or stop it; then run this again, and it does what is left.",
        kind="busy",
    )


def _unwritable(path: Path, error: OSError) -> JournalError:
    return JournalError(
        f"The journal {path} cannot be written: {error.strerror or error}.",
        hint=f"Without it an interrupted run could not go on. {ELSEWHERE}",
        kind="unwritable",
    )


def _whole_lines(stream: Any) -> Iterator[bytes]:
    """Yield the lines that have an end."""
    return (raw for raw in stream if raw.endswith(b"\n"))


def _parsed(raw: bytes) -> dict[str, Any] | None:
    try:
        line = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    return line if isinstance(line, dict) else None


def _clean(value: Any) -> Any:
    """Take out of texts what looks like a secret."""
    return redact(value) if isinstance(value, str) else value


def _write_all(descriptor: int, data: bytes) -> None:
    while data:
        data = data[os.write(descriptor, data) :]


def _flush_folder(folder: Path) -> None:
    """Have the name of a new file on the disk too, where a folder can be opened."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(descriptor)
    except OSError:
        return
    finally:
        os.close(descriptor)


def _now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="seconds").replace("+00:00", "Z")

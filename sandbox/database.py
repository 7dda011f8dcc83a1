"""The sandbox's one SQLite file: its tables, its one connection, its transactions.

One connection serves all threads under a lock: statements here take microseconds, and SQLite would let one writer in
at a time anyway.
"""

from __future__ import annotations

import json
import secrets
import sqlite3
import threading
from contextlib import contextmanager
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from .payloads import print_time

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

STATE_FILE = ".sandbox.sqlite3"

_ENCODER = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False)
"""Made once: `json.dumps` makes one for each value, which hundreds of thousands of tiles feel."""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS collections (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    s3_bucket TEXT NOT NULL,
    no_data TEXT,
    bands TEXT NOT NULL,
    metadata TEXT NOT NULL DEFAULT '{}',
    stale INTEGER NOT NULL DEFAULT 0,
    created TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS tiles (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    collection_id TEXT NOT NULL REFERENCES collections (id) ON DELETE CASCADE,
    path TEXT NOT NULL,
    status TEXT NOT NULL,
    run INTEGER NOT NULL DEFAULT 0,
    doc TEXT NOT NULL,
    cover TEXT,
    west REAL, south REAL, east REAL, north REAL,
    coarsest REAL,
    sensing_time TEXT,
    UNIQUE (collection_id, path)
);
CREATE INDEX IF NOT EXISTS tiles_page ON tiles (collection_id, seq);
CREATE INDEX IF NOT EXISTS tiles_status ON tiles (collection_id, status, seq);
CREATE INDEX IF NOT EXISTS tiles_unfinished ON tiles (seq) WHERE status NOT IN ('INGESTED', 'FAILED');
"""


def dump(value: Any) -> str:
    """Return compact JSON."""
    return _ENCODER.encode(value)


def now() -> str:
    """Return the present moment as the service prints it."""
    return print_time(datetime.now(timezone.utc))


def cut_page(rows: list[sqlite3.Row], count: int) -> tuple[list[sqlite3.Row], int | None]:
    """Return a page of `count` rows out of `count` + 1, and the `seq` that the next one starts behind (None: last)."""
    if len(rows) <= count:
        return rows, None
    return rows[:count], rows[count - 1]["seq"]


class Database:
    """The state file, open."""

    def __init__(self, file: Path) -> None:
        """Open or create the state in `file`; sqlite3.Error when it is no state file, or another sandbox has it."""
        self._lock = threading.RLock()
        self._connection = sqlite3.connect(
            str(file), isolation_level=None, check_same_thread=False, timeout=1.0
        )
        self._connection.row_factory = sqlite3.Row
        # EXCLUSIVE: two sandboxes on one file would both ingest its tiles. WAL with NORMAL may lose the last moments on
        # a power cut, never the file: enough here, and fast.
        try:
            for pragma in (
                "locking_mode=EXCLUSIVE",
                "journal_mode=WAL",
                "synchronous=NORMAL",
                "foreign_keys=ON",
            ):
                self._connection.execute(f"PRAGMA {pragma}")
            self._connection.executescript(_SCHEMA)
        except sqlite3.Error:
            self._connection.close()
            raise

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Keep all other threads out; write everything at the end, or nothing when an error leaves the block.

        Transactions nest: the outermost writes.
        """
        with self._lock:
            if self._connection.in_transaction:
                yield self._connection
                return
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[sqlite3.Row]:
        """Return all rows of a query."""
        with self._lock:
            return self._connection.execute(sql, values).fetchall()

    def secret(self, name: str) -> bytes:
        """Return 32 random bytes that stay the same for the life of the state file."""
        with self.transaction() as db:
            db.execute("INSERT OR IGNORE INTO meta VALUES (?, ?)", (name, secrets.token_bytes(32)))
            return bytes(db.execute("SELECT value FROM meta WHERE key = ?", (name,)).fetchone()[0])

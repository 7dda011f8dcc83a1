"""What the sandbox remembers: tiles, and the `Store` that holds them and their collections.

Tiles are kept as the JSON text that listings answer, beside the columns that are searched by: a page is read off an
index (never by OFFSET) and joined, not built. SQLite alone decides whether a path is taken.
"""

from __future__ import annotations

import json
import sqlite3
import uuid
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from .database import Database, cut_page, dump, now
from .errors import ApiError, not_found
from .store_collections import CollectionStore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from .payloads import ListQuery, TilePayload


@dataclass(frozen=True)
class Measures:
    """What a tile adds to its collection's metadata: its box in CRS84 and its coarsest pixel in metres."""

    box: tuple[float, float, float, float]
    coarsest: float


@dataclass(frozen=True)
class TileRow:
    """A tile as stored.

    `document` is what the service answers; `cover` the CRS84 geometry that the client gave (None: the default);
    `run` counts how often ingestion was started.
    """

    id: str
    collection_id: str
    run: int
    document: Mapping[str, Any]
    cover: Mapping[str, Any] | None = None
    measures: Measures | None = None

    @property
    def path(self) -> str:
        """The path as the service shows it now."""
        return str(self.document["path"])

    @property
    def status(self) -> str:
        """One of the five words."""
        return str(self.document["status"])


def new_id() -> str:
    """Return the id of a new tile."""
    return str(uuid.uuid4())


class TileStore:
    """Creates, reads, lists, edits and deletes tiles; each method is one transaction."""

    def __init__(self, database: Database) -> None:
        """Work on an open database."""
        self._db = database

    def create(self, collection_id: str, payload: TilePayload) -> TileRow:
        """Store a new tile as WAITING: a 404 without its collection, a 409 when the path is taken."""
        document: dict[str, Any] = {
            "id": new_id(),
            "path": payload.path,
            "status": "WAITING",
            "created": now(),
        }
        if payload.sensing_time is not None:
            document["sensingTime"] = payload.sensing_time
        if payload.cover_geometry is not None:
            document["coverGeometry"] = payload.cover_geometry
        row = TileRow(document["id"], collection_id, 0, document, payload.cover_geometry)
        try:
            self.add([row])
        except sqlite3.IntegrityError as error:
            if "FOREIGN KEY" in str(error):
                raise not_found("Collection") from error
            message = f"A tile with the path {payload.path} already exists in this collection."
            raise ApiError(HTTPStatus.CONFLICT, message) from error
        return row

    def add(self, rows: Iterable[TileRow], *, skip_taken: bool = False) -> None:
        """Store whole tiles in one go; a path that is taken is an IntegrityError, or is skipped if so wished."""
        columns = "id, collection_id, run, path, status, doc, cover, sensing_time, west, south, east, north, coarsest"
        conflict = " ON CONFLICT (collection_id, path) DO NOTHING" if skip_taken else ""
        sql = f"INSERT INTO tiles ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?){conflict}"  # noqa: S608  # nosec B608 # own words
        with self._db.transaction() as db:
            db.executemany(sql, ((row.id, row.collection_id, row.run, *_values(row)) for row in rows))

    def text(self, collection_id: str, tile_id: str) -> str:
        """Return the JSON of one tile; a 404 when the collection has none with that id."""
        rows = self._db.rows(
            "SELECT doc FROM tiles WHERE id = ? AND collection_id = ?", (tile_id, collection_id)
        )
        if not rows:
            raise not_found("Tile")
        return str(rows[0]["doc"])

    def get(self, tile_id: str) -> TileRow | None:
        """Return one tile, None when it is gone."""
        rows = self._db.rows("SELECT * FROM tiles WHERE id = ?", (tile_id,))
        return _row(rows[0]) if rows else None

    def page(self, collection_id: str, query: ListQuery) -> tuple[str, int | None]:
        """Return a page of tiles as the text of a JSON list, and what the next page starts behind (None: no more)."""
        where, values = ["collection_id = ?"], [collection_id]  # type: list[str], list[Any]
        for column, wanted in (("path", query.path), ("status", query.status)):
            if wanted is not None:
                where.append(f"{column} = ?")
                values.append(wanted)
        if query.after is not None:
            where.append("seq < ?" if query.descending else "seq > ?")
            values.append(query.after)
        order = "DESC" if query.descending else "ASC"
        sql = f"SELECT seq, doc FROM tiles WHERE {' AND '.join(where)} ORDER BY seq {order} LIMIT ?"  # noqa: S608  # nosec B608 # own words
        page, following = cut_page(self._db.rows(sql, [*values, query.count + 1]), query.count)
        return "[" + ",".join([row["doc"] for row in page]) + "]", following

    def edit(
        self, tile_id: str, change: Callable[[TileRow], TileRow], *, run: int | None = None
    ) -> TileRow | None:
        """Read a tile, let `change` make its next state, and write that, with nobody in between.

        Returns None, and changes nothing, when the tile is gone or (with `run`) its ingestion was started anew.
        A path that the change runs into is an IntegrityError.
        """
        with self._db.transaction() as db:
            row = self.get(tile_id)
            if row is None or (run is not None and row.run != run):
                return None
            row = change(row)
            db.execute(
                "UPDATE tiles SET run = ?, path = ?, status = ?, doc = ?, cover = ?, sensing_time = ?,"
                " west = ?, south = ?, east = ?, north = ?, coarsest = ? WHERE id = ?",
                (row.run, *_values(row), tile_id),
            )
        return row

    def delete(self, collection_id: str, tile_id: str) -> None:
        """Forget a tile; a 404 when the collection has none with that id."""
        with self._db.transaction() as db:
            done = db.execute(
                "DELETE FROM tiles WHERE id = ? AND collection_id = ?", (tile_id, collection_id)
            )
            if not done.rowcount:
                raise not_found("Tile")

    def unfinished(self) -> list[tuple[str, int]]:
        """Return (id, run) of the tiles whose ingestion has not ended, oldest first; a `run` below 0 never does."""
        sql = "SELECT id, run FROM tiles WHERE status NOT IN ('INGESTED', 'FAILED') AND run >= 0 ORDER BY seq"
        return [(row["id"], row["run"]) for row in self._db.rows(sql)]

    def ingested(self, collection_id: str) -> Iterator[TileRow]:
        """Yield the ingested tiles of a collection, oldest first."""
        sql = "SELECT * FROM tiles WHERE collection_id = ? AND status = 'INGESTED' ORDER BY seq"
        return map(_row, self._db.rows(sql, (collection_id,)))


class Store:
    """Everything the sandbox remembers, in one file."""

    def __init__(self, file: Path) -> None:
        """Open or create the state in `file`."""
        self.database = Database(file)
        self.collections = CollectionStore(self.database)
        self.tiles = TileStore(self.database)

    def close(self) -> None:
        """Let go of the file."""
        self.database.close()


def _values(row: TileRow) -> tuple[Any, ...]:
    """Return path, status, doc, cover, sensing_time, west, south, east, north, coarsest."""
    measures = row.measures
    # Compared as text by min() and max(): always with milliseconds
    sensing_time = row.document.get("sensingTime")
    return (
        row.path,
        row.status,
        dump(row.document),
        None if row.cover is None else dump(row.cover),
        None if sensing_time is None else _sortable(sensing_time),
        *((None,) * 5 if measures is None else (*measures.box, measures.coarsest)),
    )


def _sortable(sensing_time: str) -> str:
    return sensing_time if "." in sensing_time else sensing_time.replace("Z", ".000Z")


def _row(row: sqlite3.Row) -> TileRow:
    measures = None
    if row["west"] is not None:
        measures = Measures((row["west"], row["south"], row["east"], row["north"]), row["coarsest"])
    return TileRow(
        row["id"],
        row["collection_id"],
        row["run"],
        json.loads(row["doc"]),
        None if row["cover"] is None else json.loads(row["cover"]),
        measures,
    )

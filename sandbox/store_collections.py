"""Collections as the sandbox keeps them."""

from __future__ import annotations

import json
import uuid
from typing import TYPE_CHECKING, Any

from .database import Database, cut_page, dump, now
from .errors import not_found
from .geometry import CRS84, box_polygon

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

    from .payloads import CollectionPayload, ListQuery

ACCOUNT = str(uuid.uuid5(uuid.NAMESPACE_URL, "sentinelhub-byoc-sandbox"))
"""The one account that owns every collection."""


class CollectionStore:
    """Creates, reads, lists, replaces and deletes collections; each method is one transaction."""

    def __init__(self, database: Database) -> None:
        """Work on an open database."""
        self._db = database

    def create(self, payload: CollectionPayload) -> dict[str, Any]:
        """Store a new collection and return it as the service answers it."""
        collection_id = str(uuid.uuid4())
        with self._db.transaction() as db:
            db.execute(
                "INSERT INTO collections (id, name, s3_bucket, no_data, bands, created) VALUES (?, ?, ?, ?, ?, ?)",
                (
                    collection_id,
                    payload.name,
                    payload.s3_bucket,
                    _text(payload.no_data),
                    dump(payload.bands or {}),
                    now(),
                ),
            )
        return self.get(collection_id)

    def get(self, collection_id: str) -> dict[str, Any]:
        """Return one collection as the service answers it; a 404 when there is none."""
        rows = self._db.rows("SELECT * FROM collections WHERE id = ?", (collection_id,))
        if not rows:
            raise not_found("Collection")
        return _document(rows[0])

    def named(self, name: str, bucket: str) -> dict[str, Any] | None:
        """Return the oldest collection with this name and bucket, None when there is none."""
        sql = "SELECT * FROM collections WHERE name = ? AND s3_bucket = ? ORDER BY seq LIMIT 1"
        rows = self._db.rows(sql, (name, bucket))
        return _document(rows[0]) if rows else None

    def page(self, query: ListQuery) -> tuple[list[dict[str, Any]], int | None]:
        """Return a page of collections, and the sequence number that the next one starts behind (None: no more)."""
        where, values = ["seq > ?"], [query.after or 0]  # type: list[str], list[Any]
        if query.search:
            has_word = "instr(lower(name || ' ' || s3_bucket), lower(?)) > 0"
            groups = ["(" + " AND ".join([has_word] * len(words)) + ")" for words in query.search]
            where.append("(" + " OR ".join(groups) + ")")
            values += [word for words in query.search for word in words]
        sql = f"SELECT * FROM collections WHERE {' AND '.join(where)} ORDER BY seq LIMIT ?"  # noqa: S608  # nosec B608 # own words
        page, following = cut_page(self._db.rows(sql, [*values, query.count + 1]), query.count)
        return [_document(row) for row in page], following

    def replace(self, collection_id: str, payload: CollectionPayload) -> None:
        """Replace name, bucket and no data; `payload.bands`, unless None, replaces the bands (already checked)."""
        with self._db.transaction() as db:
            db.execute(
                "UPDATE collections SET name = ?, s3_bucket = ?, no_data = ? WHERE id = ?",
                (payload.name, payload.s3_bucket, _text(payload.no_data), collection_id),
            )
            if payload.bands is not None:
                self.set_bands(collection_id, payload.bands)

    def set_bands(self, collection_id: str, bands: Mapping[str, Mapping[str, Any]]) -> None:
        """Replace the bands."""
        with self._db.transaction() as db:
            db.execute("UPDATE collections SET bands = ? WHERE id = ?", (dump(bands), collection_id))

    def delete(self, collection_id: str) -> None:
        """Remove a collection with its tiles; a 404 when there is none."""
        with self._db.transaction() as db:
            if not db.execute("DELETE FROM collections WHERE id = ?", (collection_id,)).rowcount:
                raise not_found("Collection")

    def is_empty(self, collection_id: str) -> bool:
        """Say whether a collection has no tile at all."""
        return not self._db.rows("SELECT 1 FROM tiles WHERE collection_id = ? LIMIT 1", (collection_id,))

    def mark_stale(self, collection_id: str) -> None:
        """Note that tiles came or went: `requiresMetadataUpdate`."""
        with self._db.transaction() as db:
            db.execute("UPDATE collections SET stale = 1 WHERE id = ? AND stale = 0", (collection_id,))

    def stale(self) -> list[str]:
        """Return the ids of collections whose metadata needs to be updated."""
        return [row["id"] for row in self._db.rows("SELECT id FROM collections WHERE stale = 1")]

    def update_metadata(self, collection_id: str) -> None:
        """Work out extent, sensing times and coarsest pixel from the ingested tiles."""
        with self._db.transaction() as db:
            row = db.execute(
                "SELECT count(*) AS n, count(sensing_time) AS timed, min(sensing_time) AS first,"
                " max(sensing_time) AS last, min(west) AS west, min(south) AS south, max(east) AS east,"
                " max(north) AS north, max(coarsest) AS coarsest"
                " FROM tiles WHERE collection_id = ? AND status = 'INGESTED'",
                (collection_id,),
            ).fetchone()
            db.execute(
                "UPDATE collections SET stale = 0, metadata = ? WHERE id = ?",
                (dump(_metadata(row)), collection_id),
            )


def _metadata(row: sqlite3.Row) -> dict[str, Any]:
    if not row["n"]:
        return {}
    metadata: dict[str, Any] = {
        "hasSensingTimes": "NO" if not row["timed"] else "YES" if row["timed"] == row["n"] else "PARTIALLY"
    }
    if row["west"] is not None:
        metadata["extent"] = box_polygon((row["west"], row["south"], row["east"], row["north"]), CRS84)
    if row["coarsest"] is not None:
        metadata["maxMetersPerPixel"] = row["coarsest"]
    if row["timed"]:
        metadata["fromSensingTime"] = row["first"].replace(".000Z", "Z")
        metadata["toSensingTime"] = row["last"].replace(".000Z", "Z")
    return metadata


def _text(number: float | None) -> str | None:
    return None if number is None else dump(number)


def _document(row: sqlite3.Row) -> dict[str, Any]:
    bands = json.loads(row["bands"])
    document: dict[str, Any] = {
        "id": row["id"],
        "accountId": ACCOUNT,
        "userId": ACCOUNT,
        "name": row["name"],
        "s3Bucket": row["s3_bucket"],
        "isConfigured": bool(bands),
        "created": row["created"],
        "requiresMetadataUpdate": bool(row["stale"]),
        "additionalData": {**({"bands": bands} if bands else {}), **json.loads(row["metadata"])},
    }
    if row["no_data"] is not None:
        document["noData"] = json.loads(row["no_data"])
    return document

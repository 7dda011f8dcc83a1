"""Ingestion in the background: WAITING, QUEUED, INGESTING, then INGESTED or FAILED.

One thread walks the steps of all tiles in the order they fall due, so that a hundred tiles wait side by side and not
one after the other. What has not ended when the sandbox stops is taken up again at the next start.
"""

from __future__ import annotations

import heapq
import logging
import sqlite3
import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from .database import now
from .errors import ApiError
from .examine import UNEXPECTED, Ingested, IngestionError, examine

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .buckets import Buckets
    from .store import Store, TileRow

log = logging.getLogger(__name__)

_STOP = 10.0  # seconds that the step at hand gets to end: files behind a slow network may take longer
_LEAST_METADATA_DELAY = 0.05
_METADATA_SHARE = 20  # metadata is worked out over all tiles: at most one twentieth of the time goes there


class Ingester:
    """The background thread of one sandbox."""

    def __init__(self, store: Store, buckets: Buckets, delay: float) -> None:
        """Work on a store; each step of a tile takes `delay` seconds at least."""
        self._store = store
        self._buckets = buckets
        self._delay = delay
        self._changed = threading.Condition()
        self._steps: list[tuple[float, int, str, int]] = []  # due, order, tile id, run
        self._order = 0
        self._stale: dict[str, float] = {}
        self._metadata_cost = 0.0
        self._stopping = False
        self._thread = threading.Thread(target=self._work, name="sandbox-ingestion", daemon=True)

    def start(self) -> None:
        """Take up what has not ended, and start."""
        for tile_id, run in self._store.tiles.unfinished():
            self.submit(tile_id, run)
        for collection_id in self._store.collections.stale():
            self.touch(collection_id)
        self._thread.start()

    def stop(self) -> None:
        """Finish the step at hand and stop."""
        with self._changed:
            self._stopping = True
            self._changed.notify()
        if self._thread.is_alive():
            self._thread.join(_STOP)

    def submit(self, tile_id: str, run: int) -> None:
        """Have the next step of a tile done when its delay is over."""
        with self._changed:
            self._order += 1
            heapq.heappush(self._steps, (time.monotonic() + self._delay, self._order, tile_id, run))
            self._changed.notify()

    def touch(self, collection_id: str) -> None:
        """Have the metadata of a collection worked out soon: call it in the transaction that changes its tiles.

        Nobody then sees the change without `requiresMetadataUpdate`.
        """
        self._store.collections.mark_stale(collection_id)
        with self._changed:
            wait = max(self._delay, _LEAST_METADATA_DELAY, self._metadata_cost * _METADATA_SHARE)
            self._stale.setdefault(collection_id, time.monotonic() + wait)
            self._changed.notify()

    def _work(self) -> None:
        while True:
            job = self._next()
            if job is None:
                return
            try:
                self._do(*job)
            except Exception:  # the thread must outlive one bad tile or collection
                log.exception("The sandbox could not work on %s", job)

    def _next(self) -> tuple[str, int] | None:
        """Wait for what falls due: (tile id, run), or (collection id, -1) for metadata; None to stop."""
        with self._changed:
            while not self._stopping:
                present = time.monotonic()
                if self._steps and self._steps[0][0] <= present:
                    return heapq.heappop(self._steps)[2:]
                collection_id = min(self._stale, key=self._stale.__getitem__, default="")
                if collection_id and self._stale[collection_id] <= present:
                    del self._stale[collection_id]
                    return collection_id, -1
                due = [step[0] for step in self._steps[:1]] + list(self._stale.values())
                self._changed.wait(min(due) - present if due else None)
        return None

    def _do(self, name: str, run: int) -> None:
        if run < 0:
            began = time.monotonic()
            self._store.collections.update_metadata(name)
            self._metadata_cost = time.monotonic() - began
        elif self._step(name, run):
            self.submit(name, run)

    def _step(self, tile_id: str, run: int) -> bool:
        """Do one step of a tile; say whether another follows."""
        row = self._store.tiles.get(tile_id)
        if row is None or row.run != run:
            return False
        if row.status == "WAITING":
            return self._set(row, {"status": "QUEUED"})
        if row.status == "QUEUED":
            return self._set(row, {"status": "INGESTING", "ingestionStart": now()})
        if row.status == "INGESTING":
            return self._finish(row)
        return False

    def _set(self, row: TileRow, fields: Mapping[str, Any]) -> bool:
        edited = self._store.tiles.edit(
            row.id, lambda current: replace(current, document={**current.document, **fields}), run=row.run
        )
        return edited is not None

    def _finish(self, row: TileRow) -> bool:
        """Examine the files and write the end; say whether to begin again, because what it was judged by changed."""
        collection = self._collection(row.collection_id)
        if collection is None:
            return False
        bands = collection["additionalData"].get("bands", {})
        try:
            found = examine(self._buckets.open(collection["s3Bucket"]), row.path, bands, row.cover)
            return not self._succeed(row, found, bands)
        except IngestionError as error:
            cause = str(error)
        except ApiError as error:  # the cover geometry has no place in the CRS of the tile
            cause = f"Failed to ingested due to following errors. {error.message}"
        except sqlite3.IntegrityError:
            cause = "Failed to ingested due to following errors. Another tile has the path of these files."
        except Exception:  # the service, too, ends such a tile with this cause
            log.exception("The sandbox failed on tile %s", row.path)
            cause = UNEXPECTED
        self._fail(row, cause)
        return False

    def _collection(self, collection_id: str) -> dict[str, Any] | None:
        try:
            return self._store.collections.get(collection_id)
        except ApiError:  # deleted meanwhile, and its tiles with it
            return None

    def _succeed(self, row: TileRow, found: Ingested, judged_by: Mapping[str, Any]) -> bool:
        """Write the tile, and the bands of a collection that had none; False when a client changed either meanwhile."""

        def end(current: TileRow) -> TileRow:
            document = {
                **current.document,
                "status": "INGESTED",
                "path": found.path,
                "tileGeometry": found.tile_geometry,
                "coverGeometry": found.cover_geometry,
                "additionalData": found.additional,
            }
            return replace(current, document=document, measures=found.measures)

        with self._store.database.transaction():
            collection, current = self._collection(row.collection_id), self._store.tiles.get(row.id)
            if collection is None or current is None or current.run != row.run:
                return True
            if current.cover != row.cover or collection["additionalData"].get("bands", {}) != judged_by:
                return False
            self._store.tiles.edit(row.id, end)
            if not judged_by:
                self._store.collections.set_bands(row.collection_id, found.bands)
            self.touch(row.collection_id)
        return True

    def _fail(self, row: TileRow, cause: str) -> None:
        with self._store.database.transaction():
            self._set(row, {"status": "FAILED", "additionalData": {"failedIngestionCause": cause}})
            self.touch(row.collection_id)

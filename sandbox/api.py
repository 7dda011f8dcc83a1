"""The BYOC API: which call does what. Plain data in, plain data out; `server` speaks HTTP."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from .database import dump, now
from .errors import ApiError, bad_payload, not_found
from .geometry import epsg_of_crs, in_crs
from .paging import page_links
from .payloads import parse_collection, parse_json, parse_list_query, parse_tile, parse_tile_update
from .rules import check_band_change, check_bands_match
from .store import Store, TileRow, new_id

if TYPE_CHECKING:
    from .ingest import Ingester

PREFIXES = ("/api/v1/byoc", "/byoc/v1")
"""Both are answered: the older one, which other clients use, and the newer reference's."""

LOCATION = "aws-eu-central-1"

ENDED = ("INGESTED", "FAILED")
"""The statuses of a tile that nothing is done with."""


@dataclass(frozen=True)
class Request:
    """One call: `route` is the path behind the prefix, `url` the absolute URL without query that was called."""

    method: str
    route: str
    url: str
    query: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


@dataclass(frozen=True)
class Answer:
    """Status and JSON text; 204 has no text."""

    status: HTTPStatus
    text: str = ""


_ID = "([0-9a-fA-F-]{36})"
_COLLECTION = f"/collections/{_ID}"
_TILE = f"{_COLLECTION}/tiles/{_ID}"

Handler = Callable[..., Answer]


class Api:
    """Routes of the BYOC API over a store and an ingester."""

    def __init__(self, store: Store, ingester: Ingester, *, late_checks: bool = False) -> None:
        """Serve a store; with `late_checks` a cover geometry of too many points fails at ingestion, not at once."""
        self._collections = store.collections
        self._tiles = store.tiles
        self._database = store.database
        self._ingester = ingester
        self._late_checks = late_checks
        self._routes: list[tuple[re.Pattern[str], dict[str, Handler]]] = [
            (re.compile(pattern), handlers)
            for pattern, handlers in (
                (f"{_COLLECTION}/tiles", {"GET": self._list_tiles, "POST": self._create_tile}),
                (_TILE, {"GET": self._get_tile, "PUT": self._update_tile, "DELETE": self._delete_tile}),
                (f"{_TILE}/reingest", {"POST": self._reingest_tile}),
                (f"{_TILE}/files(?:/.+)?", {"GET": self._no_files, "HEAD": self._no_files}),
                ("/collections", {"GET": self._list_collections, "POST": self._create_collection}),
                (
                    _COLLECTION,
                    {
                        "GET": self._get_collection,
                        "PUT": self._update_collection,
                        "DELETE": self._delete_collection,
                    },
                ),
                (f"{_COLLECTION}/copyTiles", {"POST": self._copy_tiles}),
                (f"/global/{_ID}", {"GET": self._locate_collection}),
            )
        ]

    def handle(self, request: Request) -> Answer:
        """Answer one call; raises ApiError for what the service refuses."""
        for pattern, handlers in self._routes:
            match = pattern.fullmatch(request.route)
            if match is None:
                continue
            handler = handlers.get(request.method)
            if handler is None:
                raise ApiError(
                    HTTPStatus.METHOD_NOT_ALLOWED,
                    f"{request.method} is not allowed here.",
                    headers={"Allow": ", ".join(handlers)},
                )
            return handler(request, *[part.lower() for part in match.groups()])
        raise not_found("Resource")

    def _json(self, request: Request) -> Mapping[str, Any]:
        media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if media_type != "application/json":
            raise ApiError(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "The request body must be application/json.")
        return parse_json(request.body)

    # Collections

    def _create_collection(self, request: Request) -> Answer:
        return _data(HTTPStatus.CREATED, self._collections.create(parse_collection(self._json(request))))

    def _list_collections(self, request: Request) -> Answer:
        query = parse_list_query(request.query, tiles=False)
        page, following = self._collections.page(query)
        links = page_links(request.url, request.query, query.token, following)
        return Answer(HTTPStatus.OK, dump({"data": page, "links": links}))

    def _get_collection(self, _: Request, collection_id: str) -> Answer:
        return _data(HTTPStatus.OK, self._collections.get(collection_id))

    def _update_collection(self, request: Request, collection_id: str) -> Answer:
        payload = parse_collection(self._json(request))
        with self._database.transaction():
            current = self._collections.get(collection_id)
            check_band_change(current, payload, empty=self._collections.is_empty(collection_id))
            self._collections.replace(collection_id, payload)
        return Answer(HTTPStatus.NO_CONTENT)

    def _delete_collection(self, _: Request, collection_id: str) -> Answer:
        self._collections.delete(collection_id)
        return Answer(HTTPStatus.NO_CONTENT)

    def _locate_collection(self, _: Request, collection_id: str) -> Answer:
        collection = self._collections.get(collection_id)
        return _data(
            HTTPStatus.OK,
            {"id": collection["id"], "s3Bucket": collection["s3Bucket"], "location": LOCATION},
        )

    def _copy_tiles(self, request: Request, collection_id: str) -> Answer:
        target_id = request.query.get("toCollection", "").lower()
        if not target_id:
            raise bad_payload("toCollection", "is required")
        with self._database.transaction():
            source, target = self._collections.get(collection_id), self._collections.get(target_id)
            check_bands_match(source, target)
            copies = (self._copy(row, target["id"]) for row in self._tiles.ingested(collection_id))
            self._tiles.add(copies, skip_taken=True)
            if not target["isConfigured"] and source["isConfigured"]:
                self._collections.set_bands(target["id"], source["additionalData"]["bands"])
            self._ingester.touch(target["id"])
        return Answer(HTTPStatus.NO_CONTENT)

    @staticmethod
    def _copy(row: TileRow, collection_id: str) -> TileRow:
        document = {**row.document, "id": new_id(), "created": now()}
        return replace(row, id=document["id"], collection_id=collection_id, document=document)

    # Tiles

    def _create_tile(self, request: Request, collection_id: str) -> Answer:
        self._collections.get(collection_id)
        row = self._tiles.create(
            collection_id, parse_tile(self._json(request), late_checks=self._late_checks)
        )
        self._ingester.submit(row.id, row.run)
        return _data(HTTPStatus.CREATED, row.document)

    def _list_tiles(self, request: Request, collection_id: str) -> Answer:
        self._collections.get(collection_id)
        query = parse_list_query(request.query, tiles=True)
        tiles, following = self._tiles.page(collection_id, query)
        links = page_links(request.url, request.query, query.token, following)
        return Answer(HTTPStatus.OK, f'{{"data":{tiles},"links":{dump(links)}}}')

    def _get_tile(self, _: Request, collection_id: str, tile_id: str) -> Answer:
        return Answer(HTTPStatus.OK, f'{{"data":{self._tiles.text(collection_id, tile_id)}}}')

    def _update_tile(self, request: Request, collection_id: str, tile_id: str) -> Answer:
        self._tiles.text(collection_id, tile_id)
        payload = parse_tile_update(self._json(request), late_checks=self._late_checks)

        def change(row: TileRow) -> TileRow:
            document = {
                key: value
                for key, value in row.document.items()
                if key not in {"sensingTime", "coverGeometry"}
            }
            if payload.sensing_time is not None:
                document["sensingTime"] = payload.sensing_time
            box = row.document.get("tileGeometry")
            if payload.cover_geometry is not None and box is not None:
                urn = box["crs"]["properties"]["name"]
                document["coverGeometry"] = in_crs(payload.cover_geometry, epsg_of_crs(box["crs"]), urn)
            elif payload.cover_geometry is not None or box is not None:
                document["coverGeometry"] = payload.cover_geometry or box
            return replace(row, document=document, cover=payload.cover_geometry)

        with self._database.transaction():
            if self._tiles.edit(tile_id, change) is None:
                raise not_found("Tile")
            self._ingester.touch(collection_id)
        return Answer(HTTPStatus.NO_CONTENT)

    def _delete_tile(self, _: Request, collection_id: str, tile_id: str) -> Answer:
        with self._database.transaction():
            self._tiles.delete(collection_id, tile_id)
            self._ingester.touch(collection_id)
        return Answer(HTTPStatus.NO_CONTENT)

    def _reingest_tile(self, _: Request, collection_id: str, tile_id: str) -> Answer:
        self._tiles.text(collection_id, tile_id)

        def restart(row: TileRow) -> TileRow:
            if row.status not in ENDED:
                # Documented is that this call may answer 400, not when: ours is a guess, on the strict side.
                raise ApiError(
                    HTTPStatus.BAD_REQUEST, f"The tile cannot be reingested while its status is {row.status}."
                )
            document = {**row.document, "status": "WAITING"}
            document.pop("additionalData", None)
            return replace(row, document=document, run=row.run + 1)

        row = self._tiles.edit(tile_id, restart)
        if row is None:
            raise not_found("Tile")
        self._ingester.submit(row.id, row.run)
        return Answer(HTTPStatus.NO_CONTENT)

    def _no_files(self, *_: object) -> Answer:
        raise ApiError(HTTPStatus.NOT_FOUND, "The collection was not created by a Planet Subscription/Order.")


def _data(status: HTTPStatus, value: Mapping[str, Any]) -> Answer:
    return Answer(status, dump({"data": value}))

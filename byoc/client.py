"""The client: one method for each thing the service can do with collections and tiles.

Method names are those of the vendor's Python package, so that its users feel at home. Every error is a `ByocError`.
"""

from __future__ import annotations

from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from ..feedback import Feedback
from .budget import RequestBudget
from .checks import (
    check_bands,
    check_bucket,
    check_count,
    check_draft,
    check_id,
    check_name,
    check_no_data,
    check_sort,
)
from .create_once import Since, settle_collection, settle_deletion, settle_reingestion, settle_tile
from .errors import InvalidRequest
from .geometry import check_cover_geometry
from .hints import Topic
from .http import Call, Transport
from .models import (
    Band,
    Collection,
    CollectionDraft,
    Region,
    Tile,
    TileDraft,
    TileStatus,
    format_time,
    parse_time,
)
from .paging import iter_pages
from .paths import check_tile_path
from .retry import RetryPolicy

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    import requests

    from .deployments import Deployment


class Unchanged(Enum):
    """The type of `UNCHANGED`."""

    UNCHANGED = "unchanged"


UNCHANGED = Unchanged.UNCHANGED
"""Default of every argument of an update: keep what is there. None takes it away."""

_READ_ONLY = {"id", "accountId", "created", "isConfigured", "requiresMetadataUpdate", "additionalData"}
_READ_ONLY_ADDITIONAL = {
    "bands",
    "maxMetersPerPixel",
    "extent",
    "hasSensingTimes",
    "fromSensingTime",
    "toSensingTime",
}


class ByocClient:
    """Manages collections and tiles at one deployment.

    `session` is `auth.open_session`'s, or any requests session that signs requests by itself. `feedback` hears of waits and
    may cancel between requests and while waiting; `timeout` is in seconds to connect and between parts of an answer. Wherever
    an id is asked for, the `Collection` or `Tile` itself will do. Threads may share a client; clients of one account share a
    `budget`, so that what one learns of the service's rate limit holds for all.
    """

    def __init__(
        self,
        session: requests.Session,
        deployment: Deployment,
        *,
        feedback: Feedback | None = None,
        timeout: tuple[float, float] = (10, 60),
        retry: RetryPolicy | None = None,
        budget: RequestBudget | None = None,
    ) -> None:
        """Keep what is given; nothing is sent."""
        self.session = session
        self.deployment = deployment
        self.feedback = feedback or Feedback()
        self._transport = Transport(
            session, deployment, self.feedback, timeout, retry or RetryPolicy(), budget or RequestBudget()
        )

    # Collections

    def create_collection(self, collection: CollectionDraft | Mapping[str, Any]) -> Collection:
        """Create a collection from a draft, or from the payload the vendor documents, and return it.

        After a lost answer the collection of that name and bucket that was created since is taken for it.
        """
        draft = (
            collection if isinstance(collection, CollectionDraft) else CollectionDraft.from_json(collection)
        )
        payload = check_draft(draft).to_json()
        call = Call("POST", self._url("collections"), Topic.NEW_COLLECTION, payload)
        since = self._since()
        return self._transport.fetch_data(
            call,
            Collection.from_json,
            lambda error: settle_collection(draft, since, self.iter_collections(), error),
        )

    def get_collection(self, collection_id: str | Collection) -> Collection:
        """Return a collection."""
        call = Call("GET", self._collection_url(collection_id), Topic.COLLECTION)
        return self._transport.fetch_data(call, Collection.from_json)

    def iter_collections(self, *, search: str | None = None, count: int = 100) -> Iterator[Collection]:
        """Iterate over the collections, a page of `count` at a time; nothing is sent before the first is wanted.

        `search` is a word, or several joined by `|` (or) and `&` (and).
        """
        url = self._url("collections", {"count": check_count(count), "search": search})
        return (Collection.from_json(item) for page in self._pages(url, Topic.COLLECTIONS) for item in page)

    def update_collection(
        self,
        collection_id: str | Collection,
        *,
        name: str | Unchanged = UNCHANGED,
        s3_bucket: str | Unchanged = UNCHANGED,
        no_data: float | Unchanged | None = UNCHANGED,
        bands: Mapping[str, Band] | Unchanged | None = UNCHANGED,
    ) -> None:
        """Change what is given and keep the rest: the collection is read first, for the service replaces all of it.

        `no_data=None` removes the value. `bands` replaces all bands (rename, set noData, leave out); None removes them, which
        the service allows for an empty collection only. The bucket can be changed for an empty collection only. Someone who
        changes the collection between our reading and writing loses: the service has no way to tell.
        """
        if all(change is UNCHANGED for change in (name, s3_bucket, no_data, bands)):
            return
        current = self.get_collection(collection_id)
        payload = {key: value for key, value in current.to_json().items() if key not in _READ_ONLY}
        if not isinstance(name, Unchanged):
            payload["name"] = check_name(name)
        if not isinstance(s3_bucket, Unchanged):
            payload["s3Bucket"] = check_bucket(s3_bucket)
        if not isinstance(no_data, Unchanged):
            payload["noData"] = no_data
        if not isinstance(bands, Unchanged):
            payload["additionalData"] = _additional_data(current, check_bands(bands or {}))
        if no_data is not UNCHANGED or bands is not UNCHANGED:
            check_no_data(
                payload.get("noData"), current.bands if isinstance(bands, Unchanged) else bands or {}
            )
        payload = {key: value for key, value in payload.items() if value is not None}
        self._transport.send(Call("PUT", self._collection_url(current), Topic.COLLECTION, payload))

    def delete_collection(self, collection_id: str | Collection) -> None:
        """Delete a collection with the registration of all its tiles; the files stay in the bucket."""
        call = Call("DELETE", self._collection_url(collection_id), Topic.COLLECTION)
        self._transport.send(call, settle_deletion)

    def copy_tiles(self, from_id: str | Collection, to_id: str | Collection) -> None:
        """Copy the ingested tiles of one collection to another, those whose path is not there yet.

        The other one must have the same bands by name and kind, or none.
        """
        url = self._collection_url(from_id, "copyTiles", query={"toCollection": _collection_id(to_id)})
        self._transport.send(Call("POST", url, Topic.COPY))

    def resolve_region(self, collection_id: str | Collection) -> Region:
        """Return where a collection is kept, whatever deployment serves it.

        AWS EU is known to answer this; ask it there with the same credentials when the deployment is AWS US West: a client
        never carries its token to another deployment.
        """
        url = self._url(f"global/{_collection_id(collection_id)}")
        return self._transport.fetch_data(Call("GET", url, Topic.REGION), Region.from_json)

    # Tiles

    def create_tile(self, collection_id: str | Collection, tile: TileDraft | Mapping[str, Any]) -> Tile:
        """Register a tile from a draft, or from the payload the vendor documents, and return it; ingestion begins.

        After a lost answer the tile is looked up by its path before it is sent again; one that is the same is taken for it.
        Raises `InvalidRequest` before sending for a path or a cover geometry that the service would refuse, `Conflict` when
        the path is taken.
        """
        draft = tile if isinstance(tile, TileDraft) else TileDraft.from_json(tile)
        check_tile_path(draft.path)
        if draft.cover_geometry is not None:
            check_cover_geometry(draft.cover_geometry)
        call = Call("POST", self._collection_url(collection_id, "tiles"), Topic.NEW_TILE, draft.to_json())
        tiles, since = partial(self.iter_tiles, collection_id), self._since()
        return self._transport.fetch_data(
            call, Tile.from_json, lambda error: settle_tile(draft, since, tiles, error)
        )

    def get_tile(self, collection_id: str | Collection, tile_id: str | Tile) -> Tile:
        """Return a tile."""
        call = Call("GET", self._tile_url(collection_id, tile_id), Topic.TILE)
        return self._transport.fetch_data(call, Tile.from_json)

    def iter_tiles(
        self,
        collection_id: str | Collection,
        *,
        sort: str | None = None,
        path: str | None = None,
        status: TileStatus | str | None = None,
        count: int = 100,
    ) -> Iterator[Tile]:
        """Iterate over the tiles, a page of `count` (1 to 100) at a time; nothing is sent before the first is wanted.

        `sort` is `created:asc` or `created:desc`, `path` an exact path, `status` one status. Raises a `PagingError` rather
        than end early when the pages cannot be followed.
        """
        pages = self.iter_tile_pages(collection_id, sort=sort, path=path, status=status, count=count)
        return (tile for page in pages for tile in page)

    def iter_tile_pages(
        self,
        collection_id: str | Collection,
        *,
        sort: str | None = None,
        path: str | None = None,
        status: TileStatus | str | None = None,
        count: int = 100,
    ) -> Iterator[tuple[Tile, ...]]:
        """Iterate over the tiles page by page, as they come; arguments and errors as in `iter_tiles`."""
        pages = self.iter_tile_items(collection_id, sort=sort, path=path, status=status, count=count)
        return (tuple(map(Tile.from_json, page)) for page in pages)

    def iter_tile_items(
        self,
        collection_id: str | Collection,
        *,
        sort: str | None = None,
        path: str | None = None,
        status: TileStatus | str | None = None,
        count: int = 100,
        packed: bool = False,
    ) -> Iterator[tuple[dict[str, Any], ...]]:
        """Iterate over the pages as JSON objects, for those who read one page while the next is on its way.

        Arguments and errors as in `iter_tiles`; what becomes a `Tile` may raise more. With `packed` the coordinates of
        polygons are `packed.PackedCoordinates`, not lists: it takes a third of the time.
        """
        query = {
            "count": check_count(count),
            "sort": check_sort(sort),
            "path": None if path is None else check_tile_path(path),
            "status": _status_filter(status),
        }
        url = self._collection_url(collection_id, "tiles", query=query)
        return self._pages(url, Topic.TILES, packed=packed)

    def update_tile(
        self,
        collection_id: str | Collection,
        tile_id: str | Tile,
        *,
        sensing_time: datetime | str | Unchanged | None = UNCHANGED,
        cover_geometry: Mapping[str, Any] | Unchanged | None = UNCHANGED,
    ) -> None:
        """Change the sensing time or the cover geometry and keep the other: the tile is read first.

        None clears the sensing time, or resets the cover geometry to the bounding box. A geometry that is kept goes back as
        it came, with its CRS.
        """
        if sensing_time is UNCHANGED and cover_geometry is UNCHANGED:
            return
        payload: dict[str, Any] = {}
        if UNCHANGED in (sensing_time, cover_geometry):
            # Only what the service documents for this call: its own client sends no more either.
            current = self.get_tile(collection_id, tile_id).to_json()
            payload = {key: current[key] for key in ("coverGeometry", "sensingTime") if key in current}
        if not isinstance(sensing_time, Unchanged):
            moment = parse_time(sensing_time) if isinstance(sensing_time, str) else sensing_time
            # An explicit null: it is not documented that leaving out the time would clear it.
            payload["sensingTime"] = None if moment is None else format_time(moment)
        if not isinstance(cover_geometry, Unchanged):
            payload.pop("coverGeometry", None)
            if cover_geometry is not None:
                payload["coverGeometry"] = check_cover_geometry(cover_geometry)
        self._transport.send(Call("PUT", self._tile_url(collection_id, tile_id), Topic.TILE, payload))

    def delete_tile(self, collection_id: str | Collection, tile_id: str | Tile) -> None:
        """Delete the registration of a tile; its files stay in the bucket."""
        call = Call("DELETE", self._tile_url(collection_id, tile_id), Topic.TILE)
        self._transport.send(call, settle_deletion)

    def reingest_tile(self, collection_id: str | Collection, tile_id: str | Tile) -> None:
        """Have a tile's files read again, as is needed after they have changed."""
        call = Call("POST", self._tile_url(collection_id, tile_id, "reingest"), Topic.TILE)
        get_tile = partial(self.get_tile, collection_id, tile_id)
        self._transport.send(call, lambda error: settle_reingestion(get_tile, error))

    def _since(self) -> Since:
        return Since(lambda: self._transport.clock_ahead)

    # Addresses

    def _pages(self, url: str, topic: Topic, *, packed: bool = False) -> Iterator[tuple[dict[str, Any], ...]]:
        def fetch(page_url: str) -> dict[str, Any]:
            call = Call("GET", page_url, topic)
            return self._transport.fetch(call, lambda answer: answer, packed=packed)

        return iter_pages(fetch, url, self.deployment)

    def _url(self, path: str, query: Mapping[str, str | int | None] | None = None) -> str:
        given = {key: value for key, value in (query or {}).items() if value is not None}
        tail = "?" + urlencode(given, quote_via=quote, safe="") if given else ""
        return f"{self.deployment.api_url}/{path}{tail}"

    def _collection_url(
        self, collection: str | Collection, *rest: str, query: Mapping[str, str | int | None] | None = None
    ) -> str:
        return self._url("/".join(("collections", _collection_id(collection), *rest)), query)

    def _tile_url(self, collection: str | Collection, tile: str | Tile, *rest: str) -> str:
        tile_id = check_id(tile.id if isinstance(tile, Tile) else tile, "tile")
        return self._collection_url(collection, "tiles", tile_id, *rest)


def _collection_id(collection: str | Collection) -> str:
    return check_id(collection.id if isinstance(collection, Collection) else collection, "collection")


def _status_filter(status: TileStatus | str | None) -> str | None:
    # The reference describes this parameter as JSON content, which read to the letter would be status=%22FAILED%22. The
    # plain word is sent, as for `sort` and `path` beside it. If the real service wants the quotes, this is the place.
    if status is None:
        return None
    if str(status) not in TileStatus.__members__:
        raise InvalidRequest(
            f"{status!r} is not a tile status.", hint=f"Use one of {', '.join(TileStatus.__members__)}."
        )
    return str(status)


def _additional_data(current: Collection, bands: Mapping[str, Band]) -> dict[str, Any]:
    """Write `additionalData` for an update: the bands, and what is not known to be read-only."""
    kept = {
        key: value
        for key, value in (current.additional_data or {}).items()
        if key not in _READ_ONLY_ADDITIONAL
    }
    kept["bands"] = {name: band.to_payload() for name, band in bands.items()}
    return kept

"""A bare caller of the BYOC API over plain requests: it knows the reference and nothing of the plugin's own client."""

from __future__ import annotations

import time
from typing import Any

import requests
from patience import LONG
from published_api import check_answer

GRANT = {"grant_type": "client_credentials", "client_id": "sandbox", "client_secret": "sandbox"}
PREFIX = "/api/v1/byoc"


class Caller:
    """Calls one sandbox with a token of its own, and holds every answer to the published reference."""

    def __init__(self, sandbox: Any, prefix: str = PREFIX) -> None:
        self.prefix = prefix
        self.url = sandbox.url + prefix
        self.session = requests.Session()
        token = requests.post(sandbox.token_url, data=GRANT, timeout=60).json()["access_token"]
        self.session.headers["Authorization"] = f"Bearer {token}"

    def call(self, method: str, route: str, **kwargs: Any) -> requests.Response:
        return self.send(method, self.url + route, **kwargs)

    def send(self, method: str, url: str, **kwargs: Any) -> requests.Response:
        response = self.session.request(method, url, timeout=60, **kwargs)
        path = response.request.path_url.partition("?")[0].removeprefix(self.prefix)
        check_answer(method, path, response.status_code, response.headers, response.content)
        return response

    def data(self, method: str, route: str, **kwargs: Any) -> Any:
        response = self.call(method, route, **kwargs)
        assert response.ok, (response.status_code, response.text)
        return response.json()["data"] if response.text else None

    def create_collection(self, bucket: str = "samples", **more: Any) -> str:
        return self.data("POST", "/collections", json={"name": "Test", "s3Bucket": bucket, **more})["id"]

    def collection(self, collection: str) -> dict[str, Any]:
        return self.data("GET", f"/collections/{collection}")

    def create_tile(self, collection: str, **tile: Any) -> dict[str, Any]:
        return self.data("POST", f"/collections/{collection}/tiles", json=tile)

    def tile(self, collection: str, tile: str) -> dict[str, Any]:
        return self.data("GET", f"/collections/{collection}/tiles/{tile}")

    def tiles(self, collection: str, **query: Any) -> list[dict[str, Any]]:
        found, url = [], f"{self.url}/collections/{collection}/tiles"
        while url:
            page = self.send("GET", url, params=query).json()
            found += page["data"]
            url, query = page["links"].get("next"), {}
        return found

    def wait(self, collection: str, timeout: float = LONG) -> list[dict[str, Any]]:
        """Return all tiles once each has ended and the collection's metadata is up to date."""
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            tiles = self.tiles(collection)
            ended = all(tile["status"] in {"INGESTED", "FAILED"} for tile in tiles)
            if ended and not self.collection(collection)["requiresMetadataUpdate"]:
                return tiles
            time.sleep(0.01)
        msg = f"tiles did not end: {[(tile['path'], tile['status']) for tile in self.tiles(collection)]}"
        raise AssertionError(msg)

    def ingest(self, collection: str, **tile: Any) -> dict[str, Any]:
        """Create a tile, wait until it has ended, and return it."""
        created = self.create_tile(collection, **tile)
        self.wait(collection)
        return self.tile(collection, created["id"])

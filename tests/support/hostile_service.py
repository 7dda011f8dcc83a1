"""A service whose every word is somebody else's: HTML, links, expressions, placeholders, marks that turn the writing."""

from __future__ import annotations

from typing import Any

from scripted_server import Answer, Recorded, ScriptedServer

API = "/api/v1/byoc/collections"
COLLECTION, TILE = "11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"

TEXTS = {
    "image": '<img src="{bait}/x.png"> <b>bold</b>',
    "link": 'see <a href="{bait}/y">this</a> &amp; &lt;i&gt;no&lt;/i&gt;',
    "expression": "[% 1+1 %] %1 %s %(x)s {{}} {{0}} {{name}}",
    "lines": "line\n<b>bold</b>\t\"quoted\" 'single' \\n",
    "turned": "a\u202egpj.<b>exe\u2066",
}
"""Each with the address of a server that nobody may ask."""


class HostileService(ScriptedServer):
    """A service with one collection and one failed tile, whose texts are all `text`; None leaves out what may be left out."""

    def __init__(self, text: str | None) -> None:
        super().__init__()
        self.text = text
        one = {"data": self.collection()}
        self.whenever("GET", API, Answer(json={"data": [self.collection()], "links": {}}))
        self.whenever("GET", f"{API}/{COLLECTION}", Answer(json=one))
        self.whenever("GET", f"{API}/{COLLECTION}/tiles", Answer(json={"data": [self.tile()], "links": {}}))
        self.whenever("GET", f"{API}/{COLLECTION}/tiles/{TILE}", Answer(json={"data": self.tile()}))
        self.whenever("DELETE", f"{API}/{COLLECTION}/tiles/{TILE}", self._refuse)
        self.whenever("POST", f"{API}/{COLLECTION}/tiles/{TILE}/reingest", self._refuse)

    def collection(self) -> dict[str, Any]:
        """Return the collection as the service sends it."""
        bands = {self.text or "B1": {"source": self.text, "bitDepth": 16, "sampleFormat": "UINT"}}
        return {
            "id": COLLECTION,
            "name": self.text,
            "s3Bucket": self.text,
            "created": "2024-01-01T00:00:00Z",
            "additionalData": {"bands": bands, "extent": _square(), "hasSensingTimes": self.text},
        }

    def tile(self) -> dict[str, Any]:
        """Return the tile as the service sends it."""
        return {
            "id": TILE,
            "path": self.text or "a path",
            "status": "FAILED",
            "created": "2024-01-01T00:00:00Z",
            "sensingTime": "2024-01-01T00:00:00Z",
            "coverGeometry": _square(),
            "additionalData": {"failedIngestionCause": self.text, "warnings": [self.text]},
        }

    def _refuse(self, _request: Recorded) -> Answer:
        return Answer(
            400, json={"error": {"status": 400, "message": self.text, "code": "COMMON_BAD_PAYLOAD"}}
        )


def _square() -> dict[str, Any]:
    ring = [[14.0, 46.0], [15.0, 46.0], [15.0, 47.0], [14.0, 47.0], [14.0, 46.0]]
    return {"type": "Polygon", "coordinates": [ring]}

"""The judge of answers must be able to find fault."""

from __future__ import annotations

import json

import pytest
from published_api import check_answer

JSON = {"Content-Type": "application/json"}
TILE = {"id": "0f1e2d3c-0000-4000-8000-000000000000", "path": "a/(BAND).tif", "status": "WAITING"}
ID = TILE["id"]
ROUTE = f"/collections/{ID}/tiles"


def judge(status, value, method="POST", route=ROUTE, headers=JSON):
    check_answer(method, route, status, headers, b"" if value is None else json.dumps(value).encode())


def test_a_good_answer_passes():
    judge(201, {"data": TILE})
    judge(204, None, "PUT", f"{ROUTE}/{ID}", {})
    judge(404, {"error": {"status": 404, "message": "Tile not found.", "code": "COMMON_NOT_FOUND"}})


@pytest.mark.parametrize(
    ("status", "value", "headers"),
    [
        pytest.param(201, {"data": {**TILE, "status": "DONE"}}, JSON, id="unknown status"),
        pytest.param(201, {"data": {**TILE, "path": "/a"}}, JSON, id="path against the pattern"),
        pytest.param(201, {"data": {**TILE, "id": "1"}}, JSON, id="id that is no UUID"),
        pytest.param(201, {"data": {"id": ID}}, JSON, id="no path"),
        pytest.param(201, {"data": {**TILE, "created": "2024-06-03T10:16:09"}}, JSON, id="time without zone"),
        pytest.param(
            201, {"data": {**TILE, "sensingTime": "2024-06-03T10:16:09.1234Z"}}, JSON, id="fine time"
        ),
        pytest.param(
            201, {"data": {**TILE, "coverGeometry": {"type": "Point"}}}, JSON, id="geometry of another type"
        ),
        pytest.param(201, {"data": TILE}, {"Content-Type": "text/html"}, id="media type"),
        pytest.param(200, {"data": TILE}, JSON, id="undocumented success"),
        pytest.param(500, {"error": {"status": 500, "message": "x"}}, JSON, id="fault"),
        pytest.param(409, {"error": {"status": 400, "message": "x"}}, JSON, id="two statuses"),
        pytest.param(
            409, {"error": {"status": 409, "message": "x", "code": "TAKEN"}}, JSON, id="unknown code"
        ),
        pytest.param(
            409, {"error": {"status": 409, "message": "x", "errors": []}}, JSON, id="errors as a list"
        ),
    ],
)
def test_a_bad_answer_does_not(status, value, headers):
    with pytest.raises((AssertionError, ValueError)):
        judge(status, value, headers=headers)

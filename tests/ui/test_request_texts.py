"""What would be sent, as text: it works as it stands, and tells no secret."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import datetime, timezone
from pathlib import Path

import pytest
import requests
from sandbox_client import GRANT, Caller
from sentinelhub_byoc.byoc.deployments import AWS_EU
from sentinelhub_byoc.byoc.models import TileDraft
from sentinelhub_byoc.ui.request_texts import curl_text, python_text

PLUGINS = Path(__file__).absolute().parents[2] / "build" / "plugins"
COVER = {
    "type": "Polygon",
    "coordinates": [
        [[600000.0, 5170000.5], [620000.0, 5170000.5], [620000.0, 5200000.0], [600000.0, 5170000.5]]
    ],
    "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32632"}},
}
DRAFTS = [
    TileDraft(
        "scenes/20240603_tyrol/(BAND).tif", datetime(2024, 6, 3, 10, 16, 9, tzinfo=timezone.utc), COVER
    ),
    TileDraft('it\'s "$HOME" `x`/ä\\(BAND).tif'),
]


@pytest.fixture
def caller(sandbox):
    return Caller(sandbox)


def check_tiles(caller, collection):
    tiles = {tile["path"]: tile for tile in caller.wait(collection)}
    assert set(tiles) == {draft.path for draft in DRAFTS}
    first = tiles[DRAFTS[0].path]
    assert first["sensingTime"] == "2024-06-03T10:16:09Z"
    (ring,) = first["coverGeometry"]["coordinates"]
    assert ring == [pytest.approx(point) for point in COVER["coordinates"][0]]
    assert first["status"] == "INGESTED"


def test_curl_registers_the_tiles(sandbox, caller):
    collection = caller.create_collection()
    token = requests.post(sandbox.token_url, data=GRANT, timeout=60).json()["access_token"]
    text = curl_text(sandbox.deployment, collection, DRAFTS)
    assert token not in text
    subprocess.run(
        ["/bin/sh", "-eu"],
        input=text,
        text=True,
        check=True,
        env={**os.environ, "SH_TOKEN": token},
        timeout=60,
    )
    check_tiles(caller, collection)


def test_python_registers_the_tiles(sandbox, caller, tmp_path):
    collection = caller.create_collection()
    script = tmp_path / "register.py"
    script.write_text(python_text(sandbox.deployment, collection, DRAFTS), encoding="utf-8")
    env = {**os.environ, "PYTHONPATH": str(PLUGINS), "PYTHONIOENCODING": "utf-8"}
    secrets = {"SH_CLIENT_ID": "sandbox", "SH_CLIENT_SECRET": "sandbox"}
    refused = subprocess.run(
        [sys.executable, str(script)], env=env, capture_output=True, text=True, timeout=60, check=False
    )
    assert refused.returncode == 1
    assert "SH_CLIENT_SECRET" in refused.stderr
    subprocess.run([sys.executable, str(script)], env={**env, **secrets}, check=True, timeout=60)
    check_tiles(caller, collection)


def test_a_known_deployment_goes_by_its_name():
    text = python_text(AWS_EU, "c1", DRAFTS[:1])
    assert "DEPLOYMENTS['aws-eu']" in text
    compile(text, "script", "exec")
    assert "https://services.sentinel-hub.com/api/v1/byoc/collections/c1/tiles" in curl_text(
        AWS_EU, "c1", DRAFTS
    )

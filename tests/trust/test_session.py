"""After a whole session neither the secret nor a token is anywhere: a real QGIS is used, then everything is searched."""

from __future__ import annotations

import base64
import gzip
import json
import shutil
import sqlite3
import zipfile
from pathlib import Path

import pytest
from leaks import leaks_below, leaks_in, leaks_in_text
from real_qgis import run_qgis
from sentinelhub_byoc.sandbox import tokens
from sentinelhub_byoc.sandbox.server import Sandbox

SECRET = "Canary/of+the=Secret&29571"
SECONDS = 300
"""More than it takes (about twenty), on a machine that does much else."""
pytestmark = pytest.mark.timeout(SECONDS + 60)
SECRETS = {
    "the secret": SECRET,
    "the key of a bucket": "BucketCanary/wJalr+XUtnFEMI=7",
    # All tokens of the sandbox begin alike.
    "a token": tokens._pack(tokens._HEADER),
}


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """Where QGIS and everything that it writes is: profile, caches, temporary files, the session's own."""
    return tmp_path_factory.mktemp("session") / "qgis"


@pytest.fixture(scope="module")
def ended(place, tmp_path_factory, sample_bucket):
    """Live through the session once."""
    root = tmp_path_factory.mktemp("service")
    shutil.copytree(sample_bucket.folder, root / "samples")
    place.mkdir()
    folders = {
        name: str(place / name)
        for name in ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "TMPDIR")
    }
    for folder in folders.values():
        Path(folder).mkdir()
    with pytest.MonkeyPatch.context() as patch, Sandbox(root, ingest_delay=0.01) as sandbox:
        patch.setattr(tokens, "CLIENT_SECRET", SECRET)
        service = {
            "url": sandbox.url,
            "token_url": sandbox.token_url,
            "secret": SECRET,
            "key": SECRETS["the key of a bucket"],
        }
        yield run_qgis(
            Path(__file__).with_name("full_session.py"),
            place,
            SECONDS,
            BYOC_SERVICE=json.dumps(service),
            **folders,
        )
        assert sandbox.tokens.issued >= 2


def test_the_session_was_a_whole_one(ended, place):
    assert ended.results.get("broke off", "") == ""
    assert [one for one in ended.results["errors"] if not one.startswith("[Sentinel Hub BYOC]")] == []
    written = {path.name for path in (place / "written").iterdir()}
    assert written >= {"tiles.gpkg", "collections.csv", "all.gpkg", "style.qml", "project.qgs", "project.qgz"}
    assert ended.results["objects"] > 20
    # locals are in it, and hide themselves
    assert "Credentials(hidden)" in ended.results["trace"]
    assert any("nowhere/(BAND).tif" in line for line in ended.results["log"])
    assert list((place / "profile").rglob("qgis-auth.db"))
    history = [
        path
        for path in (place / "profile").rglob("*")
        if path.is_file() and b"byoc:listtiles" in path.read_bytes()
    ]
    assert history, "Processing wrote no history"


def test_nothing_is_in_any_file(ended, place):
    # but the one that tells this test of what was in the memory
    assert [one for one in leaks_below(place, SECRETS) if not one.startswith("results.json")] == []


def test_nothing_is_in_what_qgis_said_or_showed(ended):
    for name in ("log", "windows", "errors"):
        assert leaks_in_text(json.dumps(ended.results[name], ensure_ascii=False), SECRETS) == [], name
    assert leaks_in_text(ended.said, SECRETS) == []


def test_nothing_is_in_a_traceback_with_the_locals_of_each_frame(ended):
    lines = [line for line in ended.results["trace"].splitlines() if leaks_in_text(line, SECRETS)]
    assert lines == []


def test_nothing_is_in_the_repr_of_any_object(ended):
    assert [one for one in ended.results["reprs"] if leaks_in_text(one, SECRETS)] == []


# The search itself


@pytest.mark.parametrize("secret", [SECRET, "plain"])
def test_the_search_finds_what_is_planted(tmp_path, secret):
    planted = {
        "ini": f"[x]\nsecret={secret}\n".encode(),
        "form": b"client_secret=" + b"Canary%2Fof%2Bthe%3DSecret%2629571"
        if secret == SECRET
        else secret.encode(),
        "xml": f"<a>{secret.replace('&', '&amp;')}</a>".encode(),
        "utf16": secret.encode("utf-16"),
        "gz": gzip.compress(secret.encode()),
        "basic": base64.b64encode(b"user-id:" + secret.encode() + b" and more"),
        "hex": secret.encode().hex().encode(),
    }
    for name, data in planted.items():
        (tmp_path / name).write_bytes(data)
    with zipfile.ZipFile(tmp_path / "zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("inner/project.qgs", secret * 3)
    database = sqlite3.connect(tmp_path / "sqlite")
    database.execute("CREATE TABLE t (x)")
    database.execute("INSERT INTO t VALUES (?)", [f"before {secret} behind"])
    database.commit()
    database.close()
    (tmp_path / secret.replace("/", "_")).write_bytes(b"")
    found = leaks_below(tmp_path, {"it": secret})
    assert {line.partition(":")[0] for line in found} >= {*planted, "zip", "sqlite"}


def test_the_search_finds_nothing_where_nothing_is():
    assert leaks_in(b"Canary of the Secret 29571" * 9, SECRETS) == []

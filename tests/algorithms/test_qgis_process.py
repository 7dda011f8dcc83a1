"""The six algorithms from a shell: QGIS's own `qgis_process`, with nothing but the plugin in an empty profile."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest
import sentinelhub_byoc
from layer_rows import rows
from patience import LONG, SOON
from qgis.core import QgsVectorLayer
from sandbox_client import Caller
from sentinelhub_byoc.sandbox.server import Sandbox

# Debian 12 wraps the program in a script that does not work there: see the wrapped one first.
PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
PLUGINS = Path(sentinelhub_byoc.__file__).parent.parent
SECRET = "a-secret-that-must-not-be-told"
SECRET_OF_SANDBOX = "sandbox"


class Shell:
    """Runs `qgis_process` in a profile of its own."""

    def __init__(self, profile: Path) -> None:
        assert PROGRAM, "qgis_process is part of QGIS: install it"
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("QGIS_", "PYTHON"))}
        self.environment = {
            **kept,
            "QT_QPA_PLATFORM": "offscreen",
            "QGIS_PLUGINPATH": str(PLUGINS),
            "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        }

    def __call__(self, *arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            [PROGRAM, *arguments],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=200,
            check=False,
        )

    def start(self, *arguments: str) -> subprocess.Popen:
        return subprocess.Popen(
            [PROGRAM, *arguments],
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def algorithm(self, name: str, *values: str) -> dict:
        """Run one of ours and return its results."""
        done = self("--json", "run", f"byoc:{name}", "--", *values)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)["results"]

    def use(self, sandbox: Sandbox, secret: str) -> None:
        self.environment.update(
            SH_BASE_URL=sandbox.url,
            SH_TOKEN_URL=sandbox.token_url,
            SH_CLIENT_ID="sandbox",
            SH_CLIENT_SECRET=secret,
        )


@pytest.fixture(scope="module")
def profile(tmp_path_factory) -> Path:
    """Return a QGIS profile in which the plugin is enabled."""
    folder = tmp_path_factory.mktemp("profile")
    done = Shell(folder)("plugins", "enable", "sentinelhub_byoc")
    assert done.returncode == 0, done.stderr
    assert "* sentinelhub_byoc" in done.stdout
    assert "Traceback" not in done.stderr
    return folder


@pytest.fixture
def shell(profile) -> Shell:
    return Shell(profile)


def test_the_six_algorithms_one_after_the_other(sandbox, shell, sample_bucket, tmp_path):
    shell.use(sandbox, SECRET_OF_SANDBOX)
    tyrol = sample_bucket.tiles[0]
    files = [f"INPUT={file}" for file in tyrol.files]

    outline = shell.algorithm("derivefootprint", files[0], "FIT=outer", f"OUTPUT={tmp_path / 'outline.gpkg'}")
    assert outline["CRS_URN"] == "urn:ogc:def:crs:EPSG::32632"
    assert json.loads(outline["GEOJSON"])["type"] == "Polygon"
    assert QgsVectorLayer(outline["OUTPUT"], "outline", "ogr").featureCount() == 1

    collection = shell.algorithm("createcollection", "NAME=My scenes", "BUCKET=samples")["COLLECTION_ID"]
    listed = shell.algorithm("listcollections", f"OUTPUT={tmp_path / 'collections.csv'}")
    assert listed["COUNT"] == 1
    assert collection in Path(listed["OUTPUT"]).read_text("utf-8")

    registered = shell.algorithm(
        "registertiles",
        f"COLLECTION_ID={collection}",
        *files,
        "TILE_PATH=scenes/{folder}/(BAND){ext}",
        "SENSING_TIME=2024-06-03T10:16:09Z",
        f"OUTPUT={tmp_path / 'registered.gpkg'}",
    )
    assert (registered["CREATED"], registered["FAILED"]) == (1, 0)
    (row,) = rows(QgsVectorLayer(registered["OUTPUT"], "registered", "ogr"))
    assert (row["path"], row["outcome"]) == (tyrol.path, "created")

    waited = shell.algorithm(
        "waitforingestion", f"COLLECTION_ID={collection}", "TIMEOUT=30", f"OUTPUT={tmp_path / 'ended.csv'}"
    )
    assert (waited["INGESTED"], waited["FAILED"], waited["PENDING"]) == (1, 0, 0)

    tiles = shell.algorithm(
        "listtiles", f"COLLECTION_ID={collection}", "STATUS=INGESTED", f"OUTPUT={tmp_path / 'tiles.gpkg'}"
    )
    assert tiles["COUNT"] == 1
    layer = QgsVectorLayer(tiles["OUTPUT"], "tiles", "ogr")
    assert layer.crs().authid() == "EPSG:4326"
    assert [row["path"] for row in rows(layer)] == [tyrol.path]


@pytest.mark.parametrize("form", [(), ("--json",)], ids=["plain", "json"])
def test_a_wrong_secret_is_an_error_and_is_not_told(sandbox, shell, form):
    shell.use(sandbox, SECRET)
    done = shell(*form, "run", "byoc:createcollection", "--NAME=My scenes", "--BUCKET=samples")
    assert done.returncode == 1
    assert "client secret" in done.stdout + done.stderr
    assert SECRET not in done.stdout + done.stderr


def test_a_raster_without_a_crs_is_an_error(shell, make_raster):
    done = shell("run", "byoc:derivefootprint", f"--INPUT={make_raster(epsg=None)}")
    assert done.returncode == 1
    assert "scene.tif" in done.stderr
    assert "Traceback" not in done.stderr


def test_interrupting_ends_the_wait(sandbox_root, shell):
    with Sandbox(sandbox_root, ingest_delay=600) as sandbox:
        shell.use(sandbox, SECRET_OF_SANDBOX)
        caller = Caller(sandbox)
        collection = caller.create_collection()
        caller.create_tile(collection, path="scenes/20240603_tyrol/(BAND).tif")
        process = shell.start(
            "run", "byoc:waitforingestion", f"--COLLECTION_ID={collection}", "--TIMEOUT=600"
        )
        while sandbox.tokens.issued < 2:  # the caller's, and the one of the algorithm
            assert process.poll() is None
            time.sleep(0.1)
        time.sleep(0.7)
        began = time.monotonic()
        process.send_signal(signal.SIGINT)
        _output, errors = process.communicate(timeout=LONG)
    assert time.monotonic() - began < SOON, "one second, and what QGIS needs to end"
    assert process.returncode == 1
    assert "Stopped" in errors
    assert "Traceback" not in errors

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest
import requests
from sandbox_client import GRANT
from sentinelhub_byoc.sandbox.faults import KINDS

PLUGINS = Path(__file__).parents[2] / "build" / "plugins"
MODULE = [sys.executable, "-m", "sentinelhub_byoc.sandbox"]


def environment(**more):
    names = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    return {**names, "PYTHONPATH": str(PLUGINS), **more}


def run(*arguments, **more):
    return subprocess.run(
        [*MODULE, *map(str, arguments)],
        env=environment(**more),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@contextmanager
def running(*arguments):
    process = subprocess.Popen(
        [*MODULE, *map(str, arguments)],
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield process, process.stdout.readline()
    finally:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_says_where_it_is_and_stops_cleanly(tmp_path, number):
    with running("--root", tmp_path) as (process, line):
        match = re.fullmatch(r"sandbox ready: (http://127\.0\.0\.1:\d+)\n", line)
        assert match
        url = match[1] + "/auth/realms/main/protocol/openid-connect/token"
        assert requests.post(url, data=GRANT, timeout=60).status_code == 200
        process.send_signal(number)
        out, err = process.communicate(timeout=60)
        assert (process.returncode, out, err) == (0, "", "")
    assert [file.name for file in tmp_path.iterdir()] == [".sandbox.sqlite3"]


def test_it_makes_samples_and_serves_them(tmp_path):
    with running("--root", tmp_path, "--samples", "demo", "--ingest-delay", "0.01", "--latency", "0"):
        files = list((tmp_path / "demo").rglob("*.tif"))
        assert len(files) == 16


def test_it_names_the_collection_of_many_tiles(tmp_path):
    with running("--root", tmp_path, "--tiles", "7", "--seed", "3", "--rate", "600", "--token-ttl", "5") as (
        process,
        _,
    ):
        assert re.fullmatch(r"collection of 7 tiles: [0-9a-f-]{36}\n", process.stdout.readline())


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "--root"),
        (["--root", "{tmp}/nowhere"], "is not a folder"),
        (["--root", "{tmp}/file"], "is not a folder"),
        (["--root", "{tmp}", "--port", "70000"], "is not a port"),
        (["--root", "{tmp}", "--port", "x"], "--port"),
        (["--root", "{tmp}", "--latency", "-1"], "is not a number of seconds"),
        (["--root", "{tmp}", "--ingest-delay", "nan"], "is not a number of seconds"),
        (["--root", "{tmp}", "--faults", "2"], "is no share"),
        (["--root", "{tmp}", "--fault-kinds", "reset,rain"], "rain is no kind of fault"),
        (["--root", "{tmp}", "--tiles", "-1"], "is less than nothing"),
        (["--root", "{tmp}", "--samples", "../x"], "cannot be the name of a bucket"),
        (["--root", "{tmp}", "--samples", "file"], "Cannot write the sample bucket"),
        (["--root", "{tmp}", "--s3"], "AWS_S3_ENDPOINT"),
        (["--root", "{tmp}", "--port", "{taken}"], "Choose another with --port"),
    ],
)
def test_wrong_arguments_are_told_clearly(tmp_path, arguments, words):
    (tmp_path / "file").write_text("")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        places = {"tmp": tmp_path, "taken": taken.getsockname()[1]}
        done = run(*[argument.format(**places) for argument in arguments])
    assert done.returncode == 2
    assert done.stdout == ""
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_a_folder_that_another_sandbox_has_is_told_clearly(tmp_path):
    with running("--root", tmp_path) as (_, line):
        assert line.startswith("sandbox ready")
        done = run("--root", tmp_path)
    assert done.returncode == 2
    assert "Is another sandbox running on this folder?" in done.stderr


def test_help_names_every_option_and_kind_of_fault():
    text = run("--help").stdout
    for option in (
        "--root",
        "--port",
        "--faults",
        "--fault-kinds",
        "--latency",
        "--rate",
        "--tiles",
        "--seed",
        "--ingest-delay",
        "--samples",
        "--s3",
        "--token-ttl",
        *KINDS,
    ):
        assert option in text


def test_it_starts_without_gdal(tmp_path):
    """GDAL is needed for samples and ingestion only, and takes a while to load."""
    (tmp_path / "osgeo.py").write_text("raise ImportError('GDAL was loaded')")
    process = subprocess.Popen(
        [*MODULE, "--root", str(tmp_path)],
        env=environment(PYTHONPATH=os.pathsep.join([str(tmp_path), str(PLUGINS)])),
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout.readline().startswith("sandbox ready")
    finally:
        process.kill()
        process.communicate()

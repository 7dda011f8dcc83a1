"""The ZIP holds what users need and nothing else, and is the same wherever it is packed."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from zip_fixtures import ROOT, pack, plugin_zip

__all__ = ["plugin_zip"]
NAME = "sentinelhub_byoc"
PARTS = {"algorithms", "bucket", "byoc", "core", "raster", "sandbox", "ui", "workflows"}
NOT_COPIED = (
    ".git",
    ".venv",
    "build",
    "__pycache__",
    ".hypothesis",
    ".mypy_cache",
    ".ruff_cache",
    ".pytest_cache",
)


def names(path):
    with zipfile.ZipFile(path) as archive:
        return archive.namelist()


def test_every_module_and_form_of_the_plugin_is_in_it(plugin_zip):
    packed = set(names(plugin_zip))
    wanted = [path for part in PARTS for kind in ("*.py", "*.ui") for path in (ROOT / part).rglob(kind)]
    wanted += ROOT.glob("*.py")
    missing = {f"{NAME}/{path.relative_to(ROOT).as_posix()}" for path in wanted} - packed
    assert missing == set()


def test_every_language_is_in_it_compiled(plugin_zip):
    languages = {re.search(r"_(\w\w)\.ts$", path.name)[1] for path in (ROOT / "i18n").glob("*.ts")}
    assert languages >= {"de", "es", "fr", "pt", "sl"}
    assert {f"{NAME}/i18n/{NAME}_{language}.qm" for language in languages} <= set(names(plugin_zip))


def test_the_bundled_libraries_are_whole_and_bring_their_licences(plugin_zip):
    packed = set(names(plugin_zip))
    extlibs = f"{NAME}/extlibs"
    for wheel in (Path(sys.prefix) / "bundled").glob("*.whl"):
        modules = {
            f"{extlibs}/{name}"
            for name in names(wheel)
            if name.endswith(".py") and not name.startswith("oauthlib/openid/")  # for servers
        }
        assert modules
        assert modules <= packed
    with zipfile.ZipFile(plugin_zip) as archive:
        assert b"Redistribution and use" in archive.read(f"{extlibs}/oauthlib/LICENSE")
        assert b"Permission to use, copy, modify" in archive.read(f"{extlibs}/requests_oauthlib/LICENSE")
        assert b"GNU GENERAL PUBLIC LICENSE" in archive.read(f"{NAME}/LICENSE")


def test_lines_keep_their_numbers(plugin_zip):
    """A traceback from an installed plugin points into the sources."""
    with zipfile.ZipFile(plugin_zip) as archive:
        for part in ("ui/controller.py", "raster/footprint.py", "byoc/client.py"):
            source = (ROOT / part).read_text(encoding="utf-8").splitlines()
            packed = archive.read(f"{NAME}/{part}").decode().splitlines()
            named = {
                number for number, line in enumerate(source) if line.strip().startswith(("def ", "class "))
            }
            assert named
            assert all(packed[number] == source[number] for number in named)


def test_other_times_rights_languages_and_folders_give_the_same_bytes(plugin_zip, tmp_path):
    elsewhere = tmp_path / "another clone, Ünicode"
    shutil.copytree(ROOT, elsewhere, ignore=shutil.ignore_patterns(*NOT_COPIED))
    for number, path in enumerate(sorted(path for path in elsewhere.rglob("*") if path.is_file())):
        path.chmod(0o755 if number % 2 else 0o600)
        os.utime(path, (1_000_000_000 + number, 1_000_000_000 + number))
    (elsewhere / "ui" / "__pycache__").mkdir()
    (elsewhere / "ui" / "__pycache__" / "dock.cpython-39.pyc").write_bytes(b"left over")
    (elsewhere / "ui" / ".dock.py.swp").write_bytes(b"left over")
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Pacific/Chatham"}
    again = pack(tmp_path / "again.zip", elsewhere, env=environment, umask=0o077)
    assert again.read_bytes() == plugin_zip.read_bytes()


def test_packing_needs_no_network(tmp_path):
    """The libraries were fetched by `make setup-dev`; nothing is asked of anybody when the ZIP is made."""
    unshare = shutil.which("unshare")
    rights = [unshare, "--user", "--map-root-user", "--net"]
    if subprocess.run([*rights, "true"], capture_output=True, check=False).returncode != 0:
        rights = []  # not allowed to here: then a proxy that nobody answers has to do
    nobody = dict.fromkeys(("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"), "http://127.0.0.1:9")
    command = [
        *rights,
        sys.executable,
        str(ROOT / "scripts" / "package.py"),
        "--out",
        str(tmp_path / "a.zip"),
    ]
    ran = subprocess.run(command, env={**os.environ, **nobody}, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert zipfile.is_zipfile(tmp_path / "a.zip")

"""What the README shows works: its Python runs as printed, its qgis_process lines name what exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sentinelhub_byoc.algorithms.provider import ALGORITHMS
from sentinelhub_byoc.byoc import ByocClient, CollectionDraft, credentials_from_env, open_session

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def block(language: str) -> str:
    return re.search(rf"```{language}\n(.*?)```", README[README.index(f"```{language}") :], re.DOTALL)[1]


@pytest.fixture
def environment(sandbox, monkeypatch):
    for name, value in {
        "SH_BASE_URL": sandbox.url,
        "SH_TOKEN_URL": sandbox.token_url,
        "SH_CLIENT_ID": "sandbox",
        "SH_CLIENT_SECRET": "sandbox",
    }.items():
        monkeypatch.setenv(name, value)
    return sandbox


def test_the_python_lines_register_a_tile(environment, sandbox_root, capsys):
    client = ByocClient(open_session(environment.deployment, credentials_from_env()), environment.deployment)
    collection = client.create_collection(CollectionDraft("Mine", "my-bucket"))
    scene = next(sandbox_root.rglob("B04.tif"))
    code = block("python").replace("/vsis3/my-bucket/scenes/2024-05-01/B04.tif", str(scene))
    exec(compile(code, "README.md", "exec"), {"collection_id": collection.id})  # noqa: S102
    [tile] = client.iter_tiles(collection)
    assert tile.path == "scenes/2024-05-01/(BAND).tif"
    assert tile.cover_geometry["type"] == "Polygon"
    assert capsys.readouterr().out.startswith("[")


def test_the_shell_lines_name_algorithms_that_exist():
    shown = set(re.findall(r"byoc:(\w+)", README))
    assert shown
    assert shown <= set(ALGORITHMS)  # each is called as its module is


@pytest.mark.parametrize(
    "target", re.findall(r"`make ([a-z-]+)`", README) + re.findall(r"^make ([a-z-]+)", README, re.MULTILINE)
)
def test_the_make_targets_exist(target):
    rules = [ROOT / "Makefile", *(ROOT / "scripts").glob("*.mk")]
    assert any(re.search(rf"^{target}:", file.read_text(encoding="utf-8"), re.MULTILINE) for file in rules)


@pytest.mark.parametrize("picture", re.findall(r"!\[[^]]+\]\(([^)]+)\)", README))
def test_the_pictures_are_there(picture):
    assert (ROOT / picture).stat().st_size > 10_000

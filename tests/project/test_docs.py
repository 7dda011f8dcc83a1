"""The documentation builds without a broken link, its generated parts are up to date, and help buttons lead into it."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import pytest
from sentinelhub_byoc.core import help as help_module
from sentinelhub_byoc.core.failure_causes import known_causes

ROOT = Path(__file__).resolve().parents[2]
spec = importlib.util.spec_from_file_location("reference_pages", ROOT / "scripts" / "reference_pages.py")
reference_pages = importlib.util.module_from_spec(spec)
spec.loader.exec_module(reference_pages)


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    mkdocs = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "--site-dir", str(folder)]
    done = subprocess.run(mkdocs, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return folder


def ids(page: Path) -> set[str]:
    return set(re.findall(r'id="([^"]+)"', page.read_text(encoding="utf-8")))


@pytest.mark.parametrize("name", reference_pages.PAGES)
def test_generated_parts_are_up_to_date(name, qgis_app):
    page = (ROOT / "docs" / name).read_text(encoding="utf-8")
    assert reference_pages.written(name, page) == page, "run scripts/reference_pages.py"


@pytest.mark.parametrize("name", reference_pages.PAGES)
def test_a_generated_part_that_was_changed_by_hand_is_noticed(name, qgis_app):
    page = (ROOT / "docs" / name).read_text(encoding="utf-8")
    _, lines = reference_pages.PAGES[name]
    line = max(lines(), key=len)
    changed = page.replace(line, line[:-3])
    assert changed != page
    assert reference_pages.written(name, changed) == page


def test_every_cause_that_can_be_explained_has_its_sentence_on_the_page():
    for known in known_causes():
        assert any(re.search(known.pattern, text) for text in reference_pages.CAUSES), known.pattern


def test_every_page_is_in_the_list_of_pages(site):
    listed = set(re.findall(r"[\w-]+\.md", (ROOT / "mkdocs.yml").read_text(encoding="utf-8")))
    assert listed == {file.name for file in (ROOT / "docs").glob("*.md")}
    assert all((site / name.replace(".md", ".html")).is_file() for name in listed)


def test_the_help_of_each_algorithm_is_on_the_page_of_algorithms(site, monkeypatch):
    from sentinelhub_byoc.algorithms.provider import ByocProvider

    monkeypatch.setattr(help_module, "BUILT", (site,))
    provider = ByocProvider()
    provider.refreshAlgorithms()
    addresses = [algorithm.helpUrl() for algorithm in provider.algorithms()]
    there = ids(site / "algorithms.html")
    assert len(addresses) == 18
    for address in addresses:
        page, _, anchor = address.partition("#")
        assert page == (site / "algorithms.html").as_uri()
        assert anchor in there


@pytest.mark.parametrize(
    "page",
    sorted(
        {
            page
            for file in (ROOT / "ui").rglob("*.py")
            for page in re.findall(r'show_help_by\(.*, "([\w-]+)"\)', file.read_text(encoding="utf-8"))
        }
    ),
)
def test_the_help_buttons_of_windows_lead_to_a_page(page):
    assert (ROOT / "docs" / f"{page}.md").is_file()


def test_without_built_pages_help_is_the_readme_or_the_home_page(monkeypatch):
    monkeypatch.setattr(help_module, "BUILT", (ROOT / "nowhere",))
    assert help_module.help_url("algorithms", "listtiles").startswith(("https://", "file:///"))


def test_pages_load_nothing_from_elsewhere(site):
    for page in site.rglob("*.html"):
        for address in re.findall(r'(?:src|href)="([^"]+)"', page.read_text(encoding="utf-8")):
            if address.startswith("http"):
                assert f'<a href="{address}"' in page.read_text(encoding="utf-8")


def test_the_help_in_the_plugin_has_what_buttons_open_and_no_broken_link(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    from help_pages import build_help

    build_help(tmp_path)
    pages = {page.name: page.read_text(encoding="utf-8") for page in tmp_path.glob("*.html")}
    assert {"index.html", "algorithms.html", "own-account.html", "register-layers.html"} <= set(pages)
    for own_name, text in pages.items():
        assert "<img" not in text
        for address in re.findall(r'(?:src|href)="(?!https:)([^"]+)"', text):
            name, _, anchor = address.partition("#")
            assert (tmp_path / (name or own_name)).is_file(), address
            assert not anchor or anchor in ids(tmp_path / (name or own_name)), address
    assert sum(file.stat().st_size for file in tmp_path.rglob("*") if file.is_file()) < 200_000

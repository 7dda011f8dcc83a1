"""Before an upload: the ZIP passes every rule, and each rule finds what breaks it.

That Bandit, detect-secrets and flake8-qgis find nothing in the ZIP is asked by `make check-upload`, which `.ci/run` runs: half
a minute.
"""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from dataclasses import replace

import pytest
from zip_fixtures import ROOT, plugin_zip

import check_upload  # isort: skip
from upload_rules import NAME, RULES, Package, findings, unreachable_addresses  # isort: skip

__all__ = ["plugin_zip"]


@pytest.fixture(scope="module")
def package(plugin_zip):
    """Give the ZIP, read."""
    return Package.read(plugin_zip)


def test_nothing_is_found_in_our_zip(package):
    assert findings(package) == []


def with_file(package, name, content=b"x"):
    return replace(package, files={**package.files, name: content})


def without_file(package, name):
    return replace(
        package, files={key: value for key, value in package.files.items() if key != f"{NAME}/{name}"}
    )


def with_metadata(package, pattern, new):
    text, count = re.subn(pattern, new, package.text("metadata.txt"), count=1, flags=re.MULTILINE)
    assert count == 1
    return with_file(package, f"{NAME}/metadata.txt", text.encode())


def lacking(key):
    return lambda package: with_metadata(package, rf"^{key}=.*\n", "")


def saying(key, value):
    return lambda package: with_metadata(package, rf"^{key}=.*$", f"{key}={value}")


def holding(name, content=b"x"):
    return lambda package: with_file(package, name, content)


def missing(name):
    return lambda package: without_file(package, name)


BROKEN = {
    "too big for the site": (lambda p: replace(p, size=25_000_001), "the site takes"),
    "too big for us": (lambda p: replace(p, size=1_000_000), "is to stay under"),
    "a way out": (holding(f"{NAME}/../x.py"), "lead out"),
    "another folder": (holding("other/x.py"), "one folder"),
    "no folder": (holding("x.py"), "one folder"),
    "no licence": (missing("LICENSE"), "LICENSE is missing"),
    "no licence of a library": (missing("extlibs/oauthlib/LICENSE"), "oauthlib/LICENSE is missing"),
    "no init": (missing("__init__.py"), "__init__.py is missing"),
    "no metadata": (missing("metadata.txt"), "cannot be read"),
    "compiled Python": (holding(f"{NAME}/ui/a.pyc"), "compiled files"),
    "a cache": (holding(f"{NAME}/__pycache__/a.py", b""), "refuses this folder"),
    "a Mac's folder": (holding(f"{NAME}/__MACOSX/a.py", b""), "refuses this folder"),
    "git": (holding(f"{NAME}/.git/HEAD.txt"), "refuses this folder"),
    "a hidden file": (holding(f"{NAME}/ui/.a.py", b""), "hidden"),
    "a shell script": (holding(f"{NAME}/run.sh"), "programs"),
    "a batch file": (holding(f"{NAME}/run.bat"), "programs"),
    "a library": (holding(f"{NAME}/a.so"), "programs"),
    "a Windows library": (holding(f"{NAME}/a.dll"), "programs"),
    "tests": (holding(f"{NAME}/tests/test_a.py", b""), "stays in the repository"),
    "a bench": (holding(f"{NAME}/bench/a.py", b""), "stays in the repository"),
    "scripts": (holding(f"{NAME}/scripts/a.py", b""), "stays in the repository"),
    "a page outside the help": (holding(f"{NAME}/ui/a.html"), "not part of the plugin"),
    "a program in the help": (holding(f"{NAME}/help/a.py", b""), "not part of the plugin"),
    "an unknown kind": (holding(f"{NAME}/data.bin"), "not part of the plugin"),
    "a program's mark": (
        lambda p: replace(p, modes={**p.modes, f"{NAME}/plugin.py": 0o755}),
        "marked as a program",
    ),
    "broken Python": (holding(f"{NAME}/ui/a.py", b"def f(:"), "no valid Python"),
    "a per cent sign": (saying("about", "100 % of it"), "cannot be read"),
    "no section": (holding(f"{NAME}/metadata.txt", b"name=a\n"), "cannot be read"),
    "another least version": (saying("qgisMinimumVersion", "3.16"), "not 3.22"),
    "another last version": (saying("qgisMaximumVersion", "3.99"), "not 4.99"),
    "not for Qt 6": (saying("supportsQt6", "False"), "not True"),
    "a slash in author": (saying("author", "a/b"), "no slash"),
    "no e-mail address": (saying("email", "somebody"), "no e-mail"),
    "an odd version": (saying("version", "1.0-rc"), "three numbers"),
    "an icon that is not there": (saying("icon", "icon.png"), "icon icon.png is not"),
    "the builder's address": (saying("tracker", "http://bugs"), "not the address"),
    "a word for an address": (saying("homepage", "soon"), "not the address"),
    "plain http": (saying("repository", "http://host.org/a"), "not the address"),
    "another version": (saying("version", "9.9.9"), "CHANGELOG.md begins with"),
    "no changes of this version": (saying("changelog", "0.0.1: old"), "does not begin with the version"),
    "an algorithm that is not": (saying("about", "Run byoc:makecoffee."), "no algorithm"),
    "a name that is not": (saying("about", "Press “Make coffee”."), "stands nowhere"),
    "a name in other quotes": (saying("about", 'Press "Make coffee".'), "stands nowhere"),
    "translations' sources": (holding(f"{NAME}/i18n/a.ts", b"x" * 2000), "only .qm"),
    "an empty language": (holding(f"{NAME}/i18n/a.qm", b"x"), "is empty"),
    "no languages": (
        lambda p: replace(
            p, files={name: text for name, text in p.files.items() if not name.endswith(".qm")}
        ),
        "no compiled translation",
    ),
    **{
        f"no {key}": (lacking(key), f"no {key}")
        for key in (
            "name",
            "description",
            "homepage",
            "tracker",
            "repository",
            "tags",
            "icon",
            "about",
            "email",
        )
    },
}


@pytest.mark.parametrize("broken", BROKEN, ids=lambda name: name.replace(" ", "-"))
def test_each_rule_finds_what_breaks_it(broken, package):
    breaking, told = BROKEN[broken]
    assert [finding for finding in findings(breaking(package)) if told in finding] != []


def test_every_rule_is_broken_above(package):
    """A rule that no case breaks could as well be empty."""
    cases = [breaking(package) for breaking, _told in BROKEN.values()]
    assert [rule.__name__ for rule in RULES if not any(list(rule(case)) for case in cases)] == []


DANGERS = {
    "B602": "import subprocess\nsubprocess.call('ls', shell=True)\n",
    "B101": "assert True\n",
    "B307": "eval(input())\n",
    "Secret Keyword": 'password = "hunter2000"\n',
    "AWS Access Key": 'key = "AKIA' + 'IOSFODNN7EXAMPLF"\n',
    "QGS103": "from PyQt5.QtCore import Qt\n",
    "QGS402": "from qgis.PyQt.QtCore import QVariant\nQVariant.Int\n",
    "QGS405": "def f(combo):\n    combo.activated[str].connect(print)\n",
}


@pytest.fixture(scope="module")
def dangerous(tmp_path_factory):
    """Give a ZIP with each danger in a module of its own, and a file that the site refuses."""
    packed = tmp_path_factory.mktemp("dangerous") / "a.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for number, code in enumerate(DANGERS.values()):
            archive.writestr(f"{NAME}/module{number}.py", code)
        archive.writestr(f"{NAME}/ui/left.pyc", b"x")
    return packed


@pytest.fixture(scope="module")
def told(dangerous):
    """Give what the command says of it."""
    command = [sys.executable, str(ROOT / "scripts" / "check_upload.py"), str(dangerous)]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert ran.returncode == 1
    return ran.stdout.splitlines()


@pytest.mark.parametrize("danger", DANGERS, ids=lambda name: name.replace(" ", "-"))
def test_the_tools_find_what_they_are_for(danger, told):
    module = f"{NAME}/module{list(DANGERS).index(danger)}.py:"
    assert [line for line in told if line.startswith(module) and danger in line] != []


def test_the_command_tells_of_rules_and_tools_alike(told):
    assert f"{NAME}/ui/left.pyc: the site refuses programs and compiled files." in told
    assert "LICENSE is missing or empty." in told


def test_addresses_are_asked_for(server):
    metadata = {
        "homepage": f"{server.url}/home",
        "tracker": "http://127.0.0.1:9/",
        "repository": "soon",
    }
    server.expect("HEAD", "/home")
    told = check_upload.address_findings(metadata)
    assert [line.split(":")[0] for line in told] == ["tracker", "repository"]


def test_an_address_that_nobody_can_reach_is_told():
    metadata = {
        "homepage": "https://somebody.example/a",
        "tracker": "https://host.org/a",
        "repository": "https://example.com/",
    }
    assert unreachable_addresses(metadata) == ["homepage", "repository"]

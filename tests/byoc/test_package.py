"""The package as others import it: light, complete, and able to live without a system's requests-oauthlib."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import requests_oauthlib
import sentinelhub_byoc
from sentinelhub_byoc import byoc

PLUGINS = str(Path(sentinelhub_byoc.__file__).parent.parent)


def run_python(code: str, *path: str) -> subprocess.CompletedProcess[str]:
    lines = f"import sys; sys.path[:0] = {[*path, PLUGINS]!r}\n{code}"
    return subprocess.run(
        [sys.executable, "-c", lines], capture_output=True, text=True, timeout=60, check=False
    )


@pytest.mark.parametrize("name", byoc.__all__)
def test_every_public_name_is_there(name):
    assert getattr(byoc, name) is not None
    assert name in dir(byoc)


def test_a_name_that_is_not_public_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = byoc.nonsense


def test_light_modules_load_neither_requests_nor_oauthlib():
    code = """
from sentinelhub_byoc import byoc
from sentinelhub_byoc.byoc import auth, checks, deployments, errors, geometry, models, paths
byoc.Credentials, byoc.DEPLOYMENTS, byoc.Tile, byoc.NotFound
heavy = {"requests", "oauthlib", "requests_oauthlib", "urllib3", "numpy", "shapely", "osgeo", "qgis"} & set(sys.modules)
assert not heavy, heavy
"""
    ran = run_python(code)
    assert ran.returncode == 0, ran.stderr


WITHOUT_REQUESTS_OAUTHLIB = """
from importlib.machinery import PathFinder

class SystemWithoutIt:
    def find_spec(self, name, path=None, target=None):
        if name == "requests_oauthlib":
            bundled = [entry for entry in sys.path if entry.endswith("extlibs")]
            if not bundled:
                raise ModuleNotFoundError(f"No module named {name!r}", name=name)
            return PathFinder.find_spec(name, bundled)

sys.meta_path.insert(0, SystemWithoutIt())
"""


def copy_plugin(folder: Path) -> Path:
    """Copy what the client needs, without a folder of bundled packages beside it."""
    source, plugin = Path(sentinelhub_byoc.__file__).parent, folder / "sentinelhub_byoc"
    shutil.copytree(source / "byoc", plugin / "byoc")
    for name in ("__init__.py", "feedback.py", "hidden.py"):
        shutil.copy(source / name, plugin)
    return plugin


def test_the_bundled_copy_serves_when_the_system_has_none(tmp_path):
    plugin = copy_plugin(tmp_path)
    shutil.copytree(Path(requests_oauthlib.__file__).parent, plugin / "extlibs" / "requests_oauthlib")
    code = f"""{WITHOUT_REQUESTS_OAUTHLIB}
from sentinelhub_byoc.byoc import AWS_EU, Credentials, open_session
assert open_session(AWS_EU, Credentials("a", "b")).deployment is AWS_EU
import requests_oauthlib
assert requests_oauthlib.__file__.startswith({str(plugin)!r}), requests_oauthlib.__file__
assert sys.path[-1] == {str(plugin / "extlibs")!r}
"""
    ran = run_python(code, str(tmp_path))
    assert ran.returncode == 0, ran.stderr


def test_without_any_copy_the_error_says_what_to_install(tmp_path):
    copy_plugin(tmp_path)
    code = f"""{WITHOUT_REQUESTS_OAUTHLIB}
from sentinelhub_byoc.byoc import ByocError, Credentials, AWS_EU, open_session
try:
    open_session(AWS_EU, Credentials("a", "b"))
except ByocError as error:
    assert "requests_oauthlib is missing" in error.message, error.message
    assert "ZIP" in error.hint
else:
    raise AssertionError("no error")
"""
    ran = run_python(code, str(tmp_path))
    assert ran.returncode == 0, ran.stderr


def test_the_search_path_is_left_alone_when_the_system_has_it():
    ran = run_python(
        "before = list(sys.path)\nimport sentinelhub_byoc.byoc.session\nassert sys.path == before"
    )
    assert ran.returncode == 0, ran.stderr

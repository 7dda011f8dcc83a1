"""The walls between the parts of the plugin stand."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
spec = importlib.util.spec_from_file_location("check_imports", ROOT / "scripts" / "check_imports.py")
check_imports = importlib.util.module_from_spec(spec)
spec.loader.exec_module(check_imports)


@pytest.mark.parametrize("path", list(check_imports.plugin_files()), ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_go_one_way(path):
    assert check_imports.faults_in(path) == []


@pytest.mark.parametrize(
    ("part", "statement"),
    [
        pytest.param("byoc", "import qgis.core", id="client-imports-qgis"),
        pytest.param("byoc", "from ..core import connections", id="client-imports-core"),
        pytest.param("byoc", "from osgeo import gdal", id="client-imports-gdal"),
        pytest.param("raster", "from ..byoc.models import Tile", id="raster-imports-client"),
        pytest.param(
            "workflows", "def f():\n    from qgis.core import QgsTask", id="import-inside-a-function"
        ),
        pytest.param("core", "from ..ui.dock import Dock", id="core-imports-ui"),
        pytest.param("core", "import sentinelhub_byoc.algorithms", id="absolute-name"),
        pytest.param("sandbox", "from .. import core", id="from-the-root"),
        pytest.param(
            "workflows", "def f():\n    from dask.distributed import Client", id="workflows-import-dask"
        ),
        pytest.param("algorithms", "import distributed", id="algorithms-import-a-cluster"),
        pytest.param("bucket", "import boto3", id="bucket-imports-boto3"),
    ],
)
def test_a_wrong_import_is_told(tmp_path, part, statement):
    path = tmp_path / part / "module.py"
    path.parent.mkdir()
    path.write_text(statement, encoding="utf-8")
    assert len(check_imports.faults_in(path, tmp_path)) == 1

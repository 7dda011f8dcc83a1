"""One journey in the real QGIS application, from the first start to an ingested tile on the map."""

from __future__ import annotations

from pathlib import Path

import pytest
from real_qgis import run_qgis

SECONDS = 250
"""More than it takes (about twenty), on a machine that does much else."""


@pytest.fixture(scope="module")
def first_day(tmp_path_factory):
    """Live through it once."""
    return run_qgis(Path(__file__).with_name("first_day.py"), tmp_path_factory.mktemp("qgis"), SECONDS)


def test_it_ends_with_an_ingested_tile_on_the_map(first_day):
    seen = first_day.results
    assert seen.get("broke off", "") == ""
    assert seen["connections at first"] == 0
    assert seen["bucket proposed"] == "sample-bucket"
    assert seen["tile"] == "scenes/20240603_tyrol/(BAND).tif"
    assert seen["on the map"] == ["INGESTED"]
    assert seen["in view"]


def test_nothing_in_qgis_tells_of_an_error(first_day):
    assert first_day.results["plugins before the listener"] == []
    assert first_day.results["errors"] == []
    assert first_day.results.get("messages", []) == []
    assert "Traceback" not in first_day.said
    assert first_day.code == 0

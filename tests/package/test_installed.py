"""The ZIP, installed by QGIS's own installer into a new profile, does the main job with the libraries it brings."""

from __future__ import annotations

from pathlib import Path

import pytest
from real_qgis import EMPTY_PROFILE, SUPPORT, run_qgis
from zip_fixtures import plugin_zip

__all__ = ["plugin_zip"]
SECONDS = 300


@pytest.fixture(scope="module")
def installed(plugin_zip, tmp_path_factory):
    """Install it and work with it, once."""
    return run_qgis(
        Path(__file__).with_name("installed_job.py"),
        tmp_path_factory.mktemp("installed"),
        SECONDS,
        plugins=str(tmp_path_factory.mktemp("none")),
        profile=EMPTY_PROFILE,
        startup=SUPPORT / "no_oauth_elsewhere.py",
        BYOC_ZIP=str(plugin_zip),
    )


def test_the_installer_takes_it_and_starts_it(installed):
    seen = installed.results
    assert seen.get("broke off", "") == ""
    assert not seen["byoc before"]
    assert seen["active"]
    assert str(seen["enabled"]).lower() == "true"
    assert seen["algorithms"] >= 18
    assert "/profile/profiles/default/python/plugins/" in seen["from"]


def test_the_main_job_is_done_with_the_libraries_in_the_zip(installed):
    seen = installed.results
    assert not seen["oauth before"]
    assert "/plugins/sentinelhub_byoc/extlibs/" in seen["oauth from"]
    assert "/plugins/sentinelhub_byoc/extlibs/" in seen["other oauthlib"]
    assert 4 < seen["points"] <= 100
    assert seen["tiles"] == [[seen["expected"], "INGESTED"]]
    assert seen["outlined"]


def test_nothing_goes_wrong_on_the_way(installed):
    assert installed.results["errors"] == []
    assert "Traceback" not in installed.said
    assert installed.code == 0

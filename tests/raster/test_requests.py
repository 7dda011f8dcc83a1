"""What a check costs over a network: at most three requests a raster, no listing, nothing looked for beside the file."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from range_server import RangeServer
from rule_breakers import MEDIUM, SMALL, add_overviews, cog, plain, png, scattered, text
from sentinelhub_byoc.raster.checks import check_tile
from sentinelhub_byoc.raster.info import read_info

LARGE = np.random.default_rng(1).integers(1, 200, (3000, 3000)).astype("u1")


def country(folder):
    """Write a file whose directories and tile arrays take some hundred kilobytes."""
    options = ["TILED=YES", "SPARSE_OK=TRUE", "BIGTIFF=YES"]
    path = str(folder / "B1.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 256 * 150, 256 * 150, 1, gdal.GDT_Byte, options)
    dataset.GetRasterBand(1).WriteArray(SMALL, 256 * 149, 256 * 149)
    del dataset


def edited(folder):
    """Write a file whose overviews, and then whose main directory, were written anew behind the pixels."""
    path = add_overviews(plain(folder / "B1.tif", LARGE), 2, 4, 8)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.SetMetadataItem("NOTES", "much " * 5000)
    del dataset


def nothing(folder):
    """Leave the folder without the file."""


MAKERS = {
    "small": (lambda folder: plain(folder / "B1.tif"), 1),
    "COG": (lambda folder: cog(folder / "B1.tif", LARGE), 1),
    "overviews behind": (lambda folder: add_overviews(plain(folder / "B1.tif", LARGE), 2, 4, 8), 2),
    "edited": (edited, 3),
    "large header": (country, 2),
    "scattered": (scattered, 3),
    "text": (text, 1),
    "PNG": (png, 1),
    "not there": (nothing, 1),
}


@pytest.fixture
def server(tmp_path, monkeypatch):
    folder = tmp_path / "root" / "test" / "scene"
    folder.mkdir(parents=True)
    with RangeServer(tmp_path / "root") as running:
        for name, value in running.options().items():
            monkeypatch.setenv(name, value)
        yield running
    gdal.VSICurlClearCache()


@pytest.mark.parametrize(
    "prefix", ["/vsis3/test/scene", "/vsicurl/http://{host}/test/scene"], ids=["vsis3", "vsicurl"]
)
@pytest.mark.parametrize("kind", MAKERS)
def test_few_requests_and_the_same_findings_as_here(server, kind, prefix):
    make, most = MAKERS[kind]
    folder = server.root / "test" / "scene"
    make(folder)
    remote = f"{prefix.format(host=server.host)}/B1.tif"
    findings = check_tile([remote])
    # /vsicurl/ asks for the size first, where /vsis3/ asks for the first bytes at once
    assert len(server.requests) <= most + ("vsicurl" in prefix)
    assert all("/B1.tif" in request for request in server.requests), server.requests
    assert [finding.rule for finding in findings] == [f.rule for f in check_tile([str(folder / "B1.tif")])]


def test_a_file_that_was_replaced_is_read_anew(server):
    path = plain(server.root / "test" / "scene" / "B1.tif", options=["BLOCKYSIZE=128"])
    remote = "/vsis3/test/scene/B1.tif"
    assert [finding.rule for finding in check_tile([remote])] == ["block-size"]
    plain(path)
    assert check_tile([remote]) == []


def test_the_options_of_the_process_stay_as_they_are(server):
    plain(server.root / "test" / "scene" / "B1.tif")
    read_info("/vsis3/test/scene/B1.tif")
    assert gdal.GetConfigOption("GDAL_DISABLE_READDIR_ON_OPEN") is None


def test_threads_take_no_more_requests(server):
    folder = server.root / "test" / "scene"
    names = [f"B{number}.tif" for number in range(24)]
    for name in names:
        cog(folder / name, MEDIUM)
    with ThreadPoolExecutor(8) as executor:
        findings = list(executor.map(lambda name: check_tile([f"/vsis3/test/scene/{name}"]), names))
    assert findings == [[]] * len(names)
    assert len(server.requests) == len(names)


def test_a_real_s3_server(s3_server, bucket, tmp_path, monkeypatch):
    for name, value in s3_server.environment().items():
        monkeypatch.setenv(name, value)
    s3_server.put(bucket, "scene/B1.tif", Path(cog(tmp_path / "B1.tif", LARGE)))
    assert check_tile([f"/vsis3/{bucket}/scene/B1.tif"]) == []
    (finding,) = check_tile([f"/vsis3/{bucket}/scene/B2.tif"])
    assert finding.rule == "unreadable"
    assert "keys" in finding.fix
    monkeypatch.setenv("AWS_S3_ENDPOINT", "127.0.0.1:9")
    gdal.VSICurlClearCache()
    (finding,) = check_tile([f"/vsis3/{bucket}/scene/B1.tif"])
    assert finding.rule == "unreadable"
    assert os.environ["AWS_SECRET_ACCESS_KEY"] not in str(finding)

"""CRS names as the service reads them, and which CRS it takes."""

from __future__ import annotations

import re

import numpy as np
import pytest
from osgeo import osr
from rasters import wkt, write_mask
from sentinelhub_byoc.raster.crs import (
    SUPPORTED_EPSG,
    crs_urn,
    epsg_of,
    is_supported,
    raster_crs_urn,
    service_crs,
)
from sentinelhub_byoc.raster.errors import RasterError

CRS84 = "urn:ogc:def:crs:OGC:1.3:CRS84"
SOME = [4326, 3857, 3035, 32601, 32633, 32660, 32701, 32760]


def without_authority(text):
    """Strip every authority code from a WKT: what some writers leave behind."""
    return re.sub(r',\s*(AUTHORITY|ID)\["EPSG",\s*"?\d+"?\]', "", text)


def in_format(epsg, wkt_format):
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(epsg)
    return srs.ExportToWkt([f"FORMAT={wkt_format}"])


@pytest.mark.parametrize("epsg", SOME)
def test_urn(epsg):
    assert crs_urn(f"EPSG:{epsg}") == (CRS84 if epsg == 4326 else f"urn:ogc:def:crs:EPSG::{epsg}")


@pytest.mark.parametrize("wkt_format", ["WKT1_GDAL", "WKT1_ESRI", "WKT2_2015", "WKT2_2018"])
@pytest.mark.parametrize("epsg", [*SOME, 25833, 31287])
def test_a_wkt_without_codes_is_recognized(epsg, wkt_format):
    bare = without_authority(in_format(epsg, wkt_format))
    assert "EPSG" not in bare.replace("EPSG topocentric", "")
    assert epsg_of(bare) == epsg


@pytest.mark.parametrize(
    ("text", "epsg"),
    [
        ("+proj=utm +zone=33 +datum=WGS84 +units=m", 32633),
        ("+proj=utm +zone=5 +south +datum=WGS84", 32705),
        ("+proj=longlat +datum=WGS84", 4326),
        ("OGC:CRS84", 4326),
        ("EPSG:4979", 4326),
        ("EPSG:32633+5773", 32633),
        ("ESRI:102100", 3857),
    ],
)
def test_other_ways_to_say_it(text, epsg):
    assert epsg_of(text) == epsg
    assert service_crs(text)[2] is False


@pytest.mark.parametrize(
    "text",
    ["+proj=utm +zone=33 +ellps=GRS80", "+proj=laea +lat_0=52 +lon_0=10 +x_0=1 +y_0=2 +datum=WGS84"],
    ids=["UTM on no datum", "a home-made one"],
)
def test_what_only_looks_alike_is_not_recognized(text):
    assert epsg_of(text) is None
    with pytest.raises(RasterError, match="matches no EPSG code") as caught:
        crs_urn(text)
    assert caught.value.kind == "crs"
    assert "Warp" in caught.value.hint


def test_supported_ones():
    assert len(SUPPORTED_EPSG) == 3 + 120
    assert all(is_supported(epsg) for epsg in SOME)
    assert not any(is_supported(epsg) for epsg in (25833, 4258, 32600, 32661, 32700, 32761, 3034))


@pytest.mark.parametrize(
    ("epsg", "urn", "reprojects"),
    [
        (32633, "urn:ogc:def:crs:EPSG::32633", False),
        (4326, CRS84, False),
        (25833, CRS84, True),
        (4258, CRS84, True),
    ],
)
def test_what_geometries_are_handed_over_in(epsg, urn, reprojects):
    srs, found, reproject = service_crs(f"EPSG:{epsg}")
    assert (found, reproject) == (urn, reprojects)
    assert srs.GetAxisMappingStrategy() == osr.OAMS_TRADITIONAL_GIS_ORDER


def test_of_an_authority_that_orders_axes_otherwise():
    """EPSG:3035 is northing first by the book; a raster's x is easting all the same."""
    srs, urn, _ = service_crs("EPSG:3035")
    assert urn == "urn:ogc:def:crs:EPSG::3035"
    geographic = osr.SpatialReference()
    geographic.SetFromUserInput("OGC:CRS84")
    x, y, _ = osr.CoordinateTransformation(srs, geographic).TransformPoint(4321000, 3210000)
    assert (x, y) == pytest.approx((10, 52))


@pytest.mark.parametrize("epsg", [32633, 4326])
def test_of_a_file(tmp_path, epsg):
    path = write_mask(tmp_path / "a.tif", np.ones((2, 2), bool), crs=f"EPSG:{epsg}")
    assert raster_crs_urn(path) == crs_urn(wkt(f"EPSG:{epsg}"))


def test_of_a_file_without_one(tmp_path):
    path = write_mask(tmp_path / "a.tif", np.ones((2, 2), bool), crs=None)
    with pytest.raises(RasterError, match=r"a\.tif has no coordinate reference system") as caught:
        raster_crs_urn(path)
    assert caught.value.kind == "no-crs"


@pytest.mark.parametrize(
    ("text", "kind"), [("", "no-crs"), ("  ", "no-crs"), ("EPSG:999999", "crs"), ("hello", "crs")]
)
def test_of_nonsense(capfd, text, kind):
    with pytest.raises(RasterError) as caught:
        crs_urn(text)
    assert caught.value.kind == kind
    assert capfd.readouterr().err == ""

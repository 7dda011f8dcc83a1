"""Which CRS a raster has, by the name the service reads, and whether the service takes it.

The service takes EPSG:4326, 3857, 3035 and WGS 84 / UTM 32601-32660, 32701-32760 (vendor's list of COG constraints).
Coordinates are always easting or longitude first, as in GDAL's geotransforms, whatever order EPSG gives the axes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from osgeo import osr

from ..gdal_quiet import quiet
from .errors import RasterError
from .gdal_io import open_raster

if TYPE_CHECKING:
    from osgeo import gdal

WGS84 = 4326
CRS84_URN = "urn:ogc:def:crs:OGC:1.3:CRS84"
_EPSG_URN = "urn:ogc:def:crs:EPSG::{}"
_NORTH, _SOUTH = range(32601, 32661), range(32701, 32761)

SUPPORTED_EPSG: frozenset[int] = frozenset({WGS84, 3857, 3035, *_NORTH, *_SOUTH})
"""EPSG codes that the service ingests."""

_SURE = 90
"""Least confidence, in percent, at which PROJ's guess of an EPSG code is believed."""
_SAME = ["CRITERION=EQUIVALENT_EXCEPT_AXIS_ORDER_GEOGCRS", "IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES"]

Crs = Union["osr.SpatialReference", str]


def is_supported(epsg: int) -> bool:
    """Say whether the service ingests rasters of this EPSG code."""
    return epsg in SUPPORTED_EPSG


def urn_of_epsg(epsg: int) -> str:
    """Return the URN of an EPSG code; WGS84 longitude/latitude is CRS84, as the service writes it."""
    return CRS84_URN if epsg == WGS84 else _EPSG_URN.format(epsg)


def spatial_reference(crs: Crs) -> osr.SpatialReference:
    """Return a copy of the CRS, or the CRS of a WKT or `EPSG:n` text, with easting/longitude as first axis.

    Raises `RasterError` of kind `no-crs` when it is empty and `crs` when GDAL cannot read it.
    """
    if isinstance(crs, str):
        if not crs.strip():
            raise no_crs("The raster")
        srs = osr.SpatialReference()
        with quiet():
            try:
                bad = srs.SetFromUserInput(crs) != 0
            except RuntimeError:
                bad = True
        if bad:
            raise RasterError(
                f"The CRS cannot be read: {crs[:120]}",
                hint="Assign the raster a CRS with an EPSG code.",
                kind="crs",
            )
    else:
        srs = crs.Clone()
    srs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return srs


def epsg_of(crs: Crs) -> int | None:
    """Return the EPSG code of the horizontal CRS, also when its WKT names no authority; None when there is none.

    The codes that the service takes are recognized by comparing definitions, any other by PROJ's database at a
    confidence of 90 % at least.
    """
    srs = _horizontal(spatial_reference(crs))
    if srs.GetAuthorityName(None) == "EPSG":
        return int(srs.GetAuthorityCode(None))
    for epsg in _likely(srs):
        if srs.IsSame(spatial_reference(f"EPSG:{epsg}"), _SAME):
            return epsg
    with quiet():
        matches = srs.FindMatches() or []
    for match, confidence in matches:
        if confidence >= _SURE and match.GetAuthorityName(None) == "EPSG":
            return int(match.GetAuthorityCode(None))
    return None


def crs_urn(crs: Crs) -> str:
    """Return the OGC URN of a CRS, `urn:ogc:def:crs:EPSG::32633`, or CRS84 for WGS84 longitude/latitude.

    A CRS that the service does not take has a URN too: see `is_supported` and `service_crs`. Raises `RasterError` of
    kind `crs` when it matches no EPSG code.
    """
    epsg = epsg_of(crs)
    if epsg is None:
        name = spatial_reference(crs).GetName() or "unnamed"
        raise RasterError(
            f"The CRS “{name}” matches no EPSG code.",
            hint="Warp the raster to one that the service takes: EPSG:4326, 3857, 3035 or a UTM zone on WGS84.",
            kind="crs",
        )
    return urn_of_epsg(epsg)


def dataset_crs(dataset: gdal.Dataset) -> osr.SpatialReference:
    """Return the CRS of an open raster; raises `RasterError` of kind `no-crs` when it has none."""
    srs = dataset.GetSpatialRef()
    if srs is None or srs.IsLocal():
        raise no_crs(dataset.GetDescription())
    return spatial_reference(srs)


def raster_crs_urn(path: str) -> str:
    """Return the OGC URN of a raster file's CRS; raises `RasterError` as `dataset_crs` and `crs_urn` do."""
    return crs_urn(dataset_crs(open_raster(path)))


def service_crs(crs: Crs) -> tuple[osr.SpatialReference, str, bool]:
    """Return the CRS to hand geometries over in, its URN, and whether that means reprojecting.

    It is the raster's own where the service takes it, and WGS84 longitude/latitude otherwise.
    """
    own = _horizontal(spatial_reference(crs))
    epsg = epsg_of(own)
    if epsg is not None and is_supported(epsg):
        return own, urn_of_epsg(epsg), False
    return spatial_reference(f"EPSG:{WGS84}"), CRS84_URN, True


def no_crs(name: str) -> RasterError:
    """Make the error that says that a raster has no CRS."""
    return RasterError(
        f"{name} has no coordinate reference system, so its place on Earth is unknown.",
        hint="Assign the right one to the file (Raster > Projections > Assign Projection, or gdal_edit.py -a_srs), "
        "then try again.",
        kind="no-crs",
    )


def _horizontal(srs: osr.SpatialReference) -> osr.SpatialReference:
    """Drop the heights of a compound or three-dimensional CRS: the service reads maps."""
    flat = srs.Clone()
    with quiet():
        if flat.IsCompound():
            flat.StripVertical()
        elif flat.GetAxesCount() == 3 and hasattr(flat, "DemoteTo2D"):
            flat.DemoteTo2D()
    flat.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return flat


def _likely(srs: osr.SpatialReference) -> tuple[int, ...]:
    """Name the supported codes worth comparing with."""
    if srs.IsGeographic():
        return (WGS84,)
    zone = srs.GetUTMZone()
    if zone:
        return (32600 + zone if zone > 0 else 32700 - zone,)
    return (3857, 3035)

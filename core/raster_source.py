"""The file behind a raster layer: where it is, which bucket key it has, or why there is none."""

from __future__ import annotations

import os
from dataclasses import dataclass

from qgis.core import QgsMapLayer, QgsRasterLayer

from ..bucket.paths import split_vsis3
from .errors import NoRasterFile
from .i18n import translate

__all__ = ["NoRasterFile", "RasterSource", "is_virtual", "path_source", "raster_source", "why_not"]


@dataclass(frozen=True)
class RasterSource:
    """What the raster engine needs of a layer, as plain data for any thread.

    `path` is what GDAL opens: a file, `/vsis3/…`, `/vsicurl/…`, a subdataset. `bucket` and `key` are empty unless
    the file lies in a bucket.
    """

    name: str
    path: str
    bucket: str = ""
    key: str = ""


def raster_source(layer: QgsMapLayer | None, *, look: bool = True) -> RasterSource:
    """Return the file behind `layer`; raises `NoRasterFile` that says why there is none and what to do.

    Without `look` no disk is touched, which may be a slow one: whether the file is there is QGIS's word then.
    """
    if not isinstance(layer, QgsRasterLayer):
        raise NoRasterFile(
            translate("RasterSource", "“{name}” is not a raster layer.").format(
                name=layer.name() if layer else ""
            ),
            hint=translate("RasterSource", "Choose a raster layer that was loaded from a file."),
        )
    if layer.providerType() != "gdal":
        raise _no_file(layer, _what_it_is(layer.providerType()))
    path = _gdal_path(layer.source())
    if path.startswith("MEM:") or not path:
        raise _no_file(layer, translate("RasterSource", "it exists in memory only"))
    if path.lstrip().startswith("<"):
        raise _no_file(layer, translate("RasterSource", "it is a description of a raster, not a file"))
    if _is_local(path) and not (os.path.exists(path) if look else layer.isValid()):  # noqa: PTH110 (a Path would rewrite GDAL's names)
        raise NoRasterFile(
            translate("RasterSource", "The file of layer “{name}” is not there: {path}").format(
                name=layer.name(), path=path
            ),
            hint=translate("RasterSource", "Put it back, or change the layer's data source."),
        )
    return _source_at(layer.name(), path)


def is_virtual(path: str) -> bool:
    """Say whether a text is one of GDAL's virtual paths: `/vsis3/…`, `/vsicurl/…`, `/vsizip/…`."""
    return path.startswith("/vsi")


def path_source(path: str) -> RasterSource | None:
    """Return what lies behind one of GDAL's virtual paths (`/vsis3/…`, `/vsicurl/…`), unopened; None for other texts.

    QGIS's Processing opens plain files only when it is given a text, and would do that on the main thread.
    """
    if not is_virtual(path):
        return None
    return _source_at(path.rstrip("/").rpartition("/")[2].rpartition(".")[0], path)


def why_not(layer: QgsMapLayer | None, *, look: bool = True) -> str:
    """Return why `layer` has no usable raster file, or an empty text when it has one; `look` as for `raster_source`."""
    try:
        raster_source(layer, look=look)
    except NoRasterFile as error:
        return str(error)
    return ""


def _source_at(name: str, path: str) -> RasterSource:
    place = split_vsis3(path)
    return RasterSource(name, path, place.bucket if place else "", place.key if place else "")


def _gdal_path(source: str) -> str:
    """Return what GDAL opens, without what QGIS appends to it (`…|option:NUM_THREADS=2`).

    QGIS's own decodeUri would take names apart that GDAL needs whole: `/vsizip//a.zip/b.tif`, `GPKG:a.gpkg:table`.
    """
    return source.split("|", 1)[0]


def _is_local(path: str) -> bool:
    """Say whether `path` is a plain file of this computer, as far as its name tells."""
    if is_virtual(path) or "://" in path:
        return False
    drive, rest = os.path.splitdrive(path)
    # `NETCDF:"a.nc":depth`: GDAL itself knows where the file is in it.
    return bool(drive) or ":" not in rest


def _what_it_is(provider: str) -> str:
    known = {
        "wms": translate("RasterSource", "it comes from a web service (WMS, WMTS or tiles)"),
        "wcs": translate("RasterSource", "it comes from a web service (WCS)"),
        "arcgismapserver": translate("RasterSource", "it comes from a web service (ArcGIS)"),
        "postgresraster": translate("RasterSource", "it comes from a database (PostGIS raster)"),
        "virtualraster": translate("RasterSource", "it is computed from other layers"),
    }
    return known.get(provider) or translate(
        "RasterSource", "it comes from QGIS's provider “{provider}”"
    ).format(provider=provider)


def _no_file(layer: QgsMapLayer, why: str) -> NoRasterFile:
    return NoRasterFile(
        translate("RasterSource", "Layer “{name}” has no raster file: {why}.").format(
            name=layer.name(), why=why
        ),
        hint=translate(
            "RasterSource",
            "Save it as a Cloud Optimized GeoTIFF first (Export > Save As…), and choose the layer of that file.",
        ),
    )

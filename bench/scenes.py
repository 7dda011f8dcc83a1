"""A folder as it comes from a processor: scenes of two bands, plain striped GeoTIFFs that the service would not take."""

from __future__ import annotations

import os
import shutil
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

import numpy as np
from osgeo import gdal, osr

from .rasters import EPSG, PIXEL, warm_up

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

BANDS = ("B04", "B08")
FIRST = datetime(2024, 5, 1, 10, 0, tzinfo=timezone.utc)
ORIGIN = (300000, 5900000)
PER_ROW = 10


def scene_name(number: int) -> str:
    """Return the name of a scene's folder, which holds its sensing time: one a minute."""
    return f"SCENE_{FIRST + timedelta(minutes=number):%Y%m%dT%H%M%S}"


def ensure_scenes(folder: Path, count: int, side: int) -> Path:
    """Return a folder of `count` scenes, written now if it is not there; its files are in the page cache then."""
    path = folder / f"scenes_{count}x{side}"
    if not path.exists():
        print(f"  writing {path.name} (once; {count} scenes of {side} x {side} pixels)", flush=True)
        part = path.with_suffix(".part")
        shutil.rmtree(part, ignore_errors=True)
        for number in range(count):
            write_scene(part / scene_name(number), number, side)
        part.rename(path)
    for file in sorted(path.rglob("*.tif")):
        warm_up(file)
    return path


def write_scene(folder: Path, number: int, side: int) -> None:
    """Write the band files of one scene: uint16, striped, uncompressed, no data 0 around a slanting swath."""
    folder.mkdir(parents=True)
    rng = np.random.default_rng(number)
    y, x = np.mgrid[0:side, 0:side].astype("float32")
    valid = _swath((x + 0.5) / side, (y + 0.5) / side, float(np.deg2rad(rng.uniform(8, 20))))
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(EPSG)
    row, column = divmod(number, PER_ROW)
    left, top = ORIGIN[0] + column * side * PIXEL, ORIGIN[1] - row * side * PIXEL
    for index, band_name in enumerate(BANDS):
        values = 2000 + 300 * np.sin(x / (97 + index)) + 200 * np.cos(y / 55)
        values += rng.integers(0, 64, (side, side))
        path = folder / f"{band_name}.tif"
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), side, side, 1, gdal.GDT_UInt16)
        dataset.SetProjection(srs.ExportToWkt())
        dataset.SetGeoTransform((left, PIXEL, 0, top, 0, -PIXEL))
        band = dataset.GetRasterBand(1)
        band.SetNoDataValue(0)
        band.WriteArray(np.where(valid, values, 0).astype(np.uint16))
        del band, dataset  # closes the file


def own_copy(folder: Path, target: Path) -> Path:
    """Give a run a folder of its own, so that no journal of another is in it: hard links where they reach."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(folder, target, copy_function=_link)
    return target


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def _swath(x: NDArray[np.float32], y: NDArray[np.float32], angle: float) -> NDArray[np.bool_]:
    cos, sin = np.cos(angle), np.sin(angle)
    u, v = (x - 0.5) * cos + (y - 0.5) * sin, -(x - 0.5) * sin + (y - 0.5) * cos
    return np.asarray((np.abs(u) < 0.42) & (np.abs(v) < 0.42))

"""Scenes to measure with: large COGs whose valid data has a shape worth tracing.

swath   a rotated parallelogram, as a satellite scene in its north-up frame
coast   valid below a fractal line, so 100 points are never enough
holes   the swath with round holes, and one small island outside it
collar  a full rectangle with a thin no-data collar: the common delivery
nan     float32 swath, NaN outside

Each is DEFLATE, tiled by 512, with AVERAGE overviews, EPSG:32633, 10 m pixels, no data 0 (or NaN). A kind has its seed,
so a file of another side shows the same shape, and every machine measures the same pixels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

import numpy as np
from osgeo import gdal, osr

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    Floats = NDArray[Any]
    Valid = Callable[[Floats, Floats], NDArray[np.bool_]]

SEEDS = {"swath": 1, "coast": 2, "holes": 3, "collar": 4, "nan": 5}
"""The kinds, and what their shape and noise are drawn from."""
KINDS = tuple(SEEDS)
BLOCK = 512
EPSG = 32633
PIXEL = 10
ORIGIN = (300000, 5100000)
HALF_WIDTH, HALF_HEIGHT = 0.36, 0.37
"""Of the swath, as shares of the side."""


def ensure_raster(folder: Path, kind: str, side: int) -> Path:
    """Return the path of a scene in `folder`, written now (which takes minutes for large ones) if it is not there."""
    path = folder / f"{kind}_{side}.tif"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        print(f"  writing {path.name} (once; {side} x {side} pixels)", flush=True)
        part = path.with_suffix(".part")
        write_raster(part, kind, side)
        part.replace(path)
    return path


def warm_up(path: Path) -> None:
    """Read a file once, so that every run after it finds it in the system's page cache."""
    with path.open("rb", buffering=0) as stream:
        while stream.read(1 << 24):
            pass


def write_raster(path: Path, kind: str, side: int) -> None:
    """Write a scene of `side` x `side` pixels as a COG."""
    rng = np.random.default_rng(SEEDS[kind])
    valid = _shape_of(kind, side, rng)
    work = path.with_suffix(".work")
    _write_pixels(work, kind, side, valid, rng)
    options = {
        "COMPRESS": "DEFLATE",
        "BLOCKSIZE": str(BLOCK),
        "RESAMPLING": "AVERAGE",
        "PREDICTOR": "YES",
        "LEVEL": "1",
        "NUM_THREADS": "ALL_CPUS",
    }
    gdal.Translate(
        str(path),
        str(work),
        format="COG",
        creationOptions=[f"{name}={value}" for name, value in options.items()],
    )
    work.unlink()


def drawn_outline(kind: str, side: int) -> list[tuple[float, float]]:
    """Return the corners, in the raster's CRS, of the parallelogram that a swath is drawn from; none for other kinds.

    Its pixels are a staircase, so even this outline has an error; no other four corners come noticeably nearer.
    """
    if kind not in {"swath", "nan"}:
        return []
    angle = _angle(np.random.default_rng(SEEDS[kind]))
    cos, sin = np.cos(angle), np.sin(angle)
    u, v = HALF_WIDTH, HALF_HEIGHT
    shares = [
        (0.5 + a * cos - b * sin, 0.5 + a * sin + b * cos) for a, b in ((-u, -v), (u, -v), (u, v), (-u, v))
    ]
    return [(ORIGIN[0] + x * side * PIXEL, ORIGIN[1] - y * side * PIXEL) for x, y in shares]


def _angle(rng: np.random.Generator) -> float:
    return float(np.deg2rad(rng.uniform(8, 20)))


def _write_pixels(path: Path, kind: str, side: int, valid: Valid, rng: np.random.Generator) -> None:
    nan = kind == "nan"
    no_data = float("nan") if nan else 0
    dtype, gdal_type = (np.float32, gdal.GDT_Float32) if nan else (np.uint16, gdal.GDT_UInt16)
    options = ["TILED=YES", f"BLOCKXSIZE={BLOCK}", f"BLOCKYSIZE={BLOCK}", "COMPRESS=DEFLATE", "ZLEVEL=1"]
    options += [f"PREDICTOR={3 if nan else 2}", "BIGTIFF=IF_SAFER", "NUM_THREADS=ALL_CPUS"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), side, side, 1, gdal_type, options)
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(EPSG)
    dataset.SetProjection(srs.ExportToWkt())
    dataset.SetGeoTransform((ORIGIN[0], PIXEL, 0, ORIGIN[1], 0, -PIXEL))
    band = dataset.GetRasterBand(1)
    band.SetNoDataValue(no_data)
    for top in range(0, side, BLOCK):
        rows = min(BLOCK, side - top)
        y, x = np.mgrid[top : top + rows, 0:side].astype("float32")
        values = 2000 + 300 * np.sin(x / 97) + 200 * np.cos(y / 55) + rng.integers(0, 64, (rows, side))
        band.WriteArray(np.where(valid(y + 0.5, x + 0.5), values, no_data).astype(dtype), 0, top)
    del band, dataset  # closes the file


def _shape_of(kind: str, side: int, rng: np.random.Generator) -> Valid:
    """Draw a shape; the order of the draws is part of it."""
    angle = _angle(rng)
    cos, sin = np.cos(angle), np.sin(angle)
    holes = [(rng.uniform(0.3, 0.7), rng.uniform(0.3, 0.7), rng.uniform(0.01, 0.05)) for _ in range(6)]
    k = np.arange(1, 200)
    amplitude, phase = rng.normal(size=k.size) / k**1.3 * 0.12, rng.uniform(0, 2 * np.pi, k.size)
    t = np.linspace(0, 1, 4 * side // 10 + 1)
    coast = 0.5 + sum(amplitude[i] * np.sin(2 * np.pi * k[i] * t + phase[i]) for i in range(k.size))

    def valid(y: Floats, x: Floats) -> NDArray[np.bool_]:
        x, y = x / side, y / side
        if kind == "coast":
            return np.asarray(y > np.interp(x.ravel(), t, coast).reshape(x.shape))
        if kind == "collar":
            return np.asarray((x > 0.004) & (x < 0.995) & (y > 0.003) & (y < 0.9965))
        u, v = (x - 0.5) * cos + (y - 0.5) * sin, -(x - 0.5) * sin + (y - 0.5) * cos
        inside = (np.abs(u) < HALF_WIDTH) & (np.abs(v) < HALF_HEIGHT)
        if kind == "holes":
            for hole_x, hole_y, radius in holes:
                inside &= (x - hole_x) ** 2 + (y - hole_y) ** 2 > radius * radius
            inside |= (x - 0.03) ** 2 + (y - 0.03) ** 2 < 0.015**2
        return np.asarray(inside)

    return valid

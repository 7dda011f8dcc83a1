"""A bucket of small sample scenes over Europe, to try things with: six that the service ingests and two that it refuses.

Every scene has the same two band files, red (B04) and near infrared (B08), as tiles of one collection must. The values
are made up (fractal terrain, light from the north-west), the outlines of coasts, islands and the lake are simplified
by hand. Pixels are coarse so that scenes are large on a map and small on disk.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..feedback import Feedback

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

BANDS = ("B04", "B08")
_BLOCK = 512

LonLat = tuple[float, float]


@dataclass(frozen=True)
class SampleTile:
    """A tile that can be registered: its path in the bucket, its files, and how its ingestion ends."""

    path: str
    files: tuple[Path, ...]
    sensing_time: str
    expect: str
    about: str


@dataclass(frozen=True)
class Scene:
    """How a sample is made: place and size in degrees or kilometres, tilt of the orbit in degrees, shape of the land.

    `land` are rings of valid ground (none: everything), `lakes` rings of no data, both in longitude and latitude.
    """

    path: str
    sensing_time: str
    about: str
    epsg: int
    centre: LonLat
    size: tuple[float, float]
    pixel: float
    tilt: float
    relief: float
    land: tuple[tuple[LonLat, ...], ...] = ()
    lakes: tuple[tuple[LonLat, ...], ...] = ()
    small_blocks: bool = False
    expect: str = "INGESTED"


_SARDINIA = (
    (9.19, 41.25), (9.55, 41.13), (9.62, 40.88), (9.83, 40.52), (9.65, 40.27), (9.63, 40.0), (9.7, 39.92),
    (9.62, 39.5), (9.56, 39.13), (9.35, 39.12), (9.12, 39.21), (9.02, 38.99), (8.87, 38.89), (8.6, 38.9),
    (8.42, 39.05), (8.4, 39.4), (8.47, 39.72), (8.5, 39.9), (8.4, 40.05), (8.47, 40.3), (8.36, 40.42), (8.16, 40.57),
    (8.2, 40.95), (8.4, 40.83), (8.72, 40.92), (9.0, 41.12), (9.19, 41.25),
)  # fmt: skip
_DALMATIA = (
    (14.0, 45.6), (14.6, 45.1), (14.9, 44.75), (15.15, 44.2), (15.5, 43.9), (15.9, 43.68), (16.0, 43.5), (16.45, 43.5),
    (16.7, 43.4), (17.02, 43.28), (17.4, 43.05), (17.65, 42.9), (18.05, 42.65), (18.5, 42.4), (20.0, 42.4), (20.0, 45.6),
    (14.0, 45.6),
)  # fmt: skip
_BRAC = ((16.38, 43.35), (16.6, 43.4), (16.85, 43.36), (16.88, 43.29), (16.6, 43.26), (16.38, 43.35))
_HVAR = ((16.4, 43.21), (16.75, 43.2), (17.2, 43.12), (16.75, 43.11), (16.45, 43.15), (16.4, 43.21))
_KORCULA = ((16.63, 42.97), (16.9, 42.99), (17.18, 42.96), (17.18, 42.9), (16.75, 42.89), (16.63, 42.97))
_BALATON = (
    (17.24, 46.7), (17.35, 46.77), (17.6, 46.82), (17.85, 46.94), (17.98, 47.0), (18.16, 47.07), (18.19, 46.98),
    (17.98, 46.88), (17.75, 46.78), (17.45, 46.7), (17.24, 46.7),
)  # fmt: skip

SCENES = (
    Scene(
        "scenes/20240603_tyrol/(BAND).tif",
        "2024-06-03T10:16:09Z",
        "The Alps around Innsbruck, UTM zone 32: a tilted swath in its no-data collar",
        32632, (11.35, 47.2), (225, 215), 320, 13, 1.0,
    ),
    Scene(
        "scenes/20240606_slovenia/S2B_(BAND).tif",
        "2024-06-06T10:05:59.312Z",
        "Slovenia, UTM zone 33: two band files whose names have a prefix",
        32633, (14.75, 45.75), (190, 180), 280, 10, 0.7,
    ),
    Scene(
        "scenes/20240608_balaton/(BAND).tif",
        "2024-06-08T09:55:49Z",
        "Western Hungary, UTM zone 33: a swath with a hole, Lake Balaton",
        32633, (17.95, 46.95), (215, 190), 300, 12, 0.25, (), (_BALATON,),
    ),
    Scene(
        "scenes/20240611_dalmatia/(BAND).tif",
        "2024-06-11T09:45:41Z",
        "The coast of Dalmatia, UTM zone 33: land and islands, no data over the sea",
        32633, (16.55, 43.55), (235, 200), 320, 11, 0.8, (_DALMATIA, _BRAC, _HVAR, _KORCULA),
    ),
    Scene(
        "scenes/20240613_sardinia/(BAND).tif",
        "2024-06-13T10:20:31Z",
        "Sardinia, UTM zone 32: an island alone in its frame",
        32632, (9.0, 40.07), (190, 290), 360, 0, 0.8, (_SARDINIA,),
    ),
    Scene(
        "scenes/20240618_saxony/(BAND).tif",
        "2024-06-18T10:10:31Z",
        "Saxony and Thuringia in EPSG:4326: a tilted swath in degrees",
        4326, (11.9, 51.0), (3.3, 2.1), 0.0045, 14, 0.4,
    ),
    Scene(
        "scenes/20240621_moravia/(BAND).tif",
        "2024-06-21T09:50:29Z",
        "Moravia, UTM zone 33: fails, its overviews have internal tiles of 128 pixels",
        32633, (16.55, 49.55), (210, 190), 300, 12, 0.4, small_blocks=True, expect="FAILED",
    ),
    Scene(
        "scenes/20240623_switzerland/(BAND).tif",
        "2024-06-23T10:20:31Z",
        "Western Switzerland in EPSG:2056: fails, the service does not take this CRS",
        2056, (7.6, 46.75), (195, 185), 290, 12, 1.0, expect="FAILED",
    ),
)  # fmt: skip


def make_samples(folder: str | Path, feedback: Feedback | None = None) -> tuple[SampleTile, ...]:
    """Write the sample bucket into `folder` and return its tiles; files that are there stay as they are.

    Raises Cancelled between two scenes, OSError when the folder cannot be written, RuntimeError with GDAL's reason when a file cannot be made.
    """
    folder = Path(folder)
    feedback = feedback or Feedback()
    tiles = []
    for number, scene in enumerate(SCENES):
        feedback.check()
        feedback.set_progress(number / len(SCENES))
        files = tuple(folder / scene.path.replace("(BAND)", band) for band in BANDS)
        if not all(file.exists() for file in files):
            _write_scene(scene, files, number)
        tiles.append(SampleTile(scene.path, files, scene.sensing_time, scene.expect, scene.about))
    return tuple(tiles)


def _write_scene(scene: Scene, files: Sequence[Path], seed: int) -> None:
    import numpy as np
    from osgeo import osr

    system = osr.SpatialReference()
    system.ImportFromEPSG(scene.epsg)
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    for each in (system, degrees):
        each.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    transform = osr.CoordinateTransformation(degrees, system)

    def project(ring: Sequence[LonLat]) -> list[tuple[float, float]]:
        return [transform.TransformPoint(*point)[:2] for point in ring]

    scale = 1 if scene.epsg == 4326 else 1000
    width, height = (round(side * scale / scene.pixel) for side in scene.size)
    (x, y), *_ = project([scene.centre])
    step = scene.pixel
    west, north = (math.floor(value / step) * step for value in (x - width * step / 2, y + height * step / 2))
    eastings, northings = west + (np.arange(width) + 0.5) * step, north - (np.arange(height) + 0.5) * step
    valid = _swath(width, height, scene.tilt, math.cos(math.radians(scene.centre[1])) if scale == 1 else 1.0)
    if scene.land:
        valid &= _inside(eastings, northings, [project(ring) for ring in scene.land])
    if scene.lakes:
        valid &= ~_inside(eastings, northings, [project(ring) for ring in scene.lakes])
    for file, values in zip(files, _imagery(width, height, scene.relief, seed)):
        pixels = np.where(valid, values, 0).astype(np.uint16)
        _write_file(
            file, pixels, (west, step, 0.0, north, 0.0, -step), system.ExportToWkt(), scene.small_blocks
        )


def _swath(width: int, height: int, tilt: float, aspect: float) -> NDArray[np.bool_]:
    """Return the mask of the largest tilted rectangle inside the frame; everything when it is not tilted.

    `aspect` is a pixel's width by its height on the ground: degrees of longitude are short.
    """
    import numpy as np

    angle = math.radians(tilt)
    cosine, sine = math.cos(angle), math.sin(angle)
    x, y = (np.arange(width) + 0.5 - width / 2) * aspect, (np.arange(height) + 0.5 - height / 2)[:, None]
    across, along = x * cosine + y * sine, y * cosine - x * sine
    frame, fit = width * aspect, cosine * cosine - sine * sine
    half_across = (frame * cosine - height * sine) / fit / 2
    half_along = (height * cosine - frame * sine) / fit / 2
    return (np.abs(across) <= half_across - 2 * sine) & (np.abs(along) <= half_along - 2 * sine)


def _inside(
    eastings: Any, northings: Any, rings: Sequence[Sequence[tuple[float, float]]]
) -> NDArray[np.bool_]:
    """Return the mask of pixels whose centre lies in an odd number of rings."""
    import numpy as np

    inside = np.zeros((northings.size, eastings.size), bool)
    for ring in rings:
        for (x0, y0), (x1, y1) in zip(ring, ring[1:]):
            if y0 == y1:
                continue
            rows = (northings > min(y0, y1)) & (northings <= max(y0, y1))
            crossing = x0 + (northings[rows] - y0) * (x1 - x0) / (y1 - y0)
            inside[rows] ^= eastings[None, :] < crossing[:, None]
    return inside


def _imagery(width: int, height: int, relief: float, seed: int) -> Iterator[Array]:
    """Yield reflectances times 10,000 of a made-up land, red and then near infrared, never 0."""
    import numpy as np

    rng = np.random.default_rng(seed)
    terrain = 1 - np.abs(_fractal(width, height, rng, first=3))  # ridges where the noise is near nought
    slope_y, slope_x = np.gradient(_fractal(width, height, rng, first=5) * 0.4 + terrain)
    light = np.clip(1 + relief * 14 * (slope_x + slope_y), 0.35, 1.8)
    green = np.clip(
        0.55 + 0.5 * _fractal(width, height, rng, first=8) - 0.25 * relief * (terrain - 0.7), 0.05, 1
    )
    snow = np.clip((terrain - 0.86) * 9, 0, 1) * max(0.0, relief - 0.6) * 2.2
    for bare, leafy in ((1900, 420), (2300, 4300)):
        ground = (bare + (leafy - bare) * green) * light
        values = ground * (1 - snow) + 6500 * snow * light
        yield (np.clip(values, 60, 9800) // 20 * 20 + 20).astype(np.float32)  # in steps of 20: small files


def _fractal(width: int, height: int, rng: np.random.Generator, first: int) -> Array:
    """Return smooth noise of about -1 to 1: random grids of `first` cells and finer, each half as strong."""
    import numpy as np

    total = np.zeros((height, width), np.float32)
    strength, cells = 1.0, first
    while cells <= max(width, height) / 3:
        grid = rng.uniform(-1, 1, (cells + 1, cells + 1)).astype(np.float32)
        x, y = np.linspace(0, cells, width, endpoint=False), np.linspace(0, cells, height, endpoint=False)
        column, row = x.astype(int), y.astype(int)
        u, v = (part * part * (3 - 2 * part) for part in (x - column, y - row))
        across = grid[:, column] * (1 - u) + grid[:, column + 1] * u
        total += strength * (across[row] * (1 - v)[:, None] + across[row + 1] * v[:, None])
        strength, cells = strength * 0.55, cells * 2
    return total


def _write_file(file: Path, pixels: Any, geotransform: Any, wkt: str, small_blocks: bool) -> None:
    """Write a COG, or a GeoTIFF whose overviews have too small tiles; under another name until it is whole."""
    from osgeo import gdal

    from ..gdal_quiet import thread_options

    file.parent.mkdir(parents=True, exist_ok=True)
    height, width = pixels.shape
    memory = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_UInt16)
    memory.SetGeoTransform(geotransform)
    memory.SetProjection(wkt)
    band = memory.GetRasterBand(1)
    band.WriteRaster(0, 0, width, height, pixels.tobytes())
    band.SetNoDataValue(0)
    unfinished = file.with_name(f".{file.name}.part.tif")
    shared = ["COMPRESS=DEFLATE"]
    if small_blocks:
        options = [*shared, "PREDICTOR=2", "TILED=YES", f"BLOCKXSIZE={_BLOCK}", f"BLOCKYSIZE={_BLOCK}"]
        written = gdal.GetDriverByName("GTiff").CreateCopy(str(unfinished), memory, options=options)
        overviews = {"GDAL_TIFF_OVR_BLOCKSIZE": "128", "COMPRESS_OVERVIEW": "DEFLATE"}
        with thread_options(overviews, else_everywhere=True):
            failed = written is None or written.BuildOverviews("AVERAGE", [2])
    else:
        options = [*shared, "PREDICTOR=YES", f"BLOCKSIZE={_BLOCK}", "OVERVIEW_RESAMPLING=AVERAGE"]
        written = gdal.GetDriverByName("COG").CreateCopy(str(unfinished), memory, options=options)
        failed = written is None
    del written
    if failed:
        unfinished.unlink(missing_ok=True)
        msg = f"GDAL could not write {file}: {gdal.GetLastErrorMsg()}"
        raise RuntimeError(msg)
    unfinished.replace(file)

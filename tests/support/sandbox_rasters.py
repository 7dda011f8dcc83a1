"""Small rasters for the sandbox's ingestion: good COGs, and such as break one rule each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from osgeo import gdal, osr

if TYPE_CHECKING:
    from pathlib import Path


def write_cog(
    file: Path,
    *,
    epsg: int | None = 32633,
    bands: int = 1,
    kind: int = gdal.GDT_UInt16,
    size: tuple[int, int] = (600, 520),
    origin: tuple[float, float] = (500000, 5100000),
    pixel: float = 10,
    block: int = 512,
    compress: str = "DEFLATE",
    **options: Any,
) -> Path:
    """Write a COG of a plain ramp; `options` are the COG driver's."""
    file.parent.mkdir(parents=True, exist_ok=True)
    width, height = size
    memory = gdal.GetDriverByName("MEM").Create("", width, height, bands, kind)
    memory.SetGeoTransform((origin[0], pixel, 0, origin[1], 0, -pixel))
    if epsg:
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        memory.SetProjection(system.ExportToWkt())
    for index in range(bands):
        memory.GetRasterBand(index + 1).Fill(10 + index)
    creation = {"COMPRESS": compress, "BLOCKSIZE": block, "OVERVIEW_RESAMPLING": "AVERAGE", **options}
    driver = gdal.GetDriverByName("COG")
    written = driver.CreateCopy(
        str(file), memory, options=[f"{name}={value}" for name, value in creation.items()]
    )
    assert written is not None, gdal.GetLastErrorMsg()
    return file

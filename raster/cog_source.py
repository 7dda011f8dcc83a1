"""What a raster is before it is made a COG: its bands, and everything that says which pixels are valid."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from osgeo import gdal

from ..gdal_quiet import quiet
from .cog_types import written_type
from .errors import RasterError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .cog_types import Number

MAX_BANDS = 100
"""Most bands of a file or collection, by the vendor's list of constraints."""
_LONGEST_ITEM, _MOST_METADATA = 2000, 32_000
"""Characters of metadata that are carried over: the header may not be larger than 1 MB."""
_PLAIN_COLOURS = {
    gdal.GCI_GrayIndex,
    gdal.GCI_PaletteIndex,
    gdal.GCI_RedBand,
    gdal.GCI_GreenBand,
    gdal.GCI_BlueBand,
}

Entry = tuple[int, int, int, int]


@dataclass(frozen=True)
class SourceBand:
    """One band: GDAL's type `code`, `bits` as stored, and of the palette the indices that are wholly transparent.

    `signed_byte` marks the old way to store -128 to 127 in GDAL's bytes; `classified` that values are names, not
    amounts, so that no mean of them has a meaning.
    """

    index: int
    code: int
    bits: int
    signed_byte: bool
    no_data: Number | None
    colour: int
    palette: tuple[Entry, ...]
    classified: bool
    description: str
    unit: str
    scale: float | None
    offset: float | None

    @property
    def clear(self) -> tuple[int, ...]:
        """Return the palette's wholly transparent indices."""
        return tuple(index for index, entry in enumerate(self.palette) if entry[3] == 0)

    @property
    def empty(self) -> Number | None:
        """Return the value that means “no data” as it is: the band's own, or its one transparent colour."""
        return self.clear[0] if self.no_data is None and len(self.clear) == 1 else self.no_data

    @property
    def hiding(self) -> tuple[int, ...]:
        """Return the palette's transparent indices where they are more than one no-data value can stand for."""
        return self.clear if any(index != self.empty for index in self.clear) else ()


@dataclass(frozen=True)
class Source:
    """A raster: the bands chosen, the alpha band's index (0: none or chosen as data), whether there is a mask."""

    path: str
    width: int
    height: int
    bands: tuple[SourceBand, ...]
    alpha: int
    masked: bool
    metadata: tuple[tuple[str, str, str], ...]
    notes: tuple[str, ...]

    @property
    def hiding(self) -> tuple[int, ...]:
        """Return the transparent colours that hide pixels as a mask does; in a file of several bands none do."""
        return self.bands[0].hiding if len(self.bands) == 1 else ()


def read_source(dataset: gdal.Dataset, chosen: Sequence[int] | None = None) -> Source:
    """Describe an open raster's bands `chosen` (1-based; None: all that are not alpha), in that order.

    Raises `RasterError` of kind `no-such-band`, `bands` (more than 100) and `unsupported-type`.
    """
    name = dataset.GetDescription()
    with quiet():
        count = dataset.RasterCount
        alphas = [
            index
            for index in range(1, count + 1)
            if dataset.GetRasterBand(index).GetColorInterpretation() == gdal.GCI_AlphaBand
        ]
        indices = (
            list(dict.fromkeys(chosen)) if chosen else [i for i in range(1, count + 1) if i not in alphas]
        )
        indices = indices or alphas
        _check_indices(name, indices, count)
        bands = tuple(_read_band(dataset.GetRasterBand(index), name) for index in indices)
        alpha = next((index for index in alphas if index not in indices), 0)
        flags = [dataset.GetRasterBand(index).GetMaskFlags() for index in indices]
        masked = any(flag & gdal.GMF_PER_DATASET and not flag & gdal.GMF_ALPHA for flag in flags)
        kept = [index for index in alphas if index in indices]
        notes = [f"Band {i} is an alpha band; it was chosen, so it is kept as a band of data." for i in kept]
        path = os.path.abspath(name) if os.path.exists(name) else name  # noqa: PTH100, PTH110 (GDAL's names)
        return Source(
            path,
            dataset.RasterXSize,
            dataset.RasterYSize,
            bands,
            alpha,
            masked,
            _metadata(dataset),
            tuple(notes),
        )


def _check_indices(name: str, indices: Sequence[int], count: int) -> None:
    for index in indices:
        if not 1 <= index <= count:
            raise RasterError(
                f"{name} has no band {index}: its bands are 1 to {count}.",
                hint="Choose bands by their number, the first is 1.",
                kind="no-such-band",
            )
    if len(indices) > MAX_BANDS:
        raise RasterError(
            f"{name} would give a tile of {len(indices)} bands, and the service takes {MAX_BANDS} at most.",
            hint="Choose bands, and put the others into another collection.",
            kind="bands",
        )


def _read_band(band: gdal.Band, name: str) -> SourceBand:
    number = band.GetBand()
    written_type(band.DataType, f"Band {number} of {name}")  # refuses what cannot be written
    bits = band.GetMetadataItem("NBITS", "IMAGE_STRUCTURE")
    signed = band.GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE") == "SIGNEDBYTE"
    table = band.GetColorTable()
    palette: tuple[Entry, ...] = ()
    if table is not None and band.DataType in {gdal.GDT_Byte, gdal.GDT_UInt16}:
        palette = tuple(tuple(table.GetColorEntry(i)) for i in range(table.GetCount()))
    thematic = (band.GetMetadataItem("LAYER_TYPE") or "").lower() == "thematic"
    colour = band.GetColorInterpretation()
    return SourceBand(
        index=number,
        code=band.DataType,
        bits=int(bits) if bits else gdal.GetDataTypeSize(band.DataType),
        signed_byte=bool(signed and band.DataType == gdal.GDT_Byte),
        no_data=band.GetNoDataValue(),
        colour=colour if colour in _PLAIN_COLOURS else gdal.GCI_Undefined,
        palette=palette,
        classified=bool(palette or thematic or band.GetCategoryNames() or bits == "1"),
        description=band.GetDescription() or "",
        unit=band.GetUnitType() or "",
        scale=band.GetScale(),
        offset=band.GetOffset(),
    )


def _metadata(dataset: gdal.Dataset) -> tuple[tuple[str, str, str], ...]:
    """Return domain, key and value of what is worth keeping, the time of acquisition above all, and is not long."""
    kept, total = [], 0
    for domain in ("IMAGERY", ""):
        for key, value in sorted((dataset.GetMetadata(domain) or {}).items()):
            size = len(key) + len(value)
            # Where a pixel's place is, GDAL has put into the geotransform already; corner files would be read twice.
            if key in {"AREA_OR_POINT", "NODATA_VALUES"} or key.startswith("STATISTICS_"):
                continue
            if size <= _LONGEST_ITEM and total + size <= _MOST_METADATA and value.isprintable():
                kept.append((domain, key, value))
                total += size
    return tuple(kept)

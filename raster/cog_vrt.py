"""A raster as GDAL's virtual one (VRT): chosen bands, no-data values in place of masks, nothing carried by accident.

A VRT reads lazily, so that a large raster is changed on its way into the COG and written only once. Bands name nothing
but what is given here: no overviews of unknown making, no statistics, no files beside.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from osgeo import gdal

from .cog_types import number_text, same, type_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .cog_place import Place
    from .cog_plan import Plan
    from .cog_source import Source, SourceBand
    from .grid import Transform

_SIGNED = "0:0,127:127,128:-128,255:-1"
"""From a byte to the signed number that it stands for."""


@dataclass(frozen=True)
class Frame:
    """Size, CRS (WKT or EPSG:n) and geotransform of a virtual raster; or the points that place it."""

    width: int
    height: int
    crs: str
    transform: Transform | None
    gcps: Sequence[tuple[float, float, float, float]] = ()


def source_frame(source: Source, place: Place) -> Frame:
    """Return the frame of the raster as it is, to be warped from."""
    return Frame(source.width, source.height, place.source_wkt, place.source_transform, place.gcps)


def result_frame(place: Place) -> Frame:
    """Return the frame of the result of a raster whose pixels stay where they are."""
    return Frame(place.width, place.height, f"EPSG:{place.epsg}", place.transform)


def write_source(folder: str, source: Source, plan: Plan, frame: Frame) -> str:
    """Write the VRT of a raster with its no data as planned, and return its path."""
    places = [(source.path, band.index) for band in source.bands]
    replaced = [
        plan.burn and band.empty is not None and not same(band.empty, plan.no_data) for band in source.bands
    ]
    wide = [gdal.GetDataTypeSize(band.code) > gdal.GetDataTypeSize(plan.code) for band in source.bands]
    early = [burns and is_wide for burns, is_wide in zip(replaced, wide)]
    if any(early):
        places = _narrowed(folder, source, plan, early)
    masks = _has_masks(source) and plan.burn
    if masks or any(band.signed_byte for band in source.bands):
        path = _write(folder, "masked.vrt", _masked(source, places, masks))
        places = [(path, number) for number in range(1, len(places) + 1)]
    sources = []
    for place, band, burns, done in zip(places, source.bands, replaced, early):
        options = "<UseMaskBand>true</UseMaskBand>" if masks else ""
        if burns and not done and band.empty is not None:
            options += f"<NODATA>{number_text(band.empty)}</NODATA>"
        sources.append(_source(*place, options))
    return _write(folder, "ready.vrt", _document(frame, source, plan, sources))


def _narrowed(folder: str, source: Source, plan: Plan, early: Sequence[bool]) -> list[tuple[str, int]]:
    """Replace no-data values of 64 bits while they are such: 32 bits may not hold them, -1.8e308 for one.

    GDAL compares a source's NODATA in the type that is asked for, but makes masks in the band's own. Only a mask of the
    dataset is heeded by UseMaskBand, so each band has a virtual raster of its own for it.
    """
    rounded = []
    for number, (band, is_early) in enumerate(zip(source.bands, early), start=1):
        text, kind = _source(source.path, band.index), type_name(band.code)
        if is_early and band.empty is not None and plan.no_data is not None:
            own = f"<NoDataValue>{number_text(band.empty)}</NoDataValue>"
            declared = _write(folder, f"declared{number}.vrt", _plain(source, [_band(1, kind, [own, text])]))
            mask = f"<MaskBand>{_band(0, 'Byte', [_source(declared, 'mask,1')])}</MaskBand>"
            wide = _write(folder, f"wide{number}.vrt", _plain(source, [_band(1, kind, [text]), mask]))
            empty = f"<NoDataValue>{number_text(plan.no_data)}</NoDataValue>"
            text = empty + _source(wide, 1, "<UseMaskBand>true</UseMaskBand>")
            kind = type_name(plan.code)
        rounded.append(_band(number, kind, [text]))
    path = _write(folder, "narrow.vrt", _plain(source, rounded))
    return [(path, number) for number in range(1, len(rounded) + 1)]


def write_result(folder: str, warped: str, source: Source, plan: Plan, frame: Frame) -> str:
    """Write the VRT of a raster that was warped into the file `warped`, and return its path."""
    sources = [_source(warped, number) for number in range(1, len(source.bands) + 1)]
    return _write(folder, "result.vrt", _document(frame, source, plan, sources))


def _has_masks(source: Source) -> bool:
    return bool(source.masked or source.alpha or source.hiding)


def _masked(source: Source, places: Sequence[tuple[str, int]], masks: bool) -> str:
    """Return a VRT of the bands without no data, and with one mask for all that hides pixels in the source."""
    bands = [
        _band(
            number,
            "Int16" if band.signed_byte else type_name(band.code),
            [_source(*place, f"<LUT>{_SIGNED}</LUT>" if band.signed_byte else "")],
        )
        for number, (band, place) in enumerate(zip(source.bands, places), start=1)
    ]
    return _plain(
        source, [*bands, f"<MaskBand>{_band(0, 'Byte', [_mask_source(source)])}</MaskBand>" if masks else ""]
    )


def _plain(source: Source, parts: Sequence[str]) -> str:
    """Return a VRT of the raster's size, without a place."""
    size = f'rasterXSize="{source.width}" rasterYSize="{source.height}"'
    return f"<VRTDataset {size}>{''.join(parts)}</VRTDataset>"


def _mask_source(source: Source) -> str:
    """Return what is 0 where a pixel is hidden: the alpha band or the clear colours, within the dataset's mask."""
    first = source.bands[0]
    within = "<UseMaskBand>true</UseMaskBand>" if source.masked else ""
    if source.alpha:
        return _source(source.path, source.alpha, within)
    if source.hiding:
        table = ",".join(
            f"{index}:{0 if index in source.hiding else 255}" for index in range(len(first.palette))
        )
        return _source(source.path, first.index, f"{within}<LUT>{table}</LUT>")
    return _source(source.path, f"mask,{first.index}")


def _document(frame: Frame, source: Source, plan: Plan, sources: Sequence[str]) -> str:
    parts = [f'<VRTDataset rasterXSize="{frame.width}" rasterYSize="{frame.height}">']
    if frame.transform is not None:
        numbers = ", ".join(repr(float(value)) for value in frame.transform)
        parts.append(f"<SRS>{escape(frame.crs)}</SRS><GeoTransform>{numbers}</GeoTransform>")
    elif frame.gcps:
        points = "".join(
            f'<GCP Id="{number}" Pixel="{column!r}" Line="{row!r}" X="{x!r}" Y="{y!r}"/>'
            for number, (column, row, x, y) in enumerate(frame.gcps, start=1)
        )
        parts.append(f'<GCPList Projection="{escape(frame.crs)}">{points}</GCPList>')
    for domain in sorted({item[0] for item in source.metadata}):
        items = "".join(
            f'<MDI key="{escape(key)}">{escape(value)}</MDI>'
            for place, key, value in source.metadata
            if place == domain
        )
        parts.append(
            f'<Metadata domain="{domain}">{items}</Metadata>' if domain else f"<Metadata>{items}</Metadata>"
        )
    for number, (band, text) in enumerate(zip(source.bands, sources), start=1):
        parts.append(_band(number, type_name(plan.code), [*_traits(band, plan), text]))
    return "".join([*parts, "</VRTDataset>"])


def _traits(band: SourceBand, plan: Plan) -> list[str]:
    """Return what a band of the result says of itself."""
    colour = band.colour
    if colour == gdal.GCI_PaletteIndex and not plan.palette:
        colour = gdal.GCI_GrayIndex
    traits = []
    if band.description:
        traits.append(f"<Description>{escape(band.description)}</Description>")
    if band.unit:
        traits.append(f"<UnitType>{escape(band.unit)}</UnitType>")
    if band.offset is not None:
        traits.append(f"<Offset>{band.offset!r}</Offset>")
    if band.scale is not None:
        traits.append(f"<Scale>{band.scale!r}</Scale>")
    if plan.no_data is not None:
        traits.append(f"<NoDataValue>{number_text(plan.no_data)}</NoDataValue>")
    traits.append(f"<ColorInterp>{gdal.GetColorInterpretationName(colour)}</ColorInterp>")
    if plan.palette:
        entries = "".join(
            f'<Entry c1="{c1}" c2="{c2}" c3="{c3}" c4="{c4}"/>' for c1, c2, c3, c4 in band.palette
        )
        traits.append(f"<ColorTable>{entries}</ColorTable>")
    return traits


def _band(number: int, kind: str, children: Sequence[str]) -> str:
    place = f' band="{number}"' if number else ""
    return f'<VRTRasterBand dataType="{kind}"{place}>{"".join(children)}</VRTRasterBand>'


def _source(path: str, index: int | str, options: str = "") -> str:
    kind = "ComplexSource" if options else "SimpleSource"
    return (
        f'<{kind}><SourceFilename relativeToVRT="0">{escape(path)}</SourceFilename>'
        f"<SourceBand>{index}</SourceBand>{options}</{kind}>"
    )


def _write(folder: str, name: str, text: str) -> str:
    path = Path(folder) / name
    path.write_text(text, encoding="utf-8")
    return str(path)

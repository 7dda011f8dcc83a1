"""What must change in the values of a raster for it to be a COG that the service reads as it was meant.

The service knows a no-data value a band and the cover geometry, and neither masks nor alpha bands. So pixels that only
those declare empty get a no-data value, and whatever could mislead is told in notes.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from .cog_types import (
    common_type,
    fits,
    is_float,
    is_wide,
    limits,
    same,
    shown,
    stored,
    type_name,
    written_type,
)
from .errors import RasterError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .cog_scan import Tally
    from .cog_source import Source, SourceBand
    from .cog_types import Number


@dataclass(frozen=True)
class Plan:
    """How one file is written: the bands' type, its no-data value, and whether pixels get that value (`burn`).

    `classified` values are names: never averaged, never interpolated. `palette` tells whether colours are kept.
    """

    code: int
    no_data: Number | None
    burn: bool
    classified: bool
    palette: bool
    notes: tuple[str, ...]


def candidates(source: Source, given: Number | None) -> tuple[Number, ...]:
    """Return the values that may come to mean “no data”, the best first; NaN needs no asking."""
    own = [band.empty for band in source.bands if band.empty is not None]
    wanted: list[Number] = [] if given is None else [given]
    general: list[Number] = []
    for band in source.bands:
        low, high = limits(band.code)
        general += [low, high]
    every = [*wanted, *own, 0, *general, -9999, -32768, 65535]
    return tuple(dict.fromkeys(value for value in every if not math.isnan(value)))


def needs_survey(source: Source, given: Number | None, warps: bool) -> bool:
    """Say whether the values themselves must be looked at before it is known how to write them."""
    bands = source.bands
    if source.masked or source.alpha or any(is_wide(band.code) for band in bands):
        return True
    if source.hiding:
        return True
    own = [band.empty for band in bands]
    if given is not None:
        return any(value is not None and not same(value, given) for value in own)
    floats = all(is_float(band.code) for band in bands)
    if any(not same(value, own[0]) for value in own):
        return True
    return warps and own[0] is None and not floats


def make_plan(source: Source, given: Number | None, tallies: Sequence[Tally], *, warps: bool) -> Plan:
    """Decide type and no data of one file; `tallies` are empty when `needs_survey` said so.

    Raises `RasterError` of kind `unsupported-type` (values that no 32 bits hold) and `no-data` (a value that the type
    cannot hold, or none that is free).
    """
    code, notes = _type(source, tallies)
    _check_given(given, code, source.path)
    hidden = sum(tally.hidden for tally in tallies)
    own = [band.empty for band in source.bands]
    no_data = given if given is not None else _free_value(source, code, own, tallies, warps or hidden > 0)
    if no_data is not None:
        no_data = stored(no_data, code)
    burn = hidden > 0 or any(value is not None and not same(_as(value, code), no_data) for value in own)
    notes += _mask_notes(source, hidden, no_data)
    notes += _value_notes(own, no_data, code)
    if given is not None and burn:
        notes += _lost_notes(given, tallies)
    classified = any(band.classified for band in source.bands)
    palette = len(source.bands) == 1 and bool(source.bands[0].palette)
    if len(source.bands) > 1 and any(band.palette for band in source.bands):
        notes.append(
            "A TIFF of several bands has no room for a colour table: only the numbers are kept, those of transparent "
            "colours as data. Write one file a band to keep them apart."
        )
    return Plan(code, no_data, burn, classified, palette, tuple(notes))


def without_palette(plan: Plan, compression: str) -> Plan:
    """Drop the colours, for the service takes palettes with no compression, DEFLATE and ZSTD only."""
    note = f"The colour table is left out: the service does not take one with {compression}. The numbers are kept."
    return replace(plan, palette=False, notes=(*plan.notes, note))


def _as(value: Number, code: int) -> Number | None:
    return stored(value, code) if fits(value, code) else None


def _type(source: Source, tallies: Sequence[Tally]) -> tuple[int, list[str]]:
    """Return the type of the result, and a note for each change."""
    notes: list[str] = []
    codes = []
    for number, band in enumerate(source.bands):
        code = _band_type(band, tallies[number] if tallies else None, source.path)
        codes.append(code)
        if band.signed_byte:
            notes.append(f"Band {band.index}: signed bytes are widened to {type_name(code)}.")
        elif is_float(band.code) and code != band.code and type_name(band.code) == "Float64":
            notes.append(
                f"Band {band.index}: 64-bit numbers are rounded to 32 bits (7 digits, up to 3.4e38), for the service takes no more."
            )
        elif code != band.code:
            notes.append(
                f"Band {band.index}: {type_name(band.code)} is written as {type_name(code)}; all values fit."
            )
        elif band.bits not in {8, 16, 32}:
            notes.append(
                f"Band {band.index}: {band.bits} bits are widened to {type_name(code)}; no value changes."
            )
    common = common_type(codes, source.path)
    if any(code != common for code in codes):
        notes.append(
            f"All bands are written as {type_name(common)}: those of one file share a type. No value changes."
        )
    return common, notes


def _band_type(band: SourceBand, tally: Tally | None, name: str) -> int:
    code = written_type(band.code, name)
    if band.signed_byte:
        return _code_like("Int16", code)
    if not is_wide(band.code) or tally is None or tally.valid == 0:
        return code
    for choice in (code, _code_like("Int32", code), _code_like("UInt32", code)):
        if fits(tally.low, choice) and fits(tally.high, choice):
            return choice
    raise RasterError(
        f"Band {band.index} of {name} holds whole numbers of 64 bits from {tally.low} to {tally.high}, and the service "
        "takes 32 bits at most.",
        hint="Convert the values first, for example to Float32 (gdal_translate -ot Float32, 7 digits) or by a scale.",
        kind="unsupported-type",
    )


def _code_like(name: str, fallback: int) -> int:
    from osgeo import gdal

    return int(getattr(gdal, f"GDT_{name}", fallback))


def _check_given(given: Number | None, code: int, name: str) -> None:
    if given is None or fits(given, code):
        return
    low, high = limits(code)
    whole = "" if is_float(code) else "whole "
    raise RasterError(
        f"{given:g} cannot be the no-data value of {name}: it is written as {type_name(code)}, which holds {whole}"
        f"numbers from {low} to {high}.",
        hint="Give a value that the type can hold, best one that no valid pixel has.",
        kind="no-data",
    )


def _free_value(
    source: Source, code: int, own: Sequence[Number | None], tallies: Sequence[Tally], needed: bool
) -> Number | None:
    """Choose what means “no data”: what does so already, NaN, or a value that no valid pixel has; None if not needed."""
    held = [value for value in dict.fromkeys(v for v in own if v is not None) if fits(value, code)]
    if held and all(same(value, own[0]) for value in own):
        return held[0]
    if is_float(code):
        taken = [value for value in held if not any(_count(tally, value) for tally in tallies)]
        return taken[0] if taken and len(held) == 1 else math.nan
    if not needed and not any(value is not None for value in own):
        return None
    for value in (*held, *(v for v in candidates(source, None) if fits(v, code))):
        if not any(_count(tally, value) for tally in tallies):
            return value
    for value in tallies[0].free() if tallies else ():
        if fits(value, code) and not any(_count(tally, value) for tally in tallies[1:]):
            return value
    raise RasterError(
        f"{source.path} has pixels without data, and each value that {type_name(code)} can hold is in use for data.",
        hint="Give as no-data value (NODATA) the one that may be lost: valid pixels that have it become no data. Or "
        "convert the raster to more bits first; or choose the alpha band among the bands, if it holds data.",
        kind="no-data",
    )


def _count(tally: Tally, value: Number) -> int:
    return 0 if math.isnan(value) else tally.count(value)


def _mask_notes(source: Source, hidden: int, no_data: Number | None) -> list[str]:
    kinds = []
    if source.alpha:
        kinds.append(f"alpha band ({source.alpha})")
    if source.masked:
        kinds.append("mask")
    if source.hiding:
        kinds.append("transparent colours")
    if not kinds:
        return []
    what = f"The service does not know the {' and the '.join(kinds)} of the raster"
    rescue = f" If band {source.alpha} holds data, choose it among the bands." if source.alpha else ""
    if not hidden:
        return [f"{what}: left out, for it hides nothing that is not no data anyway.{rescue}"]
    told = (
        f"{what}: {hidden} values that it hides are written as the no-data value {shown(no_data)}. Give the "
        f"collection that no-data value, and all its tiles the same.{rescue}"
    )
    return [told]


def _value_notes(own: Sequence[Number | None], no_data: Number | None, code: int) -> list[str]:
    former = [value for value in dict.fromkeys(own) if value is not None]
    changed = [value for value in former if not same(_as(value, code), no_data)]
    if not changed:
        return []
    values = " and ".join(shown(value) for value in changed)
    return [f"No data was {values} in the raster and is {shown(no_data)} in the result."]


def _lost_notes(given: Number, tallies: Sequence[Tally]) -> list[str]:
    lost = sum(_count(tally, given) for tally in tallies)
    if not lost:
        return []
    told = (
        f"Attention: {lost} valid values were {shown(given)} already, and are no data now. Choose another no-data "
        "value to keep them."
    )
    return [told]

"""In which type a band is written, and which no-data values that type can hold.

The service takes 8, 16 and 32 bits, UINT, INT or FLOAT; fewer bits than 8 are widened, for the service counts them as
8 anyway, and averaging for overviews needs whole bytes.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Union

import numpy as np
from osgeo import gdal

from .errors import RasterError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    Values = NDArray[np.generic]

Number = Union[int, float]

_NUMPY = {
    code: kind
    for name, kind in (
        ("Byte", "u1"),
        ("Int8", "i1"),
        ("UInt16", "u2"),
        ("Int16", "i2"),
        ("UInt32", "u4"),
        ("Int32", "i4"),
        ("UInt64", "u8"),
        ("Int64", "i8"),
        ("Float16", "f4"),
        ("Float32", "f4"),
        ("Float64", "f8"),
    )
    for code in [getattr(gdal, f"GDT_{name}", None)]
    if code is not None
}
"""NumPy's kind for each of GDAL's real types; types that this GDAL does not know are left out."""

_NARROWED = {"Float16": "Float32", "Float64": "Float32", "Int64": "Int32", "UInt64": "UInt32"}


def type_name(code: int) -> str:
    """Return GDAL's name of a type, such as `UInt16`."""
    return str(gdal.GetDataTypeName(code))


def is_float(code: int) -> bool:
    """Say whether a type holds fractions and NaN."""
    return type_name(code).startswith("Float")


def read_type(code: int) -> tuple[int, str]:
    """Return the type to read a band as, and NumPy's name of it; half floats are read as single ones."""
    kind = _NUMPY[code]
    return (gdal.GDT_Float32 if kind == "f4" else code), kind


def is_wide(code: int) -> bool:
    """Say whether a type has integers of 64 bits, whose values decide whether the service can take them."""
    return type_name(code) in {"Int64", "UInt64"}


def written_type(code: int, name: str) -> int:
    """Return the type to write a band of type `code` in; whole numbers of 64 bits in 32, if their values allow.

    Raises `RasterError` of kind `unsupported-type` for complex numbers and what this version does not know.
    """
    if code not in _NUMPY:
        raise RasterError(
            f"{name} is of type {type_name(code)}, which the service does not take.",
            hint="Convert it to real numbers of at most 32 bits first (for complex ones: amplitude, or real and "
            "imaginary parts).",
            kind="unsupported-type",
        )
    narrowed = _NARROWED.get(type_name(code))
    return int(getattr(gdal, f"GDT_{narrowed}")) if narrowed else code


def common_type(codes: Iterable[int], name: str) -> int:
    """Return the type that holds the values of all `codes`, for a TIFF has one type for all its bands.

    Raises `RasterError` of kind `unsupported-type` when that would take 64 bits.
    """
    codes = list(codes)
    union = codes[0]
    for code in codes[1:]:
        union = gdal.DataTypeUnion(union, code)
    if union != written_type(union, name):
        kinds = ", ".join(sorted({type_name(code) for code in codes}))
        raise RasterError(
            f"{name} has bands of types {kinds}, and no type of at most 32 bits holds them all.",
            hint="Write one file a band: put (BAND) in the output's name. Or choose bands of one type.",
            kind="unsupported-type",
        )
    return int(union)


def limits(code: int) -> tuple[Number, Number]:
    """Return the least and the greatest finite value of a type."""
    kind = np.dtype(_NUMPY[code])
    if kind.kind == "f":
        return float(np.finfo(kind).min), float(np.finfo(kind).max)
    return int(np.iinfo(kind).min), int(np.iinfo(kind).max)


def fits(value: Number, code: int) -> bool:
    """Say whether a type can hold a value: no fraction nor NaN in whole numbers, nothing beyond the type's limits."""
    if is_float(code):
        if not math.isfinite(value):
            return True
        low, high = limits(code)
        return (
            low * 1.0000001 <= value <= high * 1.0000001
        )  # written with few digits, it may round past the end
    low, high = limits(code)
    return math.isfinite(value) and value == int(value) and low <= value <= high


def stored(value: Number, code: int) -> Number:
    """Return a value as the type stores it; `fits` says whether it can."""
    if not is_float(code):
        return int(value)
    low, high = limits(code)
    if math.isfinite(value):
        value = min(max(value, low), high)
    return float(np.dtype(_NUMPY[code]).type(value))


def same(one: Number | None, other: Number | None) -> bool:
    """Say whether two no-data values are one; NaN is itself here."""
    if one is None or other is None:
        return one is other
    return one == other or (math.isnan(one) and math.isnan(other))


def equals(values: Values, value: Number) -> Any:
    """Return where an array has a value, as a mask; NaN is found, too."""
    if isinstance(value, float) and math.isnan(value):
        return values != values
    if values.dtype.kind == "f":
        return values == values.dtype.type(value)
    info = np.iinfo(values.dtype.str)
    if value != int(value) or not info.min <= value <= info.max:
        return np.zeros(values.shape, bool)
    return values == values.dtype.type(int(value))


def number_text(value: Number) -> str:
    """Write a number so that GDAL reads back the same one, bit by bit."""
    if isinstance(value, float) and value == value and abs(value) < 1e15 and value == int(value):
        return str(int(value))
    return repr(value)


def shown(value: Number | None) -> str:
    """Return a no-data value for people."""
    return "none" if value is None else f"{value:.10g}"

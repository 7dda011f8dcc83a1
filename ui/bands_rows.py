"""A band as it is typed: one row of the table of a collection's bands, and what is wrong with it."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..byoc.checks import BIT_DEPTHS, SAMPLE_FORMATS
from ..byoc.models import Band
from ..core.i18n import translate
from ..raster.band_names import LONGEST_NAME, RESERVED, is_identifier

if TYPE_CHECKING:
    from collections.abc import Iterable

NAME, SOURCE, INDEX, DEPTH, FORMAT, NO_DATA = range(6)
"""The columns of the table."""
MOST_BANDS_IN_FILE = 100
WHOLE_UP_TO = 2.0**53
"""Larger whole numbers are written as floating point ones."""


@dataclass(frozen=True)
class BandRow:
    """What was typed of a band. `origin` is its name at the service, empty for a band that is not there yet.

    An empty `source` means the name, as at the service; `kept` is the band as the service has it.
    """

    name: str
    source: str = ""
    index: str = "1"
    depth: int = 16
    sample_format: str = "UINT"
    no_data: str = ""
    origin: str = ""
    kept: Band | None = None

    @property
    def place(self) -> tuple[str, str]:
        """Where the band's values are: the text in file names, and which band of that file."""
        return (self.source or self.origin or self.name, self.index)

    def band(self, *, with_no_data: bool) -> Band:
        """Give the band; the row has no problem."""
        no_data = number_of(self.no_data) if with_no_data and self.no_data else None
        renamed = self.origin not in {"", self.name}
        return replace(
            self.kept or Band(),
            # The source defaults to the name: files keep their names when the band gets another.
            source=self.source or (self.origin if renamed else None),
            band_index=int(self.index),
            bit_depth=self.depth,
            sample_format=self.sample_format,
            no_data=no_data,
        )


def row_of(name: str, band: Band) -> BandRow:
    """Give the row of a band that the service has."""
    return BandRow(
        name,
        band.source or "",
        str(band.band_index or 1),
        band.bit_depth or BIT_DEPTHS[0],
        band.sample_format or SAMPLE_FORMATS[0],
        number_text(band.no_data),
        name,
        band,
    )


def number_of(text: str) -> float:
    """Read a no-data value; raises `ValueError` with the reason in the user's words."""
    try:
        number = float(text)
    except ValueError:
        raise ValueError(
            translate(
                "Bands", "“{text}” is not a number. Write it with a point, such as -9999 or 0.5."
            ).format(text=text)
        ) from None
    if not math.isfinite(number):
        raise ValueError(
            translate(
                "Bands", "NaN is always no data and need not be set. Enter a finite number, or nothing."
            )
        )
    return int(number) if number.is_integer() and abs(number) < WHOLE_UP_TO else number


def number_text(value: float | None) -> str:
    """Write a number as it would be typed; nothing for None."""
    if value is None:
        return ""
    return str(int(value)) if float(value).is_integer() and abs(value) < WHOLE_UP_TO else repr(value)


def name_problem(name: str, others: Iterable[str]) -> str:
    """Say what is wrong with a name for a band beside bands that are called `others`; nothing when it is fine."""
    if not name:
        return translate("Bands", "The band has no name.")
    if len(name) > LONGEST_NAME:
        return translate("Bands", "The name has {count} characters; {most} are allowed.").format(
            count=len(name), most=LONGEST_NAME
        )
    if not is_identifier(name):
        return translate(
            "Bands",
            "“{name}” is no name for a band. Use letters, digits, _ and $, and do not begin with a digit: scripts use it.",
        ).format(name=name)
    if name in RESERVED:
        return translate("Bands", "“{name}” is a word of JavaScript: scripts could not use the band.").format(
            name=name
        )
    if name in others:
        return translate("Bands", "Two bands are called “{name}”.").format(name=name)
    return ""


def source_problem(source: str) -> str:
    """Say what is wrong with a source: the text in place of (BAND)."""
    if "/" in source or "\\" in source:
        return translate(
            "Bands", "The source stands in the name of a file, in place of (BAND): it cannot hold a slash."
        )
    return ""


def index_problem(index: str) -> str:
    """Say what is wrong with the number of a band in its file."""
    if index.isascii() and index.isdigit() and 1 <= int(index) <= MOST_BANDS_IN_FILE:
        return ""
    return translate("Bands", "The band in the file is a whole number from 1 to {most}.").format(
        most=MOST_BANDS_IN_FILE
    )


def no_data_problem(text: str) -> str:
    """Say what is wrong with a no-data value; nothing typed is fine."""
    if not text:
        return ""
    try:
        number_of(text)
    except ValueError as error:
        return str(error)
    return ""

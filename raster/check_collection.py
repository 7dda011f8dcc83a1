"""What a collection asks of the files of a tile: its sources, formats and no data; and what is asked of its bands."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from .band_names import LONGEST_NAME, is_identifier
from .findings import finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .facts import BandInfo, RasterInfo
    from .findings import Finding


class BandFormat(Protocol):
    """What is checked of a collection's band; `byoc.models.Band` is one. What is None is not known, and not checked.

    It may have `no_data` too, the value configured for the band.
    """

    @property
    def source(self) -> str | None:
        """What stands for (BAND) in the path; None: the band's name."""

    @property
    def band_index(self) -> int | None:
        """Index of the band in its file, from 1; None: 1."""

    @property
    def bit_depth(self) -> int | None:
        """Bits: 8, 16 or 32."""

    @property
    def sample_format(self) -> str | None:
        """UINT, INT or FLOAT."""


CollectionBands = Mapping[str, BandFormat]
"""A collection's bands by name."""


def source_of(name: str, band: BandFormat) -> str:
    """Return what stands for (BAND) in a band's path."""
    return band.source or name


def service_depth(bits: int) -> int:
    """Return the bit depth that the service gives a band: 8, 16 or 32, the next that holds its bits."""
    return next((depth for depth in (8, 16, 32) if bits <= depth), bits)


def check_bands(
    sources: Mapping[str, str],
    infos: Mapping[str, RasterInfo],
    collection: CollectionBands,
    no_data: float | None,
) -> Iterator[Finding]:
    """Yield what keeps a tile out of a collection with these bands.

    `sources` are the files given, by source; `infos` those of them that could be read; `no_data` is the collection's.
    """
    yield from _check_configuration(collection, no_data)
    for name, band in collection.items():
        source, index = source_of(name, band), band.band_index or 1
        where = f"band {name}"
        if source not in sources:
            found = f"sources {', '.join(sorted(sources))}"
            yield finding("band-missing", "", found, where=where, allowed=f"a file for “{source}”")
            continue
        info = infos.get(source)
        if info is None:
            continue  # reported as unreadable
        if not 1 <= index <= len(info.bands):
            fix = "Write all bands to the file."
            found = f"{len(info.bands)} bands"
            yield finding("band-missing", info.path, found, where=where, allowed=f"{index} or more", fix=fix)
            continue
        real = info.bands[index - 1]
        if _format_differs(real, band):
            yield finding(
                "band-format",
                info.path,
                f"{service_depth(real.bit_depth)}-bit {real.sample_format}",
                where=where,
                allowed=f"{band.bit_depth}-bit {band.sample_format}, as in the rest of the collection",
            )
        own = _no_data_of(band)
        yield from check_no_data(info, real, where, no_data if own is None else own)


def check_no_data(
    info: RasterInfo, band: BandInfo, where: str, configured: float | None
) -> Iterator[Finding]:
    """Compare a file's no data with the one configured; NaN is no data without being told."""
    real = band.no_data
    if real is None or math.isnan(real):
        return
    if configured is None:
        yield finding(
            "no-data-unset", info.path, f"no data {real:.10g} in the file, none configured", where=where
        )
    elif not math.isclose(real, configured, rel_tol=1e-6, abs_tol=0.0):
        found = f"no data {real:.10g}"
        yield finding(
            "no-data-differs", info.path, found, where=where, allowed=f"{configured:.10g}, as configured"
        )


def _check_configuration(collection: CollectionBands, no_data: float | None) -> Iterator[Finding]:
    if no_data is not None and math.isnan(no_data):
        yield finding("no-data-nan", "", "NaN", where="the collection")
    for name, band in collection.items():
        own = _no_data_of(band)
        if own is not None and math.isnan(own):
            yield finding("no-data-nan", "", "NaN", where=f"band {name}")
        if own is not None and no_data is not None:
            found = f"{own:.10g} for the band and {no_data:.10g} for the collection"
            yield finding("no-data-twice", "", found, where=f"band {name}")
        if len(name) > LONGEST_NAME or not is_identifier(name):
            yield finding("collection-band-name", "", f"the name “{name[:120]}”", where=f"band {name[:120]}")


def _format_differs(real: BandInfo, band: BandFormat) -> bool:
    depth, kind = band.bit_depth, band.sample_format
    return (depth is not None and service_depth(real.bit_depth) != depth) or (
        kind is not None and real.sample_format != kind
    )


def _no_data_of(band: BandFormat) -> float | None:
    value = getattr(band, "no_data", None)
    return None if value is None else float(value)

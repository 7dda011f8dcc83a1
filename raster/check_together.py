"""What the files of one tile must have in common, and the bands that they make."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from .band_names import first_bands, why_no_name
from .check_file import EXTENSIONS, MAX_BANDS
from .findings import finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from .facts import RasterInfo
    from .findings import Finding

_SLACK = 1.001


def check_together(infos: Sequence[RasterInfo]) -> Iterator[Finding]:
    """Yield what sets the files of one tile apart: extension, CRS, extent. Each file is told of once."""
    told: set[str] = set()
    for first, info in combinations(infos, 2):
        if info.path in told:
            continue
        found = next(_differences(first, info), None)
        if found is not None:
            told.add(info.path)
            yield found


def _differences(first: RasterInfo, info: RasterInfo) -> Iterator[Finding]:
    ends = [PurePosixPath(one.path.replace("\\", "/")).suffix for one in (first, info)]
    if ends[0] != ends[1] and all(end in EXTENSIONS for end in ends):
        yield finding("extension", info.path, ends[1], allowed=f"{ends[0]}, as {first.path}")
    if first.crs_wkt and info.crs_wkt and not _same_crs(first, info):
        found = f"EPSG:{info.epsg}" if info.epsg else "one without EPSG code"
        yield finding("crs-differs", info.path, f"another CRS ({found})", allowed=f"that of {first.path}")
    elif not _same_extent(first, info):
        allowed = f"{_bounds_text(first)}, as {first.path}, to one pixel"
        yield finding("extent-differs", info.path, f"extent {_bounds_text(info)}", allowed=allowed)


def _same_crs(one: RasterInfo, other: RasterInfo) -> bool:
    if one.epsg is None and other.epsg is None:
        return one.crs_wkt == other.crs_wkt
    return one.epsg == other.epsg


def _same_extent(one: RasterInfo, other: RasterInfo) -> bool:
    bounds, others = one.bounds(), other.bounds()
    size, others_size = one.pixel_size(), other.pixel_size()
    if bounds is None or others is None or size is None or others_size is None:
        return True  # reported as georeference
    allowed = [max(a, b) * _SLACK for a, b in zip(size, others_size)]
    return all(abs(a - b) <= allowed[k % 2] for k, (a, b) in enumerate(zip(bounds, others)))


def _bounds_text(info: RasterInfo) -> str:
    return ", ".join(f"{value:.10g}" for value in info.bounds() or ())


def check_first_bands(infos: Mapping[str, RasterInfo]) -> Iterator[Finding]:
    """Yield what speaks against the bands that these files would give a collection without any."""
    bands = list(first_bands({source: len(info.bands) for source, info in infos.items()}))
    if len(bands) > MAX_BANDS and all(len(info.bands) <= MAX_BANDS for info in infos.values()):
        yield finding("bands", "", f"{len(bands)} bands in {len(infos)} files")
    for name, count in Counter(name for name, _, _ in bands).items():
        if count > 1:
            sources = ", ".join(dict.fromkeys(source for other, source, _ in bands if other == name))
            yield finding("band-name-clash", "", f"{count} bands that would be called {name}: {sources}")
    for source, info in infos.items():
        own = source if len(info.bands) == 1 else f"{source}_1"
        reason = why_no_name(own)
        if reason:
            found = f"the name {_shown(source)}: {reason}"
            yield finding("band-name", info.path, found)


def _shown(name: str) -> str:
    return f"“{name}”" if len(name) <= 60 else f"“{name[:60]}…”"

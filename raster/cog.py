"""Make whatever GDAL reads into files that the service takes: cloud optimized GeoTIFFs, never half a one.

Values stay as they are wherever nothing asks for change. What asks for it: a type, mask or CRS that the service does
not know; each such change is told in `PreparedCog.notes`. All work happens in a folder `.<name>.….part` beside the
destination, whose finished files are then renamed to it; an error or cancelling leaves the destination untouched.
"""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ..feedback import Feedback
from .cog_files import BAND, find_targets, move, workspace
from .cog_gdal import WARPED, Watch
from .cog_place import KEEP, WARP, find_place, wanted_epsg
from .cog_plan import candidates, make_plan, needs_survey, without_palette
from .cog_scan import survey
from .cog_source import read_source
from .cog_types import shown
from .cog_vrt import Frame, result_frame, source_frame, write_result, write_source
from .cog_write import (
    BLOCK_SIZES,
    COMPRESSIONS,
    PALETTE_COMPRESSIONS,
    RESAMPLINGS,
    Encoding,
    available,
    find_encoding,
    verify,
    warp,
    write,
)
from .errors import RasterError
from .gdal_io import open_raster

if TYPE_CHECKING:
    from collections.abc import Sequence

    from osgeo import gdal

    from .cog_place import Place
    from .cog_plan import Plan
    from .cog_source import Source
    from .cog_types import Number


@dataclass(frozen=True)
class PreparedCog:
    """What was written: `files` in the order of the bands, with `(BAND)` one a band, and then `sources` their names.

    `notes` tell every change of values, types, bands and place. `reprojected_to` is "EPSG:n" when the result is in
    another CRS than the raster, else None.
    """

    files: tuple[str, ...]
    notes: tuple[str, ...]
    reprojected_to: str | None
    sources: tuple[str, ...] = ()


def prepare_cog(
    src: str | os.PathLike[str],
    dst: str | os.PathLike[str],
    *,
    bands: Sequence[int] | None = None,
    nodata: float | None = None,
    resampling: str = "AVERAGE",
    compression: str = "DEFLATE",
    block_size: int = 1024,
    crs: str | int | None = None,
    threads: int | None = None,
    feedback: Feedback | None = None,
) -> PreparedCog:
    """Write `src`, anything that GDAL reads, as a COG that passes `checks.check_tile`, to the local path `dst`.

    `bands` are 1-based (default: all but alpha). `nodata` is the value that means no data in the result; pixels that
    mean it otherwise (another value, a mask, alpha) get it. `resampling` makes the overviews; `compression` and
    `block_size` are one of `COMPRESSIONS` and `BLOCK_SIZES` (small rasters get smaller blocks). `crs` is an EPSG code
    that the service takes; by default the raster's own, or where that is not taken UTM, or EPSG:4326 if wider than a
    zone. `threads` is how many GDAL may use (default: all cores; fewer where several rasters are written at a time).
    With `(BAND)` in `dst` each band has its file. A file at `dst` is replaced at the end, by renaming.

    Raises `Cancelled`, and `RasterError` of kinds `unreadable`, `no-such-band`, `bands`, `unsupported-type`, `no-data`,
    `georeference`, `no-crs`, `crs`, `pole`, `too-large`, `disk`, `destination` and `option`.
    """
    wish = _wish(resampling, compression, block_size)
    if threads is not None:
        wish = replace(wish, threads=str(max(1, threads)))
    epsg = wanted_epsg(crs)
    dataset = open_raster(os.fspath(src))
    source = read_source(dataset, bands)
    one_each = BAND in Path(dst).name
    targets = find_targets(os.fspath(dst), source, dataset)
    place = find_place(dataset, epsg)
    jobs = [replace(source, bands=(band,)) for band in source.bands] if one_each else [source]
    work = _Work(dataset, place, wish, None if nodata is None else _number(nodata))
    watch = Watch(feedback or Feedback())
    watch.tell(0.0)
    notes = [*source.notes, *place.notes]
    with workspace(targets[0][1]) as folder:
        written = [str(Path(folder) / Path(target).name) for _, target in targets]
        for number, (job, path) in enumerate(zip(jobs, written)):
            told = work.write(job, path, watch.part(number / len(jobs), (number + 1) / len(jobs)))
            notes += [f"{Path(path).name}: {note}" for note in told] if one_each else told
        verify({name: path for (name, _), path in zip(targets, written)})
        watch.tell(1.0)
        move(written, [target for _, target in targets])
    sources = tuple(name for name, _ in targets) if one_each else ()
    return PreparedCog(
        tuple(target for _, target in targets), tuple(dict.fromkeys(notes)), place.reprojected_to, sources
    )


@dataclass(frozen=True)
class _Work:
    """What the files of one raster share: where they lie, how they are laid out, the no-data value asked for."""

    dataset: gdal.Dataset
    place: Place
    wish: Encoding
    given: Number | None

    def write(self, source: Source, target: str, watch: Watch) -> list[str]:
        """Write one file, with its bands those of `source`; return what to tell of it."""
        place, wish = self.place, self.wish
        warps = place.how == WARP
        scanned = 0.2 if needs_survey(source, self.given, warps) else 0.0
        warped = scanned + (0.0 if place.how == KEEP else 0.4)
        first, last = watch.part(0.0, scanned), watch.part(warped, 1.0)
        tallies = survey(self.dataset, source, candidates(source, self.given), first) if scanned else ()
        plan = make_plan(source, self.given, tallies, warps=warps)
        if plan.palette and wish.compression not in PALETTE_COMPRESSIONS:
            plan = without_palette(plan, wish.compression)
        notes = list(plan.notes)
        with tempfile.TemporaryDirectory(prefix="scratch", dir=Path(target).parent) as scratch:
            if place.how == KEEP:
                frame = result_frame(place)
                ready = write_source(scratch, source, plan, frame)
            else:
                raw = write_source(scratch, source, plan, source_frame(source, place))
                moved = str(Path(scratch) / WARPED)
                warp(raw, moved, place, plan, wish, watch.part(scanned, warped))
                frame = _frame_of(moved, place)
                ready = write_result(scratch, moved, source, plan, frame)
            if warps:
                notes.append(_warp_note(plan, source))
            encoding, told = find_encoding(plan, len(source.bands), (frame.width, frame.height), wish)
            write(ready, target, encoding, (frame.width, frame.height), last)
        return [*notes, *told]


def _warp_note(plan: Plan, source: Source) -> str:
    way = "taken from the nearest pixel" if plan.classified else "interpolated"
    empty = f"What warping leaves empty is no data, {shown(plan.no_data)}."
    told = any(band.empty is not None for band in source.bands)
    return f"Values are {way}. {empty}" + ("" if told else " Give the collection that no-data value.")


def _frame_of(path: str, place: Place) -> Frame:
    """Return the frame of a file that was just warped."""
    dataset = open_raster(path)
    transform = tuple(dataset.GetGeoTransform())
    return Frame(dataset.RasterXSize, dataset.RasterYSize, f"EPSG:{place.epsg}", transform)


def _number(value: float) -> Number:
    """Return a whole number as one: 0.0, as forms give it, is 0."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _wish(resampling: str, compression: str, block_size: int) -> Encoding:
    """Check the options; raises `RasterError` of kind `option`."""
    way, packing = resampling.strip().upper(), compression.strip().upper()
    _one_of("resampling", way, RESAMPLINGS)
    _one_of("compression", packing, COMPRESSIONS)
    _one_of("block_size", block_size, BLOCK_SIZES)
    if not available(packing):
        raise RasterError(
            f"This GDAL was built without {packing} compression.", hint="Choose DEFLATE.", kind="option"
        )
    return Encoding(packing, block_size, way, planar=False, predictor=1)


def _one_of(name: str, value: object, allowed: Sequence[object]) -> None:
    if value not in allowed:
        choices = ", ".join(str(choice) for choice in allowed)
        raise RasterError(f"{name} is {value}.", hint=f"Use one of: {choices}.", kind="option")

"""Looks into the files of one tile: checks, sensing time, cover geometry. Plain data in and out, for any thread."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ..byoc.times import format_time
from ..core.messages import explain
from ..feedback import Cancelled
from ..workflows.drafting import Drafted, TileSource, without_frames
from .register_rows import Outline

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from ..bucket.access import BucketAccess
    from ..byoc.models import Band
    from ..feedback import Feedback
    from ..raster.checks import Finding


@dataclass(frozen=True)
class Look:
    """What to look at: the files of a row by source, and what is asked of them.

    `names` are what a time may be read from. `fit` is empty when no cover geometry is wanted. `version` is that of the
    settings: an answer under older ones is of no use.
    """

    row_id: int
    version: int
    files: Mapping[str, str] = field(hash=False)
    names: tuple[str, ...] = ()
    sidecars: tuple[str, ...] = ()
    checks: bool = True
    time: bool = True
    fit: str = "balanced"
    max_points: int = 100
    bands: Mapping[str, Band] = field(default_factory=dict, hash=False)
    no_data: float | None = None
    access: BucketAccess | None = None


@dataclass(frozen=True)
class Looked:
    """What was found; None where it was not asked for. `urn` is the CRS of the cover geometry, without one of the files.

    `error` is why there is no cover geometry.
    """

    look: Look
    findings: tuple[Finding, ...] | None = None
    moment: datetime | None = None
    time_source: str = ""
    time_why: str = ""
    outline: Outline | None = None
    urn: str = ""
    error: Exception | None = None

    @property
    def error_text(self) -> str:
        """Say why there is no cover geometry; nothing when there is one, or none is wanted."""
        return explain(self.error).text if self.error else ""


@dataclass(frozen=True)
class RowSource(TileSource):
    """A tile to register, and its row. With `look` its files are looked into first, and errors keep it back."""

    row_id: int = 0
    look: Look | None = None


def inspect(look: Look, feedback: Feedback) -> Looked:
    """Look into the files of one tile. Raises `Cancelled` only: what is wrong with the files is part of the answer."""
    found = Looked(look)
    with ExitStack() as stack:
        try:
            if look.access is not None:
                stack.enter_context(look.access.installed())
            if look.checks:
                found = replace(found, findings=_check(look))
            feedback.check()
            if look.time:
                found = _dated(found)
            feedback.check()
            if look.fit:
                outline = _outline(look, feedback)
                found = replace(found, outline=outline, urn=outline.urn)
            else:
                found = replace(found, urn=_urn(look))
        except Cancelled:
            raise
        except Exception as error:  # noqa: BLE001 (whatever it is, it is this row's, and the others go on)
            # The frames of its traceback hold files open: whoever is told to mend them must be able to.
            return replace(found, error=without_frames(error))
    return found


def draft_row(source: RowSource, _how: None, feedback: Feedback) -> Drafted:
    """Give what is sent for a row, after a look into its files if nobody has looked yet."""
    from ..byoc.models import TileDraft
    from ..workflows.stored_drafting import refusal

    if source.look is None:
        return Drafted(TileDraft(source.path, source.sensing_time, source.cover_geometry))
    looked = inspect(source.look, feedback)
    errors = [one for one in looked.findings or () if one.severity == "error"]
    if errors or looked.error is not None:
        return Drafted(error=refusal(errors) if errors else looked.error)
    notes = looked.outline.notes if looked.outline else ()
    geojson = looked.outline.geojson if looked.outline else None
    moment = (looked.moment if source.look.time else None) or source.sensing_time
    return Drafted(TileDraft(source.path, moment, geojson), notes)


def _check(look: Look) -> tuple[Finding, ...]:
    from ..raster.checks import check_tile

    return tuple(check_tile(look.files, look.bands or None, no_data=look.no_data))


def _dated(found: Looked) -> Looked:
    from ..workflows.sensing_time import find_sensing_time

    look = found.look
    time = find_sensing_time(list(look.files.values()), names=look.names, sidecars=look.sidecars)
    return replace(found, moment=time.moment, time_source=time.source, time_why=time.why)


def _urn(look: Look) -> str:
    from ..raster.crs import raster_crs_urn
    from ..raster.errors import RasterError

    try:
        return raster_crs_urn(next(iter(look.files.values()), ""))
    except RasterError:
        return ""  # the checks tell what is wrong with it


def _outline(look: Look, feedback: Feedback) -> Outline:
    from ..raster.footprint import derive_footprint

    footprint = derive_footprint(
        list(look.files.values()), fit=look.fit, max_points=look.max_points, feedback=feedback
    )
    return Outline(
        bytes(footprint.geometry.wkb),
        footprint.epsg,
        footprint.crs_urn,
        footprint.points,
        footprint.source == "box",
        footprint.geojson(),
        tuple(footprint.notes),
    )


def moment_of(looked: Looked) -> str:
    """Give the sensing time that was found as it is sent; nothing when there is none."""
    return format_time(looked.moment) if looked.moment else ""

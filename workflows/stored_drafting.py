"""From files that are in the bucket to what is sent to register them: checked, dated, outlined.

The part of registering a bucket that other threads or machines may do: what goes into `draft_stored` and comes out of it
can be pickled, and shows no secret.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ..byoc.errors import InvalidRequest
from ..feedback import Cancelled, Feedback
from .drafting import Drafted, Drafting, TileSource, draft_tile, without_frames
from .sensing_time import NAME, NOTHING, find_sensing_time

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..bucket.access import BucketAccess
    from ..byoc.models import Band
    from ..raster.checks import Finding

TOLD_AT_MOST = 3
"""Findings of one tile that a message tells in full."""


@dataclass(frozen=True)
class StoredSource(TileSource):
    """A tile to register whose files are in the bucket.

    `keys` are the keys of its files by band source, `sidecars` those of STAC items beside them. `time_source` and `why` are
    what grouping says of it, see `grouping.GroupedTile`.
    """

    keys: Mapping[str, str] = field(default_factory=dict, hash=False)
    sidecars: tuple[str, ...] = ()
    time_source: str = ""
    why: str = ""


@dataclass(frozen=True)
class StoredDrafting:
    """How stored files are drafted: where they are, how they are outlined, and what they are checked against."""

    access: BucketAccess
    drafting: Drafting
    check: bool = True
    bands: Mapping[str, Band] = field(default_factory=dict, hash=False)
    no_data: float | None = None


def draft_stored(source: StoredSource, how: StoredDrafting, feedback: Feedback | None = None) -> Drafted:
    """Check the files of a tile, find its sensing time and its outline: the draft, or the error. Only `Cancelled` is raised."""
    feedback = feedback or Feedback()
    feedback.check()
    try:
        with how.access.installed():
            return _draft(source, how, feedback)
    except Cancelled:
        raise
    except Exception as error:  # noqa: BLE001 (whatever it is, it is this tile's result, and the others go on)
        return Drafted(error=without_frames(error))


def refusal(findings: Sequence[Finding]) -> InvalidRequest:
    """Return the error that says why files would not be ingested, and what to do about it."""
    from ..raster.checks import fixable

    texts = list(dict.fromkeys(str(finding) for finding in findings))
    more = len(texts) - TOLD_AT_MOST
    rest = [f"(And {more} more.)"] if more > 0 else []
    curable = (
        "“Prepare COG” (byoc:preparecog) writes such files anew as the service takes them; then upload those."
    )
    return InvalidRequest(
        " ".join(("The service would refuse these files.", *texts[:TOLD_AT_MOST], *rest)),
        hint=curable if fixable(findings) else "Replace the files, then run this again.",
    )


def _draft(source: StoredSource, how: StoredDrafting, feedback: Feedback) -> Drafted:
    notes: list[str] = []
    if how.check:
        from ..raster.checks import ERROR, WARNING, check_tile

        paths = {band: how.access.path(key) for band, key in source.keys.items()}
        findings = check_tile(paths, how.bands or None, no_data=how.no_data)
        errors = [finding for finding in findings if finding.severity == ERROR]
        if errors:
            return Drafted(error=refusal(errors))
        notes.extend(str(finding) for finding in findings if finding.severity == WARNING)
        feedback.check()
    dated, told = _dated(source, how.access)
    drafted = draft_tile(dated, how.drafting, feedback)
    return replace(drafted, notes=(*drafted.notes, *notes, *told)) if drafted.draft is not None else drafted


def _dated(source: StoredSource, access: BucketAccess) -> tuple[StoredSource, tuple[str, ...]]:
    """Return the source with the best sensing time, and a note on it when the files had to tell it."""
    from_midnight = source.sensing_time is not None and not source.sensing_time.time()
    settled = source.time_source not in {NAME, NOTHING}
    if settled or (source.sensing_time is not None and not from_midnight and not source.sidecars):
        return source, ()
    found = find_sensing_time(
        source.files,
        names=list(source.keys.values()),
        sidecars=[access.path(key) for key in source.sidecars],
    )
    if found.moment is None or found.moment == source.sensing_time:
        return source, ()
    dated = replace(source, sensing_time=found.moment, time_source=found.source)
    return dated, (f"Sensing time: {found.why}",)

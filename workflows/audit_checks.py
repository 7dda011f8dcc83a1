"""The part of an audit that opens rasters: whether a failed tile would pass, whether a box is the valid data.

Everything that goes into these functions and comes out of them can be pickled: other threads or machines may do it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from ..byoc.errors import InvalidRequest
from ..byoc.geometry import CRS84_URN, crs_urn_of, epsg_of_urn
from ..gdal_quiet import quiet
from ..raster.errors import RasterError
from .audit_findings import Kind, Remedy
from .sameness import same_geometry

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ..bucket.access import BucketAccess
    from ..byoc.models import Band
    from ..feedback import Feedback
    from ..raster.checks import Finding
    from ..raster.footprint import Footprint

NEAR = 0.01
"""Share of a side by which a box may differ from the tile's and be looked into: band files differ by a pixel."""

BOX_TOLERANCE = 1e-6
"""Share of the area by which a ring may differ from its own bounding box and be one."""

EDGE_SHARE = 1e-5
"""Share of the box that is no data at its edges from which the box counts as too loose: a lone pixel does not."""

LEAST_TOLD = 1e-4
"""The least share that a finding gives in figures."""

MOST_TOLD = 3
"""Errors of one tile that a finding spells out."""


@dataclass(frozen=True)
class Candidate:
    """A tile to be looked into: the key of each source, where they are, and what the service holds of it."""

    access: BucketAccess
    files: Mapping[str, str] = field(hash=False)
    bands: Mapping[str, Band] = field(default_factory=dict, hash=False)
    cover: Mapping[str, Any] | None = field(default=None, hash=False)
    no_data: float | None = None

    def paths(self) -> dict[str, str]:
        """Return each source's file as GDAL opens it."""
        return {source: self.access.path(key) for source, key in self.files.items()}


@dataclass(frozen=True)
class Verdict:
    """What became of a candidate; `kind` None: it is in order."""

    kind: Kind | None = None
    found: str = ""
    remedy: Remedy = Remedy.NONE
    advice: str = ""
    cover_geometry: Mapping[str, Any] | None = field(default=None, hash=False)


def check_files(candidate: Candidate) -> tuple[Finding, ...]:
    """Check a candidate's files as `raster.checks` does, as they are in the bucket now: the errors only."""
    from ..raster.checks import ERROR, check_tile

    paths = candidate.paths()
    with candidate.access.installed():
        _forget(paths.values())
        findings = check_tile(
            paths, candidate.bands or None, cover_geometry=candidate.cover, no_data=candidate.no_data
        )
    return tuple(finding for finding in findings if finding.severity == ERROR)


def judge_failed(candidate: Candidate, feedback: Feedback) -> Verdict:
    """Say whether a tile that failed would pass now. Only `Cancelled` is raised, and what is a fault of ours."""
    feedback.check()
    errors = check_files(candidate)
    if not errors:
        found = "It failed, and nothing speaks against its files any more."
        return Verdict(Kind.WOULD_PASS_NOW, found, Remedy.REINGEST)
    return Verdict(
        Kind.STILL_FAILING, f"It failed, and would again. {tell(errors)}", advice=advice_for(errors)
    )


def judge_box(candidate: Candidate, feedback: Feedback) -> Verdict:
    """Say whether a cover geometry that is a box is the outline of the valid data. Raises `Cancelled`."""
    from ..raster.footprint import derive_footprint

    try:
        with candidate.access.installed():
            paths = tuple(candidate.paths().values())
            _forget(paths)
            footprint = derive_footprint(paths, feedback=feedback)
    except RasterError as error:
        if error.kind == "empty":
            advice = "Delete the tile, or replace its files and reingest it."
            return Verdict(Kind.BOX_ONLY, "Its cover geometry is a box around no valid pixel.", advice=advice)
        return Verdict(
            Kind.NOT_JUDGED, f"Its valid data could not be outlined. {error.message}", advice=error.hint
        )
    loose = share_outside(footprint, candidate.cover)
    derived = footprint.geojson()
    if loose <= EDGE_SHARE or same_geometry(candidate.cover or {}, derived):
        return Verdict()
    share = f"{loose:.2%}" if loose >= LEAST_TOLD else "less than 0.01%"
    found = f"Its cover geometry is the bounding box, but {share} of that is no data at the edges."
    return Verdict(Kind.BOX_ONLY, found, Remedy.DERIVE_COVER, cover_geometry=derived)


def tell(errors: Sequence[Finding]) -> str:
    """Return what the errors say, the first few of them; what several files have in common once."""
    alike: dict[tuple[str, str, str], list[Finding]] = {}
    for error in errors:
        alike.setdefault((error.rule, error.where, error.found), []).append(error)
    texts = []
    for group in list(alike.values())[:MOST_TOLD]:
        same = f" (The same in {len(group) - 1} more.)" if len(group) > 1 else ""
        texts.append(f"{replace(group[0], fix='')}{same}")
    more = len(alike) - MOST_TOLD
    return " ".join(texts + ([f"(And {more} more faults.)"] if more > 0 else []))


def advice_for(errors: Sequence[Finding]) -> str:
    """Return what to do about files that would fail."""
    fixes = list(dict.fromkeys(error.fix for error in errors if error.fix))[:MOST_TOLD]
    return " ".join([*fixes, "Then audit again."])


def is_box(cover: Mapping[str, Any] | None, box: Mapping[str, Any] | None) -> bool:
    """Say whether a cover geometry is a tile's bounding box, to a share `NEAR` of its sides; None is.

    Cheap: only coordinates are compared, unless the two are in different CRS.
    """
    if cover is None or box is None:
        return box is not None
    try:
        if _epsg(cover) != _epsg(box):
            return same_geometry(cover, box)
        rings = _rings(cover)
        if len(rings) != 1:
            return False
        ours, theirs = _bounds(rings[0]), _bounds(_rings(box)[0])
        sides = (ours[2] - ours[0], ours[3] - ours[1])
        slack = [NEAR * max(high - low, 0.0) for low, high in zip(theirs[:2], theirs[2:])]
        near = all(abs(a - b) <= slack[place % 2] for place, (a, b) in enumerate(zip(ours, theirs)))
        return near and _area(rings[0]) >= (1 - BOX_TOLERANCE) * sides[0] * sides[1]
    except (IndexError, InvalidRequest, LookupError, TypeError, ValueError):
        return False  # no polygon that we can read: whoever wrote it meant something


def share_outside(footprint: Footprint, cover: Mapping[str, Any] | None) -> float:
    """Return which share of a box, 0 to 1, lies outside the outer rings of a footprint; holes do not count.

    Of a box in another CRS than the footprint's it is told from the footprint's own bounds.
    """
    from shapely.geometry import Polygon, box, shape

    geometry = footprint.geometry
    parts = getattr(geometry, "geoms", [geometry])
    filled = sum(Polygon(part.exterior).area for part in parts)
    same_crs = cover is not None and _epsg(cover) == footprint.epsg
    whole = shape(cover).area if same_crs else box(*geometry.bounds).area
    return max(0.0, 1.0 - filled / whole) if whole > 0 else 0.0


def _forget(paths: Iterable[str]) -> None:
    """Have GDAL look at files anew: it remembers what it read of them for as long as the process lives."""
    from osgeo import gdal

    with quiet():
        for path in paths:
            gdal.VSICurlPartialClearCache(path)


def _epsg(geometry: Mapping[str, Any]) -> int:
    return epsg_of_urn(crs_urn_of(geometry) or CRS84_URN)


def _rings(geometry: Mapping[str, Any]) -> list[Any]:
    """Return the rings of a polygon, or of a multipolygon of one."""
    coordinates = geometry["coordinates"]
    polygons = [coordinates] if geometry["type"] == "Polygon" else coordinates
    return [ring for polygon in polygons for ring in polygon]


def _bounds(ring: Sequence[Sequence[float]]) -> tuple[float, float, float, float]:
    xs, ys = [point[0] for point in ring], [point[1] for point in ring]
    return min(xs), min(ys), max(xs), max(ys)


def _area(ring: Sequence[Sequence[float]]) -> float:
    # From the first corner on: far-away coordinates would cost digits.
    x0, y0 = ring[0][0], ring[0][1]
    pairs = zip(ring, [*ring[1:], ring[0]])
    return abs(sum((a[0] - x0) * (b[1] - y0) - (b[0] - x0) * (a[1] - y0) for a, b in pairs)) / 2

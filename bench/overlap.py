"""How far an outline is from the exact shape, by area."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from osgeo import ogr
from shapely import wkb
from shapely.validation import make_valid

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Overlap:
    """Areas, in the unit that `compare` was given: what the outline has too much of, and what it lacks."""

    exact: float
    extra: float
    missing: float

    @property
    def error(self) -> float:
        """1 - IoU (intersection over union), from the differences: exact however small."""
        return (self.extra + self.missing) / (self.exact + self.extra)

    @property
    def area_difference(self) -> float:
        """The outline's area less the exact shape's."""
        return self.extra - self.missing


def compare(outline: Any, exact: Any, unit: float) -> Overlap:
    """Measure a Shapely outline against the exact shape; `unit` is the area that counts as 1, such as a pixel's."""
    outline, exact = valid(outline), valid(exact)
    return Overlap(
        exact.area / unit, outline.difference(exact).area / unit, exact.difference(outline).area / unit
    )


def valid(geometry: Any) -> Any:
    """Return the geometry, mended if its rings touch themselves."""
    return geometry if geometry.is_valid else make_valid(geometry)


def read_outline(path: Path) -> Any:
    """Read an outline as a Shapely geometry: WKB, or the one feature of a vector file."""
    if path.suffix == ".wkb":
        return wkb.loads(path.read_bytes())
    source = ogr.Open(str(path))
    feature = source.GetLayer(0).GetNextFeature()
    return wkb.loads(bytes(feature.GetGeometryRef().ExportToIsoWkb()))


def count_points(geometry: Any) -> int:
    """Count the coordinates of a polygon or multipolygon, closing ones too."""
    parts = getattr(geometry, "geoms", [geometry])
    return sum(len(ring.coords) for part in parts for ring in (part.exterior, *part.interiors))

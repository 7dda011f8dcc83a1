"""Quality: every outline of every kind against the exact shape and against the pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from shapely.geometry import Polygon

from .overlap import Overlap, compare, count_points, read_outline
from .pixels import PixelCount, count_pixels, pixel_area
from .rasters import EPSG, KINDS, drawn_outline, ensure_raster
from .running import BenchError, run_ours
from .settings import POINTS
from .speed import outline_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .settings import Settings

FITS = ("inner", "outer")
"""Derived here; the other outlines are those that the timed runs left."""
OUTLINES = ("default", "inner", "outer", "exact", "peer-default", "peer-exact")

DRAWN = "drawn"
"""What a straight-edged kind was drawn from: as near as four corners come."""


@dataclass(frozen=True)
class Shape:
    """One outline (of `OUTLINES`, or `DRAWN`) of one kind: points, validity, areas in pixels, and wrong pixels."""

    kind: str
    side: int
    outline: str
    points: int
    valid: bool
    overlap: Overlap
    pixels: PixelCount

    @property
    def pixel_error(self) -> float:
        """1 - IoU of pixels: those whose centre is in the outline against the valid ones."""
        wrong = self.pixels.commission + self.pixels.omission
        return wrong / (self.overlap.exact + self.pixels.commission)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Shape:
        """Read back what `dataclasses.asdict` made."""
        overlap, pixels = Overlap(**data["overlap"]), PixelCount(**data["pixels"])
        return cls(**{**data, "overlap": overlap, "pixels": pixels})


def judge_shapes(settings: Settings) -> list[Shape]:
    """Judge the outlines of all kinds; the exact shape is the peer's unlimited polygon, which owes us nothing."""
    return [shape for kind in KINDS for shape in _judge_kind(settings, kind)]


def _judge_kind(settings: Settings, kind: str) -> list[Shape]:
    side = settings.side
    raster = ensure_raster(settings.data, kind, side)
    for fit in FITS:
        run = run_ours(str(raster), outline_of(settings, kind, side, fit), {"max_points": POINTS, "fit": fit})
        if run.epsg != EPSG:
            raise BenchError(f"{raster.name}: the outline is in EPSG:{run.epsg}, the raster in EPSG:{EPSG}")
        print(f"  {kind} {side} {fit}: {run.call_s:.2f} s", flush=True)
    paths = {name: outline_of(settings, kind, side, name) for name in OUTLINES}
    for path in paths.values():
        if not path.exists():
            raise BenchError(f"{path} is missing: let the stage `speed` run first.")
    outlines = {name: read_outline(path) for name, path in paths.items()}
    corners = drawn_outline(kind, side)
    if corners:
        outlines[DRAWN] = Polygon(corners)
    wrong = count_pixels(raster, {name: outline.wkb for name, outline in outlines.items()})
    unit = pixel_area(raster)
    shapes = [
        Shape(
            kind,
            side,
            name,
            count_points(outline),
            bool(outline.is_valid),
            compare(outline, outlines["peer-exact"], unit),
            wrong[name],
        )
        for name, outline in outlines.items()
    ]
    errors = {shape.outline: shape.overlap.error for shape in shapes}
    print(
        f"  {kind} {side}: error {errors['default']:.6f}, gdal_footprint {errors['peer-default']:.6f}",
        flush=True,
    )
    return shapes

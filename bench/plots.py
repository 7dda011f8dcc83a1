"""The report's pictures, as SVG of a few kilobytes that is the same for the same numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from matplotlib import rcParams
from matplotlib.figure import Figure
from matplotlib.ticker import LogLocator, NullLocator
from shapely.geometry import box

from .goals import growth_series
from .overlap import read_outline, valid
from .rasters import ORIGIN, PIXEL
from .speed import outline_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from matplotlib.axes import Axes

    from .goals import Results
    from .settings import Settings

OURS, OURS_LIGHT, PEER, LAND = "#0b5fa5", "#5aa0d8", "#c8501e", "#e7e2d3"
WINDOW = 1 / 8
"""Side of the piece of coast shown, as a share of the raster's; it is the middle one, wherever the errors are."""


def draw(settings: Settings, results: Results) -> None:
    """Write both pictures."""
    rcParams.update(
        {"svg.hashsalt": "bench", "svg.fonttype": "none", "font.family": "sans-serif", "font.size": 10}
    )
    settings.images.mkdir(parents=True, exist_ok=True)
    _save(_growth(results), settings.images / "footprint-growth.svg")
    _save(_coast(settings), settings.images / "footprint-coast.svg")


def _growth(results: Results) -> Figure:
    """Draw time against side, logarithmic both ways."""
    figure = Figure(figsize=(7, 4.4), layout="constrained")
    axes = figure.add_subplot()
    exact, default = growth_series(results, "exact"), growth_series(results, "default")
    sides = [duel.side for duel in exact]
    lines = (
        ("gdal_footprint -max_points unlimited", [duel.peer_s for duel in exact], PEER, "s-"),
        ("ours, exact", [duel.call_s for duel in exact], OURS, "o-"),
        ("ours, 100 points", [duel.call_s for duel in default], OURS_LIGHT, "^-"),
    )
    for label, seconds, colour, style in lines:
        axes.loglog(sides, seconds, style, color=colour, label=label)
    guides = (("as the side", 1, lines[1][1][-1], ":"), ("as the area", 2, lines[0][1][-1], "-."))
    for label, power, end, style in guides:
        guide = [end * (side / sides[-1]) ** power for side in sides]
        axes.loglog(sides, guide, style, color="#888888", linewidth=1, zorder=0, label=label)
    axes.set_xticks(sides, [str(side) for side in sides])
    axes.xaxis.set_minor_locator(NullLocator())
    axes.yaxis.set_major_locator(LogLocator(subs=(1.0, 2.0, 5.0)))
    axes.yaxis.set_major_formatter("{x:g}")
    axes.yaxis.set_minor_locator(NullLocator())
    axes.set_xlabel(f"side of the raster ({exact[0].kind}), pixels")
    axes.set_ylabel("seconds, median")
    axes.grid(visible=True, color="#dddddd")
    axes.legend(frameon=False)
    return figure


def _coast(settings: Settings) -> Figure:
    """Draw the exact shape and both outlines of 100 points, in the middle of the coast."""
    kind, side = "coast", settings.side
    exact = valid(read_outline(outline_of(settings, kind, side, "peer-exact")))
    half = side * PIXEL * WINDOW / 2
    middle = ORIGIN[0] + side * PIXEL / 2
    _, bottom, _, top = exact.bounds
    column = box(middle - half, bottom, middle + half, top)
    shore = (exact.intersection(column).bounds[3] + column.difference(exact).bounds[1]) / 2
    window = box(middle - half, shore - half, middle + half, shore + half)
    figure = Figure(figsize=(6, 6), layout="constrained")
    axes = figure.add_subplot()
    for ring in _rings(exact.intersection(window.buffer(PIXEL)).simplify(PIXEL)):
        axes.fill(*zip(*ring), facecolor=LAND, edgecolor="#9a927e", linewidth=0.6)
    for name, label, colour, style in (
        ("peer-default", "gdal_footprint -max_points 100", PEER, "s--"),
        ("default", "ours, 100 points", OURS, "o-"),
    ):
        outline = read_outline(outline_of(settings, kind, side, name))
        for ring in _rings(outline):
            x, y = zip(*ring)
            axes.plot(x, y, style, color=colour, label=label, linewidth=1.4, markersize=4)
    _frame(axes, window)
    return figure


def _frame(axes: Axes, window: Any) -> None:
    left, bottom, right, top = window.bounds
    axes.set(xlim=(left, right), ylim=(bottom, top), xticks=[], yticks=[], aspect="equal")
    axes.set_xlabel(f"{(right - left) / PIXEL:.0f} pixels")
    axes.legend(frameon=True, loc="best")


def _rings(geometry: Any) -> Iterator[list[tuple[float, float]]]:
    parts = getattr(geometry, "geoms", [geometry])
    for part in (part for part in parts if part.geom_type == "Polygon"):
        yield [(x, y) for x, y, *_ in part.exterior.coords]


def _save(figure: Figure, path: Path) -> None:
    figure.savefig(path, metadata={"Date": None})

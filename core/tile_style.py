"""How tiles look on the map: colour, pattern and outline by status, a tip that tells the failure's cause, and time."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from .failure_causes import known_causes, unknown_cause
from .i18n import translate
from .tile_actions import add_tile_actions

HATCH_DISTANCE = 2.5
HATCH_WIDTH = 0.25
"""Between the lines of a hatch, and of one line, in millimetres."""

_PATH = '"path"'


@dataclass(frozen=True)
class StatusStyle:
    """How one status is drawn: never by its colour alone.

    `pen` is a QGIS line style; `hatches` are the angles of pattern lines in degrees; `fill` is an opacity of 0..255;
    `width` in millimetres.
    """

    colour: str
    pen: str
    width: float
    fill: int
    hatches: tuple[int, ...] = ()


# Four are Okabe and Ito's. Their orange and yellow are too pale for an outline on a light map: an indigo stands in for
# them. A test measures that all stay apart in each kind of colour blindness and have contrast on white.
STATUS_STYLE = {
    "WAITING": StatusStyle("#332288", "dot", 0.5, 30),
    "QUEUED": StatusStyle("#cc79a7", "dash", 0.5, 40),
    "INGESTING": StatusStyle("#0072b2", "solid", 0.4, 40, (45,)),
    "INGESTED": StatusStyle("#009e73", "solid", 0.5, 70),
    "FAILED": StatusStyle("#d55e00", "solid", 0.7, 50, (45, 135)),
}
"""The style of each status that the service documents, in the order in which a tile goes through them."""

OTHER_STYLE = StatusStyle("#555555", "dash dot", 0.4, 40)
"""The style of a tile without a status, or with one that is not documented."""


def status_label(status: str | None) -> str:
    """Return a status in the user's language; an unknown one stays as the service wrote it."""
    labels = {
        "WAITING": translate("TileStyle", "Waiting"),
        "QUEUED": translate("TileStyle", "Queued"),
        "INGESTING": translate("TileStyle", "Ingesting"),
        "INGESTED": translate("TileStyle", "Ingested"),
        "FAILED": translate("TileStyle", "Failed"),
    }
    key = _key(status)
    return labels.get(key) or key or translate("TileStyle", "Other")


def status_colour(status: str | None) -> str:
    """Return the colour of a status as `#rrggbb`."""
    return STATUS_STYLE.get(_key(status), OTHER_STYLE).colour


def _key(status: str | None) -> str:
    # A TileStatus is a str whose own text differs between Pythons: its value is the service's word.
    return str(getattr(status, "value", status) or "")


def apply_tile_style(layer: QgsVectorLayer) -> None:
    """Style a tile layer by status, and set its map tips, aliases, times, actions and read-only state."""
    layer.setRenderer(_renderer())
    _set_aliases(layer)
    layer.setDisplayExpression('"path"')
    layer.setMapTipTemplate(map_tip_template())
    _set_times(layer)
    add_tile_actions(layer)
    layer.setReadOnly(True)
    layer.triggerRepaint()


def map_tip_template() -> str:
    """Return the HTML of the map tip. What the service wrote is escaped: a failure cause is text, not markup."""
    rows = (
        (translate("TileStyle", "Status"), _label_expression()),
        (
            translate("TileStyle", "Sensing time (UTC)"),
            "format_date(\"sensing_time\", 'yyyy-MM-dd HH:mm:ss')",
        ),
        (translate("TileStyle", "Cause of failure"), '"failed_cause"'),
        (translate("TileStyle", "What it means"), _cause_expression("meaning")),
        (translate("TileStyle", "What to do"), _cause_expression("fix")),
        (translate("TileStyle", "Warnings"), '"warnings"'),
    )
    return f"<b>[% {_escaped(_PATH)} %]</b>" + "".join(_tip_row(name, value) for name, value in rows)


def _tip_row(name: str, expression: str) -> str:
    """Return one line of the tip, which is not there at all when its value is empty."""
    shown = f"'<br><i>' || {QgsExpression.quotedString(_html(name))} || '</i> ' || {_escaped(expression)}"
    return f"[% if(coalesce({expression}, '') = '', '', {shown}) %]"


def _escaped(expression: str) -> str:
    """Return an expression that gives `expression`'s text as HTML that shows it letter by letter."""
    for plain, markup in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("\\n", "<br>")):
        expression = f"replace({expression}, '{plain}', '{markup}')"
    return expression


def _html(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _label_expression() -> str:
    cases = " ".join(
        f"WHEN \"status\" = '{status}' THEN {QgsExpression.quotedString(status_label(status))}"
        for status in STATUS_STYLE
    )
    return f'CASE {cases} ELSE "status" END'


def _cause_expression(part: str) -> str:
    """Return an expression that gives a part of what the failure's cause means; it works without the plugin, too."""
    quoted = QgsExpression.quotedString
    cases = " ".join(
        f'WHEN regexp_match("failed_cause", {quoted(known.pattern)}) THEN {quoted(getattr(known.cause, part))}'
        for known in known_causes()
    )
    other = quoted(getattr(unknown_cause(), part))
    return f"CASE WHEN coalesce(\"failed_cause\", '') = '' THEN '' {cases} ELSE {other} END"


def _renderer() -> QgsCategorizedSymbolRenderer:
    categories = [
        QgsRendererCategory(status, _symbol(style), status_label(status))
        for status, style in STATUS_STYLE.items()
    ]
    # A category without a value takes all that the others leave.
    categories.append(QgsRendererCategory(None, _symbol(OTHER_STYLE), status_label(None)))
    renderer = QgsCategorizedSymbolRenderer("status", categories)
    # Neighbours overlap: a failed tile is what one looks for, so it lies on top.
    failed_last = QgsFeatureRequest.OrderByClause("\"status\" = 'FAILED'", True, True)
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([failed_last]))
    renderer.setOrderByEnabled(True)
    return renderer


def _symbol(style: StatusStyle) -> QgsFillSymbol:
    fill = QColor(style.colour)
    fill.setAlpha(style.fill)
    symbol = QgsFillSymbol.createSimple(
        {
            "color": f"{fill.red()},{fill.green()},{fill.blue()},{fill.alpha()}",
            "outline_color": style.colour,
            "outline_style": style.pen,
            "outline_width": str(style.width),
            "joinstyle": "round",
        }
    )
    for angle in style.hatches:
        hatch = QgsLinePatternFillSymbolLayer()
        hatch.setLineAngle(angle)
        hatch.setDistance(HATCH_DISTANCE)
        hatch.setLineWidth(HATCH_WIDTH)
        hatch.setColor(QColor(style.colour))
        symbol.appendSymbolLayer(hatch)
    return symbol


def _set_aliases(layer: QgsVectorLayer) -> None:
    aliases = {
        "tile_id": translate("TileStyle", "Tile id"),
        "path": translate("TileStyle", "Path"),
        "status": translate("TileStyle", "Status"),
        "sensing_time": translate("TileStyle", "Sensing time (UTC)"),
        "created": translate("TileStyle", "Created (UTC)"),
        "failed_cause": translate("TileStyle", "Cause of failure"),
        "warnings": translate("TileStyle", "Warnings"),
        "points": translate("TileStyle", "Points of the cover geometry"),
        "crs": translate("TileStyle", "CRS of the cover geometry"),
        "tile_geometry": translate("TileStyle", "Tile geometry (JSON)"),
        "additional_data": translate("TileStyle", "Additional data (JSON)"),
        "extra": translate("TileStyle", "Other fields (JSON)"),
    }
    for name, alias in aliases.items():
        index = layer.fields().indexOf(name)
        if index >= 0:
            layer.setFieldAlias(index, alias)


def _set_times(layer: QgsVectorLayer) -> None:
    """Let QGIS's temporal controller play the layer by sensing time; tiles without one are always shown."""
    times = layer.temporalProperties()
    times.setMode(Qgis.VectorTemporalMode.FeatureDateTimeInstantFromField)
    times.setStartField("sensing_time")
    times.setIsActive(True)

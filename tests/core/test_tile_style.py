from __future__ import annotations

import itertools
import re

import pytest
from colours import VISION, contrast_on_white, distance
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDateTimeRange,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
    QgsTemporalUtils,
    QgsVectorLayer,
    QgsVectorLayerTemporalContext,
)
from qgis.PyQt.QtCore import QDateTime, QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage
from sentinelhub_byoc.byoc.models import TileStatus
from sentinelhub_byoc.core.failure_causes import unknown_cause
from sentinelhub_byoc.core.tile_layer import add_tiles, geopackage_layer, memory_layer, write_geopackage
from sentinelhub_byoc.core.tile_style import (
    OTHER_STYLE,
    STATUS_STYLE,
    apply_tile_style,
    status_colour,
    status_label,
)
from tile_values import square, tile

ALL = [*STATUS_STYLE.values(), OTHER_STYLE]
NASTY = "<img src=x onerror=alert(1)> & \"quotes\" 'single' [% 1+1 %]\nsecond line"


def styled(*tiles) -> QgsVectorLayer:
    layer = memory_layer("Tiles")
    add_tiles(layer, tiles)
    apply_tile_style(layer)
    return layer


def test_every_status_has_a_style():
    assert list(STATUS_STYLE) == [status.value for status in TileStatus]


@pytest.mark.parametrize("vision", VISION)
def test_colours_stay_apart_for_every_eye(vision):
    for one, other in itertools.combinations(ALL, 2):
        assert distance(one.colour, other.colour, vision) > 15, (one.colour, other.colour)


def test_outlines_stand_out_on_a_light_map():
    for style in ALL:
        assert contrast_on_white(style.colour) >= 3.0, style.colour


def test_statuses_differ_without_colour_too():
    patterns = [(style.pen, style.hatches) for style in ALL]
    assert len(set(patterns)) == len(patterns)


@pytest.mark.parametrize(
    ("status", "label", "colour"),
    [
        (TileStatus.FAILED, "Failed", STATUS_STYLE["FAILED"].colour),
        ("INGESTED", "Ingested", STATUS_STYLE["INGESTED"].colour),
        ("ARCHIVED", "ARCHIVED", OTHER_STYLE.colour),
        (None, "Other", OTHER_STYLE.colour),
        ("", "Other", OTHER_STYLE.colour),
    ],
)
def test_label_and_colour_of_a_status(status, label, colour):
    assert (status_label(status), status_colour(status)) == (label, colour)


def test_each_tile_is_drawn_by_its_status():
    statuses = [*STATUS_STYLE, "ARCHIVED", None]
    layer = styled(*(tile(str(n), status=status) for n, status in enumerate(statuses)))
    renderer, context = layer.renderer().clone(), QgsRenderContext()
    context.expressionContext().appendScope(QgsExpressionContextUtils.layerScope(layer))
    renderer.startRender(context, layer.fields())
    found = [
        renderer.symbolForFeature(feature, context).symbolLayer(0).strokeColor().name()
        for feature in layer.getFeatures()
    ]
    renderer.stopRender(context)
    assert found == [status_colour(status) for status in statuses]


def test_legend_has_all_statuses_in_their_order():
    layer = styled()
    labels = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert labels == ["Waiting", "Queued", "Ingesting", "Ingested", "Failed", "Other"]


def drawn(layer: QgsVectorLayer) -> QImage:
    """Return a map of 20 pixels a degree, whose left edge is at -1."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    settings.setExtent(QgsRectangle(-1, -1, 11, 11))
    settings.setOutputSize(QSize(240, 240))
    settings.setBackgroundColor(QColor("white"))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def edge_is(image: QImage, colour: str) -> bool:
    """Say whether an outline of this colour goes down at longitude 0."""
    return min(distance(QColor(image.pixel(x, 120)).name(), colour, "normal") for x in range(15, 26)) < 2


def test_map_shows_the_outline_and_lets_the_base_map_through():
    image = drawn(styled(tile("1", coverGeometry=square(0, 0, 10))))
    assert edge_is(image, status_colour("INGESTED"))
    assert 170 < QColor(image.pixel(120, 120)).lightness() < 255


@pytest.mark.parametrize("order", [["FAILED", "INGESTED"], ["INGESTED", "FAILED"]], ids="-".join)
def test_a_failed_tile_lies_above_its_neighbours(order):
    cover = square(0, 0, 10)
    image = drawn(styled(*(tile(status, status=status, coverGeometry=cover) for status in order)))
    assert edge_is(image, status_colour("FAILED"))


def tip_of(layer: QgsVectorLayer) -> str:
    feature = next(layer.getFeatures())
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    return QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)


def test_map_tip_tells_what_matters():
    layer = styled(
        tile("7", status="FAILED", additionalData={"failedIngestionCause": "No file", "warnings": "Odd"})
    )
    assert tip_of(layer) == (
        "<b>scenes/7/(BAND).tif</b><br><i>Status</i> Failed<br><i>Sensing time (UTC)</i> 2024-06-01 10:20:30"
        f"<br><i>Cause of failure</i> No file<br><i>What it means</i> {unknown_cause().meaning}"
        f"<br><i>What to do</i> {unknown_cause().fix}<br><i>Warnings</i> Odd"
    )


def test_map_tip_leaves_out_what_is_not_known():
    assert (
        tip_of(styled(tile("7", sensingTime=None))) == "<b>scenes/7/(BAND).tif</b><br><i>Status</i> Ingested"
    )
    assert tip_of(styled(tile("7", sensingTime=None, status=None))) == "<b>scenes/7/(BAND).tif</b>"


def test_map_tip_shows_the_services_words_as_text():
    nasty = {"failedIngestionCause": NASTY, "warnings": NASTY}
    tip = tip_of(styled(tile("7", path=NASTY, status=NASTY, additionalData=nasty)))
    assert set(re.findall(r"<[^>]*>", tip)) == {"<b>", "</b>", "<br>", "<i>", "</i>"}
    escaped = "&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quotes&quot; 'single' [% 1+1 %]<br>second line"
    assert tip.count(escaped) == 4


def test_time_controller_plays_the_sensing_times():
    layer = styled(
        tile("may", sensingTime="2024-05-31T23:59:59Z"),
        tile("june", sensingTime="2024-06-01T00:00:01Z"),
        tile("none", sensingTime=None),
    )
    times = layer.temporalProperties()
    assert times.isActive()
    june = QgsDateTimeRange(
        *(
            QDateTime.fromString(day, Qt.DateFormat.ISODate)
            for day in ("2024-06-01T00:00:00Z", "2024-06-30T00:00:00Z")
        )
    )
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    expression = QgsExpression(times.createFilterString(context, june))
    scope = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    shown = []
    for feature in layer.getFeatures():
        scope.setFeature(feature)
        if expression.evaluate(scope):
            shown.append(feature["tile_id"])
    assert shown == ["june", "none"]
    project = QgsProject()
    assert project.addMapLayer(layer)
    whole = QgsTemporalUtils.calculateTemporalRangeForProject(project)
    assert [moment.toString("MM-dd") for moment in (whole.begin(), whole.end())] == ["05-31", "06-01"]


def test_columns_have_names_for_people_and_nobody_edits_them():
    layer = styled(tile("7"))
    assert layer.attributeDisplayName(layer.fields().indexOf("sensing_time")) == "Sensing time (UTC)"
    assert all(layer.attributeAlias(index) for index in range(layer.fields().count()))
    assert layer.displayExpression() == '"path"'
    assert layer.readOnly()
    assert not layer.startEditing()
    assert add_tiles(layer, [tile("8")]) == 1, "tiles are still added as they arrive"


def test_style_travels_with_a_project(tmp_path):
    file = tmp_path / "tiles.gpkg"
    write_geopackage(file, "tiles", [(tile("1", status="FAILED"),)])
    layer = geopackage_layer(file, "tiles", "Tiles", "my-collection")
    apply_tile_style(layer)
    saved = QgsProject()
    assert saved.addMapLayer(layer)
    assert saved.write(str(tmp_path / "p.qgz"))
    opened = QgsProject()
    assert opened.read(str(tmp_path / "p.qgz"))
    (again,) = opened.mapLayers().values()
    assert again.isValid()
    assert len(again.renderer().categories()) == 6
    assert again.temporalProperties().isActive()
    assert tip_of(again).startswith("<b>scenes/1/(BAND).tif</b><br><i>Status</i> Failed")
    assert again.customProperty("sentinelhub_byoc/collection_id") == "my-collection"
    assert again.readOnly()

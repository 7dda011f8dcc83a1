"""The demo's project and its picture: sample scenes and styled tiles over a base map, with a legend by status."""

from __future__ import annotations

import contextlib
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsContrastEnhancement,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFillSymbol,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsSingleSymbolRenderer,
    QgsUnitTypes,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor, QFont

MAP_CRS = "EPSG:3035"
"""Lambert's equal-area projection for Europe: scenes of all zones keep their shape and size."""
SEA = QColor("#d8e4ea")
PAGE_MM = (280.0, 175.0)
DPI = 150


def base_map(out: Path) -> QgsVectorLayer:
    """Copy the world map that QGIS ships to `out`, so that the project stands alone, and style it quietly."""
    source = Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"
    world = QgsVectorLayer(f"{source}|layername=countries", "Countries", "ogr")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "countries"
    path = out / "basemap.gpkg"
    context = QgsProject.instance().transformContext()
    error, reason, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(world, str(path), context, options)
    if error != QgsVectorFileWriter.WriterError.NoError:
        msg = f"QGIS could not copy its world map to {path}: {reason}"
        raise RuntimeError(msg)
    layer = QgsVectorLayer(f"{path}|layername=countries", "Countries", "ogr")
    symbol = QgsFillSymbol.createSimple(
        {"color": "#f4f1ea", "outline_color": "#b3aca0", "outline_width": "0.2"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer


def build_project(out: Path, rasters: list[QgsRasterLayer], title: str) -> QgsProject:
    """Put tiles, scenes and base map into `out`/demo.qgz, paths relative, the view on the tiles."""
    from sentinelhub_byoc.core.tile_layer import geopackage_layer
    from sentinelhub_byoc.core.tile_style import apply_tile_style

    project = QgsProject.instance()
    project.clear()
    project.setTitle(title)
    project.setCrs(QgsCoordinateReferenceSystem(MAP_CRS))
    project.setBackgroundColor(SEA)
    tiles = geopackage_layer(str(out / "tiles.gpkg"), "tiles", "Tiles by status")
    apply_tile_style(tiles)
    add_layers(project, [tiles])
    project.layerTreeRoot().addLayer(tiles)
    scenes = project.layerTreeRoot().addGroup("Scenes")
    scenes.setExpanded(False)
    countries = base_map(out)
    add_layers(project, [*rasters, countries])
    for raster in rasters:
        raster.setContrastEnhancement(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
            QgsRasterMinMaxOrigin.Limits.CumulativeCut,
        )
        scenes.addLayer(raster)
    project.layerTreeRoot().addLayer(countries)
    view = tiles_extent(project, tiles)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(view, project.crs()))
    if not project.write(str(out / "demo.qgz")):
        msg = f"QGIS could not write the project: {project.error()}"
        raise RuntimeError(msg)
    return project


def add_layers(project: QgsProject, layers: list[QgsMapLayer]) -> None:
    """Give the layers to the project, their place in the tree left to the caller."""
    for layer in layers:
        # one by one: QGIS 3.22 leaves layers in a list to Python's garbage collector
        if project.addMapLayer(layer, False) is None:
            msg = f"QGIS did not take the layer {layer.name()}."
            raise RuntimeError(msg)


def tiles_extent(project: QgsProject, tiles: QgsVectorLayer) -> QgsRectangle:
    """Return the extent of the tiles in the project's CRS, with a margin."""
    transform = QgsCoordinateTransform(tiles.crs(), project.crs(), project)
    extent = transform.transformBoundingBox(tiles.extent())
    extent.scale(1.12)
    return extent


def render_map(project: QgsProject, path: Path, title: str) -> None:
    """Render the project to the PNG at `path`: map, legend of the tiles, title, scale bar."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(
        QgsLayoutSize(*PAGE_MM, QgsUnitTypes.LayoutUnit.LayoutMillimeters)
    )
    tiles = project.mapLayersByName("Tiles by status")[0]
    map_item = add_map(layout, project, tiles)
    add_legend(layout, map_item, tiles, title)
    add_scale_bar(layout, map_item)
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = DPI
    # a picture, not a raster: without a world file beside it, or metadata that PNG cannot hold
    settings.generateWorldFile = False
    settings.exportMetadata = False
    result = QgsLayoutExporter(layout).exportToImage(str(path), settings)
    if result != QgsLayoutExporter.ExportResult.Success:
        msg = f"QGIS could not write {path}: {result}"
        raise RuntimeError(msg)


def add_map(layout: QgsPrintLayout, project: QgsProject, tiles: QgsVectorLayer) -> QgsLayoutItemMap:
    """Fill the page with the map."""
    item = QgsLayoutItemMap(layout)
    item.attemptMove(QgsLayoutPoint(0, 0))
    item.attemptResize(QgsLayoutSize(*PAGE_MM))
    item.setCrs(project.crs())
    item.setBackgroundColor(SEA)
    item.zoomToExtent(tiles_extent(project, tiles))
    layout.addLayoutItem(item)
    return item


def add_legend(layout: QgsPrintLayout, map_item: QgsLayoutItemMap, tiles: QgsVectorLayer, title: str) -> None:
    """Put a legend of the tiles alone, under the title, on a white card in the corner."""
    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(map_item)
    legend.setAutoUpdateModel(False)
    tree = legend.model().rootGroup()
    for node in tree.children():
        if node.name() != tiles.name():
            tree.removeChildNode(node)
    legend.setTitle(title)
    legend.setBackgroundEnabled(True)
    legend.setBackgroundColor(QColor(255, 255, 255, 235))
    legend.setFrameEnabled(True)
    legend.setFrameStrokeColor(QColor("#b3aca0"))
    legend.attemptMove(QgsLayoutPoint(5, 5))
    layout.addLayoutItem(legend)
    legend.adjustBoxSize()


def add_scale_bar(layout: QgsPrintLayout, map_item: QgsLayoutItemMap) -> None:
    """Put a scale bar and the source of the base map at the bottom."""
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Line Ticks Up")
    bar.setLinkedMap(map_item)
    bar.applyDefaultSize()
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    bar.setUnitLabel("km")
    bar.setUnitsPerSegment(200)
    bar.setNumberOfSegments(1)
    bar.setNumberOfSegmentsLeft(0)
    bar.attemptMove(QgsLayoutPoint(5, PAGE_MM[1] - 16))
    layout.addLayoutItem(bar)
    label = QgsLayoutItemLabel(layout)
    label.setText("Base map: Natural Earth, as QGIS ships it")
    font = QFont()
    font.setPointSizeF(7)
    with contextlib.suppress(AttributeError):  # text formats replaced fonts during QGIS 3
        label.setFont(font)
    label.attemptMove(QgsLayoutPoint(PAGE_MM[0] - 60, PAGE_MM[1] - 6))
    label.attemptResize(QgsLayoutSize(58, 5))
    layout.addLayoutItem(label)

"""byoc:derivefootprint: the outline of a raster's valid data, as the service takes it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsWkbTypes,
)

from ..byoc.geometry import MAX_POINTS as SERVICE_MAX_POINTS
from ..core.i18n import translate
from .base import ByocAlgorithm
from .parameters import (
    FIT,
    INPUT,
    MAX_POINTS,
    OUTPUT,
    fit_parameter,
    raster_sources,
    with_help,
)
from .tables import TEXT, WHOLE, make_feature, make_fields

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qgis.core import QgsProcessingContext

    from ..core.raster_source import RasterSource
    from ..raster.footprint import Footprint
    from .base import Definition, Run

GEOJSON = "GEOJSON"
CRS_URN = "CRS_URN"
POINTS = "POINTS"
SHARE_COVERED = "SHARE_COVERED"
BLOCKS_READ = "BLOCKS_READ"
BANDS = "BANDS"
COMBINE = "COMBINE"
EXHAUSTIVE = "EXHAUSTIVE"
COMBINE_OPTIONS = ["any", "all"]
"""Those of `raster.mask.COMBINES`, which is not imported before it is used; a test compares them."""
LEAST_POINTS = 4
"""A triangle with its closing point."""
NO_LIMIT = 0
"""The value of MAX_POINTS that keeps every corner."""

COLUMNS = (
    ("name", TEXT),
    ("file", TEXT),
    ("crs_urn", TEXT),
    ("points", WHOLE),
    ("source", TEXT),
    ("notes", TEXT),
    ("geojson", TEXT),
)


@dataclass(frozen=True)
class Inputs:
    """The raster, what counts as valid in it, and how its outline may deviate from the truth."""

    source: RasterSource
    bands: tuple[int, ...]
    combine: str
    fit: str
    max_points: int | None
    exhaustive: bool


class DeriveFootprint(ByocAlgorithm):
    """Derives a cover geometry; needs no connection."""

    ID = "derivefootprint"
    GROUP = "rasters"
    EXAMPLE = "qgis_process run byoc:derivefootprint --INPUT=scene.tif --FIT=balanced --OUTPUT=footprint.gpkg"
    NEEDS_ACCESS = False

    def title(self) -> str:
        """Return the translated name."""
        return translate("DeriveFootprint", "Derive cover geometry")

    def about(self) -> list[str]:
        """Return what the algorithm does."""
        return [
            translate(
                "DeriveFootprint",
                "Outlines the valid data of a raster (its cover geometry) with few enough points for the service, and "
                "names its CRS as the service wants it. No connection is needed.",
            ),
            translate(
                "DeriveFootprint",
                "Valid is what neither the no-data value, nor NaN, nor an alpha or mask band declares empty. The result is "
                "in the CRS of the raster, or in WGS84 (EPSG:4326) when the service does not take that CRS.",
            ),
            translate(
                "DeriveFootprint",
                "Where the raster has overviews (pyramids), they show where the outline runs, and only there the pixels "
                "are read. Without overviews everything is read.",
            ),
        ]

    def output_help(self) -> Mapping[str, str]:
        """Return what each output holds."""
        return {
            OUTPUT: translate(
                "DeriveFootprint",
                "A layer with one polygon in the CRS of the cover geometry, and as attributes name, file, crs_urn, points, "
                "source (mask: traced; box: all pixels are valid), notes and geojson. Optional.",
            ),
            GEOJSON: translate(
                "DeriveFootprint", "The cover geometry as GeoJSON with its CRS, to be sent as coverGeometry."
            ),
            CRS_URN: translate(
                "DeriveFootprint", "The CRS as a URN, for example urn:ogc:def:crs:EPSG::32633."
            ),
            POINTS: translate("DeriveFootprint", "How many points it has, the closing ones counted."),
            SHARE_COVERED: translate(
                "DeriveFootprint",
                "Which share of the valid area lies inside the cover geometry, from 0 to 1. In large rasters it is a close "
                "estimate.",
            ),
            BLOCKS_READ: translate(
                "DeriveFootprint",
                "How many blocks were read at full resolution; small blocks of the file are read, and counted, in groups.",
            ),
        }

    def definitions(self) -> list[Definition]:
        """Return parameters and outputs."""
        output = QgsProcessingParameterFeatureSink(
            OUTPUT,
            translate("DeriveFootprint", "Cover geometry"),
            QgsProcessing.SourceType.TypeVectorPolygon,
            optional=True,
        )
        return [
            with_help(
                QgsProcessingParameterRasterLayer(INPUT, translate("DeriveFootprint", "Raster")),
                translate("DeriveFootprint", "A raster layer with a file, or the path of one."),
            ),
            _bands_parameter(),
            _combine_parameter(),
            fit_parameter(),
            _max_points_parameter(),
            _exhaustive_parameter(),
            with_help(output, translate("DeriveFootprint", "Polygon layer of the cover geometry.")),
            QgsProcessingOutputString(GEOJSON, translate("DeriveFootprint", "Cover geometry as GeoJSON")),
            QgsProcessingOutputString(CRS_URN, translate("DeriveFootprint", "CRS URN")),
            QgsProcessingOutputNumber(POINTS, translate("DeriveFootprint", "Number of points")),
            QgsProcessingOutputNumber(
                SHARE_COVERED, translate("DeriveFootprint", "Share of the valid area covered")
            ),
            QgsProcessingOutputNumber(BLOCKS_READ, translate("DeriveFootprint", "Number of blocks read")),
        ]

    def read_inputs(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> Inputs:
        """Return the file and how to outline it.

        Raises `QgsProcessingException` when the layer has no file, or so few points make no polygon.
        """
        max_points = self.parameterAsInt(parameters, MAX_POINTS, context)
        if NO_LIMIT < max_points < LEAST_POINTS:
            raise QgsProcessingException(
                translate(
                    "DeriveFootprint",
                    "{parameter} is {points}, and a polygon has at least {least} points, the closing one counted. Give at "
                    "least {least}, or 0 for no limit.",
                ).format(parameter=MAX_POINTS, points=max_points, least=LEAST_POINTS)
            )
        return Inputs(
            raster_sources(parameters, INPUT, context)[0],
            tuple(self.parameterAsInts(parameters, BANDS, context)),
            self.parameterAsEnumString(parameters, COMBINE, context),
            self.parameterAsEnumString(parameters, FIT, context),
            max_points if max_points != NO_LIMIT else None,
            self.parameterAsBool(parameters, EXHAUSTIVE, context),
        )

    def execute(self, inputs: Inputs, run: Run) -> dict[str, Any]:
        """Outline the raster."""
        from ..raster.footprint import derive_footprint

        footprint = derive_footprint(
            inputs.source.path,
            bands=inputs.bands or None,
            combine=inputs.combine,
            max_points=inputs.max_points,
            fit=inputs.fit,
            exhaustive=inputs.exhaustive,
            feedback=run.bridge,
        )
        run.bridge.check()
        for note in footprint.notes:
            run.feedback.pushWarning(note)
        if footprint.points > SERVICE_MAX_POINTS:
            run.feedback.pushWarning(
                translate(
                    "DeriveFootprint",
                    "The cover geometry has {points} points, and the service takes {limit} at most: give "
                    "{parameter} a value from 4 to {limit} to register it.",
                ).format(points=footprint.points, limit=SERVICE_MAX_POINTS, parameter=MAX_POINTS)
            )
        geojson = json.dumps(footprint.geojson())
        result = self._write(inputs.source, footprint, geojson, run)
        return {
            **result,
            GEOJSON: geojson,
            CRS_URN: footprint.crs_urn,
            POINTS: footprint.points,
            SHARE_COVERED: footprint.share_covered,
            BLOCKS_READ: footprint.blocks_read,
        }

    def _write(self, source: RasterSource, footprint: Footprint, geojson: str, run: Run) -> dict[str, Any]:
        fields = make_fields(COLUMNS)
        crs = QgsCoordinateReferenceSystem.fromEpsgId(footprint.epsg)
        sink = self.open_sink(run, OUTPUT, fields, QgsWkbTypes.Type.MultiPolygon, crs)
        values = {
            "name": source.name,
            "file": source.path,
            "crs_urn": footprint.crs_urn,
            "points": footprint.points,
            "source": footprint.source,
            "notes": "\n".join(footprint.notes) or None,
            "geojson": geojson,
        }
        feature = make_feature(fields, values)
        geometry = QgsGeometry()
        geometry.fromWkb(footprint.geometry.wkb)
        if not geometry.isMultipart():
            geometry = QgsGeometry.collectGeometry([geometry])
        feature.setGeometry(geometry)
        sink.add([feature])
        return sink.result()


def _bands_parameter() -> QgsProcessingParameterBand:
    parameter = QgsProcessingParameterBand(
        BANDS,
        translate("DeriveFootprint", "Bands (none: all)"),
        parentLayerParameterName=INPUT,
        optional=True,
        allowMultiple=True,
    )
    return with_help(
        parameter,
        translate(
            "DeriveFootprint",
            "Numbers of the bands that say what is valid, the first is 1. None means all but alpha bands. On the command "
            "line repeat the parameter: --BANDS=1 --BANDS=3.",
        ),
    )


def _combine_parameter() -> QgsProcessingParameterEnum:
    parameter = QgsProcessingParameterEnum(
        COMBINE,
        translate("DeriveFootprint", "Valid in"),
        options=COMBINE_OPTIONS,
        defaultValue=COMBINE_OPTIONS[0],
        usesStaticStrings=True,
    )
    return with_help(
        parameter,
        translate(
            "DeriveFootprint",
            "any: a pixel counts as valid when at least one of the bands has data there. all: only when every one has.",
        ),
    )


def _exhaustive_parameter() -> QgsProcessingParameterBoolean:
    return with_help(
        QgsProcessingParameterBoolean(
            EXHAUSTIVE, translate("DeriveFootprint", "Read every pixel"), defaultValue=False
        ),
        translate(
            "DeriveFootprint",
            "Slower, and misses nothing. Without it, holes and islands can be missed that the overviews do not show: those "
            "smaller than about a thousandth of the longer side.",
        ),
    )


def _max_points_parameter() -> QgsProcessingParameterNumber:
    parameter = QgsProcessingParameterNumber(
        MAX_POINTS,
        translate("DeriveFootprint", "Most points"),
        QgsProcessingParameterNumber.Type.Integer,
        defaultValue=SERVICE_MAX_POINTS,
        minValue=NO_LIMIT,
    )
    return with_help(
        parameter,
        translate(
            "DeriveFootprint",
            "How many points the outline may have in all, the closing point of each ring counted. The service takes 100. "
            "0 means no limit: every corner of every pixel is kept.",
        ),
    )

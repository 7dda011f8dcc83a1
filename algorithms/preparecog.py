"""byoc:preparecog: a raster as a cloud optimized GeoTIFF that the service takes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputString,
    QgsProcessingParameterBand,
    QgsProcessingParameterCrs,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..core.i18n import translate
from .base import ByocAlgorithm
from .parameters import INPUT, OUTPUT, raster_sources, with_help

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qgis.core import QgsProcessingContext

    from ..core.raster_source import RasterSource
    from .base import Definition, Run

BANDS = "BANDS"
NODATA = "NODATA"
RESAMPLING = "RESAMPLING"
COMPRESS = "COMPRESS"
CRS = "CRS"
NOTES = "NOTES"
FILES = "FILES"
BAND = "(BAND)"
"""That of `raster.cog_files`, which is not imported before it is used; a test compares them, and the next two."""
RESAMPLING_OPTIONS = ["AVERAGE", "NEAREST", "BILINEAR", "CUBIC", "CUBICSPLINE", "LANCZOS", "MODE", "RMS"]
COMPRESS_OPTIONS = ["DEFLATE", "ZSTD", "LZW", "PACKBITS", "NONE"]


@dataclass(frozen=True)
class Inputs:
    """The raster, what of it to write and how, and where to."""

    source: RasterSource
    bands: tuple[int, ...]
    no_data: float | None
    resampling: str
    compression: str
    crs: str | None


class PrepareCog(ByocAlgorithm):
    """Writes a COG; needs no connection."""

    ID = "preparecog"
    GROUP = "rasters"
    EXAMPLE = "qgis_process run byoc:preparecog --INPUT=scene.jp2 --RESAMPLING=AVERAGE --OUTPUT=scene.tif"
    NEEDS_ACCESS = False

    def title(self) -> str:
        """Return the translated name."""
        return translate("PrepareCog", "Prepare COG")

    def about(self) -> list[str]:
        """Return what the algorithm does."""
        return [
            translate(
                "PrepareCog",
                "Writes any raster as a cloud optimized GeoTIFF (COG) that the service takes: internal tiles, overviews, "
                "compression, bit depth and CRS as it asks. No connection is needed.",
            ),
            translate(
                "PrepareCog",
                "Values stay exactly as they are wherever nothing asks for change. What does: 64-bit numbers, a CRS that "
                "the service does not take, a rotated raster, and masks and alpha bands, which the service does not know: "
                "what they hide becomes no data. Each change is told.",
            ),
            translate(
                "PrepareCog",
                "With (BAND) in the output's name, as in scene_(BAND).tif, each band is written to a file of its own, named "
                "by the band's description or else B1, B2 and so on.",
            ),
        ]

    def output_help(self) -> Mapping[str, str]:
        """Return what each output holds."""
        return {
            OUTPUT: translate(
                "PrepareCog", "The file; the name with (BAND) in it when there is one file a band."
            ),
            FILES: translate("PrepareCog", "The paths of all files written, in the order of the bands."),
            NOTES: translate(
                "PrepareCog",
                "What was changed of values, types, bands and place, a line each; empty: nothing.",
            ),
        }

    def definitions(self) -> list[Definition]:
        """Return parameters and outputs."""
        output = QgsProcessingParameterRasterDestination(
            OUTPUT, translate("PrepareCog", "Cloud optimized GeoTIFF")
        )
        return [
            with_help(
                QgsProcessingParameterRasterLayer(INPUT, translate("PrepareCog", "Raster")),
                translate(
                    "PrepareCog", "A raster layer with a file, or the path of one: anything that GDAL reads."
                ),
            ),
            _bands_parameter(),
            _no_data_parameter(),
            _resampling_parameter(),
            _compress_parameter(),
            _crs_parameter(),
            with_help(
                output,
                translate(
                    "PrepareCog", "A .tif or .tiff file, in a folder that exists. It is replaced at the end."
                ),
            ),
            QgsProcessingOutputMultipleLayers(FILES, translate("PrepareCog", "Files written")),
            QgsProcessingOutputString(NOTES, translate("PrepareCog", "Notes")),
        ]

    def read_inputs(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> Inputs:
        """Return the file and how to write it; raises `QgsProcessingException` when the layer has no file."""
        no_data = parameters.get(NODATA)
        crs = self.parameterAsCrs(parameters, CRS, context)
        return Inputs(
            raster_sources(parameters, INPUT, context)[0],
            tuple(self.parameterAsInts(parameters, BANDS, context)),
            None if no_data is None or no_data == "" else self.parameterAsDouble(parameters, NODATA, context),
            self.parameterAsEnumString(parameters, RESAMPLING, context),
            self.parameterAsEnumString(parameters, COMPRESS, context),
            (crs.authid() or crs.toWkt()) if crs.isValid() else None,
        )

    def execute(self, inputs: Inputs, run: Run) -> dict[str, Any]:
        """Write the file, or one a band."""
        from ..raster.cog import prepare_cog

        output = self._output(run)
        prepared = prepare_cog(
            inputs.source.path,
            output,
            bands=inputs.bands or None,
            nodata=inputs.no_data,
            resampling=inputs.resampling,
            compression=inputs.compression,
            crs=inputs.crs,
            feedback=run.bridge,
        )
        for note in prepared.notes:
            run.feedback.pushWarning(note)
        for file in prepared.files:
            run.feedback.pushInfo(translate("PrepareCog", "Written: {file}").format(file=file))
        return {OUTPUT: output, FILES: list(prepared.files), NOTES: "\n".join(prepared.notes)}

    def _output(self, run: Run) -> str:
        """Return where to write to. Each of these calls may name another temporary file, so only one counts."""
        path = self.parameterAsFileOutput(run.parameters, OUTPUT, run.context)
        if BAND in path:
            return path  # there will be no file of that name for QGIS to open
        return self.parameterAsOutputLayer(run.parameters, OUTPUT, run.context)


def _bands_parameter() -> QgsProcessingParameterBand:
    parameter = QgsProcessingParameterBand(
        BANDS,
        translate("PrepareCog", "Bands (none: all)"),
        parentLayerParameterName=INPUT,
        optional=True,
        allowMultiple=True,
    )
    return with_help(
        parameter,
        translate(
            "PrepareCog",
            "Numbers of the bands to write, the first is 1. None means all but alpha bands, 100 at most. On the command "
            "line repeat the parameter: --BANDS=1 --BANDS=3.",
        ),
    )


def _no_data_parameter() -> QgsProcessingParameterNumber:
    parameter = QgsProcessingParameterNumber(
        NODATA,
        translate("PrepareCog", "No-data value (none: as it is)"),
        QgsProcessingParameterNumber.Type.Double,
        optional=True,
    )
    return with_help(
        parameter,
        translate(
            "PrepareCog",
            "The value that means no data in the result; pixels that a mask, an alpha band or another value declares empty "
            "get it. Where one is needed and none is given, NaN is used for fractional numbers, and for whole ones a "
            "value that no valid pixel has. Give the same one for all tiles of a collection.",
        ),
    )


def _resampling_parameter() -> QgsProcessingParameterEnum:
    parameter = QgsProcessingParameterEnum(
        RESAMPLING,
        translate("PrepareCog", "Overviews by"),
        options=RESAMPLING_OPTIONS,
        defaultValue=RESAMPLING_OPTIONS[0],
        usesStaticStrings=True,
    )
    return with_help(
        parameter,
        translate(
            "PrepareCog",
            "How overviews (pyramids) are made of the pixels. AVERAGE for measured values, NEAREST or MODE for classes; "
            "palettes are never averaged.",
        ),
    )


def _compress_parameter() -> QgsProcessingParameterEnum:
    parameter = QgsProcessingParameterEnum(
        COMPRESS,
        translate("PrepareCog", "Compression"),
        options=COMPRESS_OPTIONS,
        defaultValue=COMPRESS_OPTIONS[0],
        usesStaticStrings=True,
    )
    return with_help(
        parameter,
        translate("PrepareCog", "All are lossless. DEFLATE is what the vendor recommends; ZSTD is faster."),
    )


def _crs_parameter() -> QgsProcessingParameterCrs:
    return with_help(
        QgsProcessingParameterCrs(CRS, translate("PrepareCog", "CRS (none: as it is)"), optional=True),
        translate(
            "PrepareCog",
            "A CRS that the service takes: EPSG:4326, 3857, 3035, or UTM on WGS 84 (32601-32660, 32701-32760). None keeps "
            "the raster's own; where that is not taken, the UTM zone is chosen, or EPSG:4326 for what is wider.",
        ),
    )

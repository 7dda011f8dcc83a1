"""byoc:deletecollection: a collection and the registration of all its tiles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
)

from ..core.i18n import translate
from .base import ByocAlgorithm
from .maintenance import write_rows
from .parameters import (
    COLLECTION_ID,
    OUTPUT,
    collection_id,
    collection_id_parameter,
    connection_parameter,
    with_help,
)
from .tables import TEXT, WHOLE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qgis.core import QgsProcessingContext

    from .base import Definition, Run

CONFIRM_TILES = "CONFIRM_TILES"
DELETED_TILES = "DELETED_TILES"

COLUMNS = (
    ("id", TEXT),
    ("name", TEXT),
    ("s3_bucket", TEXT),
    ("tiles", WHOLE),
    ("outcome", TEXT),
    ("message", TEXT),
)


@dataclass(frozen=True)
class Inputs:
    """Which collection, and how many tiles it must have."""

    collection_id: str
    tiles: int


class DeleteCollection(ByocAlgorithm):
    """Deletes a collection."""

    ID = "deletecollection"
    GROUP = "collections"
    EXAMPLE = (
        "qgis_process run byoc:deletecollection --COLLECTION_ID=123e4567-e89b-12d3-a456-426614174000 "
        "--CONFIRM_TILES=12"
    )

    def title(self) -> str:
        """Return the translated name."""
        return translate("DeleteCollection", "Delete collection")

    def about(self) -> list[str]:
        """Return what the algorithm does."""
        return [
            translate(
                "DeleteCollection",
                "Deletes a collection with the registration of all its tiles, and with their cover geometries and sensing "
                "times. The files stay in the bucket. It cannot be undone: a new collection has another id.",
            ),
            translate(
                "DeleteCollection",
                "To confirm, give the number of its tiles: run “List tiles” (byoc:listtiles) for the collection, look whether "
                "anybody needs them, and give its COUNT here. With another number nothing is deleted.",
            ),
        ]

    def output_help(self) -> Mapping[str, str]:
        """Return what each output holds."""
        return {
            OUTPUT: translate(
                "DeleteCollection",
                "A table with one row: id, name, s3_bucket, tiles, outcome, message. Optional.",
            ),
            DELETED_TILES: translate("DeleteCollection", "How many tiles the collection had."),
        }

    def definitions(self) -> list[Definition]:
        """Return parameters and outputs."""
        output = QgsProcessingParameterFeatureSink(
            OUTPUT,
            translate("DeleteCollection", "Deleted collection"),
            QgsProcessing.SourceType.TypeVector,
            optional=True,
        )
        return [
            connection_parameter(),
            collection_id_parameter(),
            with_help(
                QgsProcessingParameterNumber(
                    CONFIRM_TILES,
                    translate("DeleteCollection", "Number of its tiles, to confirm"),
                    QgsProcessingParameterNumber.Type.Integer,
                    optional=True,
                    minValue=0,
                ),
                translate(
                    "DeleteCollection",
                    "How many tiles the collection has, whatever their status; 0 for an empty one.",
                ),
            ),
            with_help(output, translate("DeleteCollection", "Table of the collection.")),
            QgsProcessingOutputNumber(DELETED_TILES, translate("DeleteCollection", "Tiles deleted with it")),
        ]

    def read_inputs(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> Inputs:
        """Return collection and number; raises `QgsProcessingException` without them."""
        collection = collection_id(self.parameterAsString(parameters, COLLECTION_ID, context))
        value = parameters.get(CONFIRM_TILES)
        if value is None or value == "":
            raise QgsProcessingException(
                translate(
                    "DeleteCollection",
                    "{parameter} is not given: nothing was deleted. Run “List tiles” (byoc:listtiles) for this collection, make "
                    "sure that nobody needs its tiles, and give their number (COUNT) as {parameter}.",
                ).format(parameter=CONFIRM_TILES)
            )
        return Inputs(collection, self.parameterAsInt(parameters, CONFIRM_TILES, context))

    def execute(self, inputs: Inputs, run: Run) -> dict[str, Any]:
        """Delete the collection if it has so many tiles."""
        from ..workflows.whole_collection import WrongCount, delete_collection

        client = run.client()
        name = client.get_collection(inputs.collection_id).name
        try:
            gone = delete_collection(client, inputs.collection_id, inputs.tiles, feedback=run.bridge)
        except WrongCount as error:
            raise QgsProcessingException(
                translate(
                    "DeleteCollection",
                    "The collection “{name}” does not have {tiles} tiles: nothing was deleted. Run “List tiles” "
                    "(byoc:listtiles) for it, make sure that nobody needs its tiles, and give their number (COUNT) as "
                    "{parameter}. If it is another one every time, somebody is just registering or deleting tiles.",
                ).format(name=name, tiles=inputs.tiles, parameter=CONFIRM_TILES)
            ) from error
        message = translate(
            "DeleteCollection",
            "Deleted the collection “{name}” with {tiles} tiles. Its files are still in the bucket “{bucket}”.",
        ).format(name=gone.name, tiles=inputs.tiles, bucket=gone.s3_bucket)
        run.feedback.pushInfo(message)
        row = {
            "id": gone.id,
            "name": gone.name,
            "s3_bucket": gone.s3_bucket,
            "tiles": inputs.tiles,
            "outcome": "deleted",
            "message": message,
        }
        return {**write_rows(self, run, OUTPUT, COLUMNS, [row]), DELETED_TILES: inputs.tiles}

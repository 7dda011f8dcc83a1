"""byoc:listcollections: the collections of an account as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessing, QgsProcessingOutputNumber, QgsProcessingParameterFeatureSink

from ..core.i18n import translate
from .base import ByocAlgorithm
from .parameters import OUTPUT, connection_parameter, with_help
from .tables import REAL, TEXT, TIME, TRUTH, as_json, date_time, make_feature, make_fields

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qgis.core import QgsProcessingContext

    from ..byoc.models import Collection
    from .base import Definition, Run

COUNT = "COUNT"

COLUMNS = (
    ("id", TEXT),
    ("name", TEXT),
    ("s3_bucket", TEXT),
    ("created", TIME),
    ("bands", TEXT),
    ("no_data", REAL),
    ("is_configured", TRUTH),
    ("requires_metadata_update", TRUTH),
    ("has_sensing_times", TEXT),
    ("from_sensing_time", TIME),
    ("to_sensing_time", TIME),
    ("max_meters_per_pixel", REAL),
    ("extent", TEXT),
    ("additional_data", TEXT),
    ("extra", TEXT),
)


class ListCollections(ByocAlgorithm):
    """Lists collections."""

    ID = "listcollections"
    GROUP = "collections"
    EXAMPLE = "qgis_process run byoc:listcollections --OUTPUT=collections.csv"

    def title(self) -> str:
        """Return the translated name."""
        return translate("ListCollections", "List collections")

    def about(self) -> list[str]:
        """Return what the algorithm does."""
        return [
            translate(
                "ListCollections", "Lists the collections that the connection's account owns, page by page."
            ),
            translate(
                "ListCollections",
                "What the service has gathered of the tiles (extent, sensing times, resolution) is stale while "
                "requires_metadata_update is true.",
            ),
        ]

    def output_help(self) -> Mapping[str, str]:
        """Return what each output holds."""
        return {
            OUTPUT: translate(
                "ListCollections",
                "A table, one row a collection: id, name, bucket, bands, no data, sensing times, extent (GeoJSON) and "
                "all else that the service says, as JSON.",
            ),
            COUNT: translate("ListCollections", "How many collections there are."),
        }

    def definitions(self) -> list[Definition]:
        """Return parameters and outputs."""
        output = QgsProcessingParameterFeatureSink(
            OUTPUT, translate("ListCollections", "Collections"), QgsProcessing.SourceType.TypeVector
        )
        return [
            connection_parameter(),
            with_help(output, translate("ListCollections", "Table of the collections.")),
            QgsProcessingOutputNumber(COUNT, translate("ListCollections", "Number of collections")),
        ]

    def read_inputs(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> None:
        """Read nothing: there is the connection alone, which the base class reads."""

    def execute(self, inputs: None, run: Run) -> dict[str, Any]:  # noqa: ARG002 (nothing is read)
        """Read all pages, then write: the collections of an account are few."""
        fields = make_fields(COLUMNS)
        rows = [make_feature(fields, collection_values(found)) for found in run.client().iter_collections()]
        table = self.open_table(run, OUTPUT, fields)
        table.add(rows)
        run.feedback.pushInfo(translate("ListCollections", "Collections: {count}").format(count=len(rows)))
        return {**table.result(), COUNT: len(rows)}


def collection_values(collection: Collection) -> dict[str, Any]:
    """Return the value of each column for a collection; None where the service said nothing."""
    return {
        "id": collection.id,
        "name": collection.name,
        "s3_bucket": collection.s3_bucket,
        "created": date_time(collection.created),
        "bands": ", ".join(collection.bands) or None,
        "no_data": collection.no_data,
        "is_configured": collection.is_configured,
        "requires_metadata_update": collection.requires_metadata_update,
        "has_sensing_times": collection.has_sensing_times,
        "from_sensing_time": date_time(collection.from_sensing_time),
        "to_sensing_time": date_time(collection.to_sensing_time),
        "max_meters_per_pixel": collection.max_meters_per_pixel,
        "extent": as_json(collection.extent),
        "additional_data": as_json(collection.additional_data),
        "extra": as_json(collection.extra),
    }

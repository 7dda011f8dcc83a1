"""byoc:createcollection: a new collection over a bucket."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingException, QgsProcessingOutputString, QgsProcessingParameterString

from ..core.i18n import translate
from .base import ByocAlgorithm
from .parameters import COLLECTION_ID, connection_parameter, with_help

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qgis.core import QgsProcessingContext

    from .base import Definition, Run

NAME = "NAME"
BUCKET = "BUCKET"


@dataclass(frozen=True)
class Inputs:
    """What the new collection is called, and where its files lie."""

    name: str
    bucket: str


class CreateCollection(ByocAlgorithm):
    """Creates a collection."""

    ID = "createcollection"
    GROUP = "collections"
    EXAMPLE = "qgis_process run byoc:createcollection --NAME=Fields --BUCKET=my-bucket"

    def title(self) -> str:
        """Return the translated name."""
        return translate("CreateCollection", "Create collection")

    def about(self) -> list[str]:
        """Return what the algorithm does."""
        return [
            translate(
                "CreateCollection", "Creates a collection of tiles over an S3 bucket and returns its id."
            ),
            translate(
                "CreateCollection",
                "The bucket must be in the region of the deployment, and its policy must let the service read it. The "
                "service finds the bands in the first tile that is registered.",
            ),
            translate(
                "CreateCollection",
                "Names need not be unique: running this twice makes two collections. Look with “List collections” first.",
            ),
        ]

    def output_help(self) -> Mapping[str, str]:
        """Return what each output holds."""
        return {
            COLLECTION_ID: translate(
                "CreateCollection",
                "Id of the new collection, which the other algorithms take as COLLECTION_ID.",
            )
        }

    def definitions(self) -> list[Definition]:
        """Return parameters and outputs."""
        return [
            connection_parameter(),
            with_help(
                QgsProcessingParameterString(NAME, translate("CreateCollection", "Name")),
                translate("CreateCollection", "Any text by which people recognise the collection."),
            ),
            with_help(
                QgsProcessingParameterString(BUCKET, translate("CreateCollection", "Bucket")),
                translate(
                    "CreateCollection",
                    "Name of the S3 bucket that holds the files: the name alone, no s3://.",
                ),
            ),
            QgsProcessingOutputString(COLLECTION_ID, translate("CreateCollection", "Collection id")),
        ]

    def read_inputs(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> Inputs:
        """Return name and bucket; raises `QgsProcessingException` when one is missing or not a bucket's name."""
        name = self.parameterAsString(parameters, NAME, context).strip()
        if not name:
            raise QgsProcessingException(
                translate("CreateCollection", "{parameter} is empty. Give the collection a name.").format(
                    parameter=NAME
                )
            )
        return Inputs(name, bucket_name(self.parameterAsString(parameters, BUCKET, context)))

    def execute(self, inputs: Inputs, run: Run) -> dict[str, Any]:
        """Create the collection."""
        from ..byoc.models import CollectionDraft

        collection = run.client().create_collection(CollectionDraft(inputs.name, inputs.bucket))
        run.feedback.pushInfo(
            translate("CreateCollection", "Created the collection “{name}”: {id}").format(
                name=collection.name, id=collection.id
            )
        )
        return {COLLECTION_ID: collection.id}


def bucket_name(text: str) -> str:
    """Return the name of a bucket; raises `QgsProcessingException` for a URL, a path or nothing."""
    text = text.strip()
    if not text:
        raise QgsProcessingException(
            translate(
                "CreateCollection",
                "{parameter} is empty. Give the name of the S3 bucket that holds the files.",
            ).format(parameter=BUCKET)
        )
    if "/" in text or any(character.isspace() for character in text):
        raise QgsProcessingException(
            translate(
                "CreateCollection",
                "“{text}” is not the name of a bucket. Give the name alone, without s3:// and without folders; folders "
                "belong to the paths of the tiles.",
            ).format(text=text)
        )
    return text

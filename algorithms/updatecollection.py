"""byoc:updatecollection: what can be changed of a collection."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
)

from ..core.i18n import translate
from .base import ByocAlgorithm
from .createcollection import bucket_name
from .maintenance import write_rows
from .parameters import (
    COLLECTION_ID,
    DRY_RUN,
    OUTPUT,
    collection_id,
    collection_id_parameter,
    connection_parameter,
    dry_run_parameter,
    with_help,
)
from .tables import TEXT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qgis.core import QgsProcessingContext, QgsProcessingParameterDefinition

    from ..workflows.update_collection import CollectionUpdate
    from .base import Definition, Run

NAME = "NAME"
BUCKET = "BUCKET"
RENAME_BANDS = "RENAME_BANDS"
NO_DATA = "NO_DATA"
BAND_NO_DATA = "BAND_NO_DATA"
CHANGED = "CHANGED"

NONE = "none"
"""The value that takes no data away."""

WHOLE_UP_TO = 2.0**53
"""Larger whole numbers are written as floating point ones."""

COLUMNS = (
    ("property", TEXT),
    ("before", TEXT),
    ("after", TEXT),
    ("outcome", TEXT),
    ("message", TEXT),
)


@dataclass(frozen=True)
class Inputs:
    """The changes as they were given: an empty text or map keeps what is there."""

    collection_id: str
    name: str
    bucket: str
    renamed: Mapping[str, str]
    no_data: str
    band_no_data: Mapping[str, str]
    dry_run: bool


class UpdateCollection(ByocAlgorithm):
    """Updates a collection."""

    ID = "updatecollection"
    GROUP = "collections"
    EXAMPLE = (
        "qgis_process run byoc:updatecollection --COLLECTION_ID=123e4567-e89b-12d3-a456-426614174000 "
        "--RENAME_BANDS=B04=red,B08=nir --NO_DATA=0 --DRY_RUN=true"
    )

    def title(self) -> str:
        """Return the translated name."""
        return translate("UpdateCollection", "Update collection")

    def about(self) -> list[str]:
        """Return what the algorithm does."""
        return [
            translate(
                "UpdateCollection",
                "Changes the name of a collection, the names of its bands, and its no-data values. What is not given is kept. "
                "What it was before and is afterwards is told.",
            ),
            translate(
                "UpdateCollection",
                "A renamed band reads the same files as before; evalscripts must use the new name. The bucket can be changed "
                "only while the collection has no tiles. Which files, bit depth and sample format a band has cannot be "
                "changed: create another collection for that.",
            ),
        ]

    def output_help(self) -> Mapping[str, str]:
        """Return what each output holds."""
        return {
            OUTPUT: translate(
                "UpdateCollection",
                "A table, one row for each property that changes: property, before, after, outcome (updated, planned), "
                "message. Optional.",
            ),
            CHANGED: translate("UpdateCollection", "How many properties changed, or would change."),
        }

    def definitions(self) -> list[Definition]:
        """Return parameters and outputs."""
        output = QgsProcessingParameterFeatureSink(
            OUTPUT,
            translate("UpdateCollection", "Changes"),
            QgsProcessing.SourceType.TypeVector,
            optional=True,
        )
        return [
            connection_parameter(),
            collection_id_parameter(),
            _text_parameter(
                NAME,
                translate("UpdateCollection", "New name"),
                translate("UpdateCollection", "Empty: the name stays."),
            ),
            _text_parameter(
                BUCKET,
                translate("UpdateCollection", "New bucket"),
                translate(
                    "UpdateCollection",
                    "Name of the S3 bucket alone, without s3://. Only for a collection without tiles. Empty: the bucket stays.",
                ),
            ),
            _text_parameter(
                RENAME_BANDS,
                translate("UpdateCollection", "Bands to rename (old=new)"),
                translate(
                    "UpdateCollection",
                    "Pairs of the present and the new name, separated by commas or line breaks: B04=red, B08=nir. All at once, "
                    "so that two bands may swap names. A name has letters, digits, _ and $, 100 at most, and does not begin "
                    "with a digit.",
                ),
                multi_line=True,
            ),
            _text_parameter(
                NO_DATA,
                translate("UpdateCollection", "No data of the collection"),
                translate(
                    "UpdateCollection",
                    "A number, for all bands; “none” takes it away. Empty: it stays. NaN is always no data and is not set.",
                ),
            ),
            _text_parameter(
                BAND_NO_DATA,
                translate("UpdateCollection", "No data of bands (band=number)"),
                translate(
                    "UpdateCollection",
                    "Pairs of a band's present name and a number, or “none” to take it away: B04=0, B08=none. The name * is "
                    "every other band. A value is set either for the collection or for bands, not for both.",
                ),
                multi_line=True,
            ),
            dry_run_parameter(
                translate("UpdateCollection", "Tells what would change, and changes nothing."),
            ),
            with_help(output, translate("UpdateCollection", "Table of the changes.")),
            QgsProcessingOutputNumber(CHANGED, translate("UpdateCollection", "Properties changed")),
        ]

    def read_inputs(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> Inputs:
        """Return the changes; raises `QgsProcessingException` for what cannot be read, or when there is none."""

        def text(name: str) -> str:
            return self.parameterAsString(parameters, name, context).strip()

        inputs = Inputs(
            collection_id(text(COLLECTION_ID)),
            text(NAME),
            bucket_name(text(BUCKET)) if text(BUCKET) else "",
            _pairs(RENAME_BANDS, text(RENAME_BANDS)),
            text(NO_DATA),
            _pairs(BAND_NO_DATA, text(BAND_NO_DATA)),
            self.parameterAsBool(parameters, DRY_RUN, context),
        )
        for name, value in (
            (NO_DATA, inputs.no_data),
            *((BAND_NO_DATA, v) for v in inputs.band_no_data.values()),
        ):
            if value:
                _number(name, value)
        if not any((inputs.name, inputs.bucket, inputs.renamed, inputs.no_data, inputs.band_no_data)):
            raise QgsProcessingException(
                translate(
                    "UpdateCollection", "Nothing is to be changed. Give at least one of: {names}."
                ).format(names=", ".join((NAME, BUCKET, RENAME_BANDS, NO_DATA, BAND_NO_DATA)))
            )
        return inputs

    def execute(self, inputs: Inputs, run: Run) -> dict[str, Any]:
        """Change the collection and tell it before and after."""
        from ..byoc.client import UNCHANGED
        from ..workflows.update_collection import CollectionChange, update_collection

        change = CollectionChange(
            name=inputs.name or UNCHANGED,
            s3_bucket=inputs.bucket or UNCHANGED,
            no_data=_number(NO_DATA, inputs.no_data) if inputs.no_data else UNCHANGED,
            renamed=inputs.renamed,
            band_no_data={band: _number(BAND_NO_DATA, value) for band, value in inputs.band_no_data.items()},
        )
        update = update_collection(run.client(), inputs.collection_id, change, dry_run=inputs.dry_run)
        rows = _rows(update, dry_run=inputs.dry_run)
        _tell(update, rows, run)
        table = write_rows(self, run, OUTPUT, COLUMNS, rows)
        return {**table, CHANGED: len(rows)}


def _text_parameter(
    name: str, title: str, text: str, *, multi_line: bool = False
) -> QgsProcessingParameterDefinition:
    return with_help(QgsProcessingParameterString(name, title, multiLine=multi_line, optional=True), text)


def _pairs(parameter: str, text: str) -> dict[str, str]:
    """Return what `a=b, c=d` maps; raises `QgsProcessingException` when it is written otherwise."""
    pairs: dict[str, str] = {}
    for item in re.split(r"[,\n]", text):
        name, equals, value = (part.strip() for part in item.partition("="))
        if not name and not equals:
            continue
        if not name or not value:
            raise QgsProcessingException(
                translate(
                    "UpdateCollection",
                    "“{item}” in {parameter} is not a pair of a band and a value. Write pairs as B04=red, B08=nir.",
                ).format(item=item.strip(), parameter=parameter)
            )
        if name in pairs:
            raise QgsProcessingException(
                translate(
                    "UpdateCollection", "The band “{name}” is twice in {parameter}. Give it once."
                ).format(name=name, parameter=parameter)
            )
        pairs[name] = value
    return pairs


def _number(parameter: str, text: str) -> float | None:
    """Return a no-data value, None for the word that takes it away; raises `QgsProcessingException` for all else."""
    if text.lower() == NONE:
        return None
    try:
        number = float(text)
    except ValueError:
        raise QgsProcessingException(
            translate(
                "UpdateCollection",
                "“{text}” ({parameter}) is not a number. Write it with a point, such as -9999 or 0.5, or “none” to take the "
                "value away.",
            ).format(text=text, parameter=parameter)
        ) from None
    if not math.isfinite(number):
        raise QgsProcessingException(
            translate(
                "UpdateCollection",
                "{text} cannot be no data ({parameter}): NaN is always no data and cannot be configured, and infinite values "
                "are not taken. Give a finite number, or “none” to take the value away.",
            ).format(text=text, parameter=parameter)
        )
    return int(number) if number.is_integer() and abs(number) < WHOLE_UP_TO else number


def _rows(update: CollectionUpdate, *, dry_run: bool) -> list[dict[str, Any]]:
    outcome = "planned" if dry_run else "updated"
    none = translate("UpdateCollection", "(none)")
    return [
        {
            "property": one.what,
            "before": one.before or None,
            "after": one.after or None,
            "outcome": outcome,
            "message": f"{one.what}: {one.before or none} -> {one.after or none}",
        }
        for one in update.differences
    ]


def _tell(update: CollectionUpdate, rows: list[dict[str, Any]], run: Run) -> None:
    for row in rows:
        run.feedback.pushInfo(row["message"])
    for note in update.notes:
        run.feedback.pushWarning(note)
    if not rows:
        run.feedback.pushInfo(
            translate(
                "UpdateCollection", "The collection “{name}” is like that already: nothing was sent."
            ).format(name=update.before.name)
        )

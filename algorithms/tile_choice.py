"""Parameters by which algorithms choose tiles of a collection: a layer, ids, a status, paths."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)

from ..byoc.models import TileStatus
from ..core.formulas import restored
from ..core.i18n import translate
from ..workflows.tile_choice import TileChoice, is_tile_id
from .parameters import INPUT, with_help

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from qgis.core import (
        QgsFeature,
        QgsProcessingAlgorithm,
        QgsProcessingContext,
        QgsProcessingParameterDefinition,
    )

TILE_FIELD = "TILE_FIELD"
TILE_IDS = "TILE_IDS"
STATUS = "STATUS"
PATH = "PATH"
ALL = "ALL"
STATUS_OPTIONS = [ALL, *(status.value for status in TileStatus)]

USUAL_FIELDS = ("tile_id", "path")
"""Fields that say which tile a feature is, as “List tiles” writes them; the first one that is there counts."""


@dataclass(frozen=True)
class ChoiceInputs:
    """What was chosen: `has_layer` means the features of INPUT, which `field` tells the tiles of.

    `ids` are the ids that were typed, `bad_ids` what was typed among them and is none; `choice` holds status and patterns.
    """

    has_layer: bool
    field: str
    ids: tuple[str, ...]
    bad_ids: tuple[str, ...]
    choice: TileChoice

    @property
    def names_tiles(self) -> bool:
        """Whether single tiles are named, rather than told by what they are like."""
        return bool(self.has_layer or self.ids or self.bad_ids)


def choice_parameters() -> list[QgsProcessingParameterDefinition]:
    """Return INPUT, TILE_FIELD, TILE_IDS, STATUS and PATH, which `read_choice` reads."""
    return [
        with_help(
            QgsProcessingParameterFeatureSource(
                INPUT,
                translate("TileChoice", "Layer of tiles"),
                [QgsProcessing.SourceType.TypeVector],
                optional=True,
            ),
            translate(
                "TileChoice",
                "A layer or table with a feature for each tile, such as “List tiles” writes. To take some of them only, select "
                "them and choose “Selected features only”.",
            ),
        ),
        with_help(
            QgsProcessingParameterField(
                TILE_FIELD,
                translate("TileChoice", "Field with the tile (empty: tile_id, else path)"),
                parentLayerParameterName=INPUT,
                optional=True,
            ),
            translate("TileChoice", "Holds the id of the tile, or its path in the bucket."),
        ),
        with_help(
            QgsProcessingParameterString(
                TILE_IDS, translate("TileChoice", "Tile ids"), multiLine=True, optional=True
            ),
            translate("TileChoice", "Ids of tiles, separated by commas, blanks or line breaks."),
        ),
        with_help(
            QgsProcessingParameterEnum(
                STATUS,
                translate("TileChoice", "Status"),
                options=STATUS_OPTIONS,
                defaultValue=ALL,
                optional=True,
                usesStaticStrings=True,
            ),
            translate("TileChoice", "Only tiles with this status; ALL or nothing for any."),
        ),
        with_help(
            QgsProcessingParameterString(
                PATH, translate("TileChoice", "Paths (* for all)"), multiLine=True, optional=True
            ),
            translate(
                "TileChoice",
                "Only tiles with this path, or one of several, each on a line of its own. * stands for any text, slashes "
                "too, ? for one character, [ab] for one of those: scenes/2019*/(BAND).tif. A single * chooses all tiles of the "
                "collection. Capitals count.",
            ),
        ),
    ]


def read_choice(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> ChoiceInputs:
    """Return what is chosen; raises `QgsProcessingException` when nothing is, or the layer cannot be used."""
    words = re.split(r"[\s,;]+", _text(algorithm, parameters, TILE_IDS, context).strip())
    typed = tuple(dict.fromkeys(word for word in words if word))
    lines = (line.strip() for line in _text(algorithm, parameters, PATH, context).splitlines())
    status = algorithm.parameterAsEnumString(parameters, STATUS, context)
    choice = TileChoice(
        status=TileStatus(status) if status in TileStatus.__members__ else None,
        patterns=tuple(dict.fromkeys(line for line in lines if line)),
    )
    source = layer_source(algorithm, parameters, context)
    if source is None and not typed and choice.is_empty:
        raise QgsProcessingException(
            translate(
                "TileChoice",
                "No tile is chosen. Give {layer} (a layer with a field tile_id), {ids}, {status} or {path}; {path}=* is all "
                "tiles of the collection.",
            ).format(layer=INPUT, ids=TILE_IDS, status=STATUS, path=PATH)
        )
    return ChoiceInputs(
        source is not None,
        "" if source is None else _field(algorithm, parameters, context, source),
        tuple(word for word in typed if is_tile_id(word)),
        tuple(word for word in typed if not is_tile_id(word)),
        choice,
    )


def layer_source(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> QgsProcessingFeatureSource | None:
    """Return the features of INPUT, None when it is empty; raises `QgsProcessingException` when it cannot be opened."""
    given = parameters.get(INPUT)
    if given is None or given == "":
        return None
    source = algorithm.parameterAsSource(parameters, INPUT, context)
    if source is None:
        raise QgsProcessingException(
            translate(
                "TileChoice",
                "{name} is no vector layer that can be opened: {value}. Check the path, or choose a layer of the project.",
            ).format(name=INPUT, value=getattr(given, "source", given))
        )
    return source


def keyed_features(source: QgsProcessingFeatureSource, field: str) -> Iterator[tuple[str, QgsFeature]]:
    """Yield each feature with the tile that it names, an id or a path; an empty text where its field is empty."""
    # An invalid geometry is its feature's matter: Processing would end the whole run for it, or leave it out.
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    for feature in source.getFeatures(QgsFeatureRequest(), unchecked):
        value = plain(feature[field])
        yield ("" if value is None else restored(str(value)).strip()), feature


def plain(value: Any) -> Any:
    """Return an attribute's value, None for the nulls that older QGIS wraps."""
    return None if hasattr(value, "isNull") and value.isNull() else value


def no_id(text: str) -> Exception:
    """Return the error of a text that was given for a tile's id and is none."""
    from ..byoc.errors import InvalidRequest

    return InvalidRequest(
        translate("TileChoice", "“{text}” is not the id of a tile.").format(text=text),
        hint=translate(
            "TileChoice",
            "Ids look like 123e4567-e89b-12d3-a456-426614174000: “List tiles” (byoc:listtiles) shows them. Paths are for "
            "{path}.",
        ).format(path=PATH),
    )


def _field(
    algorithm: QgsProcessingAlgorithm,
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
    source: QgsProcessingFeatureSource,
) -> str:
    names = source.fields().names()
    asked = algorithm.parameterAsString(parameters, TILE_FIELD, context).strip()
    for name in (asked,) if asked else USUAL_FIELDS:
        if name in names:
            return name
    if not asked:
        raise QgsProcessingException(
            translate(
                "TileChoice",
                "The layer “{layer}” has no field tile_id or path, so it is not known which tiles its features are. Give "
                "{parameter}: the name of the field that holds ids or paths of tiles ({names}).",
            ).format(layer=source.sourceName(), parameter=TILE_FIELD, names=", ".join(names))
        )
    raise QgsProcessingException(
        translate(
            "TileChoice", "The layer “{layer}” has no field “{field}” ({parameter}). It has: {names}."
        ).format(layer=source.sourceName(), field=asked, parameter=TILE_FIELD, names=", ".join(names))
    )


def _text(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], name: str, context: QgsProcessingContext
) -> str:
    """Return a text of several lines; a list of them, as `qgis_process` makes of a repeated parameter, is joined."""
    value = parameters.get(name)
    if isinstance(value, (list, tuple)):
        return "\n".join(str(item) for item in value)
    return algorithm.parameterAsString(parameters, name, context)

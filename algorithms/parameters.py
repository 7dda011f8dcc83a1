"""Parameters that several algorithms share, and what their values must be."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingException,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
    QgsProcessingUtils,
    QgsProperty,
)

from ..core.connections import ConnectionStore
from ..core.errors import NoRasterFile
from ..core.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from qgis.core import QgsProcessingContext

    from ..core.raster_source import RasterSource

CONNECTION = "CONNECTION"
COLLECTION_ID = "COLLECTION_ID"
INPUT = "INPUT"
FIT = "FIT"
DRY_RUN = "DRY_RUN"
MAX_POINTS = "MAX_POINTS"
OUTPUT = "OUTPUT"

FIT_OPTIONS = ["balanced", "inner", "outer"]
"""Those of `raster.fit.FITS`, which is not imported before it is used; a test compares them."""

_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")

LISTED_AT_MOST = 10
"""Names of layers that one message spells out."""


def with_help(parameter: QgsProcessingParameterDefinition, text: str) -> QgsProcessingParameterDefinition:
    """Return the parameter with its explanation, which the help text of the algorithm repeats."""
    parameter.setHelp(text)
    return parameter


def connection_parameter() -> QgsProcessingParameterDefinition:
    """Return CONNECTION: a saved connection's name, offered in a list where there are any."""
    parameter = QgsProcessingParameterString(
        CONNECTION, translate("Parameters", "Connection (empty: the default one)"), optional=True
    )
    names = ConnectionStore().names()
    if names:
        parameter.setMetadata({"widget_wrapper": {"value_hints": names}})
    return with_help(
        parameter,
        translate(
            "Parameters",
            "Name of a saved connection. Empty means the default connection or, where none is saved, the environment "
            "variables SH_CLIENT_ID and SH_CLIENT_SECRET (and SH_BASE_URL, SH_TOKEN_URL for another deployment than "
            "AWS EU).",
        ),
    )


def collection_id_parameter() -> QgsProcessingParameterDefinition:
    """Return COLLECTION_ID, which `collection_id` reads."""
    return with_help(
        QgsProcessingParameterString(COLLECTION_ID, translate("Parameters", "Collection id")),
        translate(
            "Parameters",
            "Id of the collection, a UUID: see “List collections”, the output of “Create collection”, or the dashboard "
            "of the service.",
        ),
    )


def fit_parameter() -> QgsProcessingParameterDefinition:
    """Return FIT: on which side of the truth a cover geometry may err."""
    return with_help(
        QgsProcessingParameterEnum(
            FIT,
            translate("Parameters", "Fit"),
            options=FIT_OPTIONS,
            defaultValue=FIT_OPTIONS[0],
            usesStaticStrings=True,
        ),
        translate(
            "Parameters",
            "Of the cover geometry. balanced: as near to the truth as the points allow. inner: never beyond the valid data. "
            "outer: never cuts valid data off.",
        ),
    )


def dry_run_parameter(text: str) -> QgsProcessingParameterDefinition:
    """Return DRY_RUN, explained by `text`."""
    return with_help(
        QgsProcessingParameterBoolean(DRY_RUN, translate("Parameters", "Dry run"), defaultValue=False), text
    )


def collection_id(text: str) -> str:
    """Return the id without the blanks that copying brings along; raises `QgsProcessingException` when it is no UUID."""
    text = text.strip()
    if not text:
        raise QgsProcessingException(
            translate(
                "Parameters",
                "{name} is empty. Give the id of the collection: run “List collections” (byoc:listcollections) to see it.",
            ).format(name=COLLECTION_ID)
        )
    if not _UUID.fullmatch(text):
        raise QgsProcessingException(
            translate(
                "Parameters",
                "“{text}” is not a collection id: those look like 123e4567-e89b-12d3-a456-426614174000. Run “List "
                "collections” (byoc:listcollections) to see the ids, or copy it from the dashboard of the service.",
            ).format(text=text)
        )
    return text


def check_enum(parameter: QgsProcessingParameterDefinition, value: object) -> None:
    """Raise `QgsProcessingException` when an enumeration gets a text it does not know, naming those it knows."""
    if not isinstance(parameter, QgsProcessingParameterEnum) or not isinstance(value, str):
        return
    if value not in parameter.options():
        raise QgsProcessingException(
            translate("Parameters", "{name} is “{value}”. Use one of: {options}.").format(
                name=parameter.name(), value=value, options=", ".join(parameter.options())
            )
        )


def is_remote(value: Any) -> bool:
    """Say whether a raster parameter's value is one of GDAL's virtual paths (`/vsis3/…`), or holds one."""
    if isinstance(value, (list, tuple)):
        return any(map(is_remote, value))
    from ..core.raster_source import is_virtual

    return isinstance(value, str) and is_virtual(value)


def raster_sources(
    parameters: Mapping[str, Any], name: str, context: QgsProcessingContext
) -> list[RasterSource]:
    """Return the file behind each raster of a parameter, in the order given.

    Raises `QgsProcessingException` that names every layer without a file and every file that does not open: QGIS
    itself would leave those out of a list without a word. GDAL's virtual paths (`/vsis3/…`) are opened later, by
    whoever reads them.
    """
    from ..core.raster_source import path_source, raster_source

    def found(item: QgsMapLayer | str) -> RasterSource | str:
        remote = path_source(item) if isinstance(item, str) else None
        if remote is not None:
            return remote
        try:
            return raster_source(_layer(item, context))
        except NoRasterFile as error:
            return str(error)

    results = [found(item) for item in _items(parameters.get(name), context)]
    problems = [result for result in results if isinstance(result, str)]
    sources = [result for result in results if not isinstance(result, str)]
    if problems:
        raise QgsProcessingException(_joined(problems))
    if not sources:
        raise QgsProcessingException(
            translate("Parameters", "{name} holds no raster. Give at least one raster layer or file.").format(
                name=name
            )
        )
    return sources


def raster_paths(parameters: Mapping[str, Any], name: str, context: QgsProcessingContext) -> tuple[str, ...]:
    """Return the path behind each raster of a parameter, once, in the order given; texts need not be files that open.

    Raises `QgsProcessingException` that names every layer without a file.
    """
    from ..core.raster_source import raster_source

    paths, problems = [], []
    for item in _items(parameters.get(name), context):
        layer = item
        if not isinstance(item, QgsMapLayer):
            layer = QgsProcessingUtils.mapLayerFromString(item, context, False) or item
        try:
            paths.append(raster_source(layer).path if isinstance(layer, QgsMapLayer) else layer)
        except NoRasterFile as error:
            problems.append(str(error))
    if problems:
        raise QgsProcessingException(_joined(problems))
    if not paths:
        raise QgsProcessingException(
            translate("Parameters", "{name} holds no raster. Give at least one raster layer or file.").format(
                name=name
            )
        )
    return tuple(dict.fromkeys(paths))


def _items(value: Any, context: QgsProcessingContext) -> Iterator[QgsMapLayer | str]:
    """Yield layers and texts (ids, names, paths) of a value however nested; nothing for None and empty texts."""
    if isinstance(value, QgsProperty):
        value = value.value(context.expressionContext())[0]
    if isinstance(value, (list, tuple)):
        for item in value:
            yield from _items(item, context)
    elif isinstance(value, QgsMapLayer):
        yield value
    elif value is not None and str(value).strip():
        yield str(value)


def _layer(item: QgsMapLayer | str, context: QgsProcessingContext) -> QgsMapLayer:
    if isinstance(item, QgsMapLayer):
        return item
    hint = QgsProcessingUtils.LayerHint.Raster
    layer = QgsProcessingUtils.mapLayerFromString(item, context, True, hint)
    if layer is None:
        # A vector layer of the project is refused by `raster_source`, which says what it is.
        layer = QgsProcessingUtils.mapLayerFromString(item, context)
    if layer is None:
        raise NoRasterFile(
            translate("Parameters", "The raster “{path}” cannot be opened.").format(path=item),
            hint=translate(
                "Parameters",
                "It does not exist, is not a raster that GDAL reads, or may not be read. Check the path and the access "
                "to it (for /vsis3/ also the keys and the endpoint).",
            ),
        )
    return layer


def _joined(problems: Sequence[str]) -> str:
    lines = list(dict.fromkeys(problems))
    more = len(lines) - LISTED_AT_MOST
    if more > 0:
        lines = [*lines[:LISTED_AT_MOST], translate("Parameters", "… and {count} more.").format(count=more)]
    return "\n".join(lines)

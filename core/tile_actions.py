"""Actions on the features of a tile layer, in QGIS's own action menus: they are saved with the layer and the project.

What is saved is a few lines of Python that find the plugin when they run, and hand it the layer's and the feature's id:
no connection, no secret, nothing of this version but the name of one function.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsAction

from .connections import ConnectionStore
from .i18n import translate

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer

    from .access import Access

ZOOM, CAUSE, RASTERS, REINGEST, DELETE = KINDS = ("zoom", "cause", "rasters", "reingest", "delete")
"""What can be done with a tile, in the order of the menu."""
CONNECTION_PROPERTY = "sentinelhub_byoc/connection"
"""Custom property of the layer: the name of the saved connection that its tiles came through."""
SCOPES = frozenset({"Canvas", "Feature", "Form"})
"""Where QGIS offers the actions: on the map, in tables and results, in the feature's form."""
FUNCTION = "tile_action"
"""The plugin's function that the actions call with kind, layer id and feature id."""

# Both ids are written as a JSON list, which is a Python literal whatever characters are in them.
_CODE = """\
from qgis.utils import iface, plugins
plugin = plugins.get('sentinelhub_byoc')
if hasattr(plugin, {function!r}):
    plugin.{function}({kind!r}, *[% to_json(array(@layer_id, $id)) %])
else:
    iface.messageBar().pushWarning('Sentinel Hub BYOC', {missing!r})
"""


def add_tile_actions(layer: QgsVectorLayer) -> None:
    """Give a tile layer its actions, in place of those that it has from an earlier time; others stay."""
    manager = layer.actions()
    for action in manager.actions():
        if f"plugin.{FUNCTION}(" in action.command():
            manager.removeAction(action.id())
    for kind in KINDS:
        manager.addAction(
            QgsAction(
                QgsAction.ActionType.GenericPython,
                _title(kind),
                action_code(kind),
                "",
                False,
                _title(kind),
                set(SCOPES),
            )
        )


def remember_connection(layer: QgsVectorLayer, access: Access) -> None:
    """Note in a layer the saved connection that its tiles come through; one that is not saved cannot be found again."""
    if access.title in ConnectionStore().names():
        layer.setCustomProperty(CONNECTION_PROPERTY, access.title)


def action_code(kind: str) -> str:
    """Return the Python code of an action, with QGIS expressions for the ids."""
    missing = translate(
        "TileActions",
        "The plugin “Sentinel Hub BYOC” is not loaded: switch it on under Plugins > Manage and Install Plugins.",
    )
    return _CODE.format(function=FUNCTION, kind=kind, missing=missing)


def _title(kind: str) -> str:
    return {
        ZOOM: translate("TileActions", "Zoom to tile"),
        CAUSE: translate("TileActions", "Why it failed"),
        RASTERS: translate("TileActions", "Open the tile's files as layers"),
        REINGEST: translate("TileActions", "Ingest tile again"),
        DELETE: translate("TileActions", "Delete tile…"),
    }[kind]

"""What can be done with the tiles that are selected: buttons, context menu and keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAction, QLabel, QMessageBox

from ..core.errors import CoreError
from ..core.failure_causes import CONVERT, COVER, REINGEST
from .cover_editing import CoverEditing
from .forms import icon
from .tile_changes import Target, TileChanges
from .tile_rasters import TileRasters
from .tile_saving import TileSaving
from .tile_zoom import TileZoom

if TYPE_CHECKING:
    from datetime import datetime

    from qgis.gui import QgisInterface
    from qgis.PyQt.QtGui import QKeyEvent
    from qgis.PyQt.QtWidgets import QToolButton

    from .shared import Shared
    from .tiles_desk import TilesDesk
    from .tiles_panel import TilesPanel

MANY_RASTERS = 20
"""So many tiles' files are opened at once, at the most."""
NAMED = 10
"""So many paths are named before tiles are deleted."""


@dataclass(frozen=True)
class _Wanted:
    """What an action asks of the selection (`least` to `most` tiles), and what it says when that is not so."""

    least: int
    most: int | None
    otherwise: str

    def by(self, count: int) -> bool:
        """Tell whether so many tiles will do."""
        return count >= self.least and (self.most is None or count <= self.most)


@dataclass(frozen=True)
class _Command:
    """An action with its tip, and the selection that it is for."""

    action: QAction
    tip: str
    wanted: _Wanted


class TileActionsDesk(QObject):
    """Takes the selected tiles when an action is triggered; what it starts goes on with those."""

    def __init__(  # noqa: QGS105 (handed over by QGIS)
        self, panel: TilesPanel, desk: TilesDesk, shared: Shared, iface: QgisInterface
    ) -> None:
        """Fill the panel's buttons and the table's context menu."""
        super().__init__(panel)
        self._panel = panel
        self._desk = desk
        self._shared = shared
        self.changes = TileChanges(desk, shared, self)
        self.covers = CoverEditing(iface, self.changes, shared, self)
        self.rasters = TileRasters(shared, self)
        self._saving = TileSaving(shared, self)
        self.zooming = TileZoom(shared, self)
        self._commands = self._make_commands()
        view = panel.tilesView
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        view.addActions([command.action for command in self._commands])
        view.installEventFilter(self)
        view.activated.connect(lambda _index: self.zoom())
        view.selectionModel().selectionChanged.connect(lambda *_: self._show_state())
        desk.model.modelReset.connect(self._show_state)
        desk.model.rowsRemoved.connect(lambda *_: self._show_state())
        shared.session.collection_changed.connect(self._show_state)
        desk.causes.fix_asked.connect(self._fix)
        self.covers.active_changed.connect(lambda active: desk.selection.show_on_map(shown=not active))
        self._show_state()

    def _make_commands(self) -> list[_Command]:
        """Make the actions in the order of the menu."""
        add, panel, theme = self._command, self._panel, QgsApplication.getThemeIcon
        one, few = self.tr("Select one tile."), self.tr("Select 1 to {most} tiles.").format(most=MANY_RASTERS)
        zoom, again = theme("/mActionZoomToSelected.svg"), theme("/mActionReload.svg")
        clock, vertices = theme("/mTemporalNavigationAnimated.svg"), theme("/mActionVertexTool.svg")
        raster, disk = theme("/mActionAddRasterLayer.svg"), theme("/mActionFileSaveAs.svg")
        cover, waste = icon("cover"), theme("/mActionDeleteSelected.svg")
        edit = self.tr("Edit cover geometry on the map")
        derive = self.tr("Derive cover geometry from the files")
        some = _Wanted(1, None, self.tr("Select tiles first."))
        return [
            add(self.tr("Zoom to"), zoom, "Ctrl+J", self.zoom, panel.zoomButton, some),
            add(self.tr("Ingest again"), again, "Ctrl+R", self.reingest, panel.reingestButton, some),
            add(self.tr("Change sensing time…"), clock, "Ctrl+T", self.change_time, panel.timeButton, some),
            add(edit, vertices, "Ctrl+E", self.edit_cover, panel.coverButton, _Wanted(1, 1, one)),
            add(derive, cover, "Ctrl+Shift+E", self.derive_cover, panel.deriveButton, some),
            add(
                self.tr("Open the files as layers"),
                raster,
                "Ctrl+Return",
                self.open_rasters,
                panel.rasterButton,
                _Wanted(1, MANY_RASTERS, few),
            ),
            add(
                self.tr("Save all tiles as GeoPackage…"),
                disk,
                "",
                self.save,
                panel.saveButton,
                _Wanted(0, None, ""),
            ),
            add(self.tr("Delete…"), waste, "Del", self.delete, panel.deleteButton, some),
        ]

    def _command(
        self,
        text: str,
        picture: object,
        keys: str,
        slot: Callable[[], None],
        button: QToolButton,
        wanted: _Wanted,
    ) -> _Command:
        tip, name = button.toolTip(), button.accessibleName()
        action = QAction(picture, text, self)
        action.triggered.connect(lambda _checked: slot())
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        button.setDefaultAction(action)
        button.setAccessibleName(name)
        return _Command(action, tip, wanted)

    def _show_state(self) -> None:
        """Grey what cannot be done, and say why in its tip."""
        count = sum(part.height() for part in self._panel.tilesView.selectionModel().selection())
        chosen = self._shared.session.collection is not None
        for command in self._commands:
            fits = command.wanted.by(count)
            command.action.setEnabled(chosen and fits)
            keys = command.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            lines = [command.tip + (f" ({keys})" if keys else ""), "" if fits else command.wanted.otherwise]
            command.action.setToolTip("\n".join(line for line in lines if line))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the actions' keys while the table has the focus, though QGIS may use some of them elsewhere."""
        if event.type() in {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}:
            command = self._of_keys(event)
            if command is not None and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if command is not None:
                command.action.trigger()
                return True
        return super().eventFilter(watched, event)

    def _of_keys(self, event: QKeyEvent) -> _Command | None:
        """Give the action whose keys were pressed, if it can be done now."""
        pressed = QKeySequence(keys_of(event))
        for command in self._commands:
            if command.action.isEnabled() and command.action.shortcut() == pressed:
                return command
        return None

    def _target(self) -> Target | None:
        """Give the selected tiles with where they are; None when nothing is chosen."""
        access, collection = self._shared.session.access, self._shared.session.collection
        if access is None or collection is None:
            return None
        return Target(access, collection, tuple(self._desk.selected()))

    # commands
    def zoom(self) -> None:
        """Move the map to the selected tiles."""
        target = self._target()
        if target is not None and target.tiles:
            self.zooming.to(target.tiles)

    def reingest(self) -> None:
        """Have the files of the selected tiles read again."""
        target = self._target()
        if target is not None and target.tiles:
            self.changes.reingest(target)

    def delete(self) -> None:
        """Ask whether to delete the selected tiles."""
        target = self._target()
        if target is not None and target.tiles:
            self.ask_to_delete(target)

    def ask_to_delete(self, target: Target) -> None:
        """Ask whether to delete tiles, and delete them when the answer is yes."""
        count = len(target.tiles)
        box = QMessageBox(self._shared.dialogs.window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Delete tiles"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        one, many = self.tr("Delete 1 tile of “{name}”?"), self.tr("Delete {count} tiles of “{name}”?")
        box.setText((one if count == 1 else many).format(count=count, name=target.collection.name))
        named = [tile.path for tile in target.tiles[:NAMED]]
        if count > NAMED:
            named.append(self.tr("and {count} more").format(count=count - NAMED))
        files_stay = self.tr("Their files stay in the bucket. This cannot be undone.")
        box.setInformativeText("\n".join([*named, "", files_stay]))
        for label in box.findChildren(QLabel):  # the box's own format is for its first text alone
            label.setTextFormat(Qt.TextFormat.PlainText)
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.button(QMessageBox.StandardButton.Yes).setText(self.tr("Delete"))
        box.button(QMessageBox.StandardButton.Yes).clicked.connect(lambda: self.changes.delete(target))
        self._shared.dialogs.open(box)

    def change_time(self) -> None:
        """Ask for the sensing time of the selected tiles."""
        from .sensing_time_dialog import SensingTimeDialog

        target = self._target()
        if target is None or not target.tiles:
            return

        def change(moment: datetime | None) -> None:
            from ..workflows.update_tiles import TileChange

            self.changes.update(target, [TileChange(tile, sensing_time=moment) for tile in target.tiles])

        dialog = SensingTimeDialog(target.tiles, self._shared.dialogs.window)
        dialog.chosen.connect(change)
        self._shared.dialogs.open(dialog)

    def edit_cover(self) -> None:
        """Put the cover geometry of the selected tile on the map to be edited."""
        target = self._target()
        if target is not None and len(target.tiles) == 1:
            self.covers.edit(target)

    def derive_cover(self) -> None:
        """Derive the cover geometries of the selected tiles from their files."""
        from ..bucket.errors import BucketError
        from ..core.bucket_access import bucket_access_of
        from ..core.bucket_files import bucket_root
        from ..workflows.covers import CoverSource
        from ..workflows.update_tiles import TileChange

        target = self._target()
        if target is None or not target.tiles:
            return
        bucket, bands = target.collection.s3_bucket, target.collection.bands
        try:
            source = CoverSource(
                bucket_root(target.access, bucket),
                tuple(dict.fromkeys(band.source or name for name, band in bands.items())),
                bucket_access_of(target.access, bucket),
            )
        except (BucketError, CoreError) as error:
            self._shared.notices.error(error)
            return
        changes = [TileChange(tile, from_files=True) for tile in target.tiles]
        self.changes.update(target, changes, cover_source=source)

    def open_rasters(self) -> None:
        """Open the files of the selected tiles as layers."""
        target = self._target()
        if target is not None and 0 < len(target.tiles) <= MANY_RASTERS:
            self.rasters.open(target)

    def save(self) -> None:
        """Ask where to save all tiles of the collection."""
        access, collection = self._shared.session.access, self._shared.session.collection
        if access is not None and collection is not None:
            self._saving.ask(access, collection)

    def _fix(self, action: str) -> None:
        """Do what helps against the failure of the current tile."""
        tile, target = self._desk.current(), self._target()
        if tile is None or target is None:
            return
        alone = Target(target.access, target.collection, (tile,))
        if action == REINGEST:
            self.changes.reingest(alone)
        elif action == COVER:
            self.covers.edit(alone)
        elif action == CONVERT:
            self._open_prepare_cog()

    def _open_prepare_cog(self) -> None:
        """Open the window of the algorithm that writes files anew."""
        dialog = None
        try:
            from qgis import processing

            dialog = processing.createAlgorithmDialog("byoc:preparecog", {})
        except ImportError:  # Processing is a plugin, too: it may be switched off
            pass
        if dialog is not None:
            dialog.show()
        else:
            self._shared.notices.warning(
                self.tr(
                    "Processing is switched off: switch it on in the plugin manager, then open “Prepare COG”."
                )
            )

    def close(self) -> None:
        """Give up an edit under way, and let go of buckets."""
        self.covers.discard()
        self.rasters.close()


def keys_of(event: QKeyEvent) -> int:
    """Give a key with its modifiers as one number, as `QKeySequence` takes it from Qt 5 and Qt 6 alike."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return int(getattr(modifiers, "value", modifiers)) | event.key()

"""The dock, the dialogs, their item models, and the actions in QGIS's menus."""

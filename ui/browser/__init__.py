"""Connections, collections and tiles in QGIS's Browser panel."""

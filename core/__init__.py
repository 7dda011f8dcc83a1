"""QGIS without widgets: network, credentials, connections, tasks and the tile layer."""

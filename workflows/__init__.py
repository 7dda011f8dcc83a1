"""Recipes over the client, the raster engine and the bucket. No QGIS."""

"""The bundled client of the BYOC service: HTTP only, no QGIS, no GDAL."""

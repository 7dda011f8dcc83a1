"""S3 keys and GDAL's /vsis3 paths. No QGIS."""

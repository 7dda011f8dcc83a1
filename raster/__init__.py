"""What a raster says of itself: valid mask, footprint, CRS URN and BYOC checks. No QGIS."""

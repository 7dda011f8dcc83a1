"""`make bench`: footprints against `gdal_footprint`, work on folders and buckets against a shell loop."""

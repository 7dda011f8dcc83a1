"""`make bench`: the footprints of `raster`, in time, memory, bytes and error, against GDAL's `gdal_footprint`."""

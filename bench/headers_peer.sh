#!/bin/sh
# headers_peer.sh LIST JOBS: open each raster that the file LIST names, a line each, with a gdalinfo of its own
exec xargs -a "$1" -n 1 -P "$2" gdalinfo > /dev/null

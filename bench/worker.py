"""Derive one footprint in a fresh process, and write down what that took.

worker.py JOB    JOB is a JSON object: path, options (of `derive_footprint`), wkb and report (files to write)
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any


def main() -> None:
    """Import, derive, report: the two are timed apart."""
    job = json.loads(sys.argv[1])
    start = time.perf_counter()
    from osgeo import gdal

    from ..raster.footprint import derive_footprint

    imported = time.perf_counter()
    gdal.VSICurlClearCache()
    begun = time.perf_counter()
    footprint = derive_footprint(job["path"], **job["options"])
    ended = time.perf_counter()
    Path(job["wkb"]).write_bytes(footprint.geometry.wkb)
    report = {
        "import_s": imported - start,
        "call_s": ended - begun,
        "points": footprint.points,
        "epsg": footprint.epsg,
        "notes": list(footprint.notes),
        "blocks_read": getattr(footprint, "blocks_read", None),
        **_network(gdal),
    }
    Path(job["report"]).write_text(json.dumps(report), encoding="utf-8")


def _network(gdal: Any) -> dict[str, int]:
    """Add up what GDAL fetched, if it was asked to count (`CPL_VSIL_NETWORK_STATS_ENABLED`)."""
    text = gdal.NetworkStatsGetAsSerializedJSON()
    methods = json.loads(text).get("methods", {}) if text else {}
    return {
        "bytes_fetched": sum(int(method.get("downloaded_bytes", 0)) for method in methods.values()),
        "requests": sum(int(method.get("count", 0)) for method in methods.values()),
    }


if __name__ == "__main__":
    main()

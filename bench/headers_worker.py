"""Check the headers of many rasters in a bucket in a fresh process, and write down what that took.

headers_worker.py JOB    JOB is a JSON object: list (file of /vsis3/ names), bucket, endpoint, report (file to write)
"""

from __future__ import annotations

import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from osgeo import gdal

from ..bucket.access import BucketAccess, BucketKeys
from ..raster.checks import check_tile
from .loopback import KEY

THREADS = 8
"""More than there are cores: a thread mostly waits for an answer."""


def main() -> None:
    """Check, report; exit 1 with the first finding when a file does not pass."""
    job = json.loads(sys.argv[1])
    names = Path(job["list"]).read_text(encoding="utf-8").split()
    access = BucketAccess(job["bucket"], BucketKeys(KEY, KEY), endpoint=job["endpoint"], path_style=True)
    begun = time.perf_counter()
    with access.installed(), ThreadPoolExecutor(THREADS) as pool:
        findings = [found for each in pool.map(lambda name: check_tile([name]), names) for found in each]
    seconds = time.perf_counter() - begun
    errors = [finding for finding in findings if finding.severity == "error"]
    if errors:
        sys.exit(str(errors[0]))
    methods = json.loads(gdal.NetworkStatsGetAsSerializedJSON())["methods"].values()
    requests = sum(int(method.get("count", 0)) for method in methods)
    report = {"call": seconds, "requests": requests / len(names)}
    Path(job["report"]).write_text(json.dumps(report), encoding="utf-8")


if __name__ == "__main__":
    main()

"""Ingest a folder in a fresh process, and write down what that took.

ingest_worker.py JOB    JOB is a JSON object: folder, endpoint and bucket, service and collection, report (file to write)
"""

from __future__ import annotations

import json
import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from ..bucket.access import BucketAccess, BucketKeys
from ..byoc.auth import Credentials, open_session
from ..byoc.client import ByocClient
from ..byoc.deployments import custom
from ..sandbox.server import TOKEN_ROUTE
from ..workflows.ingest import IngestOptions, ingest_folder
from ..workflows.ingest_report import IngestOutcome
from .loopback import KEY

THREADS = (os.cpu_count() or 1) + 1
"""As `byoc:ingestfolder` takes: one more than cores, for some wait for the bucket."""


def main() -> None:
    """Ingest, report; exit 1 with the first tile that was not ingested."""
    job = json.loads(sys.argv[1])
    deployment = custom(job["service"], job["service"] + TOKEN_ROUTE)
    access = BucketAccess(job["bucket"], BucketKeys(KEY, KEY), endpoint=job["endpoint"], path_style=True)
    begun = time.perf_counter()
    with (
        open_session(deployment, Credentials("sandbox", "sandbox")) as session,
        ThreadPoolExecutor(THREADS) as pool,
    ):
        done = ingest_folder(
            ByocClient(session, deployment),
            job["collection"],
            job["folder"],
            access,
            IngestOptions(),
            executor=pool,
        )
    seconds = time.perf_counter() - begun
    bad = [row for row in done.rows if row.outcome != IngestOutcome.INGESTED]
    if bad:
        sys.exit(f"{bad[0].path}: {bad[0].message}")
    report = {"call": seconds}
    Path(job["report"]).write_text(json.dumps(report), encoding="utf-8")


if __name__ == "__main__":
    main()

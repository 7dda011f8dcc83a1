"""Register tiles in a fresh process, and write down what that took.

registering_worker.py JOB    JOB is a JSON object: way (ours, one, loop), service and collection, count, report (file to
                             write)
"""

from __future__ import annotations

import json
import math
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import requests

from ..byoc.auth import Credentials, open_session
from ..byoc.client import ByocClient
from ..byoc.deployments import custom
from ..sandbox.server import TOKEN_ROUTE
from ..workflows.register import Outcome, TileSource, register_tiles

POINTS = 24
"""Corners of a usual outline."""
REFUSED = 429


def main() -> None:
    """Register, report; exit 1 with the first tile that was not registered."""
    job = json.loads(sys.argv[1])
    statuses: Counter[int] = Counter()
    sources = [
        TileSource(f"scenes/{n:05}/(BAND).tif", cover_geometry=outline(n)) for n in range(job["count"])
    ]
    begun = time.perf_counter()
    if job["way"] == "loop":
        register_one_by_one(job["service"], job["collection"], sources, statuses)
    else:
        register_ours(
            job["service"], job["collection"], sources, statuses, 1 if job["way"] == "one" else None
        )
    seconds = time.perf_counter() - begun
    report = {"call": seconds, "requests": sum(statuses.values()), "refused": statuses[REFUSED]}
    Path(job["report"]).write_text(json.dumps(report), encoding="utf-8")


def register_ours(
    service: str, collection: str, sources: list[TileSource], statuses: Counter[int], at_once: int | None
) -> None:
    """Register as the plugin does."""
    deployment = custom(service, service + TOKEN_ROUTE)
    options = {} if at_once is None else {"at_once": at_once}
    with open_session(deployment, Credentials("sandbox", "sandbox")) as session:
        session.hooks["response"].append(lambda answer, **_: statuses.update([answer.status_code]))
        results = register_tiles(ByocClient(session, deployment), collection, sources, **options)
    bad = [result for result in results if result.outcome is not Outcome.CREATED]
    if bad:
        sys.exit(f"{bad[0].source.path}: {bad[0].message}")


def register_one_by_one(
    service: str, collection: str, sources: list[TileSource], statuses: Counter[int]
) -> None:
    """Register as a short script does."""
    form = {"grant_type": "client_credentials", "client_id": "sandbox", "client_secret": "sandbox"}
    with requests.Session() as session:
        token = session.post(service + TOKEN_ROUTE, data=form, timeout=60).json()["access_token"]
        headers = {"Authorization": f"Bearer {token}"}
        url = f"{service}/api/v1/byoc/collections/{collection}/tiles"
        for source in sources:
            payload = {"path": source.path, "coverGeometry": source.cover_geometry}
            answer = session.post(url, json=payload, headers=headers, timeout=60)
            answer.raise_for_status()
            statuses.update([answer.status_code])


def outline(number: int) -> dict[str, Any]:
    """Return a polygon about as large as a scene is."""
    east, north = 300_000 + number % 100 * 4_000, 4_500_000 + number // 100 * 4_000
    turns = [2 * math.pi * corner / POINTS for corner in (*range(POINTS), 0)]
    ring = [[east + 1_900 * math.cos(turn), north + 1_900 * math.sin(turn)] for turn in turns]
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
    return {"type": "Polygon", "crs": crs, "coordinates": [ring]}


if __name__ == "__main__":
    main()

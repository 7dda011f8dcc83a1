"""List all tiles of a collection in a fresh process, in one of three ways, and write down what that took.

listing_worker.py JOB    JOB is a JSON object: way, service and collection, count (how many there are), report (file to write), and
log (the sandbox's, where a refresh is wanted after the listing)

`ours` is what “Load on map” does: the dock's own loader, its task and its layer in QGIS, without a map that is drawn.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..sandbox.api import PREFIXES
from ..sandbox.server import TOKEN_ROUTE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

CREDENTIALS = ("sandbox", "sandbox")


def load_with_plugin(job: dict[str, Any]) -> dict[str, float]:
    """Load into a layer with the plugin's own loader, above a QGIS that has started."""
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    from .listing_ours import load_and_refresh

    return load_and_refresh(job)


def list_with_sentinelhub(job: dict[str, Any]) -> dict[str, float]:
    """Iterate over the dictionaries of the third-party client."""
    # its token request refuses http otherwise, on loopback too
    os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "1"
    from sentinelhub import SentinelHubBYOC, SHConfig

    config = SHConfig(use_defaults=True)
    config.sh_client_id, config.sh_client_secret = CREDENTIALS
    config.sh_base_url = job["service"]
    config.sh_token_url = job["service"] + TOKEN_ROUTE
    return _timed(lambda: SentinelHubBYOC(config=config).iter_tiles(job["collection"]), job["count"])


def list_with_requests(job: dict[str, Any]) -> dict[str, float]:
    """Iterate over the dictionaries of a loop of ten lines that follows the pages."""
    import requests

    def tiles() -> Iterable[dict[str, Any]]:
        session = requests.Session()
        form = dict(zip(("client_id", "client_secret"), CREDENTIALS), grant_type="client_credentials")
        token = session.post(job["service"] + TOKEN_ROUTE, data=form, timeout=60).json()["access_token"]
        session.headers["Authorization"] = f"Bearer {token}"
        url = f"{job['service']}{PREFIXES[0]}/collections/{job['collection']}/tiles?count=100"
        while url:
            page = session.get(url, timeout=60).json()
            yield from page["data"]
            url = page["links"].get("next")

    return _timed(tiles, job["count"])


def _timed(tiles: Callable[[], Iterable[dict[str, Any]]], count: int) -> dict[str, float]:
    begun = time.perf_counter()
    found = len({tile["id"] for tile in tiles()})
    seconds = time.perf_counter() - begun
    if found != count:
        sys.exit(f"{found} tiles were listed, not {count}")
    return {"call": seconds}


WAYS = {"ours": load_with_plugin, "sentinelhub": list_with_sentinelhub, "requests": list_with_requests}


def main() -> None:
    """List, report; exit 1 when a tile is missing."""
    job = json.loads(sys.argv[1])
    told = WAYS[job["way"]](job)
    Path(job["report"]).write_text(json.dumps(told), encoding="utf-8")
    # What QGIS holds it would take apart for seconds, and nobody is interested in that
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()

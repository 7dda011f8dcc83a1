"""What would be sent to register tiles, as text: for a shell, and for Python. Secrets are left out."""

from __future__ import annotations

import json
from pprint import pformat
from shlex import quote
from typing import TYPE_CHECKING

from ..byoc.deployments import DEPLOYMENTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..byoc.deployments import Deployment
    from ..byoc.models import TileDraft

WIDTH = 110
"""Characters of a line of Python, where the values let it be so short."""

_CURL_HEAD = """\
# {count}: {title}
# For sh and its like. SH_TOKEN is an access token; {token_url} gives one for your client id and secret.
"""

_PYTHON = '''\
"""Register {count} in Sentinel Hub BYOC: {title}.

Run it with QGIS's Python, the plugins' folder in PYTHONPATH, and SH_CLIENT_ID and SH_CLIENT_SECRET set.
"""

import sys

from sentinelhub_byoc.byoc import {names}

COLLECTION_ID = {collection_id!r}
TILES = {tiles}

credentials = credentials_from_env()
if credentials is None:
    sys.exit("Set SH_CLIENT_ID and SH_CLIENT_SECRET.")
deployment = {deployment}
client = ByocClient(open_session(deployment, credentials), deployment)
for draft in map(TileDraft.from_json, TILES):
    tile = client.create_tile(COLLECTION_ID, draft)
    print(tile.id, tile.path, tile.status)
'''


def curl_text(deployment: Deployment, collection_id: str, drafts: Sequence[TileDraft]) -> str:
    """Return one call of curl for each draft, to run in a POSIX shell; the token is `$SH_TOKEN`."""
    url = quote(f"{deployment.api_url}/collections/{collection_id}/tiles")
    calls = [
        "curl -sS -X POST " + url + " \\\n"
        '  -H "Authorization: Bearer $SH_TOKEN" \\\n'
        "  -H 'Content-Type: application/json' \\\n"
        f"  --data {quote(json.dumps(draft.to_json(), ensure_ascii=False))}\n"
        for draft in drafts
    ]
    head = _CURL_HEAD.format(
        count=_counted(drafts), title=_line(deployment.title), token_url=_line(deployment.token_url)
    )
    return head + "\n" + "\n".join(calls)


def python_text(deployment: Deployment, collection_id: str, drafts: Sequence[TileDraft]) -> str:
    """Return a script that registers the drafts with the plugin's own client; credentials are the environment's."""
    known = DEPLOYMENTS.get(deployment.key)
    if known == deployment:
        name, place = "DEPLOYMENTS", f"DEPLOYMENTS[{deployment.key!r}]"
    else:
        name = "custom"
        place = (
            f"custom({deployment.base_url!r}, {deployment.token_url!r}, api_prefix={deployment.api_prefix!r})"
        )
    names = sorted(("ByocClient", "TileDraft", name, "credentials_from_env", "open_session"))
    return _PYTHON.format(
        count=_counted(drafts),
        title=_line(deployment.title).replace("\\", "/").replace('"', "'"),
        names=", ".join(names),
        collection_id=collection_id,
        tiles=pformat([draft.to_json() for draft in drafts], width=WIDTH, compact=True, sort_dicts=False),
        deployment=place,
    )


def _counted(drafts: Sequence[TileDraft]) -> str:
    return "1 tile" if len(drafts) == 1 else f"{len(drafts)} tiles"


def _line(text: str) -> str:
    """Return a text that stays inside a comment."""
    return " ".join(text.split())

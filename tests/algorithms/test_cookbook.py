"""The lines of `qgis_process` on the documentation's pages, run as Processing runs them."""

from __future__ import annotations

import csv
from pathlib import Path

from page_fixtures import ARCHIVE, FOLDER, world
from pages import algorithm_lines

__all__ = ["world"]
PAGE = "docs/cookbook-bucket.md"


def rows(name):
    with Path(name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_every_line_of_the_cookbook_runs(world, run):
    lines = algorithm_lines(PAGE)
    assert {name for name, _ in lines} == {
        "byoc:ingestfolder",
        "byoc:registerbucket",
        "byoc:waitforingestion",
        "byoc:auditcollection",
        "byoc:bucketpolicy",
    }
    planned = {}
    for name, parameters in lines:
        given = {
            key: value.replace("…", world.collection_id).replace("my-bucket", world.bucket)
            for key, value in parameters.items()
        }
        output = given.get("OUTPUT", "")
        if output:
            Path(output).unlink(missing_ok=True)
        before = world.statuses()
        run(name.removeprefix("byoc:"), **given)
        if given.get("DRY_RUN") == "true":
            assert world.statuses() == before
            planned[name] = {row["path"] for row in rows(output)}
    assert planned == {
        "byoc:ingestfolder": {f"2024/{name}/(BAND).tif" for name in FOLDER},
        "byoc:registerbucket": {f"{prefix}/(BAND).tif" for prefix in ARCHIVE},
    }
    assert world.statuses() == dict.fromkeys(
        {path for paths in planned.values() for path in paths}, "INGESTED"
    )
    assert rows("findings.csv") == []

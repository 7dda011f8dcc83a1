"""The Python of the documentation's pages runs as printed, at a small size, and does what the page says."""

from __future__ import annotations

import re

import pytest
from dask_cluster import dask_cluster
from page_fixtures import ARCHIVE, FOLDER, world
from pages import ROOT, blocks, run_python
from s3_server import KEY_ID, SECRET
from sandbox_rasters import write_cog
from sentinelhub_byoc.bench.scenes import BANDS

__all__ = ["world"]
COOKBOOK = "docs/cookbook-bucket.md"
CLUSTER = "docs/beyond-one-machine.md"
INGESTED = {
    **{f"2024/{name}/(BAND).tif": "INGESTED" for name in FOLDER},
    **{f"{prefix}/(BAND).tif": "INGESTED" for prefix in ARCHIVE},
}


def test_the_cookbook_s_python_ingests_registers_and_audits(world, tmp_path, capsys):
    names = {"collection_id": world.collection_id}
    after = run_python(COOKBOOK, names, {"my-bucket": world.bucket})
    assert world.statuses() == INGESTED
    assert after["findings"] == []
    assert "s3:GetBucketLocation" in capsys.readouterr().out
    # somebody replaces the files of a tile: the audit's lines, run again, have it read again
    world.put_scene(tmp_path / "new", ARCHIVE[0], pixel=20)
    audit = next(block for block in blocks(COOKBOOK, "python") if "audit_collection(" in block.text)
    exec(audit.text, after)  # noqa: S102
    assert [(str(finding.kind), finding.path) for finding in after["findings"]] == [
        ("stale", f"{ARCHIVE[0]}/(BAND).tif")
    ]
    assert world.statuses()[f"{ARCHIVE[0]}/(BAND).tif"] != "FAILED"


@pytest.fixture
def profile(world, s3_server, tmp_path, monkeypatch):
    """Give this process and the workers a profile instead of keys: what crosses between them is its name alone."""
    file = tmp_path / "credentials"
    keys = f"aws_access_key_id = {KEY_ID}\naws_secret_access_key = {SECRET}\n"
    file.write_text(f"[scenes]\n{keys}", encoding="utf-8")
    environment = {
        name: value for name, value in s3_server.environment().items() if not name.endswith(("_ID", "_KEY"))
    }
    environment["AWS_SHARED_CREDENTIALS_FILE"] = str(file)
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.delenv(name)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    return environment


def test_the_page_on_clusters_registers_over_a_cluster(world, profile, tmp_path, capsys):
    good = [f"scenes/SCENE_202401{day:02}T101500" for day in range(1, 6)]
    for scene in good:
        world.put_scene(tmp_path / "good", scene)
    for band in BANDS:
        bad = write_cog(tmp_path / "bad" / f"{band}.tif", block=128)
        world.server.put(world.bucket, f"scenes/SCENE_20240131T101500/{band}.tif", bad)
    (tmp_path / "journal-scenes").mkdir()
    names = {"collection_id": world.collection_id}
    with dask_cluster(profile) as cluster:
        address = cluster.scheduler.address
        instead = {
            "my-bucket": world.bucket,
            "tcp://scheduler:8786": address,
            "AT_ONCE = 10_000": "AT_ONCE = 4",
        }
        after = run_python(CLUSTER, dict(names), instead)
        assert world.statuses() == {f"{scene}/(BAND).tif": "INGESTED" for scene in good}
        assert [(str(finding.kind), finding.path) for finding in after["findings"]] == [
            ("not-registered", "scenes/SCENE_20240131T101500/(BAND).tif")
        ]
        # a second run opens nothing: what is registered the service tells, what was refused the journal
        again = run_python(CLUSTER, dict(names), instead)
    assert len(after["todo"]) == 6
    assert (len(again["plan"].settled), again["todo"]) == (5, [])
    journal = (tmp_path / "journal-scenes" / ".byoc-journal.jsonl").read_text(encoding="utf-8")
    assert "between 256 and 2048" in journal
    assert SECRET not in journal + capsys.readouterr().out


@pytest.mark.parametrize("page", [COOKBOOK, CLUSTER])
def test_links_lead_somewhere(page):
    text = (ROOT / page).read_text(encoding="utf-8")
    anchors = {
        re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")
        for heading in re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    }
    for target in re.findall(r"\]\((?!https:)([^)]+)\)", text):
        file, _, anchor = target.partition("#")
        assert not file or (ROOT / page).parent.joinpath(file).exists(), target
        assert file or anchor in anchors, target

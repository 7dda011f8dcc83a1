"""What runs elsewhere for every change is in order: the workflow file is read here, as it cannot run here."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
WORKFLOW = yaml.safe_load((ROOT / ".github" / "workflows" / "test.yml").read_text(encoding="utf-8"))
JOBS = WORKFLOW["jobs"]
MAKEFILES = [ROOT / "Makefile", *(ROOT / "scripts").glob("*.mk")]
TARGETS = {
    name
    for path in MAKEFILES
    for name in re.findall(r"^([a-z-]+):", path.read_text(encoding="utf-8"), re.MULTILINE)
}


def test_it_runs_for_every_change():
    triggers = WORKFLOW[True]  # YAML 1.1 reads “on” so
    assert {"push", "pull_request"} <= set(triggers)


def test_the_suite_runs_in_the_official_images_of_newer_qgis():
    job = JOBS["newer"]
    assert job["container"] == "qgis/qgis:${{ matrix.qgis }}"
    assert {"3.40", "3.44"} < set(job["strategy"]["matrix"]["qgis"])
    assert any(version.startswith("4.") for version in job["strategy"]["matrix"]["qgis"])
    assert not job["strategy"]["fail-fast"]
    assert "make test" in runs(job)


def test_the_gate_lints_checks_the_zip_and_hands_it_over():
    job = JOBS["gate"]
    assert [line for line in runs(job) if line.startswith("make")] == [
        "make lint",
        "make check-upload",
        "make test COVERAGE=1",
    ]
    (artifact,) = [step["with"]["path"] for step in job["steps"] if "upload-artifact" in step.get("uses", "")]
    assert artifact == "build/sentinelhub_byoc.zip"


@pytest.mark.parametrize("name", JOBS)
def test_every_step_says_what_to_do_and_every_target_is_there(name):
    job = JOBS[name]
    assert job["timeout-minutes"] <= 90
    for step in job["steps"]:
        assert ("uses" in step) != ("run" in step), step
        assert re.fullmatch(r"actions/[\w-]+@v\d+", step.get("uses", "actions/checkout@v4"))
    asked = {line.split()[1] for line in runs(job) if line.startswith("make ")}
    assert asked
    assert asked <= TARGETS


def runs(job):
    return [line for step in job["steps"] for line in step.get("run", "").splitlines()]

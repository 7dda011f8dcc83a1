"""Each rule by files that break it alone, and the sandbox's ingestion, which fails if and only if there is an error."""

from __future__ import annotations

import pytest
from rule_breakers import CASES, MEDIUM, SMALL, band, cog, plain
from sandbox_client import Caller
from sentinelhub_byoc.byoc.models import Band
from sentinelhub_byoc.raster.checks import (
    CURED_BY_COG,
    ERROR,
    RULES,
    SEVERITIES,
    check_tile,
    fixable,
    is_fit,
)
from sentinelhub_byoc.sandbox.server import Sandbox

NO_FILES_NEEDED = {
    "missing",
    "source-twice",
    "band-name-clash",
    "collection-band-name",
    "no-data-nan",
    "no-data-twice",
    "cover-geometry",
    "cover-points",
    "cover-crs",
    "cover-outside",
}
"""Rules about lists, names and geometries: test_checks.py and test_check_cover.py have them."""


@pytest.fixture
def bucket(tmp_path):
    folder = tmp_path / "root" / "test" / "a"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def caller(bucket):
    with Sandbox(bucket.parents[1], ingest_delay=0.01) as sandbox:
        yield Caller(sandbox)


def findings_of(case, folder):
    files = {
        path.stem: str(path)
        for path in folder.iterdir()
        if path.suffix.lower() in {".tif", ".tiff", ".gtiff"}
    }
    bands = {name: Band.from_json(each) for name, each in case.bands.items()}
    return check_tile(files, bands, no_data=case.no_data)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_one_rule_broken_and_no_other(bucket, case):
    case.make(bucket)
    findings = findings_of(case, bucket)
    assert {finding.rule for finding in findings} == {case.rule}, [str(finding) for finding in findings]
    for finding in findings:
        assert finding.severity == RULES[case.rule].severity
        assert finding.found
        assert finding.allowed
        assert finding.fix


@pytest.mark.parametrize("case", CASES, ids=str)
def test_ingestion_fails_where_there_is_an_error_and_nowhere_else(bucket, caller, case):
    case.make(bucket)
    collection = caller.create_collection("test", additionalData={"bands": case.bands}, noData=case.no_data)
    tile = caller.ingest(collection, path="a")
    failed = RULES[case.rule].severity == ERROR
    assert tile["status"] == ("FAILED" if failed else "INGESTED"), tile
    wordings = [finding.service_wording for finding in findings_of(case, bucket) if finding.service_wording]
    if wordings:
        assert tile["additionalData"]["failedIngestionCause"] == " ".join(wordings)


@pytest.mark.parametrize(
    "make",
    [
        lambda folder: cog(folder / "B1.tif"),
        lambda folder: cog(folder / "B1.tif", COMPRESS="ZSTD", BIGTIFF="YES"),
        lambda folder: plain(folder / "B1.tif", options=["COMPRESS=PACKBITS"]),
        lambda folder: plain(folder / "B1.tif", options=["ENDIANNESS=BIG"]),
        lambda folder: plain(folder / "B1.tif", no_data=0),
        lambda folder: [cog(folder / f"{name}.tif", MEDIUM) for name in ("red", "nir", "$x", "größe")],
    ],
    ids=["COG", "BigTIFF, ZSTD", "small, PACKBITS", "big-endian", "no data", "several bands"],
)
def test_good_files_have_no_finding_and_are_ingested(bucket, caller, make):
    make(bucket)
    assert check_tile({path.stem: str(path) for path in bucket.iterdir()}) == []
    tile = caller.ingest(caller.create_collection("test"), path="a")
    assert tile["status"] == "INGESTED", tile
    assert "warnings" not in tile["additionalData"]


def test_every_rule_has_a_case():
    assert {case.rule for case in CASES} | NO_FILES_NEEDED == set(RULES)


def test_rules_are_told_in_full():
    for name, rule in RULES.items():
        assert name == rule.id
        assert rule.severity in SEVERITIES
        assert all((rule.title, rule.source, rule.allowed, rule.fix))
    assert set(RULES) >= CURED_BY_COG


def test_fit_and_fixable(tmp_path):
    good = check_tile([plain(tmp_path / "good.tif")])
    strips = check_tile([plain(tmp_path / "low.tif", options=["BLOCKYSIZE=128"])])
    lost = check_tile([plain(tmp_path / "b.tif", options=["BLOCKYSIZE=128"], crs=None)])
    assert (is_fit(good), fixable(good)) == (True, True)
    assert (is_fit(strips), fixable(strips)) == (False, True)
    assert (is_fit(lost), fixable(lost)) == (False, False)


def test_bands_of_the_service_are_taken_as_they_come(tmp_path):
    """A band without source has its name for one, and what the service left out is not compared."""
    collection = {"B1": Band.from_json({}), "other": Band.from_json(band("B1"))}
    assert check_tile([plain(tmp_path / "B1.tif", SMALL)], collection) == []

"""byoc:auditcollection on a real bucket."""

from __future__ import annotations

import pytest
from audited_bucket import AuditedBucket
from layer_rows import rows
from qgis.core import NULL, QgsProcessingException
from small_rasters import left_half


@pytest.fixture
def place(s3_server, bucket, use_sandbox, monkeypatch):
    for name, value in s3_server.environment().items():
        monkeypatch.setenv(name, value)
    with AuditedBucket(s3_server, bucket, environment=True) as made:
        use_sandbox(made.sandbox)
        made.put("good")
        made.register("good")
        yield made


@pytest.fixture
def audit(run, place):
    """Return a function that audits the collection."""

    def audit(**more):
        values = {"COLLECTION_ID": place.collection.id, "OUTPUT": "TEMPORARY_OUTPUT", **more}
        return run("auditcollection", **values)

    return audit


def spoil(place):
    """Make one finding of five kinds, and a file that is left out."""
    for folder in ("scenes/stale", "scenes/gone", "scenes/box"):
        place.put(folder, valid=left_half())
        place.register(folder)
    place.put("scenes/stale")
    place.remove("scenes/gone/B1.tif", "scenes/gone/B2.tif")
    place.put_striped("scenes/sick")
    place.register("scenes/sick")
    place.put("scenes/new")
    place.server.put(place.bucket, "scenes/README.txt", b"What is in here")


def test_what_is_in_order_gives_an_empty_table(audit):
    outputs = audit()
    assert rows(outputs["OUTPUT"]) == []
    assert {name: value for name, value in outputs.items() if name != "OUTPUT"} == dict.fromkeys(
        [
            "FINDINGS", "NOT_REGISTERED", "FILES_GONE", "STALE", "WOULD_PASS_NOW", "STILL_FAILING", "BOX_ONLY",
            "NOT_JUDGED", "REMEDIED", "FAILED", "LEFT_OUT",
        ],
        0,
    )  # fmt: skip


def test_findings_are_told_and_nothing_is_changed(audit, place, log):
    spoil(place)
    before = place.tiles()
    outputs = audit()
    table = {row["path"]: row for row in rows(outputs["OUTPUT"])}
    assert {path: (row["kind"], row["remedy"], row["done"]) for path, row in table.items()} == {
        "scenes/box/(BAND).tif": ("box-only", "derive-cover", False),
        "scenes/gone/(BAND).tif": ("files-gone", "delete", False),
        "scenes/new/(BAND).tif": ("not-registered", "register", False),
        "scenes/sick": ("still-failing", "none", False),
        "scenes/stale/(BAND).tif": ("stale", "reingest", False),
    }
    assert (outputs["FINDINGS"], outputs["STALE"], outputs["REMEDIED"], outputs["LEFT_OUT"]) == (5, 1, 0, 1)
    new = table["scenes/new/(BAND).tif"]
    assert new["files"].splitlines() == ["scenes/new/B1.tif", "scenes/new/B2.tif"]
    assert new["tile_id"] is None
    assert table["scenes/sick"]["tile_id"] == before["scenes/sick"].id
    assert any("README.txt" in line for line in log.infos)
    assert place.tiles() == before


def test_chosen_remedies_mend_and_a_second_audit_tells_the_rest(audit, place):
    spoil(place)
    outputs = audit(REMEDY=["register", "reingest", "delete", "derive-cover"])
    assert (outputs["REMEDIED"], outputs["FAILED"]) == (4, 0)
    done = {row["path"] for row in rows(outputs["OUTPUT"]) if row["done"]}
    assert done == {
        "scenes/box/(BAND).tif",
        "scenes/gone/(BAND).tif",
        "scenes/new/(BAND).tif",
        "scenes/stale/(BAND).tif",
    }
    new = next(row for row in rows(outputs["OUTPUT"]) if row["kind"] == "not-registered")
    place.wait()
    assert place.tiles()["scenes/new/(BAND).tif"].id == new["tile_id"]
    assert [row["path"] for row in rows(audit()["OUTPUT"])] == ["scenes/sick"]


def test_a_dry_run_counts_what_it_would_mend(audit, place):
    spoil(place)
    before = place.tiles()
    outputs = audit(REMEDY=["delete", "register"], DRY_RUN=True)
    assert (outputs["REMEDIED"], outputs["FINDINGS"]) == (2, 5)
    assert not any(row["done"] for row in rows(outputs["OUTPUT"]))
    assert place.tiles() == before


def test_only_the_folder_is_audited(audit, place):
    spoil(place)
    place.put("other/new")
    assert [row["path"] for row in rows(audit(PREFIX="other/")["OUTPUT"])] == ["other/new/(BAND).tif"]


def test_a_pattern_tells_what_unregistered_files_make(audit, place):
    place.put("other")
    outputs = audit(PATTERN=r"(?<tile>.*)/(?<band>B\d)\.tif")
    assert [row["path"] for row in rows(outputs["OUTPUT"])] == ["other/(BAND).tif"]


def test_when_nothing_can_be_mended_the_algorithm_fails_and_says_why(audit, place):
    place.put_striped("bad")
    with pytest.raises(QgsProcessingException, match="between 256 and 2048"):
        audit(REMEDY=["register"])


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"REMEDY": ["everything"]}, "REMEDY"),
        ({"REMEDY": "everything"}, "REMEDY"),
        ({"PREFIX": "s3://bucket/scenes"}, "scenes"),
        ({"PATTERN": "(unclosed"}, "unclosed"),
        ({"COLLECTION_ID": "scenes"}, "collection id"),
    ],
    ids=["unknown remedy in a list", "unknown remedy", "bucket in the prefix", "bad pattern", "no id"],
)
def test_input_that_cannot_be_used_is_refused_with_a_reason(audit, given, words):
    with pytest.raises(QgsProcessingException, match=words):
        audit(**given)


def test_a_bucket_that_cannot_be_read_is_told(audit, place, monkeypatch):
    monkeypatch.delenv("AWS_ACCESS_KEY_ID")
    monkeypatch.delenv("AWS_SECRET_ACCESS_KEY")
    with pytest.raises(QgsProcessingException, match=place.bucket):
        audit()


def test_cancelling_ends_it_quietly(audit, place, log):
    spoil(place)
    log.cancel()
    assert "FINDINGS" not in audit()


def test_options_and_counts_are_those_of_the_workflow():
    from sentinelhub_byoc.algorithms.audit_report import COUNTS
    from sentinelhub_byoc.algorithms.auditcollection import REMEDY_OPTIONS
    from sentinelhub_byoc.workflows.audit_findings import Kind, Remedy

    assert [remedy.value for remedy in Remedy] == REMEDY_OPTIONS
    assert tuple(kind.name for kind in Kind) == COUNTS


@pytest.mark.parametrize(
    "given", ["", None, NULL, [], [""], "none", ["none"], "register", "reingest, register"], ids=repr
)
def test_ways_to_say_what_to_mend(audit, place, given):
    place.put("new")
    outputs = audit(REMEDY=given)
    assert outputs["REMEDIED"] == (1 if given and "register" in given else 0)

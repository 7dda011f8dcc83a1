"""byoc:updatecollection and byoc:deletecollection against the sandbox."""

from __future__ import annotations

import pytest
from layer_rows import rows
from qgis.core import QgsProcessingException
from sandbox_client import Caller

BAND = {"bandIndex": 1, "bitDepth": 16, "sampleFormat": "UINT"}
BANDS = {"B04": {"source": "B04", **BAND}, "B08": {"source": "B08", **BAND, "noData": 7}}


@pytest.fixture
def banded(service):
    return Caller(service).create_collection(additionalData={"bands": BANDS})


def test_name_bands_and_no_data_before_and_after(service, run, banded, log):
    outputs = run(
        "updatecollection",
        COLLECTION_ID=banded,
        NAME="New",
        RENAME_BANDS="B04 = red,\nB08=nir",
        NO_DATA="0",
        BAND_NO_DATA="*=none",
        OUTPUT="TEMPORARY_OUTPUT",
    )
    assert outputs["CHANGED"] == 4
    assert [(row["property"], row["before"], row["after"]) for row in rows(outputs["OUTPUT"])] == [
        ("name", "Test", "New"),
        ("no data", None, "0"),
        ("bands", "B04, B08", "red, nir"),
        ("no data of B08 -> nir", "7", None),
    ]
    assert {row["outcome"] for row in rows(outputs["OUTPUT"])} == {"updated"}
    now = Caller(service).collection(banded)
    assert (now["name"], now["noData"]) == ("New", 0)
    assert now["additionalData"]["bands"] == {
        "red": {"source": "B04", **BAND},
        "nir": {"source": "B08", **BAND},
    }
    assert "name: Test -> New" in log.everything


def test_what_is_not_given_is_kept(service, run, banded):
    before = Caller(service).collection(banded)
    run("updatecollection", COLLECTION_ID=banded, BAND_NO_DATA="B04=-9999.5")
    now = Caller(service).collection(banded)
    assert now["additionalData"]["bands"].pop("B04").pop("noData") == -9999.5
    before["additionalData"]["bands"].pop("B04")
    assert now == before


def test_a_dry_run_and_what_is_so_already(service, run, banded, log):
    before = Caller(service).collection(banded)
    outputs = run(
        "updatecollection", COLLECTION_ID=banded, NAME="New", DRY_RUN=True, OUTPUT="TEMPORARY_OUTPUT"
    )
    assert [row["outcome"] for row in rows(outputs["OUTPUT"])] == ["planned"]
    assert run("updatecollection", COLLECTION_ID=banded, NAME="Test", BAND_NO_DATA="B08=7.0")["CHANGED"] == 0
    assert "nothing was sent" in log.everything
    assert Caller(service).collection(banded) == before


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({}, ["Nothing is to be changed", "RENAME_BANDS"]),
        ({"NO_DATA": "NaN"}, ["NaN", "always no data"]),
        ({"BAND_NO_DATA": "B04=inf"}, ["inf", "finite"]),
        ({"NO_DATA": "0,5"}, ["“0,5”", "-9999 or 0.5"]),
        ({"NO_DATA": "5"}, ["set for the bands B08", "*=none"]),
        ({"RENAME_BANDS": "B04"}, ["“B04”", "B04=red"]),
        ({"RENAME_BANDS": "=red"}, ["“=red”"]),
        ({"RENAME_BANDS": "B04=a,B04=b"}, ["twice"]),
        ({"RENAME_BANDS": "B4=red"}, ["no band 'B4'", "B04, B08"]),
        ({"RENAME_BANDS": "B04=4red"}, ["'4red'", "digit"]),
        ({"RENAME_BANDS": "B04=B08"}, ["Two bands"]),
        ({"RENAME_BANDS": f"B04={'x' * 101}"}, ["101 characters"]),
        ({"BUCKET": "s3://samples"}, ["s3://samples", "name alone"]),
        ({"COLLECTION_ID": "Fields", "NAME": "x"}, ["“Fields”"]),
        ({"COLLECTION_ID": "123e4567-e89b-12d3-a456-426614174000", "NAME": "x"}, ["not found"]),
    ],
    ids=lambda value: "-".join(f"{k}={v:.12}" for k, v in value.items()) if isinstance(value, dict) else "",
)
def test_what_cannot_be_is_refused_with_the_reason(service, run, banded, values, words):
    before = Caller(service).collection(banded)
    with pytest.raises(QgsProcessingException) as caught:
        run("updatecollection", **{"COLLECTION_ID": banded, **values})
    assert [word for word in words if word not in str(caught.value)] == [], str(caught.value)
    assert Caller(service).collection(banded) == before


def test_the_bucket_of_an_empty_collection(service, run, collection):
    assert run("updatecollection", COLLECTION_ID=collection, BUCKET="other")["CHANGED"] == 1
    caller = Caller(service)
    caller.create_tile(collection, path="a")
    with pytest.raises(QgsProcessingException, match="has tiles"):
        run("updatecollection", COLLECTION_ID=collection, BUCKET="samples")
    assert caller.collection(collection)["s3Bucket"] == "other"


def test_a_collection_is_deleted_with_the_number_of_its_tiles(service, run, collection, log):
    caller = Caller(service)
    for path in "abc":
        caller.create_tile(collection, path=path)
    for wrong in ({}, {"CONFIRM_TILES": 2}, {"CONFIRM_TILES": 4}, {"CONFIRM_TILES": 0}):
        with pytest.raises(QgsProcessingException) as caught:
            run("deletecollection", COLLECTION_ID=collection, **wrong)
        message = str(caught.value)
        assert all(word in message for word in ("nothing was deleted", "byoc:listtiles", "CONFIRM_TILES"))
        assert "3" not in message.replace(collection, ""), "whoever confirms is to look"
    assert len(caller.tiles(collection)) == 3
    outputs = run("deletecollection", COLLECTION_ID=collection, CONFIRM_TILES=3, OUTPUT="TEMPORARY_OUTPUT")
    (row,) = rows(outputs["OUTPUT"])
    assert outputs["DELETED_TILES"] == row["tiles"] == 3
    assert (row["outcome"], row["id"], row["s3_bucket"]) == ("deleted", collection, "samples")
    assert "still in the bucket “samples”" in row["message"]
    assert caller.data("GET", "/collections") == []


def test_an_empty_collection_is_deleted_with_zero(service, run, collection):
    assert run("deletecollection", COLLECTION_ID=collection, CONFIRM_TILES=0)["DELETED_TILES"] == 0
    assert Caller(service).data("GET", "/collections") == []

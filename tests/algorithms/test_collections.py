from __future__ import annotations

import uuid

import pytest
from layer_rows import rows
from qgis.core import QgsProcessingException
from sandbox_client import Caller


def test_create_returns_the_id_of_what_is_there_now(service, run):
    outputs = run("createcollection", NAME="Fields", BUCKET="samples")
    made = Caller(service).collection(outputs["COLLECTION_ID"])
    assert (made["name"], made["s3Bucket"]) == ("Fields", "samples")
    assert uuid.UUID(outputs["COLLECTION_ID"])


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"NAME": " ", "BUCKET": "samples"}, ["NAME is empty"]),
        ({"NAME": "Fields", "BUCKET": ""}, ["BUCKET is empty"]),
        ({"NAME": "Fields", "BUCKET": "s3://samples/a"}, ["s3://samples/a", "name alone"]),
        ({"NAME": "Fields", "BUCKET": "my bucket"}, ["my bucket", "name alone"]),
    ],
    ids=["no name", "no bucket", "URL for a bucket", "blank in the bucket"],
)
def test_create_refuses_before_it_asks_the_service(service, run, values, words):
    with pytest.raises(QgsProcessingException) as caught:
        run("createcollection", **values)
    assert all(word in str(caught.value) for word in words)
    assert Caller(service).data("GET", "/collections") == []


def test_list_tells_all_that_the_service_says(service, run):
    caller = Caller(service)
    bands = {"B04": {"source": "B04", "bandIndex": 1, "bitDepth": 16, "sampleFormat": "UINT"}}
    first = caller.create_collection(name="One", noData=7)
    second = caller.create_collection(name="Two", additionalData={"bands": bands})
    outputs = run("listcollections", OUTPUT="TEMPORARY_OUTPUT")
    table = {row["id"]: row for row in rows(outputs["OUTPUT"])}
    assert outputs["COUNT"] == 2
    assert not outputs["OUTPUT"].isSpatial()
    assert {key: row["name"] for key, row in table.items()} == {first: "One", second: "Two"}
    assert table[first]["no_data"] == 7
    assert table[second]["no_data"] is None
    assert table[second]["bands"] == "B04"
    assert table[first]["s3_bucket"] == "samples"
    assert table[first]["created"].endswith("Z")


def test_list_of_nothing_is_an_empty_table(service, run):
    outputs = run("listcollections", OUTPUT="TEMPORARY_OUTPUT")
    assert outputs["COUNT"] == 0
    assert rows(outputs["OUTPUT"]) == []


def test_a_saved_connection_wins_over_the_environment(service, run, auth_database, monkeypatch):
    from sentinelhub_byoc.byoc.auth import Credentials
    from sentinelhub_byoc.core.connections import Connection, ConnectionStore
    from sentinelhub_byoc.core.credentials import remove_credentials, store_credentials

    monkeypatch.setenv("SH_CLIENT_SECRET", "wrong")
    authcfg = store_credentials("Here", Credentials("sandbox", "sandbox"))
    ConnectionStore().save(Connection("Here", service.deployment, authcfg))
    try:
        assert run("listcollections", CONNECTION="Here", OUTPUT="TEMPORARY_OUTPUT")["COUNT"] == 0
        assert run("listcollections", OUTPUT="TEMPORARY_OUTPUT")["COUNT"] == 0, "the only one is the default"
    finally:
        remove_credentials(authcfg)

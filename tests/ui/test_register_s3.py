"""The register window over an S3 bucket with keys of its own: a folder goes up, and what is there is registered."""

from __future__ import annotations

import pytest
from auth_entries import add_entry
from clicks import choose, click, column_texts, opened, type_into, wait_until
from s3_sandbox import client_of, s3_sandbox
from s3_server import KEY_ID, REGION, SECRET
from sandbox_rasters import write_cog
from sentinelhub_byoc.byoc.auth import Credentials
from sentinelhub_byoc.byoc.deployments import custom
from sentinelhub_byoc.byoc.models import CollectionDraft
from sentinelhub_byoc.core.connections import BucketSettings, Connection, ConnectionStore
from sentinelhub_byoc.core.credentials import store_credentials
from sentinelhub_byoc.sandbox.server import TOKEN_ROUTE
from sentinelhub_byoc.ui.register_dialog import RegisterDialog
from sentinelhub_byoc.ui.register_model import RegisterModel

NAME = "Over S3"


@pytest.fixture
def service(s3_server, tmp_path):
    """Run a sandbox that reads the S3 server's buckets, in a process of its own; give its URL."""
    (tmp_path / "root").mkdir()
    with s3_sandbox(tmp_path / "root", s3_server) as url:
        yield url


@pytest.fixture
def chosen(service, s3_server, bucket, controller):
    """Choose a collection over an empty bucket, through a connection that knows the bucket's keys."""
    with client_of(service) as client:
        collection = client.create_collection(CollectionDraft("Scenes", bucket))
    keys = add_entry("keys", username=KEY_ID, password=SECRET)
    settings = BucketSettings(authcfg=keys, endpoint=s3_server.endpoint, region=REGION)
    authcfg = store_credentials(NAME, Credentials("sandbox", "sandbox"))
    ConnectionStore().save(Connection(NAME, custom(service, service + TOKEN_ROUTE), authcfg, settings))
    controller.connections.show_saved(NAME)
    controller.connections.connect_chosen()
    wait_until(lambda: controller.collections.model.complete, "the list of collections")
    controller.session.choose_collection(collection)
    return controller


def states(dialog):
    return set(column_texts(dialog.model, RegisterModel.STATE))


def test_a_folder_goes_up_and_its_tiles_are_ingested(chosen, s3_server, bucket, tmp_path):
    for day in ("03", "04"):
        write_cog(tmp_path / "data" / f"202406{day}T101609" / "B1.tif")
    chosen.register_selected()
    dialog = opened(RegisterDialog)
    type_into(dialog.folderEdit, str(tmp_path / "data"))
    type_into(dialog.prefixEdit, "up")
    click(dialog.listButton)
    wait_until(lambda: "2 tiles found" in dialog.statusLabel.text(), "the listing")
    click(dialog.registerButton)
    wait_until(lambda: states(dialog) == {"✓ Ingested"}, "the end")
    assert sorted(s3_server.keys(bucket)) == ["up/20240603T101609/B1.tif", "up/20240604T101609/B1.tif"]


def test_what_is_in_the_bucket_is_looked_into_there_and_registered(chosen, s3_server, bucket, tmp_path):
    for day in ("03", "04"):
        s3_server.put(bucket, f"s/202406{day}T101609/B1.tif", write_cog(tmp_path / day / "B1.tif"))
    s3_server.put(bucket, "s/20240605T101609/B1.tif", b"no raster")
    chosen.register_selected()
    dialog = opened(RegisterDialog)
    choose(dialog.sourceCombo, "Bucket")
    type_into(dialog.prefixEdit, "s")
    click(dialog.listButton)
    wait_until(lambda: "3 tiles found" in dialog.statusLabel.text(), "the listing")
    wait_until(lambda: dialog.checks.progress() == (3, 3), "the checks")
    assert [text[:3] for text in column_texts(dialog.model, RegisterModel.CHECKS)] == ["✓ F", "✓ F", "✗ U"]
    assert column_texts(dialog.model, RegisterModel.TIME_SOURCE) == ["file name"] * 3
    click(dialog.registerButton)
    wait_until(lambda: states(dialog) == {"✓ Ingested", "Left out"}, "the end")


def test_an_endpoint_that_does_not_answer_is_told(chosen, s3_server, bucket):
    store = ConnectionStore()
    known = store.get(NAME)
    elsewhere = BucketSettings(authcfg=known.s3.authcfg, endpoint="http://127.0.0.1:9", region=REGION)
    store.save(Connection(NAME, known.deployment, known.authcfg, elsewhere))
    chosen.session.choose_access(None)
    chosen.connections.connect_chosen()
    wait_until(lambda: chosen.collections.model.complete, "the list of collections")
    chosen.session.choose_collection(chosen.collections.model.rows()[0])
    chosen.register_selected()
    dialog = opened(RegisterDialog)
    choose(dialog.sourceCombo, "Bucket")
    click(dialog.listButton)
    wait_until(lambda: dialog.statusLabel.text().startswith("✗"), "the reason")
    assert SECRET not in dialog.statusLabel.text()

"""How buckets are read: entered, tried and saved with a connection; against a real S3 server, and the sandbox's folder."""

from __future__ import annotations

import json

import pytest
from auth_entries import add_entry
from clicks import choose, click, opened, press, type_into, wait_until
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtWidgets import QTabBar
from s3_server import KEY_ID, REGION
from s3_server import SECRET as S3_SECRET
from sentinelhub_byoc.core.access import resolve_access
from sentinelhub_byoc.core.bucket_access import bucket_access_of
from sentinelhub_byoc.core.connections import BucketSettings, Connection, ConnectionStore
from sentinelhub_byoc.ui.connection_dialog import ConnectionDialog

SECRET = "secret-of-a-bucket"


@pytest.fixture
def dialog(controller):
    click(controller.dock.contents.addButton)
    dialog = opened(ConnectionDialog)
    show_buckets(dialog)
    return dialog


def show_buckets(dialog):
    bar = dialog.tabs.findChild(QTabBar)
    bar.setCurrentIndex(1)
    assert dialog.bucket_page.isVisible()


def findings(page):
    """Press Test and return what it says in the end."""
    click(page.testBucketButton)

    def said():
        text = page.findingsEdit.toPlainText()
        return text if page.testBucketButton.text() == "&Test bucket" else ""

    return wait_until(said, "the findings")


def fill_for(page, s3_server, bucket):
    page.keysSelect.setConfigId(add_entry("S3", username=KEY_ID, password=S3_SECRET))
    type_into(page.endpointCombo.lineEdit(), s3_server.endpoint)
    type_into(page.regionEdit, REGION)
    type_into(page.bucketEdit, bucket)


def test_a_good_bucket_is_found_good_step_by_step(dialog, s3_server, bucket, sample_bucket):
    scene = next(scene for scene in sample_bucket.tiles if scene.files)
    s3_server.put(bucket, "scenes/a/B04.tif", scene.files[0])
    choose(dialog.deploymentCombo, "Copernicus Data Space")
    page = dialog.bucket_page
    fill_for(page, s3_server, bucket)
    text = findings(page)
    assert "✗" not in text
    assert "accepts the keys that were given" in text
    assert "1 of 1 objects in the bucket are .tif or .tiff files" in text
    assert "scenes/a/B04.tif can be read" in text
    assert "ddf4c98b5e6647f0a246f0624c8341d9" in text, "the policy for Copernicus"
    assert S3_SECRET not in text


def test_what_is_wrong_comes_with_what_to_do(dialog, s3_server):
    page = dialog.bucket_page
    fill_for(page, s3_server, "no-such-bucket-here")
    text = findings(page)
    wrong = text.index("✗ Error:")
    assert "no bucket" in text[wrong:]
    assert "\n    " in text[wrong:], "the fix is below it"


def test_an_amazon_deployment_reads_from_no_other_place(dialog, s3_server, bucket):
    page = dialog.bucket_page
    fill_for(page, s3_server, bucket)
    assert "the deployment reads from Amazon's region eu-central-1" in findings(page)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda page: type_into(page.profileEdit, "work"), "Both an authentication entry and an AWS profile"),
        (
            lambda page: type_into(page.endpointCombo.lineEdit(), "https://a/b"),
            "not the address of an S3 endpoint",
        ),
        (lambda page: type_into(page.bucketEdit, "s3://x/y"), "not the name of a bucket"),
        (
            lambda page: page.keysSelect.setConfigId(add_entry("t", "EsriToken", token=SECRET)),
            "holds no keys",
        ),
    ],
    ids=["both", "endpoint", "bucket", "entry"],
)
def test_what_cannot_be_is_told_before_anything_is_sent(dialog, s3_server, change, words):
    page = dialog.bucket_page
    fill_for(page, s3_server, "mine")
    change(page)
    assert words in findings(page)
    assert SECRET not in page.findingsEdit.toPlainText()


def test_settings_that_cannot_be_are_not_saved(dialog, s3_server):
    fill_for(dialog.bucket_page, s3_server, "mine")
    type_into(dialog.bucket_page.profileEdit, "work")
    dialog.tabs.setCurrentIndex(0)
    type_into(dialog.clientIdEdit, "me")
    type_into(dialog.clientSecretEdit, SECRET)
    press(dialog, "Save")
    assert "Both an authentication entry and an AWS profile" in dialog.resultLabel.text()
    assert ConnectionStore().names() == []
    assert not [
        entry
        for entry in QgsApplication.authManager().availableAuthMethodConfigs().values()
        if entry.name() != "S3"
    ]


def test_settings_are_saved_with_the_connection_and_shown_again(dialog, s3_server, controller, bucket):
    page = dialog.bucket_page
    fill_for(page, s3_server, bucket)
    keys = page.keysSelect.configId()
    dialog.tabs.setCurrentIndex(0)
    type_into(dialog.nameEdit, "Mine")
    type_into(dialog.clientIdEdit, "me")
    type_into(dialog.clientSecretEdit, SECRET)
    press(dialog, "Save")
    saved = ConnectionStore().get("Mine").s3
    assert saved == BucketSettings(keys, "", s3_server.endpoint, REGION)
    settings = QgsSettings()
    assert not [key for key in settings.allKeys() if S3_SECRET in str(settings.value(key))]
    reached = bucket_access_of(resolve_access("Mine"), bucket)
    assert reached == s3_server.access(bucket)
    controller.connections.show_saved("Mine")
    controller.connections.edit()
    again = [
        window
        for window in QgsApplication.topLevelWidgets()
        if isinstance(window, ConnectionDialog) and window.isVisible()
    ]
    assert again[-1].bucket_page.settings() == saved


def test_copernicus_reads_from_no_bucket_at_amazon(dialog, s3_server, bucket, monkeypatch):
    choose(dialog.deploymentCombo, "Copernicus Data Space")
    page = dialog.bucket_page
    assert "cloudferro" in page.endpointCombo.lineEdit().placeholderText()
    monkeypatch.setenv("GDAL_HTTP_PROXY", "127.0.0.1:9")  # nothing answers there: nobody leaves this machine
    type_into(page.bucketEdit, "mine")
    text = findings(page)
    assert text.startswith("✗ Error: The bucket was looked for at Amazon")
    assert "Enter their endpoint" in text


def test_the_policy_is_copied_for_the_deployment(dialog):
    page = dialog.bucket_page
    assert not page.copyPolicyButton.isEnabled()
    assert "name of a bucket first" in page.copyPolicyButton.toolTip()
    type_into(page.bucketEdit, "mine")
    click(page.copyPolicyButton)
    policy = json.loads(QgsApplication.clipboard().text())
    statement = policy["Statement"][0]
    assert statement["Principal"] == {"AWS": "arn:aws:iam::614251495211:root"}
    assert statement["Resource"] == ["arn:aws:s3:::mine", "arn:aws:s3:::mine/*"]
    choose(dialog.deploymentCombo, "Another address")
    assert not page.copyPolicyButton.isEnabled()
    assert "not known" in page.copyPolicyButton.toolTip()


def test_the_sandboxs_buckets_are_its_folders(controller, sandbox):
    settings = BucketSettings(folder=str(sandbox.root))
    ConnectionStore().save(Connection("Sandbox", sandbox.deployment, "", settings))
    controller.connections.show_saved("Sandbox")
    controller.connections.edit()
    dialog = opened(ConnectionDialog)
    show_buckets(dialog)
    page = dialog.bucket_page
    assert str(sandbox.root) in page.aboutLabel.text()
    assert not page.endpointCombo.isEnabled()
    type_into(page.bucketEdit, "samples")
    assert "✓ Good: The bucket is the folder" in findings(page)
    type_into(page.bucketEdit, "none")
    text = findings(page)
    assert "✗ Error: There is no folder" in text
    assert "Check the name of the bucket" in text


def test_closing_the_dialog_ends_the_test_of_a_bucket(dialog, controller, s3_server, bucket):
    fill_for(dialog.bucket_page, s3_server, bucket)
    click(dialog.bucket_page.testBucketButton)
    press(dialog, "Cancel")
    assert controller.work.titles() == []

"""Adding, editing, testing and removing connections, and the sandbox as one of them."""

from __future__ import annotations

import shutil

import pytest
from clicks import choose, click, opened, press, type_into, wait_until
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtWidgets import QMessageBox
from sentinelhub_byoc.core.access import resolve_access
from sentinelhub_byoc.core.bucket_access import bucket_access_of
from sentinelhub_byoc.core.connections import ConnectionStore
from sentinelhub_byoc.core.credentials import load_credentials
from sentinelhub_byoc.ui.connection_dialog import ConnectionDialog
from sentinelhub_byoc.ui.controller import Controller
from sentinelhub_byoc.ui.dock import ByocDock
from sentinelhub_byoc.ui.sandbox_host import NAME


@pytest.fixture
def new_dialog(controller):
    click(controller.dock.contents.addButton)
    return opened(ConnectionDialog)


@pytest.fixture
def samples_made(controller, sample_bucket):
    """Put the sample scenes where the sandbox of the dock would make them: that takes seconds."""
    shutil.copytree(sample_bucket.folder, controller.host.bucket_folder)


def fill(dialog, *, name="Mine", client_id="id", secret="the-secret"):  # noqa: S107 (nobody's)
    type_into(dialog.nameEdit, name)
    type_into(dialog.clientIdEdit, client_id)
    type_into(dialog.clientSecretEdit, secret)


def test_credentials_go_into_the_authentication_database_only(new_dialog, sandbox):
    fill(new_dialog)
    choose(new_dialog.deploymentCombo, "Another address")
    type_into(new_dialog.baseUrlEdit, sandbox.url)
    type_into(new_dialog.tokenUrlEdit, sandbox.token_url)
    press(new_dialog, "Save")
    connection = ConnectionStore().get("Mine")
    assert connection.deployment.base_url == sandbox.url
    assert load_credentials(connection.authcfg).client_secret == "the-secret"
    saved = QgsSettings()
    assert not [key for key in saved.allKeys() if "the-secret" in str(saved.value(key))]


@pytest.mark.parametrize(
    ("values", "word"),
    [
        ({"name": " "}, "no name"),
        ({"client_id": ""}, "Only one"),
        ({"secret": ""}, "Only one"),
        ({"client_id": "", "secret": ""}, "missing"),
    ],
    ids=["no-name", "no-id", "no-secret", "neither"],
)
def test_what_is_missing_is_told_and_nothing_is_saved(new_dialog, values, word):
    fill(new_dialog, **values)
    press(new_dialog, "Save")
    assert word in new_dialog.resultLabel.text()
    assert new_dialog.isVisible()
    assert ConnectionStore().names() == []


def test_a_secret_is_never_sent_in_the_clear(new_dialog):
    fill(new_dialog)
    choose(new_dialog.deploymentCombo, "Another address")
    type_into(new_dialog.baseUrlEdit, "http://example.com")
    type_into(new_dialog.tokenUrlEdit, "http://example.com/token")
    press(new_dialog, "Save")
    assert "https" in new_dialog.resultLabel.text()
    assert ConnectionStore().names() == []


def test_a_name_that_is_taken_is_refused(controller, sandbox, save_connection):
    save_connection(sandbox, "Mine")
    controller.connections.add()
    dialog = opened(ConnectionDialog)
    fill(dialog)
    press(dialog, "Save")
    assert "“Mine” already" in dialog.resultLabel.text()


def test_the_deployments_name_is_proposed_until_another_is_typed(new_dialog):
    choose(new_dialog.deploymentCombo, "Copernicus Data Space")
    assert new_dialog.nameEdit.text() == "Copernicus Data Space"
    type_into(new_dialog.nameEdit, "Mine")
    choose(new_dialog.deploymentCombo, "AWS EU (Frankfurt)")
    assert new_dialog.nameEdit.text() == "Mine"


def test_testing_a_wrong_secret_shows_the_services_words(new_dialog, sandbox):
    fill(new_dialog, client_id="sandbox")
    choose(new_dialog.deploymentCombo, "Another address")
    type_into(new_dialog.baseUrlEdit, sandbox.url)
    type_into(new_dialog.tokenUrlEdit, sandbox.token_url)
    click(new_dialog.testButton)
    text = wait_until(
        lambda: new_dialog.resultLabel.text().startswith("✗") and new_dialog.resultLabel.text(), "the refusal"
    )
    assert "credentials" in text
    assert "the-secret" not in text
    assert ConnectionStore().names() == []
    assert new_dialog.testButton.isEnabled()


def test_closing_the_dialog_ends_its_test(new_dialog, controller, sandbox):
    fill(new_dialog, client_id="sandbox", secret="sandbox")
    choose(new_dialog.deploymentCombo, "Another address")
    type_into(new_dialog.baseUrlEdit, sandbox.url)
    type_into(new_dialog.tokenUrlEdit, sandbox.token_url)
    click(new_dialog.testButton)
    press(new_dialog, "Cancel")
    assert controller.work.titles() == []


def test_editing_keeps_the_stored_secret_and_may_rename(controller, sandbox, save_connection):
    controller.connections.show_saved(save_connection(sandbox, "Old"))
    authcfg = ConnectionStore().get("Old").authcfg
    controller.connections.edit()
    dialog = opened(ConnectionDialog)
    assert dialog.baseUrlEdit.text() == sandbox.url
    assert dialog.baseUrlEdit.isEnabled()
    assert dialog.clientSecretEdit.text() == ""
    type_into(dialog.nameEdit, "New")
    click(dialog.testButton)
    wait_until(lambda: "works" in dialog.resultLabel.text(), "the test with what is stored")
    press(dialog, "Save")
    assert ConnectionStore().names() == ["New"]
    assert ConnectionStore().get("New").authcfg == authcfg
    wait_until(lambda: controller.collections.model.complete, "the list through the new name")


def test_removing_asks_first_and_takes_the_credentials_along(connected, sandbox):
    authcfg = ConnectionStore().get("My account").authcfg
    connected.connections.remove()
    press(opened(QMessageBox), "Cancel")
    assert ConnectionStore().names() == ["My account"]
    connected.connections.remove()
    press(opened(QMessageBox), "Remove")
    assert ConnectionStore().names() == []
    assert authcfg not in QgsApplication.authManager().configIds()
    form = connected.dock.contents
    assert form.stack.currentWidget() is form.startPage
    assert connected.session.access is None


def test_the_default_is_named_and_used_where_none_is(controller, sandbox, save_connection):
    save_connection(sandbox, "A")
    save_connection(sandbox, "B")
    controller.connections.show_saved("B")
    controller.connections.make_default()
    assert controller.dock.contents.connectionCombo.currentText() == "B (default)"
    assert resolve_access("").title == "B"


def test_testing_from_the_menu_tells_in_the_message_bar(connected, iface):
    connected.connections.test()
    wait_until(lambda: any("works" in text for text in iface.messages()), "the success")


def test_a_connection_without_its_credentials_says_so(controller, sandbox, save_connection, iface):
    controller.connections.show_saved(save_connection(sandbox))
    QgsApplication.authManager().removeAllAuthenticationConfigs()
    click(controller.dock.contents.connectButton)
    assert "authentication database" in iface.messages()[0]


def test_the_environment_is_offered_when_nothing_is_saved(controller, sandbox, monkeypatch):
    for name, value in {
        "SH_BASE_URL": sandbox.url,
        "SH_TOKEN_URL": sandbox.token_url,
        "SH_CLIENT_ID": "sandbox",
        "SH_CLIENT_SECRET": "sandbox",
    }.items():
        monkeypatch.setenv(name, value)
    controller.connections.show_saved()
    assert controller.dock.contents.connectionCombo.currentText() == "From the environment"
    click(controller.dock.contents.connectButton)
    wait_until(lambda: controller.collections.model.complete, "the list of collections")


def test_trying_without_an_account_connects_and_brings_sample_scenes(samples_made, controller, iface):
    click(controller.dock.contents.tryButton)
    wait_until(lambda: controller.collections.model.complete and controller.session.access, "the sandbox")
    assert ConnectionStore().get(NAME).authcfg == ""
    bucket = bucket_access_of(controller.session.access, controller.host.bucket)
    assert bucket.path().rstrip("/") == controller.host.local_bucket_folder(controller.host.bucket)
    press(iface.messageBar(), "Add them to the map")
    group = QgsProject.instance().layerTreeRoot().findGroup("Sample scenes")
    layers = [node.layer() for node in group.findLayers()]
    assert len(layers) == len(controller.host.samples) >= 5
    assert all(layer.isValid() and layer.temporalProperties().isActive() for layer in layers)


def test_the_saved_sandbox_starts_again_at_the_same_address_when_chosen(samples_made, controller, iface):
    click(controller.dock.contents.tryButton)
    wait_until(lambda: controller.session.access, "the sandbox")
    address = controller.host.deployment.base_url
    controller.host.close()
    another = Controller(iface, ByocDock(iface.mainWindow()))
    another.host.root = controller.host.root
    another.connections.connect_chosen()
    wait_until(lambda: another.collections.model.complete and another.session.access, "the list")
    assert another.host.deployment.base_url == address
    another.close()
    another.dock.deleteLater()


def test_a_second_qgis_is_told_that_the_sandbox_is_taken(samples_made, controller, iface):
    click(controller.dock.contents.tryButton)
    wait_until(lambda: controller.session.access, "the sandbox")
    another = Controller(iface, ByocDock(iface.mainWindow()))
    another.host.root = controller.host.root
    another.connections.try_sandbox()
    wait_until(lambda: any("another QGIS" in text for text in iface.messages()), "the reason")
    another.close()
    another.dock.deleteLater()


def test_trying_leaves_a_connection_of_the_same_name_alone(
    samples_made, controller, sandbox, save_connection
):
    save_connection(sandbox, NAME)
    controller.connections.show_saved()
    controller.connections.try_sandbox()
    wait_until(lambda: f"{NAME} 2" in ConnectionStore().names(), "the sandbox")
    assert ConnectionStore().get(NAME).authcfg

"""Credentials out of the user's own authentication entries, and what becomes of entries made here."""

from __future__ import annotations

import pytest
from auth_entries import add_entry, add_oauth2_entry
from clicks import choose, click, opened, press, type_into, wait_until
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtWidgets import QMessageBox
from sentinelhub_byoc.core.access import resolve_access
from sentinelhub_byoc.core.connections import BucketSettings, Connection, ConnectionStore
from sentinelhub_byoc.core.credentials import is_own, load_credentials
from sentinelhub_byoc.core.errors import AccessError
from sentinelhub_byoc.ui.connection_dialog import ConnectionDialog
from sentinelhub_byoc.ui.connection_saving import Draft

CHOOSE = "Choose an authentication entry"
ENTER = "Enter client id and secret"
SECRET = "a-secret-nobody-may-read"


@pytest.fixture
def new_dialog(controller):
    click(controller.dock.contents.addButton)
    return opened(ConnectionDialog)


@pytest.fixture
def edit(controller):
    """Return a function that opens a saved connection for editing."""

    def edit(name):
        controller.connections.show_saved(name)
        controller.connections.edit()
        return opened(ConnectionDialog)

    return edit


def entries():
    return set(QgsApplication.authManager().configIds())


def point_at(dialog, sandbox, name="Mine"):
    type_into(dialog.nameEdit, name)
    choose(dialog.deploymentCombo, "Another address")
    type_into(dialog.baseUrlEdit, sandbox.url)
    type_into(dialog.tokenUrlEdit, sandbox.token_url)


@pytest.mark.parametrize("method", ["Basic", "OAuth2"])
def test_an_entry_of_the_users_is_chosen_tested_and_saved(new_dialog, sandbox, method):
    authcfg = (
        add_entry("Work", username="sandbox", password="sandbox")
        if method == "Basic"
        else add_oauth2_entry("Work", "sandbox", "sandbox")
    )
    point_at(new_dialog, sandbox)
    choose(new_dialog.credentialsCombo, CHOOSE)
    assert not new_dialog.clientIdEdit.isVisible()
    new_dialog.entrySelect.setConfigId(authcfg)
    assert "client id" in new_dialog.hintLabel.text()
    click(new_dialog.testButton)
    wait_until(lambda: "works" in new_dialog.resultLabel.text(), "the success")
    press(new_dialog, "Save")
    assert ConnectionStore().get("Mine").authcfg == authcfg
    assert entries() == {authcfg}
    assert load_credentials(authcfg).client_secret == "sandbox"


@pytest.mark.parametrize(
    ("method", "values", "words"),
    [
        ("EsriToken", {"token": SECRET}, "of the method “EsriToken”"),
        ("Basic", {"username": "me"}, "one of them is empty"),
        ("OAuth2", {"oauth2config": '{"clientId": "me"}'}, "one of them is empty"),
        ("OAuth2", {"oauth2config": "{broken"}, "one of them is empty"),
        ("OAuth2", {"oauth2config": "[]"}, "one of them is empty"),
    ],
    ids=["other-method", "no-password", "no-secret", "broken", "no-object"],
)
def test_an_entry_that_does_not_fit_is_told_and_not_saved(new_dialog, sandbox, method, values, words):
    point_at(new_dialog, sandbox)
    choose(new_dialog.credentialsCombo, CHOOSE)
    new_dialog.entrySelect.setConfigId(add_entry("Other", method, **values))
    if method == "EsriToken":
        assert new_dialog.hintLabel.text().startswith("✗ Entries of the method “EsriToken”")
    for button in (new_dialog.testButton, None):
        new_dialog.resultLabel.clear()
        click(button) if button else press(new_dialog, "Save")
        assert words in new_dialog.resultLabel.text()
        assert "“Basic”" in new_dialog.resultLabel.text()
        assert SECRET not in new_dialog.resultLabel.text()
    assert ConnectionStore().names() == []


def test_no_entry_chosen_is_told(new_dialog, sandbox):
    point_at(new_dialog, sandbox)
    choose(new_dialog.credentialsCombo, CHOOSE)
    press(new_dialog, "Save")
    assert "No authentication entry is chosen" in new_dialog.resultLabel.text()


def test_an_entry_of_the_users_is_shown_again_and_outlives_the_connection(sandbox, edit, controller):
    authcfg = add_entry("Work", username="sandbox", password="sandbox")
    ConnectionStore().save(Connection("Mine", sandbox.deployment, authcfg))
    dialog = edit("Mine")
    assert dialog.credentialsCombo.currentText() == CHOOSE
    assert dialog.entrySelect.configId() == authcfg
    press(dialog, "Save")
    controller.connections.remove()
    press(opened(QMessageBox), "Remove")
    assert ConnectionStore().names() == []
    assert authcfg in entries()


def test_changing_to_a_chosen_entry_takes_the_one_made_here_away(sandbox, edit, save_connection):
    save_connection(sandbox, "Mine")
    made_here = ConnectionStore().get("Mine").authcfg
    theirs = add_entry("Work", username="sandbox", password="sandbox")
    dialog = edit("Mine")
    assert dialog.credentialsCombo.currentText() == ENTER
    choose(dialog.credentialsCombo, CHOOSE)
    dialog.entrySelect.setConfigId(theirs)
    press(dialog, "Save")
    assert ConnectionStore().get("Mine").authcfg == theirs
    assert made_here not in entries()


def test_changing_to_typed_ones_leaves_the_users_entry_as_it_is(sandbox, edit):
    theirs = add_entry("Work", username="sandbox", password="sandbox")
    ConnectionStore().save(Connection("Mine", sandbox.deployment, theirs))
    dialog = edit("Mine")
    choose(dialog.credentialsCombo, ENTER)
    press(dialog, "Save")
    assert "missing" in dialog.resultLabel.text()
    type_into(dialog.clientIdEdit, "other")
    type_into(dialog.clientSecretEdit, SECRET)
    press(dialog, "Save")
    mine = ConnectionStore().get("Mine").authcfg
    assert mine != theirs
    assert load_credentials(mine).client_secret == SECRET
    assert load_credentials(theirs).client_secret == "sandbox"


def test_an_entry_that_two_connections_use_is_neither_changed_nor_removed_by_one(
    sandbox, edit, save_connection, controller
):
    save_connection(sandbox, "One")
    shared = ConnectionStore().get("One").authcfg
    ConnectionStore().save(Connection("Two", sandbox.deployment, shared))
    dialog = edit("One")
    type_into(dialog.clientIdEdit, "other")
    type_into(dialog.clientSecretEdit, SECRET)
    press(dialog, "Save")
    assert ConnectionStore().get("One").authcfg != shared
    assert resolve_access("Two").credentials.client_secret == "sandbox"
    ConnectionStore().save(Connection("Three", sandbox.deployment, "", BucketSettings(authcfg=shared)))
    controller.connections.show_saved("Two")
    controller.connections.remove()
    press(opened(QMessageBox), "Remove")
    assert shared in entries(), "it still holds the keys of a bucket"


def test_an_entry_that_is_gone_is_asked_for_again(sandbox, edit, save_connection):
    save_connection(sandbox, "Mine")
    QgsApplication.authManager().removeAllAuthenticationConfigs()
    dialog = edit("Mine")
    press(dialog, "Save")
    assert "missing" in dialog.resultLabel.text()
    type_into(dialog.clientIdEdit, "sandbox")
    type_into(dialog.clientSecretEdit, "sandbox")
    press(dialog, "Save")
    assert is_own(ConnectionStore().get("Mine").authcfg)


def test_a_damaged_connection_can_be_edited_and_keeps_its_credentials(sandbox, edit, save_connection):
    save_connection(sandbox, "Mine")
    authcfg = ConnectionStore().get("Mine").authcfg
    QgsSettings().setValue("sentinelhub_byoc/connections/Mine/base_url", "nonsense")
    dialog = edit("Mine")
    assert "cannot be used" in dialog.resultLabel.text()
    choose(dialog.deploymentCombo, "Copernicus Data Space")
    press(dialog, "Save")
    assert ConnectionStore().get("Mine").deployment.key == "cdse"
    assert ConnectionStore().get("Mine").authcfg == authcfg


def test_the_sandboxs_connection_can_be_renamed_and_keeps_its_folder(edit, sandbox, tmp_path):
    settings = BucketSettings(folder=str(tmp_path))
    ConnectionStore().save(Connection("Sandbox", sandbox.deployment, "", settings))
    dialog = edit("Sandbox")
    type_into(dialog.nameEdit, "To try")
    click(dialog.testButton)
    wait_until(lambda: "works" in dialog.resultLabel.text(), "the success")
    press(dialog, "Save")
    assert ConnectionStore().get("To try") == Connection("To try", sandbox.deployment, "", settings)
    assert entries() == set()


def test_secrets_are_in_no_setting_no_repr_and_no_log(new_dialog, sandbox, qgis_app):
    logged = []
    QgsApplication.messageLog().messageReceived.connect(lambda *told: logged.append(str(told)))
    point_at(new_dialog, sandbox)
    type_into(new_dialog.clientIdEdit, "sandbox")
    type_into(new_dialog.clientSecretEdit, SECRET)
    click(new_dialog.testButton)
    wait_until(lambda: new_dialog.resultLabel.text().startswith("✗"), "the refusal")
    assert isinstance(new_dialog.draft(), Draft)
    assert SECRET not in repr(new_dialog.draft())
    press(new_dialog, "Save")
    settings = QgsSettings()
    assert not [key for key in settings.allKeys() if SECRET in str(settings.value(key))]
    assert not [text for text in logged if SECRET in text]


def test_load_says_of_a_missing_entry_what_to_do(qgis_app):
    with pytest.raises(AccessError, match=r"no entry “abc1234”.*again"):
        load_credentials("abc1234")

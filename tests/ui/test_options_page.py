"""The page under Settings > Options: the same connections with the same buttons, in step with the dock."""

from __future__ import annotations

import pytest
from clicks import click, opened, press, type_into, wait_until
from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QDialog, QMessageBox, QVBoxLayout
from sentinelhub_byoc.byoc.deployments import AWS_EU
from sentinelhub_byoc.core.connections import Connection, ConnectionStore
from sentinelhub_byoc.ui.connection_dialog import ConnectionDialog
from sentinelhub_byoc.ui.options_page import OptionsFactory
from sentinelhub_byoc.ui.sandbox_host import NAME


@pytest.fixture
def options(controller, sandbox, save_connection):
    """Return a function that opens the page in a window, as QGIS does in its options."""
    factory = OptionsFactory(controller.connections.commands)
    windows = []

    def open_page():
        window = QDialog(controller.dock.window())
        windows.append(window)
        layout = QVBoxLayout(window)
        page = factory.createWidget(window)
        layout.addWidget(page)
        window.open()
        return page

    yield open_page
    for window in windows:
        if not sip.isdeleted(window):
            window.close()
            window.deleteLater()


def listed(page):
    rows = page.form.connectionsList
    return [rows.item(row).text() for row in range(rows.count())]


def test_connections_are_listed_with_their_deployment_and_the_default_is_named(
    options, sandbox, save_connection
):
    save_connection(sandbox, "Mine")
    ConnectionStore().save(Connection(AWS_EU.title, AWS_EU, "abc1234"))
    ConnectionStore().set_default("Mine")
    page = options()
    assert listed(page) == ["AWS EU (Frankfurt)", f"Mine (default) – {sandbox.deployment.title}"]
    assert page.chosen() == "Mine"
    assert not page.form.defaultButton.isEnabled()


def test_without_connections_one_can_only_add(options):
    form = options().form
    assert form.addButton.isEnabled()
    assert not any(
        button.isEnabled()
        for button in (form.editButton, form.testButton, form.defaultButton, form.removeButton)
    )


def test_adding_here_shows_in_the_dock_and_connects_nothing(options, controller, sandbox):
    page = options()
    click(page.form.addButton)
    dialog = opened(ConnectionDialog)
    type_into(dialog.nameEdit, "Mine")
    type_into(dialog.clientIdEdit, "me")
    type_into(dialog.clientSecretEdit, "secret")
    press(dialog, "Save")
    assert listed(page) == ["Mine (default) – AWS EU (Frankfurt)"]
    assert controller.dock.contents.connectionCombo.currentText() == "Mine"
    assert controller.session.access is None
    assert controller.work.titles() == []


def test_the_default_chosen_here_is_named_in_the_dock(options, controller, sandbox, save_connection):
    save_connection(sandbox, "A")
    save_connection(sandbox, "B")
    controller.connections.show_saved("A")
    page = options()
    page.form.connectionsList.setCurrentRow(1)
    click(page.form.defaultButton)
    assert ConnectionStore().default_name() == "B"
    assert listed(page)[1].startswith("B (default)")
    combo = controller.dock.contents.connectionCombo
    assert [combo.itemText(row) for row in range(combo.count())] == ["A", "B (default)"]


def test_a_test_tells_on_the_page(options, sandbox, save_connection):
    save_connection(sandbox, "Good")
    save_connection(sandbox, "Wrong", secret="not-the-secret")
    page = options()
    page.form.connectionsList.setCurrentRow(0)
    click(page.form.testButton)
    wait_until(lambda: "✓ The connection works." in page.form.resultLabel.text(), "the success")
    page.form.connectionsList.setCurrentRow(1)
    assert page.form.resultLabel.text() == ""
    click(page.form.testButton)
    wait_until(
        lambda: "does not accept the credentials" in page.form.resultLabel.text(), "the service's words"
    )


def test_a_test_that_ends_after_the_page_was_closed_harms_nobody(options, sandbox, save_connection):
    save_connection(sandbox, "Good")
    page = options()
    click(page.form.testButton)
    page.window().close()
    page.window().deleteLater()
    wait_until(lambda: QgsApplication.taskManager().countActiveTasks() == 0, "the end of the test")


def test_a_sandbox_that_does_not_run_is_said_to(options, sandbox):
    ConnectionStore().save(Connection(NAME, sandbox.deployment, ""))
    page = options()
    click(page.form.testButton)
    assert "The sandbox does not run" in page.form.resultLabel.text()
    assert "in the panel" in page.form.resultLabel.text()


def test_removing_what_is_in_use_closes_it_in_the_dock(options, connected):
    page = options()
    click(page.form.removeButton)
    press(opened(QMessageBox), "Remove")
    assert listed(page) == []
    assert connected.session.access is None
    assert connected.dock.contents.stack.currentWidget() is connected.dock.contents.startPage


def test_editing_what_is_in_use_connects_the_dock_anew(options, connected):
    before = connected.session.access
    page = options()
    click(page.form.editButton)
    dialog = opened(ConnectionDialog)
    type_into(dialog.nameEdit, "Other name")
    press(dialog, "Save")
    assert connected.session.access is not before
    assert connected.session.access.title == "Other name"
    wait_until(lambda: connected.collections.model.complete, "the list of collections")


def test_the_limit_of_cores_that_is_told_is_qgiss_own(options):
    most = QgsApplication.maxThreads()
    try:
        QgsApplication.setMaxThreads(1)
        assert "Cores used to read rasters: 1;" in options().form.aboutLabel.text()
        QgsApplication.setMaxThreads(-1)
        assert "Cores used to read rasters: all;" in options().form.aboutLabel.text()
    finally:
        QgsApplication.setMaxThreads(most)

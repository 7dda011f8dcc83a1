"""The plugin comes and goes through QGIS's own doors, and leaves nothing behind."""

from __future__ import annotations

import re
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest
import qgis.utils
from browsing import Browsing
from clicks import click, opened, wait_until
from patience import ENDLESS, SOON
from qgis.core import QgsApplication, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt
from qgis.PyQt.QtTest import QTest

ROOT = Path(__file__).resolve().parents[2]
PLUGINS = ROOT / "build" / "plugins"
PLUGIN = "sentinelhub_byoc"


@pytest.fixture
def doors(iface, monkeypatch):
    """Let QGIS find the plugin, and give the tests' own modules of it back afterwards: unloading forgets modules."""
    kept = {name: module for name, module in sys.modules.items() if name.split(".")[0] == PLUGIN}
    for name in kept:
        del sys.modules[name]
    monkeypatch.setattr(qgis.utils, "plugin_paths", [str(PLUGINS)])
    qgis.utils.updateAvailablePlugins()
    yield qgis.utils
    if qgis.utils.isPluginLoaded(PLUGIN):
        assert qgis.utils.unloadPlugin(PLUGIN)
    for name in [name for name in sys.modules if name.split(".")[0] == PLUGIN]:
        del sys.modules[name]
    sys.modules.update(kept)


def start(doors):
    assert doors.loadPlugin(PLUGIN)
    assert doors.startPlugin(PLUGIN)
    return settled(doors)


def settled(doors):
    """Give the plugin when nothing is left for later."""
    plugin = doors.plugins[PLUGIN]
    assert plugin.controller is not None
    assert plugin.desktop is not None
    return plugin


def test_loading_adds_what_the_user_needs(doors, iface):
    before = iface.snapshot()
    start(doors)
    now = iface.snapshot()
    assert now["providers"] == sorted([*before["providers"], "byoc"])
    assert "SentinelHubByocDock" in now["docks"]
    assert "SentinelHubByocToolBar" in now["toolbars"]
    assert now["context menu"] == ["Register in BYOC collection…", "Derive cover geometry", "Check for BYOC"]
    assert "Sentinel Hub BYOC / Options…" in now["menus"]["web"]
    assert now["locator filters"] == before["locator filters"] + 1
    assert now["drop handlers"] == before["drop handlers"] + 1
    assert PLUGIN in now["browser roots"]
    assert PLUGIN in now["browser menus"]
    assert "Sentinel Hub BYOC / Register selected rasters…" in now["menus"]["web"]
    assert all(
        entry.layer_type == QgsRasterLayer().type() and entry.all_layers for entry in iface.custom_actions
    )


def test_unloading_leaves_nothing_and_loading_again_works(doors, iface):
    before = iface.snapshot()
    start(doors)
    loaded = iface.snapshot()
    assert doors.unloadPlugin(PLUGIN)
    assert iface.snapshot() == before
    assert f"{PLUGIN}.ui.dock" not in sys.modules
    start(doors)
    assert iface.snapshot() == loaded
    assert doors.reloadPlugin(PLUGIN)
    settled(doors)
    assert iface.snapshot() == loaded
    assert doors.unloadPlugin(PLUGIN)
    assert iface.snapshot() == before


def test_the_button_in_the_toolbar_has_all_commands_in_its_menu(doors, iface):
    actions = start(doors).actions
    button = actions.toolbar.widgetForAction(actions.panel)
    assert button.menu() is actions.menu
    texts = [action.text() for action in actions.menu.actions() if not action.isSeparator()]
    assert texts[0] == "Sentinel Hub BYOC panel"
    assert texts[-2:] == ["Options…", "Help"]
    assert set(actions.toolbar.actions()) < set(actions.menu.actions())
    assert all(not action.icon().isNull() for action in actions.menu.actions() if not action.isSeparator())


def test_options_and_help_open_at_the_right_place(doors, iface, monkeypatch):
    actions = start(doors).actions
    actions.options.trigger()
    page = iface.options_factories[-1].createWidget(iface.mainWindow())
    assert iface.options_shown == [page.objectName()] != [""]
    page.deleteLater()
    opened_at = []
    help_module = sys.modules[f"{PLUGIN}.ui.actions"]
    monkeypatch.setattr(
        help_module.QDesktopServices, "openUrl", lambda url: opened_at.append(url.toString()) is None
    )
    actions.help.trigger()
    assert opened_at == [help_module.help_url()]
    assert opened_at[0].startswith(("https://", "file:///"))


def test_the_browser_panel_shows_the_plugin_while_it_is_loaded(doors, iface):
    browser = Browsing()
    assert browser.root() is None
    start(doors)
    assert browser.open(browser.root()) == ["No connection yet: double-click to begin"]
    assert doors.reloadPlugin(PLUGIN)
    settled(doors)
    assert browser.open(browser.root()) == ["No connection yet: double-click to begin"]
    assert doors.unloadPlugin(PLUGIN)
    assert browser.root() is None


def test_the_dock_stays_hidden_until_its_button_is_pressed(doors, iface):
    plugin = start(doors)
    dock = plugin.controller.dock
    assert not dock.isVisible()
    button = plugin.actions.toolbar.widgetForAction(plugin.actions.panel)
    wait_until(button.isVisible, "the button")
    click(button)
    wait_until(dock.isVisible, "the dock")
    assert plugin.actions.panel.isChecked()
    click(button)
    assert not dock.isVisible()


def test_unloading_with_everything_in_use_leaves_nothing(doors, iface, tmp_path, sample_bucket):
    before = iface.snapshot()
    plugin = start(doors)
    plugin.actions.panel.trigger()
    controller = plugin.controller
    controller.host.root = tmp_path / "sandbox"
    shutil.copytree(sample_bucket.folder, controller.host.bucket_folder)
    controller.try_sandbox()
    wait_until(lambda: controller.session.access is not None, "the sandbox")
    address = controller.host.deployment.base_url
    controller.connections.add()
    dialogs = sys.modules[f"{PLUGIN}.ui.connection_dialog"]
    opened(dialogs.ConnectionDialog)
    ended = []
    controller.work.start(
        "Long work", lambda feedback: feedback.wait(ENDLESS), on_done=ended.append, on_error=ended.append
    )
    assert doors.unloadPlugin(PLUGIN)
    wait_until(
        lambda: QgsApplication.taskManager().countActiveTasks() == 0, "the end of all tasks", seconds=SOON
    )
    QTest.qWait(50)
    iface.messageBar().clearWidgets()
    assert iface.snapshot() == before
    assert ended == []
    assert not _answers(address)


def _answers(address):
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", int(address.rsplit(":", 1)[1]))) == 0


def test_processing_alone_needs_no_window(doors, monkeypatch):
    monkeypatch.setattr(qgis.utils, "iface", None)
    registry = QgsApplication.processingRegistry()
    assert doors.loadPlugin(PLUGIN)
    assert doors.startProcessingPlugin(PLUGIN)
    assert registry.algorithmById("byoc:registertiles") is not None
    assert f"{PLUGIN}.ui.dock" not in sys.modules
    assert doors.unloadPlugin(PLUGIN)
    assert registry.providerById("byoc") is None


def test_a_german_user_reads_german_and_the_translator_goes_with_the_plugin(doors, iface):
    assert (ROOT / "i18n" / f"{PLUGIN}_de.qm").is_file(), "run `make qm`"

    def word():
        return QCoreApplication.translate("DockContents", "&Add a connection…")

    locale = QgsApplication.locale()
    QgsApplication.setLocale(QLocale("de_AT"))
    try:
        plugin = start(doors)
        assert plugin.controller.dock.contents.addButton.text() == word() != "&Add a connection…"
        assert doors.unloadPlugin(PLUGIN)
        assert word() == "&Add a connection…"
    finally:
        QgsApplication.setLocale(QLocale(locale))


HEAVY = ("requests", "requests_oauthlib", "oauthlib", "shapely", "numpy", "osgeo", "sqlite3", "http.server")
LOAD = f"""
import sys
from qgis.core import QgsApplication
application = QgsApplication([], True)
QgsApplication.initQgis()
import qgis.utils
from fake_iface import FakeInterface
qgis.utils.iface = FakeInterface()
qgis.utils.plugin_paths = [{str(PLUGINS)!r}]
qgis.utils.updateAvailablePlugins()
before = set(sys.modules)
assert qgis.utils.loadPlugin({PLUGIN!r}) and qgis.utils.startPlugin({PLUGIN!r})
def heavy():
    return sorted(name for name in {HEAVY!r} if name in sys.modules and name not in before)
ours = [name for name in set(sys.modules) - before if name.startswith({PLUGIN!r})]
print("LOADED", heavy(), len(ours))
assert qgis.utils.plugins[{PLUGIN!r}].controller is not None
print("SETTLED", heavy())
assert qgis.utils.unloadPlugin({PLUGIN!r})
qgis.utils.iface.close()
QgsApplication.exitQgis()
"""


def test_loading_imports_nothing_heavy(tmp_path):
    search = [PLUGINS, ROOT / "tests" / "support", *filter(None, sys.path)]
    run = subprocess.run(
        [sys.executable, "-c", LOAD],
        env={
            "PYTHONPATH": ":".join(map(str, search)),
            "QT_QPA_PLATFORM": "offscreen",
            "HOME": str(tmp_path),
            "XDG_RUNTIME_DIR": str(tmp_path),
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    loaded = re.search(r"LOADED \[\] (\d+)\n", run.stdout)
    assert loaded, run.stdout + run.stderr
    assert int(loaded[1]) <= 13, "the rest comes in steps"
    assert "SETTLED []" in run.stdout, run.stdout
    assert run.returncode == 0, run.stderr


def test_the_rest_comes_in_steps_while_nobody_waits(doors, iface):
    before = iface.snapshot()
    assert doors.loadPlugin(PLUGIN)
    assert doors.startPlugin(PLUGIN)
    at_once = iface.snapshot()
    assert "SentinelHubByocToolBar" in at_once["toolbars"]
    assert "SentinelHubByocDock" in at_once["docks"]
    assert doors.plugins[PLUGIN]._dock.widget() is None
    wait_until(lambda: "byoc" in iface.snapshot()["providers"], "the algorithms")
    wait_until(doors.plugins[PLUGIN]._dock.widget, "what is in the dock")
    wait_until(lambda: iface.snapshot()["options pages"] > before["options pages"], "the options")


@pytest.mark.parametrize("steps", [0, 1, 20, 40, 58, 60])
def test_unloading_before_all_is_there_leaves_nothing(doors, iface, steps):
    before = iface.snapshot()
    assert doors.loadPlugin(PLUGIN)
    assert doors.startPlugin(PLUGIN)
    for _ in range(steps):
        doors.plugins[PLUGIN]._startup.step()
    assert doors.unloadPlugin(PLUGIN)
    QTest.qWait(50)
    assert iface.snapshot() == before


def test_who_comes_early_gets_what_was_asked_for(doors, iface):
    assert doors.loadPlugin(PLUGIN)
    assert doors.startPlugin(PLUGIN)
    actions = doors.plugins[PLUGIN].actions
    iface.mainWindow().show()
    actions.panel.trigger()
    wait_until(doors.plugins[PLUGIN].controller.dock.isVisible, "the dock")
    assert actions.panel.isChecked()


def test_the_dock_is_shown_again_where_it_was_when_qgis_was_closed(doors, iface):
    window = iface.mainWindow()
    window.show()
    plugin = start(doors)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, plugin.controller.dock)
    plugin.controller.dock.setUserVisible(True)
    wait_until(plugin.controller.dock.isVisible, "the dock")
    state = window.saveState()
    assert doors.unloadPlugin(PLUGIN)
    QTest.qWait(50)  # the dock of before is gone then
    assert doors.loadPlugin(PLUGIN)
    assert doors.startPlugin(PLUGIN)
    window.restoreState(state)  # as QGIS does before the dock is there
    plugin = settled(doors)
    wait_until(plugin.controller.dock.isVisible, "the dock")
    assert window.dockWidgetArea(plugin.controller.dock) == Qt.DockWidgetArea.LeftDockWidgetArea

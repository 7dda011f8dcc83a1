"""Messages: plain text, short in the bar, whole behind "Details"."""

from __future__ import annotations

import pytest
from clicks import opened, press
from qgis.gui import QgsMessageViewer
from qgis.PyQt.QtWidgets import QTextEdit
from sentinelhub_byoc.byoc.errors import BadRequest
from sentinelhub_byoc.feedback import Cancelled
from sentinelhub_byoc.ui.notices import Notices, shorten

HTML = "<h1>502</h1> <script>x</script> & more"


@pytest.fixture
def notices(iface):
    return Notices(iface.messageBar(), iface.mainWindow())


def test_service_texts_show_as_they_are(notices, iface):
    notices.error(BadRequest(HTML))
    assert HTML in iface.messages()[0]


def test_a_long_text_is_cut_in_the_bar_and_whole_in_its_window(notices, iface):
    text = "word " * 100 + "<b>end</b>"
    notices.warning(text)
    assert "<b>end</b>" not in iface.messages()[0]
    press(iface.messageBar(), "Details")
    viewer = opened(QgsMessageViewer)
    assert "<b>end</b>" in viewer.findChild(QTextEdit).toPlainText()
    viewer.close()


def test_details_are_behind_the_button_only(notices, iface):
    notices.warning("Two failed.", "one\ntwo")
    assert "one" not in iface.messages()[0]
    press(iface.messageBar(), "Details")
    viewer = opened(QgsMessageViewer)
    assert "one\ntwo" in viewer.findChild(QTextEdit).toPlainText()
    viewer.close()


def test_a_cancel_is_no_failure(notices, iface):
    notices.error(Cancelled())
    assert "Cancelled" in iface.messages()[0]


@pytest.mark.parametrize(
    ("text", "short"),
    [("one\ntwo", "one"), ("  x  ", "x"), ("abcd " * 100, "abcd " * 31 + "abcd …")],
    ids=["lines", "blanks", "long"],
)
def test_shortening(text, short):
    assert shorten(text) == short

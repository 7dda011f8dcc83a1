"""What is under way, at the foot of the dock: a bar, what is being done, and a button that stops it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QMenu

from .texts import tool_tip

if TYPE_CHECKING:
    from .dock import DockContents
    from .work import UnderWay, Work

BUSY_AFTER_MS = 500
"""Work that is over sooner is not shown as under way: it would only flicker."""
LOOK_AGAIN_MS = 200
"""Between two looks at how far the work is. Work that tells of each of ten thousand steps does not hold the window up."""


class BusyBox(QObject):
    """Shows the oldest piece of work, and how many more there are; of several, the button asks which to stop."""

    def __init__(self, form: DockContents, work: Work) -> None:
        """Stay hidden until something takes long."""
        super().__init__(form)
        self._form = form
        self._work = work
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(BUSY_AFTER_MS)
        self._delay.timeout.connect(self._appear)
        self._pulse = QTimer(self)
        self._pulse.setInterval(LOOK_AGAIN_MS)
        self._pulse.timeout.connect(self._show)
        form.busyBox.hide()
        form.stopButton.clicked.connect(self._stop_pressed)
        work.changed.connect(self._changed)

    def _changed(self) -> None:
        if not self._work.under_way():
            self._delay.stop()
            self._pulse.stop()
            self._form.busyBox.hide()
        elif self._form.busyBox.isHidden():
            if not self._delay.isActive():
                self._delay.start()
        else:
            self._show()

    def _appear(self) -> None:
        self._show()
        self._form.busyBox.show()
        self._pulse.start()

    def _show(self) -> None:
        seen = self._work.under_way()
        if not seen:
            return
        first, form = seen[0], self._form
        form.busyBar.setRange(0, 0 if first.percent is None else 100)
        form.busyBar.setValue(first.percent or 0)
        text = self._line(first)
        if len(seen) > 1:
            text = self.tr("{work} (and {count} more)").format(work=text, count=len(seen) - 1)
        if text != form.busyLabel.text():
            form.busyLabel.setText(text)
        form.busyBox.setToolTip(tool_tip(*((one.title, self._far(one)) for one in seen)))
        form.stopButton.setEnabled(not all(one.stopping for one in seen))

    def _line(self, one: UnderWay) -> str:
        if one.stopping:
            return self.tr("Stopping: {work}").format(work=one.title)
        return " · ".join(part for part in (one.title, one.said) if part)

    def _far(self, one: UnderWay) -> str:
        percent = "" if one.percent is None else f"{one.percent} %"
        return " · ".join(part for part in (percent, one.said) if part) or "…"

    def _stop_pressed(self) -> None:
        seen = [one for one in self._work.under_way() if not one.stopping]
        if len(seen) == 1:
            self._work.cancel(seen[0].key)
        elif seen:
            menu = self._menu(seen)
            menu.popup(self._form.stopButton.mapToGlobal(self._form.stopButton.rect().bottomLeft()))

    def _menu(self, seen: list[UnderWay]) -> QMenu:
        """Offer to stop one or all; what has ended by then is passed over."""
        menu = QMenu(self._form)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Stop all")).triggered.connect(lambda _checked: self._work.cancel_shown())
        menu.addSeparator()
        for one in seen:
            text = self.tr("Stop: {work}").format(work=one.title).replace("&", "&&")
            menu.addAction(text).triggered.connect(lambda _checked, key=one.key: self._work.cancel(key))
        return menu

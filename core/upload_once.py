"""A request body that goes out once: Qt must not send a request again by itself.

When a connection ends before the answer, Qt sends the request again, up to three times, be it a GET or a POST, and tells
nobody. What a POST creates would then be created twice. It cannot be told not to, but it gives up (`ContentReSendError`)
when the body cannot be had again.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QIODevice


class UploadOnce(QIODevice):
    """Gives `body` from its beginning to its end, and not a second time."""

    def __init__(self, body: bytes) -> None:
        """Open for reading; Qt is not to buffer it, else it would have it twice."""
        super().__init__()
        self._body = body
        self._given = 0
        self.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)

    def size(self) -> int:
        """Return the length of the body in bytes: what makes Qt take it as it comes."""
        return len(self._body)

    def readData(self, most: int) -> bytes:  # noqa: N802 (Qt's name)
        """Give the next bytes, `most` at the most."""
        piece = self._body[self._given : self._given + most]
        self._given += len(piece)
        return piece

    def writeData(self, data: bytes) -> int:  # noqa: ARG002, N802 (it takes none)
        """Refuse."""
        return -1

    def seek(self, place: int) -> bool:
        """Go nowhere but where it is."""
        return place == self._given and super().seek(place)

    def reset(self) -> bool:
        """Begin anew only when nothing was given yet; when there is nothing to give it cannot be told, so never."""
        return self._given == 0 and bool(self._body)

"""Listeners for slow work: one that remembers, one that cancels."""

from __future__ import annotations

from sentinelhub_byoc.feedback import Feedback


class Remembering(Feedback):
    """Keeps every message."""

    def __init__(self) -> None:
        self.messages: list[str] = []

    def message(self, text: str) -> None:
        self.messages.append(text)


class CancelAfter(Remembering):
    """Is cancelled once it was asked `looks` times whether it is."""

    def __init__(self, looks: int) -> None:
        super().__init__()
        self.looks = looks

    def is_cancelled(self) -> bool:
        self.looks -= 1
        return self.looks < 0

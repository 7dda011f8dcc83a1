"""Enumerations whose members are words of the results: in tables, reports and journals."""

from __future__ import annotations

from enum import Enum


class Word(str, Enum):
    """A word that is shown as it is."""

    def __str__(self) -> str:
        """Give the plain word, on every Python alike."""
        return str(self.value)

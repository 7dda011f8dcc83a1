"""What the plugin says of itself in metadata.txt, the file that QGIS and the plugin site read."""

from __future__ import annotations

from configparser import ConfigParser
from pathlib import Path

FILE = Path(__file__).resolve().parent.parent / "metadata.txt"


def read_metadata(key: str) -> str:
    """Return the value of `key`, empty where there is none."""
    metadata = ConfigParser(interpolation=None)  # a per cent sign is one
    metadata.read(FILE, encoding="utf-8")
    return metadata.get("general", key, fallback="")

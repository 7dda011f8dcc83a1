"""Names of files and folders made from texts of others: they stay in their folder, on every system.

A leaf: it imports nothing of the plugin.
"""

from __future__ import annotations

import hashlib
import os
import re
import unicodedata

LONGEST = 150
"""Bytes of a name in UTF-8. File systems take 255; what writes beside the file needs some for itself."""

_MARK = 8
"""Digits that tell a name that was changed from others that look the same then."""
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\.|:|$)")
_UNSAFE = re.compile(r'[<>:"/\\|?*%]')
_SEPARATORS = re.compile(r"[/\\]")


def file_name(text: str, ending: str = "", *, distinct: bool = False) -> str:
    """Return a name for a file that `text` calls something: one part of a path, that every system takes.

    `ending`, such as `.tif`, is added. What cannot stand in a name becomes `_`: separators, control characters and marks that
    change the direction of writing, `%`; names of devices get a `_` in front. A name that is too long is cut. With
    `distinct`, a name that had to be changed tells by a mark what it was made from: two texts never make one name.
    """
    name = "".join("_" if _is_unsafe(letter) else letter for letter in unicodedata.normalize("NFC", text))
    name = name.strip(" .\u00a0") or "_"
    if _RESERVED.match(name):
        name = f"_{name}"
    most = LONGEST - len(ending.encode()) - _MARK - 1
    name = name.encode()[:most].decode("utf-8", "ignore").rstrip(" .")
    if distinct and name != text:
        name += "-" + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_MARK]
    return name + ending


def leads_out(key: str, *, windows: bool = os.name == "nt") -> bool:
    """Say whether a key of a bucket, taken for a path below a folder, could lead out of the folder, or to no file at all.

    S3 knows no `..`: a key may hold anything. On Windows there are more ways: `C:`, names of devices, and names that
    end in dots or blanks, which it drops.
    """
    parts = _SEPARATORS.split(key)
    if "\0" in key or (len(parts) > 1 and not parts[0]):
        return True
    if any(part and not part.strip(" .") for part in parts):
        return True
    if not windows:
        return False
    return any(":" in part or part != part.rstrip(" .") or _RESERVED.match(part) for part in parts)


def _is_unsafe(letter: str) -> bool:
    # C: control, direction of writing, half of a surrogate pair, no letter at all; Zl and Zp: ends of lines
    kind = unicodedata.category(letter)
    return kind[0] == "C" or kind in {"Zl", "Zp"} or bool(_UNSAFE.match(letter))

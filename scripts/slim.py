"""Make files smaller that are packed: Python without docstrings, compiled translations without the English texts.

Both keep what the program does. Lines keep their numbers, so that a traceback from an installed plugin points into the
sources.
"""

from __future__ import annotations

import ast
import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

QM_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
"""How every .qm file begins (Qt's `qtranslator.cpp`)."""

HASHES, MESSAGES = 0x42, 0x69
"""Sections of a .qm file: (hash of the source text, offset) pairs, and the messages."""

END, TRANSLATION, SOURCE_TEXT, CONTEXT, COMMENT = 1, 3, 6, 7, 8
"""Tags within a message. Qt compares source text, context and comment where they are there, beside the hash."""

NO_BYTES = 0xFFFFFFFF
"""The length that stands for a text that is not there."""


def without_docstrings(source: str) -> str:
    """Return the Python `source` with every docstring, and every string that only documents, taken out.

    What follows stands on the same line as before; a body that was only documented becomes `pass`.
    """
    lines = [line.encode() for line in source.splitlines(keepends=True)]
    for body in _bodies(ast.parse(source)):
        for statement in body:
            if _is_documentation(statement):
                _blank(lines, statement, b"pass" if len(body) == 1 else b"")
    return b"".join(lines).decode()


def _bodies(tree: ast.Module) -> Iterator[list[ast.stmt]]:
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node.body


def _is_documentation(statement: ast.stmt) -> bool:
    return (
        isinstance(statement, ast.Expr)
        and isinstance(statement.value, ast.Constant)
        and isinstance(statement.value.value, str)
    )


def _blank(lines: list[bytes], statement: ast.stmt, instead: bytes) -> None:
    """Put `instead` where `statement` stands, and nothing but line ends in the rest of it."""
    first, last = statement.lineno - 1, (statement.end_lineno or statement.lineno) - 1
    before, after = lines[first][: statement.col_offset], lines[last][statement.end_col_offset :]
    if not instead and not after.strip():
        before = before.rstrip()
    for number in range(first, last):
        lines[number] = b"\n"
    if first == last:
        lines[first] = before + instead + after
    else:
        lines[first], lines[last] = before + instead + b"\n", after.lstrip(b" ")


def without_source_texts(qm: bytes) -> bytes:
    """Return the compiled translations `qm` without source texts and comments: the hashes find the messages.

    Contexts stay: Qt asks each translator for every text of QGIS, and a hash alone could fit one of another context.
    """
    sections = {HASHES: b"", MESSAGES: b"", **dict(_sections(qm))}
    packed, places, hashes = bytearray(), {}, bytearray()
    found = [
        (number, _message(sections[MESSAGES], offset))
        for number, offset in struct.iter_unpack(">II", sections[HASHES])
    ]
    for _number, message in sorted(
        found, key=lambda pair: pair[1]
    ):  # texts of a context compress better together
        places.setdefault(message, len(packed))
        if places[message] == len(packed):
            packed += message
    for number, message in found:
        hashes += struct.pack(">II", number, places[message])
    sections[HASHES], sections[MESSAGES] = bytes(hashes), bytes(packed)
    return QM_MAGIC + b"".join(
        struct.pack(">BI", tag, len(content)) + content for tag, content in sections.items()
    )


def _sections(qm: bytes) -> Iterator[tuple[int, bytes]]:
    if not qm.startswith(QM_MAGIC):
        raise ValueError("This is no compiled translation (.qm).")
    at = len(QM_MAGIC)
    while at < len(qm):
        tag, length = struct.unpack_from(">BI", qm, at)
        yield tag, qm[at + 5 : at + 5 + length]
        at += 5 + length


def _message(messages: bytes, at: int) -> bytes:
    """Return the message at an offset, packed again with its context and its translations alone."""
    context, translations = b"", b""
    while messages[at] != END:
        tag, length = struct.unpack_from(">BI", messages, at)
        if tag not in {TRANSLATION, SOURCE_TEXT, CONTEXT, COMMENT}:
            raise ValueError(f"An entry of kind {tag} is unknown in compiled translations.")
        at += 5
        if length != NO_BYTES:
            packed = struct.pack(">BI", tag, length) + messages[at : at + length]
            context += packed if tag == CONTEXT else b""
            translations += packed if tag == TRANSLATION else b""
            at += length
    return context + translations + bytes([END])

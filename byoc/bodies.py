"""Read the body of an answer as it comes, and no more of it than any honest answer has."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from requests import exceptions

from .answers import MOST_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterator

    import requests

ENCODINGS = "gzip, deflate"
"""What an answer may be packed in: of others it cannot be told while unpacking how large they become."""

CHUNK = 1 << 16
"""Bytes read and unpacked at a time."""

_WINDOWS = {"gzip": 31, "x-gzip": 31, "deflate": 15}
_RAW_DEFLATE = -15


class AnswerTooLong(exceptions.RequestException):
    """The body has more than `MOST_BYTES`, packed or unpacked; the rest was not read."""


def read_whole(answer: requests.Response) -> requests.Response:
    """Read the body of an answer that was asked for with `stream=True`, unpack it, and return the answer.

    Raises what requests does when the connection breaks, `ChunkedEncodingError` for a body shorter than it promised,
    `ContentDecodingError` for one that cannot be unpacked, `AnswerTooLong`; the connection is closed then. A body that was
    read already is only measured.
    """
    if isinstance(answer._content, bytes):  # requests' only mark that it was read
        if len(answer._content) > MOST_BYTES:
            raise AnswerTooLong(response=answer)
        return answer
    encoding = answer.headers.get("Content-Encoding", "").strip().lower()
    headers = getattr(answer.raw, "headers", None)
    if encoding and headers is not None:
        # Else urllib3 unpacks, and a small packet may become gigabytes at once.
        headers.pop("Content-Encoding", None)
    try:
        packed = _counted(answer)
        content = b"".join(_limited(_unpacked(packed, encoding) if encoding else packed))
    except BaseException:
        answer.close()
        raise
    # So that `content`, `text` and `json()` have it, as after a request without `stream`.
    answer._content = content
    vars(answer)["_content_consumed"] = True
    return answer


def _counted(answer: requests.Response) -> Iterator[bytes]:
    """Yield the body as it travels; fail when it ends too early, which requests does not heed by itself."""
    promised = answer.headers.get("Content-Length", "")
    bodiless = answer.request.method == "HEAD" or answer.status_code in {204, 304}
    length = int(promised) if promised.isascii() and promised.isdigit() and not bodiless else None
    if length is not None and length > MOST_BYTES:
        raise AnswerTooLong(response=answer)
    came = 0
    for chunk in answer.iter_content(CHUNK):
        came += len(chunk)
        yield chunk
    if length is not None and came < length and "Transfer-Encoding" not in answer.headers:
        msg = f"{came} bytes of {length}"
        raise exceptions.ChunkedEncodingError(msg, response=answer)


def _limited(chunks: Iterator[bytes]) -> Iterator[bytes]:
    size = 0
    for chunk in chunks:
        size += len(chunk)
        if size > MOST_BYTES:
            raise AnswerTooLong
        yield chunk


def _unpacked(packed: Iterator[bytes], encoding: str) -> Iterator[bytes]:
    """Unpack gzip (of several members too) or deflate (with its header or, as some servers send it, without)."""
    if encoding == "identity":
        yield from packed
        return
    if encoding not in _WINDOWS:
        msg = f"an unknown packing, {encoding[:40]!r}"
        raise exceptions.ContentDecodingError(msg)
    window = _WINDOWS[encoding]
    unpack, fresh = zlib.decompressobj(window), True
    for chunk in packed:
        rest = chunk
        while rest:
            if unpack.eof:
                unpack, fresh = zlib.decompressobj(window), True
            try:
                piece = unpack.decompress(rest, CHUNK)
            except zlib.error as error:
                if not (fresh and encoding == "deflate" and window != _RAW_DEFLATE):
                    raise exceptions.ContentDecodingError(str(error)) from None
                window = _RAW_DEFLATE
                unpack = zlib.decompressobj(window)
                continue
            fresh = False
            rest = unpack.unused_data if unpack.eof else unpack.unconsumed_tail
            yield piece
    if not fresh and not unpack.eof:
        yield unpack.flush()
        if not unpack.eof:
            msg = "the packed body was cut short"
            raise exceptions.ContentDecodingError(msg)

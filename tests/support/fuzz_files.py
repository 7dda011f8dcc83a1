"""Bytes that begin as a TIFF: what is read of its head, and what is said of one that is damaged."""

from __future__ import annotations

import struct

from hypothesis import strategies as st
from sentinelhub_byoc.raster.errors import RasterError
from sentinelhub_byoc.raster.file_head import FileHead
from sentinelhub_byoc.raster.tiff_info import describe_tiff
from sentinelhub_byoc.raster.tiff_tags import TiffError, is_tiff

TAGS = (
    *(254, 256, 257, 258, 259, 262, 273, 277, 278, 279, 284, 322, 323, 324, 325, 330, 338, 339),
    *(33550, 33922, 34264, 34735, 34736, 34737, 42112, 42113),
)
MOST_BYTES = 70_000

numbers = st.sampled_from([0, 1, 2, 3, 8, 16, 64, 65535, 2**31 - 1, 2**31, 2**32 - 1]) | st.integers(
    0, 2**32 - 1
)
entries = st.tuples(st.sampled_from(TAGS) | st.integers(0, 65535), st.integers(0, 19), numbers, numbers)
directories = st.lists(entries, max_size=20)


def _tiff(order: str, big: bool, images: list, links: list, tail: bytes) -> str:
    """Write directories one behind the other; `links` are added to where each next one is."""
    head, count_form, form, pointer = (16, "Q", "HHQQ", "Q") if big else (8, "H", "HHII", "I")
    start = (b"II" if order == "<" else b"MM") + struct.pack(order + "H", 43 if big else 42)
    start += struct.pack(order + "HH", 8, 0) if big else b""
    out = start + struct.pack(order + pointer, head)
    for number, tags in enumerate(images):
        out += struct.pack(order + count_form, len(tags))
        for tag in sorted(tags):
            out += struct.pack(order + form, *tag)
        size = struct.calcsize("<" + pointer)
        last = number == len(images) - 1
        following = 0 if last else len(out) + size
        out += struct.pack(order + pointer, (following + links[number % len(links)]) % 256**size)
    return (out + tail).decode("latin-1")


crafted = st.builds(
    _tiff,
    st.sampled_from("<>"),
    st.booleans(),
    st.lists(directories, min_size=1, max_size=4),
    st.lists(st.just(0) | numbers, min_size=1, max_size=3),
    st.binary(max_size=200),
)
starts = st.sampled_from([b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"])
rough = st.builds(lambda start, rest: (start + rest).decode("latin-1"), starts, st.binary(max_size=300))
tiffs = crafted | rough


def check_tiff(value: str) -> None:
    """A head is described, or said to be damaged; nothing beyond the end is asked for."""
    data = value.encode("latin-1")

    def fetch(offset: int, length: int) -> bytes:
        assert offset >= 0
        assert offset + length <= len(data)
        return data[offset : offset + length]

    head = FileHead(fetch, len(data))
    if not is_tiff(head):
        return
    try:
        info = describe_tiff("a.tif", head)
    except (TiffError, RasterError):
        return
    assert info.width > 0
    assert info.height > 0
    assert info.bands
    assert repr(info)

"""Names of files as nobody would give them: what grouping, patterns and times make of them."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import Any

from hypothesis import strategies as st
from sentinelhub_byoc.byoc.errors import InvalidRequest
from sentinelhub_byoc.byoc.paths import check_tile_path
from sentinelhub_byoc.byoc.times import format_time, parse_time
from sentinelhub_byoc.workflows.grouping import group_files
from sentinelhub_byoc.workflows.naming import default_tile_path
from sentinelhub_byoc.workflows.patterns import compile_pattern
from sentinelhub_byoc.workflows.sensing_time import from_name

PIECES = """
    B1 B01 B8A b2 red nir R G rgb 10m _ - . / // .. . (BAND) {tile} S2A_MSIL2A_20240603T101031 LC08_L2SP 20240603
    2024/06/03 2024-02-30 T101031 A2024155 d20240603_t1010310 .tif .tiff .TIF .jp2 .json .aux.xml ovr msk ( ) [ * ? % \\
    a A ä ß ſ İ ı ² ٣ \u202e \u0000 \ud800 SCL mask 1 2 01 001 99999999999999999999
"""
pieces = st.sampled_from([*PIECES.split(), " "])
names = st.lists(pieces | st.text(max_size=3), min_size=1, max_size=8).map("".join)
files = st.builds(
    lambda name, end: name + end, names, st.sampled_from(["", ".tif", ".tif", ".TIF", ".tiff", ".jp2"])
)
PATTERN_PIECES = """
    {tile} {band} {any} * ** %Y %m %d %H %M %S %j %y %f %% % (BAND) (?<tile>.*) (?P<band>B..) (?<band>[^/]+) (?<year>\\d{4})
    (?<month>\\d\\d) (?<day>\\d\\d) (?<tile> (?i) (?x) (?a) (?L) (?u) ( ) [ ] ? + .* (.*/)* \\ \\1 (?P=tile) (?(1)a) {2,3}
    {99999999999} \\Q \\E / _ .tif \\.tif # |
"""
pattern_pieces = st.sampled_from(PATTERN_PIECES.split())
pattern_texts = st.lists(pattern_pieces | st.text(max_size=2), min_size=1, max_size=8).map("".join)
bands = st.lists(st.sampled_from(["B1", "B01", "red", "", "(BAND)", "/", "R"]), max_size=3)
listings = st.fixed_dictionaries(
    {"files": st.lists(files, max_size=8), "bands": bands},
    optional={"pattern": pattern_texts, "time": pattern_texts},
)
patterns = st.fixed_dictionaries({"pattern": pattern_texts, "names": st.lists(files, max_size=3)})
times = (
    st.text(max_size=40)
    | names
    | st.datetimes().map(lambda moment: moment.isoformat())
    | st.from_regex(
        r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]{0,30})?)?[zZ+-]?[0-9:]{0,6}"
    )
)


def check_grouping(value: dict[str, Any]) -> None:
    """Every file comes back, in one tile or left out with a reason, in whatever order they were given."""
    given = value["files"]
    known = {
        "band_names": value["bands"],
        "pattern": value.get("pattern", ""),
        "time_pattern": value.get("time", ""),
    }
    try:
        found = group_files(given, **known)
    except InvalidRequest:
        return
    back = Counter(file for tile in found.tiles for file in tile.files.values())
    back.update(left.file for left in found.left_out)
    assert set(back) == set(given)
    assert len({tile.path for tile in found.tiles}) == len(found.tiles)
    assert all(left.why for left in found.left_out)
    for tile in found.tiles:
        check_tile_path(tile.path)
        assert tile.why
        assert tile.sensing_time is None or tile.sensing_time.utcoffset() == timedelta(0)
    assert group_files(list(reversed(given)), **known) == found


def check_pattern(value: dict[str, Any]) -> None:
    """A pattern is refused in words, or matches, or does not."""
    try:
        pattern = compile_pattern(value["pattern"])
        pattern.try_on(value["names"])
        for name in value["names"]:
            found = pattern.match(name)
            assert found is None or 0 <= found.start <= len(name)
            pattern.search_time(name)
    except InvalidRequest:
        return


def check_time(text: str) -> None:
    """A text is a time that is written as one, or none."""
    try:
        moment = parse_time(text)
    except InvalidRequest:
        moment = None
    if moment is not None:
        assert parse_time(format_time(moment)) == moment - timedelta(microseconds=moment.microsecond % 1000)
    found = from_name(text).moment
    assert found is None or found.utcoffset() == timedelta(0)
    assert isinstance(default_tile_path(text), str)

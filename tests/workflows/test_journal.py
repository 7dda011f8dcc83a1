"""The journal: what was written is there after whatever ended the run."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sentinelhub_byoc.workflows.journal import (
    JOURNAL_NAME,
    Journal,
    JournalError,
    Step,
    open_journal,
    read_journal,
)

COLLECTION = "123e4567-e89b-12d3-a456-426614174000"
TILE = "scenes/a/(BAND).tif"
SQUARE = {"type": "Polygon", "coordinates": [[[10, 45], [11, 45], [11, 46], [10, 46], [10, 45]]]}


def fill(folder: Path) -> Path:
    """Write a journal of one tile, registered; return its path."""
    with open_journal(folder) as journal:
        journal.write(COLLECTION, TILE, "p1", Step.UPLOADED, objects={"scenes/a/B1.tif": {"etag": "e"}})
        journal.write(COLLECTION, TILE, "p1", Step.REGISTERED, tile_id="t1")
    return folder / JOURNAL_NAME


def steps_of(path: Path) -> list[str]:
    lines = map(json.loads, path.read_text("utf-8").splitlines())
    return [line["step"] for line in lines if "step" in line]


def test_what_was_written_is_read_again(tmp_path):
    with open_journal(tmp_path) as journal:
        assert journal.record(COLLECTION, TILE) is None
        journal.write(COLLECTION, TILE, "p1", Step.UPLOADED, cover=SQUARE, notes=[], points=None)
    record = read_journal(tmp_path).record(COLLECTION, TILE)
    assert (record.fingerprint, record.step, dict(record.detail)) == ("p1", Step.UPLOADED, {"cover": SQUARE})


def test_the_last_step_counts_and_the_tile_keeps_its_id_and_its_objects(tmp_path):
    fill(tmp_path)
    with open_journal(tmp_path) as journal:
        journal.write(COLLECTION, TILE, "p2", Step.UPLOADED, objects={"scenes/a/B2.tif": {}}, cover=SQUARE)
    record = read_journal(tmp_path).record(COLLECTION, TILE)
    assert (record.fingerprint, record.step, record.tile_id) == ("p2", Step.UPLOADED, "t1")
    assert record.keys == {"scenes/a/B1.tif", "scenes/a/B2.tif"}


def test_collections_and_tiles_are_told_apart(tmp_path):
    fill(tmp_path)
    journal = read_journal(tmp_path)
    assert journal.record("another", TILE) is None
    assert journal.record(COLLECTION, "scenes/b/(BAND).tif") is None


def test_the_file_is_appended_to_and_names_its_format(tmp_path):
    path = fill(tmp_path)
    before = path.read_bytes()
    fill(tmp_path)
    assert path.read_bytes().startswith(before)
    assert json.loads(before.splitlines()[0]) == {"format": "byoc-journal", "version": 1}


@pytest.mark.parametrize("keep", ["half the line", "all but its end"])
def test_a_torn_last_line_counts_as_not_written(tmp_path, keep):
    path = fill(tmp_path)
    lines = path.read_bytes().splitlines(keepends=True)
    torn = lines[-1][:-1] if keep == "all but its end" else lines[-1][:20]
    path.write_bytes(b"".join(lines[:-1]) + torn)
    assert read_journal(tmp_path).record(COLLECTION, TILE).step == Step.UPLOADED
    with open_journal(tmp_path) as journal:
        assert journal.record(COLLECTION, TILE).step == Step.UPLOADED
        journal.write(COLLECTION, TILE, "p1", Step.INGESTED)
    again = read_journal(tmp_path)
    assert (again.damaged, again.record(COLLECTION, TILE).step) == (0, Step.INGESTED)


@pytest.mark.parametrize(
    "line",
    [b"\x00\xff\x00\n", b"[]\n", b'{"tile": 1}\n', b'{"step": "flown"}\n', b"[" * 100_000 + b"\n"],
    ids=["not text", "not an object", "not complete", "not a step", "too deep"],
)
def test_a_damaged_line_is_passed_over_and_counted(tmp_path, line):
    path = fill(tmp_path)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join([*lines[:-1], line, lines[-1]]))
    journal = read_journal(tmp_path)
    assert (journal.damaged, journal.record(COLLECTION, TILE).step) == (1, Step.REGISTERED)


@given(
    written=st.lists(
        st.tuples(
            st.sampled_from(["a", "b/ü\n", "c\ud800"]),
            st.text(max_size=5),
            st.sampled_from(list(Step)),
            st.dictionaries(st.text(min_size=1, max_size=4), st.text(max_size=8), max_size=2),
        ),
        max_size=6,
    ),
    data=st.data(),
)
def test_cut_anywhere_it_tells_what_the_whole_lines_told(tmp_path_factory, written, data):
    folder = tmp_path_factory.mktemp("journal")
    sizes, path = [], folder / JOURNAL_NAME
    with open_journal(folder) as journal:
        for tile, fingerprint, step, detail in written:
            sizes.append(path.stat().st_size)
            plain = {f"x_{name}": value for name, value in detail.items()}
            journal.write(COLLECTION, tile, fingerprint, step, **plain)
    whole = path.read_bytes()
    cut = data.draw(st.integers(0, len(whole)))
    path.write_bytes(whole[:cut])
    found = read_journal(folder)
    ends = [*sizes[1:], len(whole)]
    told = {tile: (text, step) for (tile, text, step, _), end in zip(written, ends) if end <= cut}
    for tile in {one[0] for one in written}:
        record = found.record(COLLECTION, tile)
        assert (record and (record.fingerprint, record.step)) == told.get(tile)
    with open_journal(folder) as journal:
        journal.write(COLLECTION, "z", "p", Step.INGESTED)
    assert read_journal(folder).record(COLLECTION, "z").step == Step.INGESTED


def test_names_that_are_no_text_come_back_as_they_were(tmp_path):
    tile = os.fsdecode(b"scenes/\xff/(BAND).tif")
    with open_journal(tmp_path) as journal:
        journal.write(COLLECTION, tile, "p", Step.UPLOADED)
    assert read_journal(tmp_path).record(COLLECTION, tile).step == Step.UPLOADED


def test_no_secret_gets_into_it(tmp_path):
    token = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtZSJ9.c2lnbmF0dXJl"
    with open_journal(tmp_path) as journal:
        journal.write(COLLECTION, TILE, "p", Step.FAILED, cause=f"refused Bearer {token}")
    assert token not in (tmp_path / JOURNAL_NAME).read_text("utf-8")


def test_a_second_run_is_told_who_is_at_work(tmp_path):
    with open_journal(tmp_path):
        with pytest.raises(
            JournalError, match=rf"Another run is at work on .*process {os.getpid()} on "
        ) as told:
            open_journal(tmp_path)
        assert told.value.kind == "busy"
    open_journal(tmp_path).close()


def test_reading_needs_no_lock_and_writes_nothing(tmp_path):
    assert read_journal(tmp_path).record(COLLECTION, TILE) is None
    assert list(tmp_path.iterdir()) == []
    with open_journal(tmp_path):
        read_journal(tmp_path)


def test_the_lock_goes_with_a_process_that_is_killed(tmp_path):
    script = f"""
        import sys, time
        from sentinelhub_byoc.workflows.journal import Step, open_journal
        journal = open_journal({str(tmp_path)!r})
        journal.write({COLLECTION!r}, {TILE!r}, "p", Step.UPLOADED)
        print("ready", flush=True)
        time.sleep(60)
    """
    environment = {**os.environ, "PYTHONPATH": str(Path("build/plugins").resolve())}
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(script)], stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdout.readline() == "ready\n"
        with pytest.raises(JournalError, match=rf"process {process.pid} "):
            open_journal(tmp_path)
        process.send_signal(signal.SIGKILL)
        process.wait(60)
    with open_journal(tmp_path) as journal:
        assert journal.record(COLLECTION, TILE).step == Step.UPLOADED


@pytest.mark.parametrize(
    "text",
    ["", "{}\n", "tile,step\n", '{"format": "other", "version": 1}\n'],
    ids=["empty", "{}", "csv", "other"],
)
def test_a_file_of_somebody_else_is_not_written(tmp_path, text):
    path = tmp_path / JOURNAL_NAME
    path.write_text(text, "utf-8")
    if not text:
        assert steps_of(fill(tmp_path)) == ["uploaded", "registered"]
        return
    with pytest.raises(JournalError, match="is not a journal of an ingestion") as told:
        open_journal(tmp_path)
    assert (told.value.kind, path.read_text("utf-8")) == ("foreign", text)


def test_a_later_format_is_left_alone(tmp_path):
    path = fill(tmp_path)
    text = path.read_text("utf-8").replace('"version": 1', '"version": 2')
    path.write_text(text, "utf-8")
    for use in (open_journal, read_journal):
        with pytest.raises(JournalError, match="later version of this plugin") as told:
            use(tmp_path)
        assert told.value.kind == "newer"
    assert path.read_text("utf-8") == text


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / JOURNAL_NAME).mkdir()
    with pytest.raises(
        JournalError, match=r"cannot be written: .*Give another folder for the journal"
    ) as told:
        open_journal(tmp_path)
    assert told.value.kind == "unwritable"


def test_a_full_disk_is_told_and_leaves_whole_lines(tmp_path):
    path = fill(tmp_path)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    with open_journal(tmp_path) as journal:
        size = path.stat().st_size
        resource.setrlimit(resource.RLIMIT_FSIZE, (size + 50, before[1]))
        try:
            with pytest.raises(JournalError, match="cannot be written: ") as told:
                journal.write(COLLECTION, TILE, "p1", Step.INGESTED)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
        assert (told.value.kind, path.stat().st_size) == ("unwritable", size)
        assert journal.record(COLLECTION, TILE).step == Step.REGISTERED
        journal.write(COLLECTION, TILE, "p1", Step.FAILED)
    assert steps_of(path) == ["uploaded", "registered", "failed"]


def test_a_closed_or_read_journal_is_not_written(tmp_path):
    journal = read_journal(tmp_path)
    with pytest.raises(RuntimeError):
        journal.write(COLLECTION, TILE, "p", Step.UPLOADED)
    assert isinstance(journal, Journal)

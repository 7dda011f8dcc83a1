"""Names of files that are made from texts of others stay in their folder."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sentinelhub_byoc.bucket.errors import BucketError
from sentinelhub_byoc.bucket.folder_access import FolderAccess
from sentinelhub_byoc.file_names import LONGEST, file_name, leads_out
from sentinelhub_byoc.raster.errors import RasterError
from sentinelhub_byoc.sandbox.buckets import Buckets
from sentinelhub_byoc.ui.cog_conversion import _tiff_name
from sentinelhub_byoc.workflows.covers import CoverSource, tile_files

HOSTILE = (
    "../../etc/passwd",
    "..",
    ".",
    "a/../../b",
    "/etc/passwd",
    "\\\\host\\share\\x",
    "..\\..\\x",
    "C:/Windows/x",
    "C:x",
    "CON",
    "con.tif",
    "LPT1.tar.gz",
    "NUL ",
    "a.",
    "a ",
    ".. ",
    ". .",
    "...",
    "a\0b",
    "a\nb",
    "x" * 300,
    "ü" * 300 + ".tif",
    "%2e%2e%2fx",
    "a\u202egpj.exe",
    "\ud800",
    "",
    " ",
    '*?<>|":',
    "a:stream",
)
RESERVED = {"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(10))}

names = st.lists(
    st.sampled_from([*HOSTILE, "/", "\\", ".", "a", "B1", ".tif", "é"]) | st.text(max_size=5), max_size=6
).map("".join)
endings = st.sampled_from(["", ".gpkg", ".tif"])


def is_harmless(name: str) -> bool:
    """Say whether both kinds of systems take a name for one plain file in its folder."""
    return (
        name not in {"", ".", ".."}
        and len(name.encode()) <= LONGEST
        and name == name.strip(" ")
        and not name.endswith(".")
        and PurePosixPath(name).name == name
        and PureWindowsPath(name).name == name
        and name.split(".", maxsplit=1)[0].rstrip(" ").lower() not in RESERVED
        and not set(name) & set('<>:"/\\|?*%')
        and all(letter.isprintable() or letter.isspace() for letter in name)
    )


@given(names, endings, st.booleans())
def test_a_name_is_one_harmless_file(text, ending, distinct):
    name = file_name(text, ending, distinct=distinct)
    assert is_harmless(name)
    assert name.endswith(ending)
    assert file_name(text, ending, distinct=distinct) == name


@pytest.mark.parametrize("text", HOSTILE)
def test_the_file_can_be_written_and_is_in_its_folder(tmp_path, text):
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / file_name(text, ".gpkg")).write_bytes(b"x")
    assert [place.parent for place in tmp_path.rglob("*.gpkg")] == [folder]


@pytest.mark.parametrize("text", ["My scenes 2024", "scenes_B1.tif", "Črna na Koroškem"])
def test_a_good_name_stays_as_it_is(text):
    assert file_name(text, distinct=True) == text


@given(st.lists(names, unique=True, min_size=2, max_size=4))
def test_two_texts_never_make_one_name_when_they_must_not(texts):
    assert len({file_name(text, distinct=True) for text in texts}) == len(texts)


@given(names, st.booleans())
def test_a_key_that_passes_stays_below_its_folder(key, windows):
    if leads_out(key, windows=windows):
        return
    if windows:
        path = PureWindowsPath("D:/root/bucket") / key.replace("/", "\\")
        assert path.drive == "D:"
        assert ".." not in [part.rstrip(" .") or ".." for part in path.parts[1:]]
    else:
        path = Path(os.path.normpath(f"/root/bucket/{key}"))
        assert path.is_relative_to("/root/bucket")


@pytest.mark.parametrize("key", ["scenes/a/B1.tif", "scenes/a b/ü.tif", "a..b/c", ".hidden", "folder/"])
@pytest.mark.parametrize("windows", [False, True])
def test_honest_keys_pass(key, windows):
    assert not leads_out(key, windows=windows)


@pytest.mark.parametrize("key", ["CON/x", "a/nul.tif", "C:/x", "a/b:c", "a./b", "a /b"])
def test_windows_has_more_ways_out(key):
    assert leads_out(key, windows=True)
    assert not leads_out(key, windows=False)


OUT = ["../x.tif", "a/../../x.tif", "/x.tif", "..\\x.tif", "a/.. /x.tif", "a\0.tif"]


@pytest.mark.parametrize("key", OUT)
def test_a_folder_that_plays_a_bucket_keeps_keys_in(tmp_path, key):
    (tmp_path / "bucket" / "a").mkdir(parents=True)
    (tmp_path / "x.tif").write_bytes(b"x")
    with pytest.raises(BucketError, match="not the key"):
        FolderAccess("bucket", root=str(tmp_path)).path(key)
    bucket = Buckets(tmp_path).open("bucket")
    assert bucket.names(key.rpartition("/")[0] if "/" in key else key) in ([], [".tif"])


@pytest.mark.parametrize("path", OUT)
def test_a_tiles_path_does_not_lead_out_of_its_bucket(path):
    with pytest.raises(RasterError, match="cannot be looked up"):
        tile_files(path, CoverSource("/vsis3/bucket"))


@pytest.mark.parametrize("source", ["../../x", "/../../x", "a/../../../x"])
def test_nor_does_the_name_of_a_band(source):
    with pytest.raises(RasterError, match="cannot be looked up"):
        tile_files(
            "scenes/a_(BAND).tif" if source[0] == "/" else "scenes/(BAND).tif",
            CoverSource("/data/bucket", (source,)),
        )


@given(names)
def test_a_converted_file_is_named_after_the_last_part_of_its_key(key):
    name = _tiff_name(key)
    assert is_harmless(name)
    assert name.lower().endswith((".tif", ".tiff"))

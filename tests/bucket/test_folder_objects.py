"""A folder that plays a bucket answers as a bucket does."""

from __future__ import annotations

import pytest
from feedback_fakes import CancelAfter
from sentinelhub_byoc.bucket import folder_objects
from sentinelhub_byoc.bucket.errors import BucketError
from sentinelhub_byoc.bucket.folder_access import FolderAccess
from sentinelhub_byoc.bucket.objects import iter_objects, stat_object
from sentinelhub_byoc.bucket.upload import upload_file
from sentinelhub_byoc.feedback import Cancelled
from sentinelhub_byoc.sandbox.buckets import Buckets

KEYS = ("scenes/2020/b.tif", "scenes/2020-01/a.tif", "top.tif", "scenes/note.txt", "other/x.tif")


@pytest.fixture
def access(tmp_path):
    for key in (*KEYS, ".hidden/x.tif", "scenes/.x.tif.part"):
        place = tmp_path / "mine" / key
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(key.encode())
    (tmp_path / "mine" / "scenes" / "round").symlink_to(tmp_path / "mine")
    return FolderAccess("mine", root=str(tmp_path))


@pytest.mark.parametrize(
    ("prefix", "expected"),
    [
        ("", ["top.tif", "other/x.tif", "scenes/note.txt", "scenes/2020/b.tif", "scenes/2020-01/a.tif"]),
        ("scenes/2020", ["scenes/2020/b.tif", "scenes/2020-01/a.tif"]),
        ("scenes/2020/", ["scenes/2020/b.tif"]),
        ("nothing/", []),
    ],
    ids=["all", "beginning", "folder", "nothing"],
)
def test_files_are_listed_as_objects_are(access, prefix, expected):
    found = list(iter_objects(access, prefix))
    assert [one.key for one in found] == expected
    assert all(one.size == len(one.key) and one.modified.tzinfo for one in found)


def test_the_sandbox_gives_the_etag_that_the_listing_gives(access, tmp_path):
    bucket = Buckets(tmp_path).open("mine")
    assert {one.key: one.etag for one in iter_objects(access)} == {key: bucket.etag(key) for key in KEYS}


def test_one_file_is_found_by_its_key_and_another_is_not(access):
    assert stat_object(access, "top.tif").size == 7
    assert stat_object(access, "none.tif") is None
    assert stat_object(access, "scenes") is None


def test_a_bucket_without_its_folder_is_told(tmp_path):
    with pytest.raises(BucketError, match="which would be the bucket none") as raised:
        list(iter_objects(FolderAccess("none", root=str(tmp_path))))
    assert raised.value.kind == "no-bucket"


def test_a_file_is_put_there_once_and_again_when_it_is_another(access, tmp_path):
    source = tmp_path / "local.tif"
    source.write_bytes(b"first")
    sent = upload_file(access, source, "new/folder/local.tif")
    assert (sent.skipped, sent.size) == (False, 5)
    assert upload_file(access, source, "new/folder/local.tif").skipped
    source.write_bytes(b"other")
    again = upload_file(access, source, "new/folder/local.tif")
    assert not again.skipped
    assert again.etag != sent.etag
    assert stat_object(access, "new/folder/local.tif").etag == again.etag
    assert (tmp_path / "mine/new/folder/local.tif").read_bytes() == b"other"


def test_a_cancelled_copy_leaves_nothing(access, tmp_path, monkeypatch):
    monkeypatch.setattr(folder_objects, "CHUNK", 2)
    source = tmp_path / "local.tif"
    source.write_bytes(b"0123456789")
    with pytest.raises(Cancelled):
        upload_file(access, source, "new/local.tif", feedback=CancelAfter(2))
    assert list((tmp_path / "mine" / "new").iterdir()) == []


@pytest.mark.parametrize("key", ["top.tif/x.tif", "scenes"], ids=["below-a-file", "a-folder"])
def test_where_no_file_can_be_the_error_says_so(access, tmp_path, key):
    source = tmp_path / "local.tif"
    source.write_bytes(b"x")
    with pytest.raises(BucketError, match="could not be copied") as raised:
        upload_file(access, source, key)
    assert raised.value.kind == "disk"

"""ETags of local files agree with those of a real S3 server, for any size of the parts."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sentinelhub_byoc.bucket.etags import (
    MIB,
    PartedMd5,
    candidate_part_sizes,
    etags_of,
    file_has_etag,
)


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(bytes(range(256)) * 4096 * 11 + b"rest")
    return path


def sent_in_parts(s3_server, bucket, data, part_size):
    """Let the server itself put an object together, and return its ETag."""
    client, where = s3_server.client(), {"Bucket": bucket, "Key": "parts"}
    upload = client.create_multipart_upload(**where)["UploadId"]
    parts = []
    for number, start in enumerate(range(0, len(data), part_size), 1):
        body = data[start : start + part_size]
        etag = client.upload_part(**where, UploadId=upload, PartNumber=number, Body=body)["ETag"]
        parts.append({"ETag": etag, "PartNumber": number})
    client.complete_multipart_upload(**where, UploadId=upload, MultipartUpload={"Parts": parts})
    return s3_server.etag(bucket, "parts")


@pytest.mark.parametrize("part_size", [5 * MIB, 6 * MIB + 123, 8 * MIB, 10 * MIB, 16 * MIB])
def test_parts_of_any_usual_size_are_recognised(s3_server, bucket, file, part_size):
    etag = sent_in_parts(s3_server, bucket, file.read_bytes(), part_size)
    assert etags_of(file, (part_size,)) == {part_size: etag}
    assert file_has_etag(file, etag, own=(part_size,))
    if part_size != 6 * MIB + 123:
        assert file_has_etag(file, etag)


def test_an_object_sent_at_once(s3_server, bucket, file):
    s3_server.put(bucket, "whole", file)
    assert file_has_etag(file, s3_server.etag(bucket, "whole"))
    assert file_has_etag(file, s3_server.etag(bucket, "whole").upper())


def test_another_content_is_noticed(file):
    etag = etags_of(file, (0,))[0]
    file.write_bytes(b"x" + file.read_bytes()[1:])
    assert not file_has_etag(file, etag)


@pytest.mark.parametrize("etag", ["", "abc", "g" * 32, "0" * 32 + "-0", "0" * 32 + "-", "-7", "0" * 64])
def test_other_etags_tell_nothing(file, etag):
    assert candidate_part_sizes(etag, file.stat().st_size) == ()
    assert not file_has_etag(file, etag)


@given(st.binary(max_size=300), st.integers(1, 50), st.integers(1, 64))
def test_however_it_is_fed(data, part_size, piece):
    digest = PartedMd5(part_size)
    for start in range(0, len(data), piece):
        digest.feed(data[start : start + piece])
    parts = [data[start : start + part_size] for start in range(0, len(data), part_size)] or [b""]
    joined = b"".join(hashlib.md5(part, usedforsecurity=False).digest() for part in parts)
    assert digest.etag() == f"{hashlib.md5(joined, usedforsecurity=False).hexdigest()}-{len(parts)}"


@given(st.integers(0, 1 << 42), st.integers(1, 10_000))
def test_candidates_give_the_number_of_parts(size, count):
    for part_size in candidate_part_sizes(f"{'0' * 32}-{count}", size):
        assert max(1, -(-size // part_size)) == count

"""Uploads: whole or not at all, whatever the connection does in the midst."""

from __future__ import annotations

import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from feedback_fakes import Remembering
from osgeo import gdal
from patience import LONG, SOON, until
from s3_faults import FOREVER, FaultyFront
from s3_server import KEY_ID, SECRET
from sentinelhub_byoc.bucket import upload as upload_module
from sentinelhub_byoc.bucket.access import BucketAccess
from sentinelhub_byoc.bucket.errors import BucketError
from sentinelhub_byoc.bucket.etags import MIB
from sentinelhub_byoc.bucket.path_options import in_force
from sentinelhub_byoc.bucket.upload import upload_file
from sentinelhub_byoc.bucket.watched import wait_for_lingering
from sentinelhub_byoc.feedback import Cancelled

PART = 128 << 10
"""Far less than S3 takes: GDAL and the server are told to."""

SHORT_WAITS = (0.05, 0.05)
ENDLESSLY = 500
"""Bytes a second of a line on which even a small file takes minutes."""


class CancelIn(Remembering):
    """Is cancelled after some seconds; remembers progress."""

    def __init__(self, seconds: float = 1e9) -> None:
        super().__init__()
        self.end = time.monotonic() + seconds
        self.fractions: list[float] = []

    def set_progress(self, fraction: float) -> None:
        self.fractions.append(fraction)

    def is_cancelled(self) -> bool:
        return time.monotonic() > self.end


@pytest.fixture(scope="module")
def block():
    return os.urandom(PART)


def write_large(path, block):
    """Write a file of seven parts, each with a content of its own."""
    with path.open("wb") as stream:
        for number in range(6):
            stream.write(bytes([number]) + block[1:])
        stream.write(block[:17])
    return path


@pytest.fixture
def large(tmp_path, block, monkeypatch):
    """A file of seven small parts."""
    monkeypatch.setattr(upload_module, "LEAST_PART_SIZE", PART)
    monkeypatch.setenv("VSIS3_SIMULATE_THREADING", "YES")  # threads are real all the same; parts may be small
    return write_large(tmp_path / "large.tif", block)


@pytest.fixture
def really_large(tmp_path):
    """A file of seven parts as S3 and GDAL want them."""
    return write_large(tmp_path / "large.tif", os.urandom(8 * MIB))


@pytest.fixture
def small(tmp_path, block):
    path = tmp_path / "small.tif"
    path.write_bytes(block[:100_000])
    return path


@pytest.fixture
def front(s3_server):
    with FaultyFront(s3_server.endpoint) as running:
        yield running


@pytest.fixture
def access(s3_server, bucket, front):
    """Access to the bucket through the endpoint that may misbehave."""
    yield s3_server.access(bucket, front.endpoint)
    assert wait_for_lingering(LONG)
    assert in_force() == {}


@pytest.fixture
def send(access):
    def send(source, key, **options):
        return upload_file(access, source, key, **{"part_size": PART, "retry_waits": SHORT_WAITS, **options})

    return send


@pytest.fixture(params=["exceptions off", "exceptions on"])
def either_mode(request):
    if request.param == "exceptions on":
        gdal.UseExceptions()
    yield
    gdal.DontUseExceptions()


@pytest.mark.usefixtures("either_mode")
def test_a_small_file_in_three_requests(s3_server, bucket, front, send, small):
    listener = CancelIn()
    result = send(small, "a/ü b+c.tif", feedback=listener)
    assert s3_server.get(bucket, "a/ü b+c.tif") == small.read_bytes()
    assert (result.skipped, result.size) == (False, 100_000)
    assert result.etag == s3_server.etag(bucket, "a/ü b+c.tif")
    assert [seen.method for seen in front.seen] == ["GET", "PUT", "GET"]
    assert listener.fractions[-1] == 1.0


def test_a_large_file_in_parts_and_threads(s3_server, bucket, front, send, really_large):
    listener = CancelIn()
    result = send(really_large, "a/large.tif", threads=3, feedback=listener)
    assert s3_server.get(bucket, "a/large.tif") == really_large.read_bytes()
    assert result.etag == s3_server.etag(bucket, "a/large.tif")
    assert result.etag.endswith("-7")
    assert front.count("PUT", "partNumber=") == 7
    assert listener.fractions == sorted(listener.fractions)
    assert len(set(listener.fractions)) > 2
    assert s3_server.pending_uploads(bucket) == []


@pytest.mark.parametrize("size", [0, 1, PART - 1, PART, PART + 1])
@pytest.mark.usefixtures("large")
def test_sizes_around_a_part(s3_server, bucket, send, tmp_path, block, size):
    path = tmp_path / "file"
    path.write_bytes((block + b"x")[:size])
    assert send(path, "file").size == size
    assert s3_server.get(bucket, "file") == path.read_bytes()
    assert send(path, "file").skipped


@pytest.mark.parametrize("file", ["small", "large"])
def test_what_is_there_is_not_sent_again(request, bucket, front, send, file):
    path = request.getfixturevalue(file)
    first = send(path, "a.tif")
    sent = front.count("PUT")
    again = send(path, "a.tif")
    assert (again.skipped, again.etag, again.size) == (True, first.etag, first.size)
    assert front.count("PUT") == sent


def test_what_another_tool_sent_in_parts_of_its_own_is_not_sent_again(
    s3_server, bucket, front, send, really_large
):
    s3_server.client().upload_file(str(really_large), bucket, "a.tif")  # boto3: parts of 8 MiB
    assert send(really_large, "a.tif", part_size=20 * MIB).skipped
    assert front.count("PUT") == 0


def test_another_content_of_the_same_size_is_replaced(s3_server, bucket, send, small):
    s3_server.put(bucket, "a.tif", b"\1" * 100_000)
    assert not send(small, "a.tif").skipped
    assert s3_server.get(bucket, "a.tif") == small.read_bytes()


def test_part_three_of_seven_breaks_off_and_is_sent_again(s3_server, bucket, front, send, large):
    listener = Remembering()
    front.break_next(method="PUT", query="partNumber=3", cut_after=70_000)
    assert not send(large, "a.tif", feedback=listener).skipped
    assert s3_server.get(bucket, "a.tif") == large.read_bytes()
    assert s3_server.pending_uploads(bucket) == []
    assert front.count("PUT", "partNumber=3&") >= 2


@pytest.mark.usefixtures("either_mode")
@pytest.mark.parametrize(
    "fault", [{"cut_after": 70_000}, {"status": 500}, {"status": 403, "code": "AccessDenied"}], ids=str
)
def test_part_three_of_seven_never_arrives(s3_server, bucket, front, send, large, monkeypatch, fault):
    monkeypatch.setenv("GDAL_HTTP_MAX_RETRY", "0")
    front.break_next(method="PUT", query="partNumber=3&", times=FOREVER, **fault)
    with pytest.raises(BucketError, match=r"large\.tif") as raised:
        send(large, "a.tif", retry_waits=SHORT_WAITS[:1])
    assert raised.value.kind == "network"
    assert "not sent twice" in raised.value.hint
    assert s3_server.keys(bucket) == []
    assert s3_server.pending_uploads(bucket) == []
    front.heal()
    assert not send(large, "a.tif").skipped


def test_only_our_own_upload_is_given_up(s3_server, bucket, front, send, large, monkeypatch):
    monkeypatch.setenv("GDAL_HTTP_MAX_RETRY", "0")
    for key in ("a.tif", "a.tif.other"):
        s3_server.client().create_multipart_upload(Bucket=bucket, Key=key)
    front.break_next(method="PUT", query="partNumber=3&", times=FOREVER, status=500)
    with pytest.raises(BucketError):
        send(large, "a.tif", retry_waits=())
    assert sorted(s3_server.pending_uploads(bucket)) == ["a.tif", "a.tif.other"]


@pytest.mark.usefixtures("either_mode")
@pytest.mark.parametrize(
    ("file", "request_", "fault", "kind"),
    [
        ("small", {"method": "PUT"}, {"status": 403, "code": "AccessDenied"}, "denied"),
        ("small", {"method": "PUT"}, {"status": 404, "code": "NoSuchBucket"}, "no-bucket"),
        ("small", {"method": "PUT"}, {"status": 503, "code": "SlowDown"}, "network"),
        ("small", {"method": "PUT"}, {"cut_after": 1}, "network"),
        ("large", {"method": "POST", "query": "uploads"}, {"status": 403, "code": "AccessDenied"}, "denied"),
        ("large", {"method": "POST", "query": "uploadId"}, {"status": 500}, "network"),
        ("large", {"method": "POST", "query": "uploads"}, {"status": 403, "code": "QuotaExceeded"}, "denied"),
    ],
    ids=str,
)
def test_refusals_leave_nothing_and_say_why(
    request, s3_server, bucket, front, send, monkeypatch, file, request_, fault, kind
):
    monkeypatch.setenv("GDAL_HTTP_MAX_RETRY", "0")
    front.break_next(times=FOREVER, **request_, **fault)
    with pytest.raises(BucketError, match="Cannot send") as raised:
        send(request.getfixturevalue(file), "a.tif")
    assert raised.value.kind == kind
    assert raised.value.hint
    tries = 1 if kind != "network" else 1 + len(SHORT_WAITS)
    assert front.count(**request_) == tries
    assert s3_server.keys(bucket) == []
    assert s3_server.pending_uploads(bucket) == []
    assert SECRET not in str(raised.value)
    assert KEY_ID not in str(raised.value)


def test_a_busy_endpoint_is_asked_again(s3_server, bucket, front, send, small, monkeypatch):
    monkeypatch.setenv("GDAL_HTTP_MAX_RETRY", "0")
    listener = Remembering()
    front.break_next(method="PUT", status=503, code="SlowDown", message="Slow down, please", times=2)
    send(small, "a.tif", feedback=listener)
    assert [text for text in listener.messages if "Slow down, please" in text and "Trying again" in text]
    assert s3_server.get(bucket, "a.tif") == small.read_bytes()


def test_no_bucket_no_credentials_no_server(s3_server, access, small, bucket):
    for reached, kind in (
        (access.for_bucket("nowhere-at-all"), "no-bucket"),
        (BucketAccess(bucket, endpoint=s3_server.endpoint, path_style=True), "no-credentials"),
        (s3_server.access(bucket, "http://127.0.0.1:1"), "network"),
    ):
        with pytest.raises(BucketError) as raised:
            upload_file(reached, small, "a.tif", retry_waits=())
        assert raised.value.kind == kind


@pytest.mark.parametrize("file", ["small", "large"])
def test_a_cancel_is_obeyed_within_a_second(request, s3_server, bucket, front, send, file):
    front.break_next(method="PUT", rate=ENDLESSLY, times=FOREVER)
    listener = CancelIn(0.5)
    with pytest.raises(Cancelled):
        send(request.getfixturevalue(file), "a.tif", feedback=listener)
    assert time.monotonic() - listener.end < SOON
    front.heal()
    assert wait_for_lingering(LONG)
    assert s3_server.pending_uploads(bucket) == []
    if file == "large":
        assert s3_server.keys(bucket) == []


def test_ctrl_c_leaves_nothing_behind(s3_server, bucket, front, send, large):
    class CtrlC(Remembering):
        def check(self):
            if front.count("PUT"):
                raise KeyboardInterrupt

    front.break_next(method="PUT", rate=PART, times=FOREVER)
    with pytest.raises(KeyboardInterrupt):
        send(large, "a.tif", feedback=CtrlC())
    assert wait_for_lingering(LONG)
    assert s3_server.keys(bucket) == []
    assert s3_server.pending_uploads(bucket) == []


def test_a_cancel_while_waiting_for_another_try(front, send, small):
    front.break_next(method="PUT", status=503, code="SlowDown", times=FOREVER)
    listener = CancelIn(2.5)
    with pytest.raises(Cancelled):
        send(small, "a.tif", feedback=listener, retry_waits=(60.0,))
    assert time.monotonic() - listener.end < SOON


def once_sending(front, action):
    """Do something as soon as the first bytes have come; the rest comes after that."""

    def wait_and_act():
        until(lambda: front.count("PUT"), "the first bytes")
        action()
        front.heal()

    thread = threading.Thread(target=wait_and_act, daemon=True)
    thread.start()
    return thread


def test_a_file_that_changes_meanwhile(s3_server, bucket, front, send, large):
    front.break_next(method="PUT", rate=ENDLESSLY, times=FOREVER)
    timer = once_sending(front, lambda: large.write_bytes(b"new"))
    with pytest.raises(BucketError) as raised:
        send(large, "a.tif", retry_waits=())
    timer.join()
    assert raised.value.kind in {"disk", "network"}
    assert s3_server.keys(bucket) == []
    assert s3_server.pending_uploads(bucket) == []


def test_a_small_file_that_changes_meanwhile(s3_server, bucket, front, send, small):
    front.break_next(method="PUT", rate=ENDLESSLY)
    timer = once_sending(front, lambda: small.write_bytes(b"new"))
    with pytest.raises(BucketError, match="changed while it was being sent") as raised:
        send(small, "a.tif", retry_waits=())
    timer.join()
    assert raised.value.kind == "disk"
    assert s3_server.keys(bucket) == []


def test_a_file_that_vanishes_meanwhile(s3_server, bucket, front, send, large):
    front.break_next(method="PUT", rate=ENDLESSLY, times=FOREVER)
    timer = once_sending(front, large.unlink)
    with pytest.raises(BucketError, match="cannot be read") as raised:
        send(large, "a.tif", retry_waits=())
    timer.join()
    assert raised.value.kind == "disk"
    assert s3_server.keys(bucket) == []
    assert s3_server.pending_uploads(bucket) == []


def test_files_that_are_none(send, tmp_path):
    for path in (tmp_path / "missing.tif", tmp_path):
        with pytest.raises(BucketError) as raised:
            send(path, "a.tif")
        assert raised.value.kind == "disk"
        assert str(path) in str(raised.value)


def test_a_key_that_is_a_folder(s3_server, bucket, send, large, small):
    s3_server.put(bucket, "scenes/a.tif", b"x")
    with pytest.raises(BucketError, match="is the name of a folder"):
        send(large, "scenes")
    send(small, "scenes")
    assert s3_server.keys(bucket) == ["scenes", "scenes/a.tif"]


def test_etags_that_are_no_md5_are_read_back(s3_server, bucket, front, send, small):
    listener = Remembering()
    etag = {"ETag": '"0123456789abcdef0123456789abcdef"', "Content-Range": "bytes 0-16383/100000"}
    send(small, "a.tif")
    front.break_next(method="GET", status=206, body="x" * 16384, headers=etag, skip=1)
    front.break_next(method="GET", status=404, code="NoSuchKey")
    assert not send(small, "a.tif", feedback=listener).skipped
    assert [text for text in listener.messages if "reading it back" in text]


def test_other_bytes_than_sent_are_noticed_and_taken_away(s3_server, bucket, front, send, small, monkeypatch):
    whole = upload_module.send_whole

    def spoiled(job):
        etag = whole(job)
        s3_server.put(bucket, job.key, b"\0" * 100_000)
        return etag

    monkeypatch.setattr(upload_module, "send_whole", spoiled)
    with pytest.raises(BucketError, match="did not arrive whole") as raised:
        send(small, "a.tif")
    assert raised.value.kind == "verify"
    assert s3_server.keys(bucket) == []


def test_keys_that_may_write_without_seeing(s3_server, bucket, front, send, small):
    front.break_next(method="GET", status=403, code="AccessDenied")
    assert not send(small, "a.tif").skipped


def test_many_at_once(s3_server, bucket, access, tmp_path, block):
    paths = []
    for number in range(12):
        paths.append(tmp_path / f"{number}.tif")
        paths[-1].write_bytes(block[number : number + 50_000])
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda path: upload_file(access, path, f"many/{path.name}"), paths))
    assert sorted(s3_server.keys(bucket)) == sorted(f"many/{path.name}" for path in paths)

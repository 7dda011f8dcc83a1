"""A real S3 protocol server on loopback: moto's, in a process of its own.

It takes any keys. For an endpoint that misbehaves, put an `s3_faults.FaultyFront` before it.
"""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sentinelhub_byoc.bucket.access import BucketAccess

START_SECONDS = 60
KEY_ID = "AKIATESTSTESTSTESTS1"
SECRET = "a-secret-of-the-tests-0123456789abcdefgh"
REGION = "us-east-1"


class S3Server:
    """moto's S3 on a free port; a context manager, or `start` and `stop`."""

    def __init__(self) -> None:
        self.port = 0
        self._process: subprocess.Popen[bytes] | None = None
        self._clients: dict[str, Any] = {}

    def __enter__(self) -> S3Server:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self._process = subprocess.Popen(
            [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(self.port)],
            # What the tests put into the environment for GDAL is none of the server's business.
            env={
                **{
                    name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "CPL_"))
                },
                # Amazon wants 5 MiB: parts of an upload may be small here, and tests quick.
                "S3_UPLOAD_PART_MIN_SIZE": "65536",
            },
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._wait()

    def stop(self) -> None:
        for client in self._clients.values():
            client.close()
        self._clients.clear()
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(60)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._process = None

    def client(self, region: str = REGION) -> Any:
        """Return a boto3 client, for what the product itself does not do."""
        if region not in self._clients:
            import boto3

            self._clients[region] = boto3.client(
                "s3",
                endpoint_url=self.endpoint,
                region_name=region,
                aws_access_key_id=KEY_ID,
                aws_secret_access_key=SECRET,
            )
        return self._clients[region]

    def make_bucket(self, name: str, region: str = REGION) -> str:
        place = {} if region == REGION else {"CreateBucketConfiguration": {"LocationConstraint": region}}
        self.client(region).create_bucket(Bucket=name, **place)
        return name

    def put(self, bucket: str, key: str, data: bytes | Path) -> None:
        """Store bytes, or a file's, under a key."""
        content = data.read_bytes() if isinstance(data, Path) else data
        self.client().put_object(Bucket=bucket, Key=key, Body=content)

    def get(self, bucket: str, key: str) -> bytes:
        return self.client().get_object(Bucket=bucket, Key=key)["Body"].read()

    def etag(self, bucket: str, key: str) -> str:
        return self.client().head_object(Bucket=bucket, Key=key)["ETag"].strip('"')

    def keys(self, bucket: str) -> list[str]:
        pages = self.client().get_paginator("list_objects_v2").paginate(Bucket=bucket)
        return [entry["Key"] for page in pages for entry in page.get("Contents", ())]

    def pending_uploads(self, bucket: str) -> list[str]:
        """Return the keys of multipart uploads that were neither completed nor aborted."""
        found = self.client().list_multipart_uploads(Bucket=bucket)
        return [entry["Key"] for entry in found.get("Uploads", ())]

    def access(self, bucket: str, endpoint: str = "") -> BucketAccess:
        """Return access to a bucket with keys of its own; `endpoint` for one that stands before the server."""
        from sentinelhub_byoc.bucket.access import BucketAccess, BucketKeys

        return BucketAccess(
            bucket,
            BucketKeys(KEY_ID, SECRET),
            region=REGION,
            endpoint=endpoint or self.endpoint,
            path_style=True,
        )

    def environment(self) -> dict[str, str]:
        """Return what a process needs in its environment, so that GDAL reaches the server."""
        return {
            "AWS_S3_ENDPOINT": f"127.0.0.1:{self.port}",
            "AWS_HTTPS": "NO",
            "AWS_VIRTUAL_HOSTING": "FALSE",
            "AWS_ACCESS_KEY_ID": KEY_ID,
            "AWS_SECRET_ACCESS_KEY": SECRET,
            "AWS_REGION": REGION,
            "AWS_DEFAULT_REGION": REGION,
        }

    def _wait(self) -> None:
        assert self._process is not None
        deadline = time.monotonic() + START_SECONDS
        while self._process.poll() is None and time.monotonic() < deadline:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 5):
                return
            time.sleep(0.1)
        self.stop()
        msg = "moto's server does not start: is `moto[s3,server]` installed (scripts/requirements-dev.txt)?"
        raise RuntimeError(msg)

"""A loopback server of files that takes ranges and remembers every request: what reading a header really costs."""

from __future__ import annotations

import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

if TYPE_CHECKING:
    from pathlib import Path


class RangeServer:
    """Serves a folder, to `/vsicurl/` and, as buckets are its folders, to `/vsis3/` with any keys."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.requests: list[str] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    def __enter__(self) -> RangeServer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self._server.server_port}"

    def options(self) -> dict[str, str]:
        """Return the GDAL options under which `/vsis3/` leads here."""
        return {
            "AWS_S3_ENDPOINT": self.host,
            "AWS_HTTPS": "NO",
            "AWS_VIRTUAL_HOSTING": "FALSE",
            "AWS_ACCESS_KEY_ID": "key",
            "AWS_SECRET_ACCESS_KEY": "secret",
        }


def _handler(server: RangeServer) -> Any:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_HEAD(self) -> None:
            self._answer(with_body=False)

        def do_GET(self) -> None:
            self._answer(with_body=True)

        def log_message(self, *_: object) -> None:
            pass

        def _answer(self, *, with_body: bool) -> None:
            wanted = self.headers.get("Range", "")
            server.requests.append(f"{self.command} {self.path} {wanted}".strip())
            file = server.root / unquote(self.path.partition("?")[0]).lstrip("/")
            if "?" in self.path or not file.is_file():
                self._send(404, b"", with_body=False)
                return
            data = file.read_bytes()
            match = re.fullmatch(r"bytes=(\d+)-(\d*)", wanted)
            if not match:
                self._send(200, data, with_body=with_body)
                return
            first = int(match[1])
            last = min(int(match[2] or len(data)), len(data) - 1)
            if first >= len(data):
                self._send(416, b"", with_body=False)
                return
            self._send(206, data[first : last + 1], f"bytes {first}-{last}/{len(data)}", with_body=with_body)

        def _send(self, status: int, body: bytes, content_range: str = "", *, with_body: bool) -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            if content_range:
                self.send_header("Content-Range", content_range)
            self.end_headers()
            if with_body:
                self.wfile.write(body)

    return Handler

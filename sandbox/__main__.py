"""Run the sandbox from a terminal: `python3 -m sentinelhub_byoc.sandbox --root DIR`."""

from __future__ import annotations

import argparse
import logging
import math
import os
import signal
import sqlite3
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Callable

from .database import STATE_FILE
from .faults import KINDS, Faults
from .server import INGEST_DELAY, Sandbox
from .tokens import TOKEN_LIFETIME

if TYPE_CHECKING:
    from collections.abc import Sequence

USAGE_ERROR = 2

_ABOUT_FAULTS = "\n".join(
    (
        "kinds of faults:",
        *(f"  {kind:15}{about}" for kind, about in KINDS.items()),
        "",
        "The same call meets the same fault in every run with the same seed, and draws anew when it is made again: a",
        "client that asks often enough gets everything done. Tokens are never spoiled; asking for one may meet reset and",
        "server-error.",
    )
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until SIGINT or SIGTERM; return the exit code, 2 for a root or a port that cannot be used."""
    options = _parser().parse_args(arguments)
    logging.basicConfig(level=logging.DEBUG if options.verbose else logging.WARNING, stream=sys.stderr)
    if not options.root.is_dir():
        return _refuse(f"The root {options.root} is not a folder: create it, or name another with --root.")
    if options.samples:
        problem = _write_samples(options.root, options.samples)
        if problem:
            return _refuse(problem)
    if options.s3 and not os.environ.get("AWS_S3_ENDPOINT"):
        return _refuse(
            "--s3 needs the environment variable AWS_S3_ENDPOINT: the sandbox reads no bucket of Amazon's."
        )
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    sandbox = Sandbox(
        options.root,
        port=options.port,
        faults=options.faults,
        fault_kinds=options.fault_kinds,
        latency=options.latency,
        rate=options.rate,
        tiles=options.tiles,
        seed=options.seed,
        ingest_delay=options.ingest_delay,
        token_lifetime=options.token_ttl,
        s3=options.s3,
        late_checks=options.late_checks,
    )
    try:
        url = sandbox.start()
    except OSError as error:
        return _refuse(f"Cannot listen on port {options.port}: {error.strerror}. Choose another with --port.")
    except sqlite3.Error as error:
        return _refuse(
            f"Cannot use {options.root / STATE_FILE}: {error}. Is another sandbox running on this folder? Stop it, or "
            "choose another --root."
        )
    with sandbox:
        print(f"sandbox ready: {url}", flush=True)
        if sandbox.many is not None:
            print(f"collection of {sandbox.many['name']}: {sandbox.many['id']}", flush=True)
        while not stop.wait(1.0):  # on Windows, a wait without end would not see Ctrl+C
            pass
    return 0


def _write_samples(root: Path, bucket: str) -> str:
    """Write the sample bucket into a folder of the root; return what is wrong, empty when nothing is."""
    from .buckets import is_bucket_name
    from .samples import make_samples

    if not is_bucket_name(bucket):
        return f"{bucket} cannot be the name of a bucket: use letters, digits, dots, underscores and hyphens."
    try:
        make_samples(root / bucket)
    except (OSError, RuntimeError, ImportError) as error:
        return f"Cannot write the sample bucket: {error}"
    return ""


def _refuse(text: str) -> int:
    print(text, file=sys.stderr)
    return USAGE_ERROR


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python3 -m sentinelhub_byoc.sandbox",
        description="A local Sentinel Hub BYOC service. It opens and checks the real files, needs no account and no\n"
        "network, and listens on this machine only. Client id and secret are both: sandbox. Prints one line with its\n"
        "URL when ready; stop it with Ctrl+C or SIGTERM.",
        epilog=_ABOUT_FAULTS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add(
        "--root",
        type=Path,
        required=True,
        metavar="DIR",
        help="its folders are the buckets; the state is kept in DIR/.sandbox.sqlite3",
    )
    add(
        "--port",
        type=_port,
        default=0,
        metavar="N",
        help="port to listen on; 0, the default, takes a free one",
    )
    _add_trouble(add)
    _add_service(add)
    return parser


def _add_trouble(add: Callable[..., object]) -> None:
    """Add what goes wrong, is slow, or is much."""
    add(
        "--faults",
        type=_share,
        default=0.0,
        metavar="R",
        help="share of the requests to the API that go wrong, 0 to 1; which and how, the seed decides",
    )
    add(
        "--fault-kinds",
        type=_kinds,
        default=tuple(KINDS),
        metavar="KINDS",
        help="kinds of faults to draw from, with commas between; by default all, see below",
    )
    add(
        "--latency",
        type=_seconds,
        default=0.0,
        metavar="S",
        help="seconds that every request to the API is on its way, each by itself",
    )
    add(
        "--rate",
        type=_whole,
        default=0,
        metavar="N",
        help="requests a minute that are let through; what comes beyond is answered 429 with Retry-After in "
        "milliseconds; 0, the default, lets all through",
    )
    add(
        "--tiles",
        type=_whole,
        default=0,
        metavar="N",
        help="add a collection of N tiles without files, and print its id in a second line; a restart finds it again",
    )
    add(
        "--seed",
        type=_whole,
        default=0,
        metavar="N",
        help="decides what is left to chance: the same seed, the same behaviour (default: %(default)s)",
    )


def _add_service(add: Callable[..., object]) -> None:
    """Add how the service ingests, and what it has to begin with."""
    add(
        "--ingest-delay",
        type=_seconds,
        default=INGEST_DELAY,
        metavar="S",
        help="seconds that each step of an ingestion takes (default: %(default)s)",
    )
    add(
        "--token-ttl",
        type=_seconds,
        default=TOKEN_LIFETIME,
        metavar="S",
        help="seconds until a token ends (default: %(default)s)",
    )
    add(
        "--samples",
        metavar="BUCKET",
        help="first write a bucket of small sample scenes into DIR/BUCKET (needs GDAL)",
    )
    add(
        "--s3",
        action="store_true",
        help="take buckets that are no folder of DIR from the S3 endpoint AWS_S3_ENDPOINT, through GDAL's /vsis3/",
    )
    add(
        "--late-checks",
        action="store_true",
        help="take cover geometries of more than 100 points and let their tiles fail at ingestion",
    )
    add("--verbose", action="store_true", help="log every request on stderr")


def _seconds(text: str) -> float:
    value = float(text)
    if not (math.isfinite(value) and value >= 0):
        msg = f"{text} is not a number of seconds"
        raise argparse.ArgumentTypeError(msg)
    return value


def _share(text: str) -> float:
    value = float(text)
    if not 0 <= value <= 1:
        msg = f"{text} is no share, 0 to 1"
        raise argparse.ArgumentTypeError(msg)
    return value


def _kinds(text: str) -> tuple[str, ...]:
    kinds = tuple(kind.strip() for kind in text.split(","))
    try:
        Faults(kinds=kinds)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    return kinds


def _whole(text: str) -> int:
    value = int(text)
    if value < 0:
        msg = f"{text} is less than nothing"
        raise argparse.ArgumentTypeError(msg)
    return value


def _port(text: str) -> int:
    value = int(text)
    if not 0 <= value <= 65535:
        msg = f"{text} is not a port, 0 to 65535"
        raise argparse.ArgumentTypeError(msg)
    return value


if __name__ == "__main__":
    sys.exit(main())

"""A real Dask cluster of this machine: a scheduler, and two workers in processes of their own."""

from __future__ import annotations

import contextlib
import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from distributed import Client

PLUGINS = Path(__file__).absolute().parents[2] / "build" / "plugins"
WORKERS = 2


@contextlib.contextmanager
def dask_cluster(environment: Mapping[str, str] | None = None) -> Iterator[Client]:
    """Run it while the block lasts, and give a client of it.

    The workers have the plugin on their path, and of AWS what `environment` says.
    """
    from distributed import Client, LocalCluster

    alone = {"PYTHONPATH": str(PLUGINS), "CPL_AWS_AUTODETECT_EC2": "NO", "AWS_CONFIG_FILE": os.devnull}
    with (
        LocalCluster(
            n_workers=WORKERS,
            threads_per_worker=1,
            processes=True,
            host="127.0.0.1",
            dashboard_address=None,
            silence_logs=logging.ERROR,
            env={**alone, **(environment or {})},
        ) as cluster,
        Client(cluster) as client,
    ):
        client.wait_for_workers(WORKERS, timeout=60)
        yield client

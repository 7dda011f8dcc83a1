"""Run a command; print its wall time, peak memory and exit status as one line of JSON.

A process of its own, and a small one: Linux counts the memory of the process that starts a program as that program's
own, up to the moment it is loaded, so a large parent would spoil the figure.
"""

from __future__ import annotations

import json
import os
import sys
import time


def main() -> None:
    """Run the command that the arguments are, its output going to this process' stderr."""
    start = time.perf_counter()
    actions = [(os.POSIX_SPAWN_DUP2, 2, 1)]
    pid = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=actions)
    _, status, usage = os.wait4(pid, 0)
    seconds = time.perf_counter() - start
    result = {
        "seconds": seconds,
        "peak_mib": usage.ru_maxrss / 1024,
        "status": os.waitstatus_to_exitcode(status),
    }
    print(json.dumps(result))


if __name__ == "__main__":
    main()

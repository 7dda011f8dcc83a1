"""A lock on an open file that the system takes away by itself when the process that holds it ends, however it ends."""

from __future__ import annotations

import errno
import os
import sys

_AT = 1 << 40
"""Where the byte is that Windows locks: beyond every content, for it lets nobody read what is locked."""

_TAKEN = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)


def try_lock(descriptor: int) -> bool:
    """Lock an open file; say whether it is ours now. False: another open file of this or another process has it.

    Where a file system knows no locks (some network drives), True: that two runs meet there cannot be told.
    """
    try:
        _lock(descriptor)
    except OSError as error:
        return error.errno not in _TAKEN
    return True


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, _AT, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(descriptor, 0, os.SEEK_END)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

"""The smallest question that tells whether a connection works."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..core.access import Access
    from ..feedback import Feedback


def reach(access: Access, feedback: Feedback) -> bool:
    """Get a token and ask for one collection; say whether there is any. Slow: for a task."""
    from ..core.access import open_client

    return next(iter(open_client(access, feedback).iter_collections(count=1)), None) is not None

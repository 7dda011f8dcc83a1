"""What an audit finds: the kinds of findings, each one's one-step remedy, and the account of the whole."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .words import Word

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime


class Kind(Word):
    """What is wrong with a tile, or with files that should be one.

    NOT_REGISTERED: files without a tile. FILES_GONE: a tile without files, or without some. STALE: an ingested tile whose
    files are others now. WOULD_PASS_NOW: it failed, and nothing speaks against it any more. STILL_FAILING: it failed, and
    would again. BOX_ONLY: its cover geometry is the bounding box, but its files hold no data at their edges.
    NOT_JUDGED: it could not be looked into.
    """

    NOT_REGISTERED = "not-registered"
    FILES_GONE = "files-gone"
    STALE = "stale"
    WOULD_PASS_NOW = "would-pass-now"  # noqa: S105  # nosec B105 # no password
    STILL_FAILING = "still-failing"
    BOX_ONLY = "box-only"
    NOT_JUDGED = "not-judged"


class Remedy(Word):
    """The one step that mends a finding; `remedies.apply_remedy` takes it.

    DELETE removes a tile that has no file of its own, DELETE_INCOMPLETE one of which some files are left: two words, for
    who has the first done to hundreds of tiles may want to look at the others. NONE: only people can mend it, the
    finding's advice says how.
    """

    NONE = "none"
    REGISTER = "register"
    REINGEST = "reingest"
    DELETE = "delete"
    DELETE_INCOMPLETE = "delete-incomplete"
    DERIVE_COVER = "derive-cover"


@dataclass(frozen=True)
class AuditFinding:
    """One tile, or would-be tile, that is not as it should be.

    `files` maps each source to its key in the bucket, as far as it is there; `missing` are keys that should be and are
    not. `found` says what is wrong, `advice` what to do (where it is more than the remedy). `tile_id` is empty when
    nothing is registered. Of files to be registered `sensing_time` is what their names tell, `time_source` from what (see
    `sensing_time`), and `sidecars` are the keys of files that may tell better. `cover_geometry` is the outline derived
    for a BOX_ONLY tile. Can be pickled, and holds no credential.
    """

    kind: Kind
    path: str
    tile_id: str = ""
    files: Mapping[str, str] = field(default_factory=dict, hash=False)
    found: str = ""
    remedy: Remedy = Remedy.NONE
    advice: str = ""
    missing: tuple[str, ...] = ()
    sensing_time: datetime | None = None
    time_source: str = ""
    sidecars: tuple[str, ...] = ()
    cover_geometry: Mapping[str, Any] | None = field(default=None, hash=False)

    @property
    def message(self) -> str:
        """What is wrong and what to do, in one text."""
        return f"{self.found} {self.advice}".strip()


@dataclass(frozen=True)
class FileLeftOut:
    """A file of the bucket that is no tile's, and why."""

    key: str
    why: str


@dataclass(frozen=True)
class Audit:
    """The account of a bucket and a collection: every file and every tile below the prefix is in it once.

    `findings` are sorted by path. A tile that is none of them is `in_order` or, while the service works on it,
    `pending`. A file belongs to a tile (`files_of_tiles` counts those), to a finding NOT_REGISTERED, or is `left_out`.
    """

    findings: tuple[AuditFinding, ...]
    left_out: tuple[FileLeftOut, ...]
    in_order: int
    pending: int
    files_of_tiles: int

    def counts(self) -> dict[Kind, int]:
        """Return how many findings there are of each kind, in the kinds' order."""
        found = Counter(finding.kind for finding in self.findings)
        return {kind: found[kind] for kind in Kind}

"""Sort tiles and files into what they are to an audit, from listings alone: nothing is opened, nobody is asked."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from ..byoc.models import TileStatus
from ..byoc.paths import BAND_PLACEHOLDER
from .audit_checks import Candidate, is_box
from .audit_findings import Audit, AuditFinding, FileLeftOut, Kind, Remedy
from .grouping import group_files
from .sensing_time import sidecars_of
from .tile_objects import BucketIndex, TileObjects, complete_path, find_objects, has_extension

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..bucket.access import BucketAccess
    from ..bucket.objects import StoredObject
    from ..byoc.models import Band, Collection, Tile
    from .audit_checks import Verdict
    from .grouping import GroupedTile

MOST_NAMED = 5
"""Files that a finding names; the rest are counted."""

UNCHANGED = (
    "Its files have not changed since it was registered, so it failed for something else, which may have passed; if it "
    "fails again, the cause is one that the checks do not know."
)


@dataclass(frozen=True)
class Open:
    """A tile that only its rasters can tell of: its path completed, and what is to be looked into.

    `older`: its files have not changed since it was registered.
    """

    tile: Tile
    path: str
    candidate: Candidate
    older: bool = False

    def finding(self, verdict: Verdict) -> AuditFinding | None:
        """Return the finding that a verdict makes; None when the tile is in order."""
        if verdict.kind is None:
            return None
        failed = self.tile.status == TileStatus.FAILED
        advice = verdict.advice
        if verdict.kind is Kind.WOULD_PASS_NOW and self.older:
            advice = UNCHANGED
        return AuditFinding(
            verdict.kind,
            self.tile.path,
            self.tile.id,
            self.candidate.files,
            _with_cause(verdict.found, self.tile) if failed else verdict.found,
            verdict.remedy,
            advice,
            cover_geometry=verdict.cover_geometry,
        )


@dataclass
class Sorting:
    """One audit's tiles and files, each in one place: `add_tile` for each tile, then `add_free_files`.

    Tiles end in `findings`, in `failed` or `boxes` when their rasters must be looked into, or are counted.
    """

    access: BucketAccess
    collection: Collection
    index: BucketIndex
    bands: dict[str, Band] = field(init=False)
    sources: tuple[str, ...] = field(init=False)
    findings: list[AuditFinding] = field(default_factory=list)
    left_out: list[FileLeftOut] = field(default_factory=list)
    failed: list[Open] = field(default_factory=list)
    boxes: list[Open] = field(default_factory=list)
    in_order: int = 0
    pending: int = 0
    _taken: set[str] = field(default_factory=set)
    """Keys of the files that tiles have."""
    _owners: dict[str, str] = field(default_factory=dict)
    """The id of the tile that has a path, as registered and as completed; of several, one that has not failed."""

    def __post_init__(self) -> None:
        """Read the bands."""
        self.bands = band_formats(self.collection)
        self.sources = tuple(sorted({str(band.source) for band in self.bands.values()}))

    def add_tile(self, tile: Tile) -> None:
        """Put a tile where it belongs; its files are taken, whatever its state."""
        objects = self.take_files(tile)
        if not tile.ended:
            self.pending += 1
        elif not objects.objects or objects.missing:
            self.findings.append(_gone(tile, objects))
        elif tile.status == TileStatus.FAILED:
            self._add_failed(tile, objects)
        else:
            self._add_ingested(tile, objects)

    def take_files(self, tile: Tile) -> TileObjects:
        """Keep the files of a tile, which may itself not be asked for, from being anybody else's; return them."""
        objects = find_objects(tile.path, self.sources or tuple(tile.files_metadata), self.index)
        self._taken.update(objects.files.values(), objects.others)
        if self.sources and tile.files_metadata:
            # Files that were ingested with the tile, of bands that the collection no longer has.
            old = find_objects(tile.path, tuple(tile.files_metadata), self.index)
            self._taken.update(old.files.values())
        for path in {complete_path(tile.path), objects.path}:
            if tile.status != TileStatus.FAILED:
                self._owners[path] = tile.id
            else:
                self._owners.setdefault(path, tile.id)
        return objects

    def _add_failed(self, tile: Tile, objects: TileObjects) -> None:
        candidate = self._candidate(objects, tile.cover_geometry)
        if not objects.others:
            times = [stored.modified for stored in objects.objects.values()]
            older = tile.created is not None and all(time and time < tile.created for time in times)
            self.failed.append(Open(tile, objects.path, candidate, older))
            return
        found = (
            f"It failed, and would again: files of several extensions have its path, {objects.others[0]} too."
        )
        advice = (
            "The files of a tile share one extension: remove those that are not its bands, then reingest it."
        )
        self.findings.append(
            AuditFinding(
                Kind.STILL_FAILING,
                tile.path,
                tile.id,
                objects.files,
                _with_cause(found, tile),
                advice=advice,
            )
        )

    def _add_ingested(self, tile: Tile, objects: TileObjects) -> None:
        changed = changed_files(tile, objects.objects, self.bands)
        if changed:
            found = f"Files have changed since they were ingested: {named(changed)}."
            self.findings.append(
                AuditFinding(Kind.STALE, tile.path, tile.id, objects.files, found, Remedy.REINGEST)
            )
        elif is_box(tile.cover_geometry, tile.tile_geometry):
            cover = tile.cover_geometry or tile.tile_geometry
            candidate = self._candidate(objects, cover)
            self.boxes.append(Open(tile, objects.path, candidate))
        else:
            self.in_order += 1

    def _candidate(self, objects: TileObjects, cover: Mapping[str, Any] | None) -> Candidate:
        return Candidate(self.access, objects.files, self.bands, cover, self.collection.no_data)

    def settle_doubles(self) -> None:
        """Take those of the failed tiles whose files another tile has: they cannot pass while that one is there."""
        waiting, self.failed = self.failed, []
        for one in waiting:
            owner = self._owners[one.path]
            if owner == one.tile.id:
                self.failed.append(one)
                continue
            found = f"It failed, and would again: the tile {owner} has its files, under {one.path}."
            self.findings.append(
                AuditFinding(
                    Kind.STILL_FAILING,
                    one.tile.path,
                    one.tile.id,
                    one.candidate.files,
                    _with_cause(found, one.tile),
                    Remedy.DELETE,
                )
            )

    def add_verdict(self, one: Open, verdict: Verdict) -> None:
        """Note what became of a tile that was looked into."""
        finding = one.finding(verdict)
        if finding is None:
            self.in_order += 1
        else:
            self.findings.append(finding)

    def add_free_files(self, pattern: str) -> None:
        """Group the files that no tile has into tiles to be registered."""
        free = [key for key in self.index if key not in self._taken]
        grouping = group_files(free, pattern=pattern, band_names=self.sources)
        self.left_out.extend(FileLeftOut(one.file, one.why) for one in grouping.left_out)
        items = {key for key in free if key.lower().endswith(".json")}
        for group in grouping.tiles:
            self._add_group(group, items)

    def _add_group(self, group: GroupedTile, items: set[str]) -> None:
        why = self._why_no_tile(group)
        if why:
            self.left_out.extend(FileLeftOut(key, why) for key in group.files.values())
            return
        absent = [source for source in self.sources if source not in group.files]
        found = f"Not registered: {named(group.files.values())}."
        remedy, advice = Remedy.REGISTER, ""
        if absent:
            found = f"{found} There is no file for {named(absent)}."
            remedy, advice = Remedy.NONE, "Upload the missing files, or remove these, and audit again."
        missing = tuple(group.path.replace(BAND_PLACEHOLDER, source) for source in absent)
        self.findings.append(
            AuditFinding(
                Kind.NOT_REGISTERED,
                group.path,
                "",
                dict(group.files),
                found,
                remedy,
                advice,
                missing,
                group.sensing_time,
                group.time_source,
                tuple(sidecars_of(group.files.values(), items)),
            )
        )

    def _why_no_tile(self, group: GroupedTile) -> str:
        full = complete_path(group.path)
        shorter = full.rpartition(".")[0] if has_extension(full) else full
        owner = self._owners.get(full) or self._owners.get(shorter)
        if owner:
            return f"The tile {owner} has the path {group.path}, and no band has this file."
        if self.sources and not set(self.sources) & set(group.files):
            return f"It is named after no band of the collection ({named(self.sources)})."
        return ""

    def account(self) -> Audit:
        """Return the account of it all."""
        return Audit(
            tuple(sorted(self.findings, key=lambda one: (one.path, one.tile_id))),
            tuple(sorted(self.left_out, key=lambda one: one.key)),
            self.in_order,
            self.pending,
            len(self._taken),
        )


def band_formats(collection: Collection) -> dict[str, Band]:
    """Return the bands with what the service assumes where it says nothing: the source is the name, the index 1."""
    return {
        name: replace(band, source=band.source or name, band_index=band.band_index or 1)
        for name, band in collection.bands.items()
    }


def changed_files(tile: Tile, objects: Mapping[str, StoredObject], bands: Mapping[str, Band]) -> list[str]:
    """Return the keys whose ETag is another than the one the service read; one that is not known is no other."""
    names = {str(band.source): name for name, band in bands.items()}
    changed = []
    for source, stored in objects.items():
        metadata = tile.files_metadata.get(source) or tile.files_metadata.get(names.get(source, source))
        read = metadata.get("etag") if isinstance(metadata, dict) else None
        if isinstance(read, str) and read and stored.etag and plain_etag(read) != plain_etag(stored.etag):
            changed.append(stored.key)
    return changed


def plain_etag(etag: str) -> str:
    """Return an ETag without quotes and the mark of weak ones, in small letters; multipart ones keep their `-3`."""
    text = etag.strip()
    if text[:2] in {"W/", "w/"}:
        text = text[2:]
    return text.strip("\"'").lower()


def named(texts: Iterable[str]) -> str:
    """Return the first few texts, and how many more there are."""
    listed = list(texts)
    more = len(listed) - MOST_NAMED
    return ", ".join(listed[:MOST_NAMED]) + (f" and {more} more" if more > 0 else "")


def _with_cause(found: str, tile: Tile) -> str:
    """Add what the service said of a tile that failed."""
    return f"{found} The service said: {tile.failed_cause}" if tile.failed_cause else found


def _gone(tile: Tile, objects: TileObjects) -> AuditFinding:
    if objects.objects:
        found = f"Files are gone: {named(objects.missing)}."
        remedy = Remedy.DELETE_INCOMPLETE
        advice = "Upload them again and reingest the tile, or delete it."
    else:
        found, remedy, advice = f"It has no file: there is none under {objects.path}.", Remedy.DELETE, ""
    if tile.status == TileStatus.FAILED:
        found = _with_cause(found, tile)
    return AuditFinding(
        Kind.FILES_GONE, tile.path, tile.id, objects.files, found, remedy, advice, objects.missing
    )

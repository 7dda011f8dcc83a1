"""Change what the service lets change of a collection, and tell it before and after."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from ..byoc.checks import check_bands, check_bucket, check_name, check_no_data
from ..byoc.client import UNCHANGED, Unchanged
from ..byoc.errors import ByocError, InvalidRequest
from ..raster.band_names import LONGEST_NAME, is_identifier

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..byoc.client import ByocClient
    from ..byoc.models import Band, Collection

ALL_BANDS = "*"
"""The name that stands for every band in `CollectionChange.band_no_data`."""


@dataclass(frozen=True)
class CollectionChange:
    """What is to become of a collection; UNCHANGED, or what is not named, keeps what is there.

    `renamed` maps present names of bands to new ones, all at once: two bands may swap names. `no_data` is the collection's
    value, `band_no_data` that of single bands by their present names (`*`: every other band); None takes a value away.
    """

    name: str | Unchanged = UNCHANGED
    s3_bucket: str | Unchanged = UNCHANGED
    no_data: float | Unchanged | None = UNCHANGED
    renamed: Mapping[str, str] = field(default_factory=dict, hash=False)
    band_no_data: Mapping[str, float | None] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class Difference:
    """One property of a collection, before and after, as texts; empty for none."""

    what: str
    before: str
    after: str


@dataclass(frozen=True)
class CollectionUpdate:
    """What a change makes of a collection: it before, it afterwards, and each property that differs.

    `after` is how the service answered after the change, or how a dry run expects it. `notes` are sentences for the user.
    """

    before: Collection
    after: Collection
    differences: tuple[Difference, ...]
    notes: tuple[str, ...] = ()


def update_collection(
    client: ByocClient, collection_id: str, change: CollectionChange, *, dry_run: bool = False
) -> CollectionUpdate:
    """Read the collection, make the change, and read it again; without differences nothing is sent, nor by a dry run.

    Raises `InvalidRequest` for what the service would refuse as far as that can be told, before anything is sent, and any
    other `ByocError`: nothing is changed then, or it is said that this is not known.
    """
    before = client.get_collection(collection_id)
    wanted = changed_collection(before, change)
    found = differences(before, wanted)
    if wanted.s3_bucket != before.s3_bucket and next(iter(client.iter_tiles(before, count=1)), None):
        raise InvalidRequest(
            f"The bucket of the collection {before.name!r} cannot be changed: it has tiles.",
            hint="Create a collection over the other bucket and register its files there.",
        )
    if not found or dry_run:
        return CollectionUpdate(before, wanted, found)
    notes: tuple[str, ...] = ()
    try:
        client.update_collection(
            before,
            name=_if_changed(wanted.name, before.name),
            s3_bucket=_if_changed(wanted.s3_bucket, before.s3_bucket),
            no_data=_if_changed(wanted.no_data, before.no_data),
            bands=_if_changed(dict(wanted.bands), dict(before.bands)),
        )
    except ByocError as error:
        if not error.maybe_done or not _was_done(client, wanted):
            raise
        notes = ("The answer to the update was lost, but the collection is changed.",)
    after = client.get_collection(before)
    left = differences(after, wanted)
    if left:
        kept = "; ".join(f"{one.what}: {one.before or 'none'}" for one in left)
        notes = (*notes, f"The service took the update, but shows something else: {kept}.")
    return CollectionUpdate(before, after, differences(before, after), notes)


def changed_collection(current: Collection, change: CollectionChange) -> Collection:
    """Return the collection as it would be after a change; raises `InvalidRequest` for what cannot be."""
    wanted = replace(current, bands=_changed_bands(current, change))
    if not isinstance(change.name, Unchanged):
        wanted = replace(wanted, name=check_name(change.name))
    if not isinstance(change.s3_bucket, Unchanged):
        wanted = replace(wanted, s3_bucket=check_bucket(change.s3_bucket))
    if not isinstance(change.no_data, Unchanged):
        wanted = replace(wanted, no_data=change.no_data)
    if wanted.no_data != current.no_data or wanted.bands != current.bands:
        _check_no_data(current, wanted)
    return wanted


def differences(one: Collection, other: Collection) -> tuple[Difference, ...]:
    """Return the properties that can be changed and differ, bands in the order of `one`."""
    rows = [
        ("name", one.name, other.name),
        ("bucket", one.s3_bucket, other.s3_bucket),
        ("no data", _number(one.no_data), _number(other.no_data)),
        ("bands", ", ".join(one.bands), ", ".join(other.bands)),
    ]
    theirs = {_place(name, band): (name, band) for name, band in other.bands.items()}
    for name, band in one.bands.items():
        new_name, new = theirs.get(_place(name, band), ("", band))
        shown = name if new_name in {"", name} else f"{name} -> {new_name}"
        rows.append((f"no data of {shown}", _number(band.no_data), _number(new.no_data)))
    return tuple(Difference(what, before, after) for what, before, after in rows if before != after)


def _changed_bands(current: Collection, change: CollectionChange) -> dict[str, Band]:
    _check_known(current, change)
    every = change.band_no_data.get(ALL_BANDS, UNCHANGED)
    bands: dict[str, Band] = {}
    for name, band in current.bands.items():
        no_data = change.band_no_data.get(name, every)
        changed = band if isinstance(no_data, Unchanged) else replace(band, no_data=no_data)
        new_name = check_band_name(change.renamed[name]) if name in change.renamed else name
        if new_name in bands:
            raise InvalidRequest(
                f"Two bands would be called {new_name!r}.", hint="Give each band another name."
            )
        # The source defaults to the name: files keep their names when the band gets another.
        bands[new_name] = changed if new_name == name else replace(changed, source=changed.source or name)
    return dict(check_bands(bands)) if change.renamed else bands


def _check_known(current: Collection, change: CollectionChange) -> None:
    unknown = [
        name for name in (*change.renamed, *change.band_no_data) if name not in {*current.bands, ALL_BANDS}
    ]
    if not unknown:
        return
    if not current.bands:
        raise InvalidRequest(
            f"The collection {current.name!r} has no band {unknown[0]!r}: it has no bands yet.",
            hint="The service finds them in the first tile that it ingests.",
        )
    raise InvalidRequest(
        f"The collection {current.name!r} has no band {unknown[0]!r}.",
        hint=f"Its bands are {', '.join(current.bands)}; capitals count.",
    )


def check_band_name(name: str) -> str:
    """Return a name for a band when evalscripts can use it: a JavaScript identifier of at most 100 characters."""
    if len(name) > LONGEST_NAME:
        raise InvalidRequest(
            f"The name {name[:40] + '…'!r} for a band has {len(name)} characters.",
            hint=f"Use {LONGEST_NAME} at most.",
        )
    if not is_identifier(name):
        raise InvalidRequest(
            f"{name!r} is not a name for a band.",
            hint="Use letters, digits, _ and $, not beginning with a digit: it is a JavaScript identifier in evalscripts.",
        )
    return name


def _check_no_data(current: Collection, wanted: Collection) -> None:
    check_no_data(wanted.no_data, {})
    for name, band in wanted.bands.items():
        check_no_data(None, {name: band})
    per_band = [name for name, band in wanted.bands.items() if band.no_data is not None]
    if wanted.no_data is None or not per_band:
        return
    if current.no_data is None:
        raise InvalidRequest(
            f"No data cannot be set for the collection: it is set for the bands {', '.join(per_band)}.",
            hint="Take it away from all bands in the same step (*=none), or set it for the bands only.",
        )
    raise InvalidRequest(
        f"No data cannot be set for the band {per_band[0]!r}: it is set for the whole collection.",
        hint="Take it away from the collection in the same step (none), or set it for the collection only.",
    )


def _if_changed(wanted: Any, present: Any) -> Any:
    return UNCHANGED if wanted == present else wanted


def _was_done(client: ByocClient, wanted: Collection) -> bool:
    try:
        return not differences(client.get_collection(wanted), wanted)
    except ByocError:
        return False


def _place(name: str, band: Band) -> tuple[str, int]:
    return band.source or name, band.band_index or 1


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:g}" if float(value) == float(f"{value:g}") else repr(value)

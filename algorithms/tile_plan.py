"""From raster files to the tiles they make: which files share a path."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingException

from ..core.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..byoc.models import Collection
    from ..core.raster_source import RasterSource


@dataclass(frozen=True)
class PlannedTile:
    """A tile's path in the bucket and the files, as GDAL opens them, that it is made of."""

    path: str
    files: tuple[str, ...]
    buckets: frozenset[str]


def plan_tiles(sources: Sequence[RasterSource], pattern: str) -> tuple[PlannedTile, ...]:
    """Return the tiles that the files make, in the order in which they first appear.

    `pattern` has the placeholders of `workflows.naming`; an empty one takes each file's key in its bucket. A file given
    twice counts once. Raises `InvalidRequest` for a path that the service does not take, and `QgsProcessingException`
    for a file whose key is not known.
    """
    from ..byoc.paths import check_tile_path

    files: dict[str, dict[str, str]] = {}
    for source in sources:
        path = check_tile_path(_tile_path(source, pattern))
        files.setdefault(path, {})[source.path] = source.bucket
    return tuple(PlannedTile(path, tuple(found), frozenset(found.values())) for path, found in files.items())


def check_buckets(tiles: Sequence[PlannedTile], collection: Collection) -> None:
    """Raise `QgsProcessingException` when keys come from another bucket than the collection's.

    The service would look for the same keys in its own bucket, and fail, or find something else.
    """
    foreign = sorted({bucket for tile in tiles for bucket in tile.buckets} - {collection.s3_bucket})
    if foreign:
        raise QgsProcessingException(
            translate(
                "TilePlan",
                "The rasters are in the bucket “{found}”, but the collection “{name}” reads the bucket “{expected}”. "
                "Choose the collection of that bucket or, if the files are in both, give TILE_PATH ({{key}} takes each "
                "file's key).",
            ).format(found="”, “".join(foreign), name=collection.name, expected=collection.s3_bucket)
        )


def _tile_path(source: RasterSource, pattern: str) -> str:
    from ..workflows.naming import default_tile_path, expand_tile_path

    if pattern:
        return expand_tile_path(pattern, source.path)
    if source.key:
        return default_tile_path(source.key)
    raise QgsProcessingException(
        translate(
            "TilePlan",
            "TILE_PATH is empty, and the raster “{name}” was not loaded from a bucket (/vsis3/…), so its key there is not "
            "known. Give TILE_PATH, for example scenes/{{folder}}/(BAND).tif or scenes/{{name}}{{ext}}.",
        ).format(name=source.name)
    )

"""The files of a registered tile, as GDAL opens them: in the bucket, or in the sandbox's folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..bucket.access import BucketAccess
from ..bucket.folder_access import FolderAccess

if TYPE_CHECKING:
    from ..byoc.models import Collection, Tile
    from .access import Access


def tile_files(access: Access, collection: Collection, tile: Tile) -> tuple[str, ...]:
    """Return the GDAL paths of a tile's files, one for each band file, in the order of the collection's bands.

    Open them, and call this, inside `bucket_access_of(access, collection.s3_bucket).installed()`, on a worker thread: the
    folder is listed where the tile's path does not name its files (no `(BAND)`, no extension, or no bands known). No keys
    are read here. Raises `RasterError` when there are none, `BucketError` for a bucket that cannot be one.
    """
    from ..workflows.covers import CoverSource
    from ..workflows.covers import tile_files as files_of

    root = bucket_root(access, collection.s3_bucket)
    sources = tuple(dict.fromkeys(band.source or name for name, band in collection.bands.items()))
    return files_of(tile.path, CoverSource(root, sources or tuple(tile.files_metadata)))


def bucket_root(access: Access, bucket: str) -> str:
    """Return what keys of a bucket are appended to, with a slash, to be opened by GDAL: `/vsis3/my-bucket`, or a folder."""
    folder = access.bucket_settings.folder
    place = FolderAccess(bucket, root=folder) if folder else BucketAccess(bucket)
    return place.path().rstrip("/")

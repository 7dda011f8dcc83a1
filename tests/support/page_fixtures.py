"""What the pages of the documentation take for granted: a service, a bucket with an archive in it, a folder of scenes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from s3_sandbox import client_of, s3_sandbox
from sandbox_rasters import write_cog
from sentinelhub_byoc.bench.scenes import BANDS, write_scene
from sentinelhub_byoc.byoc.models import CollectionDraft
from sentinelhub_byoc.sandbox.server import TOKEN_ROUTE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from s3_server import S3Server
    from sentinelhub_byoc.byoc.client import ByocClient

ARCHIVE = ("archive/2022/SCENE_20220301T101500", "archive/2023/SCENE_20230301T101500")
SCENES = ("20240603_tyrol", "20240613_sardinia", "20240611_dalmatia")
"""Those of the page with the vendor's examples."""
FOLDER = ("SCENE_20240501T100000", "SCENE_20240502T100000")


@dataclass(frozen=True)
class World:
    """Names that a page's own are replaced by, and a client to look at what became of it."""

    bucket: str
    collection_id: str
    client: ByocClient
    server: S3Server

    def statuses(self) -> dict[str, str]:
        return {tile.path: tile.status.value for tile in self.client.iter_tiles(self.collection_id)}

    def put_scene(self, folder: Path, prefix: str, pixel: float = 10) -> None:
        """Upload the files of one tile that is fit."""
        for band in BANDS:
            file = write_cog(folder / f"{band}.tif", pixel=pixel)
            self.server.put(self.bucket, f"{prefix}/{band}.tif", file)


@pytest.fixture
def world(tmp_path, s3_server, bucket, monkeypatch) -> Iterator[World]:
    """Set it up; the environment names service and keys, and `scenes` is in the current folder."""
    (tmp_path / "state").mkdir()
    for number, name in enumerate(FOLDER):
        write_scene(tmp_path / "scenes" / name, number, 300)
    monkeypatch.chdir(tmp_path)
    with s3_sandbox(tmp_path / "state", s3_server) as url, client_of(url) as client:
        access = {"SH_CLIENT_ID": "sandbox", "SH_CLIENT_SECRET": "sandbox"}
        service = {"SH_BASE_URL": url, "SH_TOKEN_URL": url + TOKEN_ROUTE}
        for name, value in {**access, **service, **s3_server.environment()}.items():
            monkeypatch.setenv(name, value)
        collection = client.create_collection(CollectionDraft("Scenes", bucket))
        made = World(bucket, collection.id, client, s3_server)
        for prefix in ARCHIVE:
            made.put_scene(tmp_path / "archive", prefix)
        yield made


@pytest.fixture
def scenes(world: World, tmp_path: Path) -> World:
    """Put the scenes of the page with the vendor's examples into the bucket, too."""
    for name in SCENES:
        world.put_scene(tmp_path / "made", f"scenes/{name}")
    return world

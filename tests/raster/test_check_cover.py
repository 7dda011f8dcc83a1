"""What the checks say of cover geometries; the sandbox refuses those with an error."""

from __future__ import annotations

import numpy as np
import pytest
from rule_breakers import plain
from sandbox_client import Caller
from sentinelhub_byoc.raster.checks import check_tile
from sentinelhub_byoc.sandbox.server import Sandbox


def rules(findings):
    return [(finding.rule, finding.severity) for finding in findings]


def ring(points, x=300100.0, y=5099900.0, size=500.0):
    angles = np.linspace(0, 2 * np.pi, points - 1, endpoint=False)
    corners = [[x + size / 2 * (1 + np.cos(a)), y - size / 2 * (1 + np.sin(a))] for a in angles]
    return [*corners, corners[0]]


def polygon(*rings, crs="urn:ogc:def:crs:EPSG::32633", kind="Polygon"):
    named = {"crs": {"type": "name", "properties": {"name": crs}}} if crs else {}
    return {"type": kind, **named, "coordinates": list(rings)}


DEGREES = [[12.45, 46.02], [12.46, 46.02], [12.46, 46.03], [12.45, 46.02]]


class TestCoverGeometry:
    def check(self, tmp_path, geometry):
        return check_tile([plain(tmp_path / "a.tif")], cover_geometry=geometry)

    @pytest.mark.parametrize(
        "geometry",
        [
            polygon(ring(100)),
            polygon(ring(50), ring(50, size=100.0)),
            polygon([ring(60)], [ring(40)], kind="MultiPolygon"),
            polygon([[12.428, 46.014], [12.431, 46.014], [12.431, 46.016], [12.428, 46.014]], crs=""),
        ],
        ids=["100", "hole", "parts", "WGS84 without crs"],
    )
    def test_good(self, tmp_path, geometry):
        assert self.check(tmp_path, geometry) == []

    @pytest.mark.parametrize(
        ("geometry", "points"),
        [
            (polygon(ring(101)), 101),
            (polygon(ring(60), ring(41)), 101),
            (polygon([ring(50)], [ring(30), ring(30)], kind="MultiPolygon"), 110),
        ],
        ids=["one ring", "two rings", "two parts"],
    )
    def test_too_many_points_in_all(self, tmp_path, geometry, points):
        (finding,) = self.check(tmp_path, geometry)
        assert (finding.rule, finding.severity, finding.found) == (
            "cover-points",
            "error",
            f"{points} points",
        )

    @pytest.mark.parametrize(
        "geometry",
        [
            {"type": "Point", "coordinates": [1, 2]},
            {"type": "Polygon"},
            {"type": "Polygon", "coordinates": []},
            polygon(5),
            polygon([[0, 0], [1, 1], [0, 0]]),
            polygon([[0, 0], [1, 1], [1, 0], [0, 1]]),
            polygon([[0, 0], [1, "1"], [1, 0], [0, 0]]),
            polygon([[0, 0], [1, float("nan")], [1, 0], [0, 0]]),
            polygon([[46, 150], [46, 151], [47, 151], [46, 150]], crs=None),
            "POLYGON((0 0))",
            {},
        ],
        ids=["point", "none", "empty", "number", "short", "open", "text", "nan", "swapped", "WKT", "nothing"],
    )
    def test_no_geometry_that_the_service_takes(self, tmp_path, geometry):
        assert rules(self.check(tmp_path, geometry)) == [("cover-geometry", "error")]

    @pytest.mark.parametrize("crs", ["urn:ogc:def:crs:EPSG::2056", "EPSG:4258", "Sphere", 5])
    def test_another_crs(self, tmp_path, crs):
        geometry = {"type": "Polygon", "crs": {"properties": {"name": crs}}, "coordinates": [DEGREES]}
        assert rules(self.check(tmp_path, geometry)) == [("cover-crs", "error")]

    @pytest.mark.parametrize(
        "geometry",
        [
            polygon(ring(10, x=400000.0)),
            polygon(DEGREES, crs=""),
            polygon([p[::-1] for p in DEGREES], crs=""),
        ],
        ids=["east of it", "in degrees", "latitude first"],
    )
    def test_beside_the_raster(self, tmp_path, geometry):
        assert rules(self.check(tmp_path, geometry)) == [("cover-outside", "warning")]

    def test_the_sandbox_refuses_what_is_an_error(self, tmp_path):
        folder = tmp_path / "root" / "test" / "a"
        folder.mkdir(parents=True)
        plain(folder / "B1.tif")
        with Sandbox(tmp_path / "root", ingest_delay=0.01) as sandbox:
            caller = Caller(sandbox)
            collection = caller.create_collection("test")
            for number, geometry in enumerate(
                [polygon(ring(100)), polygon(ring(101)), polygon(DEGREES, crs="EPSG:2056")]
            ):
                refused = caller.call(
                    "POST",
                    f"/collections/{collection}/tiles",
                    json={"path": f"{number}", "coverGeometry": geometry},
                )
                bad = [f for f in self.check(folder, geometry) if f.severity == "error"]
                assert (refused.status_code == 400) == bool(bad)

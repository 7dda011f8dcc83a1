"""What the plugin site asks of an upload, and what this project asks beside: rules over the files in the ZIP.

After the site's own validator and security scanner (qgis/QGIS-Plugins-Website). Each rule takes a `Package` and yields
what is wrong, a line each, saying what to do.
"""

from __future__ import annotations

import ast
import configparser
import re
import zipfile
from dataclasses import dataclass
from functools import cache
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Callable
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

NAME = "sentinelhub_byoc"
SITE_LIMIT = 25_000_000
OWN_LIMIT = 1_000_000
REQUIRED = (
    "name",
    "description",
    "about",
    "version",
    "qgisMinimumVersion",
    "qgisMaximumVersion",
    "author",
    "email",
    "homepage",
    "tracker",
    "repository",
    "tags",
    "changelog",
    "icon",
    "category",
    "hasProcessingProvider",
    "supportsQt6",
    "experimental",
    "deprecated",
)
FIXED = {
    "qgisMinimumVersion": "3.22",
    "qgisMaximumVersion": "4.99",
    "supportsQt6": "True",
    "deprecated": "False",
}
ADDRESSES = ("homepage", "tracker", "repository")
TEMPLATES = {"http://homepage", "http://bugs", "http://repo"}
"""What the plugin builder leaves where an address should stand; the site refuses these."""
RESERVED = (".example", ".invalid", ".test", ".localhost", "example.com", "example.org", "example.net")
"""Hosts that nobody can reach (RFC 2606): such an address must be replaced before the upload."""

PROGRAMS = {".pyc", ".pyo", ".so", ".dll", ".dylib", ".exe", ".sh", ".bat", ".cmd", ".ps1", ".pyd", ".jar"}
FORBIDDEN_FOLDERS = {"__MACOSX", "__pycache__", ".git"}
NOT_SHIPPED = {"tests", "bench", "scripts", "docs", "build", ".github", ".ci"}
SHIPPED = {".py", ".ui", ".svg", ".qm", ".txt", ".md"}
"""Kinds of files there may be, beside licences and the pages of the help."""
PAGES = {".html", ".css"}
LICENCES = ("LICENSE", "extlibs/oauthlib/LICENSE", "extlibs/requests_oauthlib/LICENSE")
NEEDED = ("__init__.py", "plugin.py", "metadata.txt", "CHANGELOG.md", *LICENCES)

QUOTED = re.compile(r"“([^”]+)”|\"([^\"]+)\"")
ALGORITHM = re.compile(r"\bbyoc:(\w+)")


@dataclass(frozen=True)
class Package:
    """A plugin's ZIP, read: file contents by the path in it, how they are marked, and its size in bytes."""

    files: Mapping[str, bytes]
    modes: Mapping[str, int]
    size: int

    @classmethod
    def read(cls, path: Path) -> Package:
        """Read the ZIP at `path`; raises `zipfile.BadZipFile` for one that is damaged."""
        with zipfile.ZipFile(path) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            files = {entry.filename: archive.read(entry) for entry in entries}
            modes = {entry.filename: entry.external_attr >> 16 for entry in entries}
        return cls(files, modes, path.stat().st_size)

    def text(self, name: str) -> str:
        """Return a file of the plugin as text; nothing for one that is not there."""
        return self.files.get(f"{NAME}/{name}", b"").decode("utf-8")

    def metadata(self) -> dict[str, str]:
        """Return what metadata.txt says, read as the site reads it; raises `configparser.Error`."""
        parser = configparser.ConfigParser()
        parser.optionxform = str  # type: ignore[assignment,method-assign]  # names as they are written
        parser.read_string(self.text("metadata.txt"))
        return dict(parser.items("general"))


Rule = Callable[[Package], "Iterable[str]"]


def sizes(package: Package) -> Iterator[str]:
    """Hold the ZIP under the site's limit and under our own."""
    if package.size > SITE_LIMIT:
        yield f"The ZIP has {package.size} bytes; the site takes {SITE_LIMIT}."
    elif package.size >= OWN_LIMIT:
        yield f"The ZIP has {package.size} bytes; it is to stay under {OWN_LIMIT}."


def layout(package: Package) -> Iterator[str]:
    """Ask for one folder with the plugin's name, and plain paths in it."""
    for name in package.files:
        parts = PurePosixPath(name).parts
        if name.startswith("/") or "\\" in name or ".." in parts:
            yield f"{name}: the site refuses paths that lead out of the folder."
        elif parts[0] != NAME or len(parts) < 2:
            yield f"{name}: all files belong into the one folder {NAME}."


def needed_files(package: Package) -> Iterator[str]:
    """Ask for what QGIS, the site and the licences need."""
    for name in NEEDED:
        if not package.files.get(f"{NAME}/{name}"):
            yield f"{name} is missing or empty."


def unwanted_files(package: Package) -> Iterator[str]:
    """Refuse what the site rejects, and what no user needs."""
    for name in package.files:
        path = PurePosixPath(name)
        if FORBIDDEN_FOLDERS & set(path.parts):
            yield f"{name}: the site refuses this folder."
        elif any(part.startswith(".") for part in path.parts):
            yield f"{name}: hidden files are suspicious to the site."
        elif path.suffix.lower() in PROGRAMS:
            yield f"{name}: the site refuses programs and compiled files."
        elif NOT_SHIPPED & set(path.parts[1:2]):
            yield f"{name}: {path.parts[1]} stays in the repository."
        elif (
            path.suffix not in (PAGES if path.parts[1:2] == ("help",) else SHIPPED) and path.name != "LICENSE"
        ):
            yield f"{name}: files of this kind are not part of the plugin."


def modes(package: Package) -> Iterator[str]:
    """Refuse files that are marked as programs."""
    for name, mode in package.modes.items():
        if mode & 0o111:
            yield f"{name} is marked as a program: the site warns of it."


def python_compiles(package: Package) -> Iterator[str]:
    """Read every module as Python does."""
    for name, content in package.files.items():
        fault = _syntax_fault(content) if name.endswith(".py") else None
        if fault:
            yield f"{name} is no valid Python: {fault}"


@cache
def _syntax_fault(source: bytes) -> str | None:
    try:
        ast.parse(source)
    except (SyntaxError, ValueError) as error:
        return str(error)
    return None


def metadata_complete(package: Package) -> Iterator[str]:
    """Ask for every field that QGIS or the site shows, in the form that they read."""
    try:
        metadata = package.metadata()
    except configparser.Error as error:
        yield f"metadata.txt cannot be read: {error}"
        return
    for key in REQUIRED:
        if not metadata.get(key, "").strip():
            yield f"metadata.txt has no {key}."
    for key, value in FIXED.items():
        if metadata.get(key, value) != value:
            yield f"metadata.txt: {key} is {metadata[key]}, not {value}."
    if "/" in metadata.get("author", ""):
        yield "metadata.txt: the site takes no slash in author."
    if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", metadata.get("email", "a@b.c")):
        yield f"metadata.txt: {metadata['email']} is no e-mail address."
    if not re.fullmatch(r"\d+\.\d+\.\d+", metadata.get("version", "0.0.0")):
        yield f"metadata.txt: {metadata['version']} is no version of three numbers."
    if "icon" in metadata and not package.files.get(f"{NAME}/{metadata['icon']}"):
        yield f"metadata.txt: the icon {metadata['icon']} is not in the ZIP."


def addresses(package: Package) -> Iterator[str]:
    """Ask for addresses of the form that the site takes."""
    metadata = _readable_metadata(package)
    for key in ADDRESSES:
        address = metadata.get(key, "")
        if address and (address in TEMPLATES or not _is_address(address)):
            yield f"metadata.txt: {key} is {address}, not the address of a page (https://…)."


def _is_address(address: str) -> bool:
    parts = urlsplit(address)
    return parts.scheme == "https" and "." in (parts.hostname or "")


def changelog_true(package: Package) -> Iterator[str]:
    """Hold the version and its changes against CHANGELOG.md."""
    metadata = _readable_metadata(package)
    newest = re.search(r"^## (\S+)", package.text("CHANGELOG.md"), re.MULTILINE)
    if newest is None or newest[1] != metadata.get("version"):
        yield f"CHANGELOG.md begins with {newest and newest[1]}, metadata.txt says {metadata.get('version')}."
    if not metadata.get("changelog", "").startswith(f"{metadata.get('version')}:"):
        yield "metadata.txt: changelog does not begin with the version that is uploaded."


def names_true(package: Package) -> Iterator[str]:
    """Hold algorithms and quoted names in the texts of the metadata against those in the plugin."""
    metadata = _readable_metadata(package)
    texts = {key: metadata.get(key, "") for key in ("description", "about", "changelog")}
    shown = "\n".join(_shown_texts(package))
    for key, text in texts.items():
        for algorithm in ALGORITHM.findall(text):
            if f"{NAME}/algorithms/{algorithm}.py" not in package.files:
                yield f"metadata.txt: {key} speaks of byoc:{algorithm}, which is no algorithm."
        for match in QUOTED.finditer(text):
            name = match[1] or match[2]
            if name not in shown:
                yield f"metadata.txt: {key} speaks of “{name}”, which stands nowhere in the plugin."


def _shown_texts(package: Package) -> Iterator[str]:
    """Yield the sources and forms that hold what users read, without the marks of shortcuts."""
    for name, content in package.files.items():
        if name.startswith(tuple(f"{NAME}/{part}/" for part in ("ui", "core", "algorithms"))):
            yield content.decode("utf-8", errors="replace").replace("&amp;", "").replace("&", "")


def translations_there(package: Package) -> Iterator[str]:
    """Ask for compiled translations that hold something, and for no sources of them."""
    names = [name for name in package.files if name.startswith(f"{NAME}/i18n/")]
    if not any(name.endswith(".qm") for name in names):
        yield "i18n holds no compiled translation (.qm): run `make qm`."
    for name in names:
        if not name.endswith(".qm"):
            yield f"{name}: of translations only .qm files are shipped."
        elif len(package.files[name]) < 1000:
            yield f"{name} is empty: the language would show English."


def _readable_metadata(package: Package) -> dict[str, str]:
    """Return the metadata; nothing where they cannot be read, which `metadata_complete` tells."""
    try:
        return package.metadata()
    except configparser.Error:
        return {}


RULES: tuple[Rule, ...] = (
    sizes,
    layout,
    needed_files,
    unwanted_files,
    modes,
    python_compiles,
    metadata_complete,
    addresses,
    changelog_true,
    names_true,
    translations_there,
)


def findings(package: Package) -> list[str]:
    """Return what any rule finds wrong."""
    return [finding for rule in RULES for finding in rule(package)]


def unreachable_addresses(metadata: Mapping[str, str]) -> list[str]:
    """Return the fields whose address nobody can reach as yet: its host is one of those kept for examples."""
    hosts = {key: urlsplit(metadata.get(key, "")).hostname or "" for key in ADDRESSES}
    return [key for key, host in hosts.items() if host.endswith(RESERVED)]

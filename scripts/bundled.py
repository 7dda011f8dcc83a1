"""The bundled libraries: unpacked from their wheels, with their licences, and with what was found harmless marked."""

from __future__ import annotations

import zipfile
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from slim import without_docstrings

LICENCES = ("LICENSE", "COPYING", "NOTICE")


class Reviewed(NamedTuple):
    """A line of a bundled library that a scanner takes for a danger, and why it is none."""

    path: str
    line: str
    finding: str
    """Bandit's number of it."""
    reason: str


KIND = "names a kind of token, is none"
FIELD = "the name of a field, no secret"
EMPTY = "a field that is empty"
COMMON = "oauthlib/common.py"
CLIENT = "oauthlib/oauth2/rfc6749/clients/base.py"
METADATA = "oauthlib/oauth2/rfc6749/endpoints/metadata.py"
BEARER = "ResourceEndpoint.__init__(self, default_token='Bearer',"
FIXES = "requests_oauthlib/compliance_fixes"

REVIEWED: tuple[Reviewed, ...] = (
    Reviewed(
        COMMON,
        "return str(str(randbits(64)) + generate_timestamp())",
        "B311",
        "SystemRandom's where there is one",
    ),
    *(
        Reviewed(COMMON, f'"{name}": None,', "B105", EMPTY)
        for name in (
            "access_token",
            "client_secret",
            "refresh_token",
            "request_token",
            "token",
            "token_type_hint",
            "id_token_hint",
        )
    ),
    Reviewed(
        "oauthlib/oauth1/rfc5849/__init__.py",
        "params.append(('oauth_body_hash', base64.b64encode("
        "hashlib.sha1(request.body.encode('utf-8')).digest()).decode('utf-8')))",
        "B324",
        "OAuth 1 lays SHA-1 down; this plugin does not use it",
    ),
    Reviewed(CLIENT, "refresh_token_key = 'refresh_token'", "B105", FIELD),
    Reviewed(CLIENT, "def __init__(self, client_id,", "B107", KIND),
    Reviewed(CLIENT, "def prepare_token_revocation_request(self, revocation_url, token,", "B107", KIND),
    Reviewed(METADATA, "assert isinstance(claims, dict)", "B101", "guards nothing: a server's own mistake"),
    Reviewed(
        METADATA,
        "assert isinstance(endpoint, BaseEndpoint)",
        "B101",
        "guards nothing: a server's own mistake",
    ),
    Reviewed("oauthlib/oauth2/rfc6749/endpoints/pre_configured.py", BEARER, "B106", KIND),
    Reviewed("oauthlib/openid/connect/core/endpoints/pre_configured.py", BEARER, "B106", KIND),
    Reviewed(
        "oauthlib/oauth2/rfc6749/parameters.py",
        'def prepare_token_revocation_request(url, token, token_type_hint="access_token",',
        "B107",
        KIND,
    ),
    Reviewed("oauthlib/oauth2/rfc6749/tokens.py", "'token_type': 'Bearer',", "B105", KIND),
    Reviewed(
        f"{FIXES}/douban.py",
        'session._client_default_token_placement = "query"',
        "B105",
        "a place, no secret",
    ),
    Reviewed(f"{FIXES}/ebay.py", 'token["token_type"] = "Bearer"', "B105", KIND),
    Reviewed(f"{FIXES}/facebook.py", 'token["token_type"] = "Bearer"', "B105", KIND),
    Reviewed(f"{FIXES}/weibo.py", 'token["token_type"] = "Bearer"', "B105", KIND),
    Reviewed(
        f"{FIXES}/weibo.py", 'session._client.default_token_placement = "query"', "B105", "a place, no secret"
    ),
)
"""Each with the exact line: a new version of a library is looked at anew."""


def unpack_wheel(wheel: Path, target: Path) -> None:
    """Write the packages in `wheel` below `target`, each with the licence of the library in its folder."""
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        library = next(name for name in names if name.endswith("/__init__.py") and name.count("/") == 1)
        for name in names:
            path = PurePosixPath(name)
            if path.parts[0].endswith(".dist-info"):
                if not path.name.startswith(LICENCES):
                    continue
                path = PurePosixPath(library).parent / path.name
            write(target / path, archive.read(name), str(path))


def write(file: Path, content: bytes, name: str) -> None:
    """Write one file of a library, Python without docstrings and with its reviewed lines marked."""
    file.parent.mkdir(parents=True, exist_ok=True)
    if file.suffix == ".py":
        content = marked(without_docstrings(content.decode()), name).encode()
    file.write_bytes(content)


def marked(source: str, name: str) -> str:
    """Return `source`, the file `name` of a library, with a comment at each line that was reviewed.

    Raises `LookupError` for a reviewed line that is not there any more.
    """
    lines = source.splitlines(keepends=True)
    for reviewed in REVIEWED:
        if reviewed.path != name:
            continue
        numbers = [number for number, line in enumerate(lines) if line.strip() == reviewed.line]
        if not numbers:
            raise LookupError(f"{name} has no line {reviewed.line!r}: look at the library again.")
        for number in numbers:
            lines[number] = f"{lines[number].rstrip()}  # nosec {reviewed.finding} # {reviewed.reason}\n"
    return "".join(lines)

"""From what GDAL heard of an endpoint to an error that says what happened and what to do, without secrets."""

from __future__ import annotations

import html
import os
import re
from typing import TYPE_CHECKING, NamedTuple

from .errors import BucketError

if TYPE_CHECKING:
    from .access import BucketAccess
    from .talk import Talk

HIDDEN = "[hidden]"
SHORTEST_SECRET = 8
"""Shorter secrets are ordinary words (`any`, `test`): hiding them would spoil the text for nothing."""
SECRET_VARIABLES = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN")

_KEY_ID = re.compile(r"\b(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{12,}\b")
_SIGNATURE = re.compile(
    r"(?i)\b((?:X-Amz-(?:Signature|Credential|Security-Token)|AWSAccessKeyId|Signature)=)[^\s&\"'<>]+"
)
_TAGS = re.compile(
    r"(?is)<(AWSAccessKeyId|StringToSign(?:Bytes)?|SignatureProvided|CanonicalRequest(?:Bytes)?|Token-0)>.*?</\1>"
)

_KEYS_HINT = "Check the access key and its secret: copied whole, not expired, and of this endpoint."
_DENIED_HINT = (
    "Check that these keys may {action}: by the permissions of their user and the bucket's policy. Check the name of the "
    "bucket, too."
)
_REGION_HINT = "Give the bucket's region and, for another place than Amazon, its endpoint."
_NETWORK_HINT = "Check the network, the proxy and the address of the endpoint, then run it again."

CODES = {
    "AccessDenied": "denied",
    "AllAccessDisabled": "denied",
    "AccountProblem": "denied",
    "InvalidAccessKeyId": "denied",
    "SignatureDoesNotMatch": "denied",
    "ExpiredToken": "denied",
    "InvalidToken": "denied",
    "TokenRefreshRequired": "denied",
    "InvalidSecurity": "denied",
    "NotSignedUp": "denied",
    "RequestTimeTooSkewed": "denied",
    "InvalidObjectState": "denied",
    "QuotaExceeded": "denied",
    "NoSuchBucket": "no-bucket",
    "InvalidBucketName": "no-bucket",
    "NoSuchKey": "no-object",
    "AuthorizationHeaderMalformed": "wrong-region",
    "PermanentRedirect": "wrong-region",
    "TemporaryRedirect": "wrong-region",
    "IncorrectEndpoint": "wrong-region",
    "IllegalLocationConstraintException": "wrong-region",
    "InternalError": "network",
    "InternalServerError": "network",
    "ServiceUnavailable": "network",
    "SlowDown": "network",
    "RequestTimeout": "network",
    "BadDigest": "network",
    "IncompleteBody": "network",
    "NoSuchUpload": "network",
}
"""Kind of the error for each code of the S3 protocol that users meet."""

KEY_CODES = frozenset(
    {"InvalidAccessKeyId", "SignatureDoesNotMatch", "ExpiredToken", "InvalidToken", "TokenRefreshRequired"}
)
"""Codes that concern the keys themselves, not what they may do."""

_FILE_KINDS = {6: "denied", 7: "no-bucket", 8: "no-object", 9: "no-credentials", 10: "denied"}
"""Kinds of GDAL's errors about files: VSIE_AWSAccessDenied, …BucketNotFound, …ObjectNotFound, …InvalidCredentials,
…SignatureDoesNotMatch; their names change from version to version, their numbers do not."""
_BAD_SIGNATURE = 10

_STATUS_KINDS = {
    301: "wrong-region",
    307: "wrong-region",
    400: "denied",
    401: "denied",
    403: "denied",
    404: "no-object",
}
_STATUS = re.compile(
    r"response_code=(\d{3})|HTTP response code on \S+: (\d{3})|HTTP error code: (\d{3})|\bError (\d{3}):"
)
_CURL = re.compile(r"^CURL error: ")


class Answer(NamedTuple):
    """The code, the message and the region of an error in the S3 protocol."""

    code: str
    message: str
    region: str


def read_answer(body: str) -> Answer:
    """Return what the body of an error says; empty texts for what it does not."""

    def field(name: str) -> str:
        match = re.search(rf"(?is)<{name}>(.*?)</{name}>", body)
        return html.unescape(" ".join(match[1].split())) if match else ""

    return Answer(field("Code"), field("Message"), field("Region") or field("Endpoint"))


def answers_of(talk: Talk) -> list[Answer]:
    """Return the errors of the S3 protocol that were heard, in their order."""
    return [answer for answer in map(read_answer, talk.answers) if answer.code]


def last_status(talk: Talk) -> int:
    """Return the last HTTP status that GDAL mentioned, 0 when it mentioned none."""
    found = [match for text in (*talk.errors, *talk.remarks) for match in _STATUS.finditer(text)]
    return int(next(group for group in found[-1].groups() if group)) if found else 0


def explain(talk: Talk, access: BucketAccess, what: str, *, action: str = "read the bucket") -> BucketError:
    """Return the error for a failure: `what` could not be done; `action` is what the keys must be allowed to do."""
    answers = answers_of(talk)
    if answers:
        return _from_answer(answers[-1], access, what, action)
    number, text = talk.file_error
    said = " ".join((text, *talk.errors))
    if _FILE_KINDS.get(number) == "no-credentials" or re.search(r"AWS_(?:SECRET_)?ACCESS_KEY", said):
        return no_credentials(access, what)
    status = last_status(talk)
    kind = _FILE_KINDS.get(number) or _STATUS_KINDS.get(status, "network")
    if kind == "denied" and re.search(r"(?i)\bregion\b", text):
        kind = "wrong-region"
    reason = redact(_CURL.sub("", text), access)
    if not reason:
        reason = f"HTTP status {status}" if status else "the endpoint does not answer as it should"
    hint = _KEYS_HINT if number == _BAD_SIGNATURE else _hint(kind, action)
    return BucketError(_sentence(what, reason), hint=hint, kind=kind)


def no_credentials(access: BucketAccess, what: str) -> BucketError:
    """Return the error for a bucket without credentials, which says where they were looked for."""
    where = (
        f"the AWS profile {access.profile!r} has none"
        if access.profile
        else "there are none in the environment"
    )
    return BucketError(
        _sentence(what, f"no credentials for the bucket {access.bucket}: {where}"),
        hint="Give an authentication entry with the access key and its secret, the name of an AWS profile, or set "
        "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; for a public bucket set AWS_NO_SIGN_REQUEST=YES.",
        kind="no-credentials",
    )


def redact(text: str, access: BucketAccess | None = None) -> str:
    """Return one line of the text without keys, tokens and signatures."""
    for secret in _secrets(access):
        text = text.replace(secret, HIDDEN)
    text = _TAGS.sub(HIDDEN, text)
    text = _SIGNATURE.sub(rf"\1{HIDDEN}", text)
    return " ".join(_KEY_ID.sub(HIDDEN, text).split())


def _from_answer(answer: Answer, access: BucketAccess, what: str, action: str) -> BucketError:
    kind = CODES.get(answer.code, "denied")
    said = f"{redact(answer.message, access).rstrip('.')} ({answer.code})" if answer.message else answer.code
    if kind == "no-bucket":
        said = f"there is no bucket {access.bucket} there: {said}"
    elif kind == "wrong-region" and answer.region:
        said = f"{said}; the bucket is in {answer.region}"
    hint = _KEYS_HINT if answer.code in KEY_CODES else _hint(kind, action)
    if answer.code == "RequestTimeTooSkewed":
        hint = "Set the clock of this computer."
    elif answer.code == "QuotaExceeded":
        hint = "Make room in the bucket, or ask for more."
    return BucketError(_sentence(what, said), hint=hint, kind=kind)


def _hint(kind: str, action: str) -> str:
    return {
        "denied": _DENIED_HINT.format(action=action),
        "no-bucket": "Check its name, the endpoint and the region.",
        "no-object": "Check the key: capitals count, and it begins without a slash.",
        "wrong-region": _REGION_HINT,
        "network": _NETWORK_HINT,
    }.get(kind, "")


def _secrets(access: BucketAccess | None) -> list[str]:
    keys = access.keys if access is not None else None
    own = (keys.access_key, keys.secret_key, keys.session_token) if keys else ()
    found = {*own, *(os.environ.get(name, "") for name in SECRET_VARIABLES)}
    return sorted((secret for secret in found if len(secret) >= SHORTEST_SECRET), key=len, reverse=True)


def _sentence(what: str, reason: str) -> str:
    return f"{what}: {reason.rstrip('.')}."

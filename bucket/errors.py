"""The one error that the bucket layer raises, with a stable kind that callers may branch on."""

from __future__ import annotations

from ..advised import AdvisedError

KINDS = (
    "no-credentials",
    "denied",
    "no-bucket",
    "no-object",
    "wrong-region",
    "network",
    "disk",
    "verify",
    "in-use",
    "unsupported",
    "invalid",
)
"""`no-credentials`: none found. `denied`: they, or the bucket's rules, do not allow it. `no-bucket`, `no-object`: there is
none of that name. `wrong-region`: the bucket is elsewhere. `network`: the endpoint cannot be reached, broke off, or has a
problem; worth another try. `disk`: the local file cannot be read, or changed. `verify`: what arrived is not what was sent.
`in-use`: the bucket is being used with other keys. `unsupported`: this GDAL cannot do it. `invalid`: no such name, key or
endpoint can be."""


class BucketError(AdvisedError):
    """A bucket cannot be used: what happened, why, and what to do next; `kind` is one of `KINDS`. Holds no secret."""

    def __init__(self, message: str, *, hint: str = "", kind: str = "network") -> None:
        """Keep the kind as well."""
        super().__init__(message, hint=hint)
        self.kind = kind

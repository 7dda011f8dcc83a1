"""The page that tells how a bucket fares and what its policy must say: plain HTML that needs nothing from elsewhere."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from ..core.i18n import translate
from ..core.severity import severity_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..bucket.doctor import BucketFinding

_STYLE = (
    "body{font-family:sans-serif;max-width:60em;margin:2em auto;padding:0 1em;line-height:1.4;color:#222;background:#fff}"
    "li{margin:.7em 0}ul{padding-left:1.2em}b.error{color:#b00020}b.warning{color:#8a5300}b.info{color:#1a5fb4}"
    "b.ok{color:#1b7a3d}pre{background:#f2f2f2;padding:1em;overflow:auto}"
)


def bucket_report(bucket: str, deployment: str, policy: str, findings: Sequence[BucketFinding]) -> str:
    """Return a page: the findings in the order of the steps, then the policy to copy. All texts are escaped."""
    title = translate("BucketReport", "Bucket {bucket} for {deployment}").format(
        bucket=bucket, deployment=deployment
    )
    checked = [
        "<h2>" + escape(translate("BucketReport", "Check")) + "</h2>",
        "<ul>",
        *map(_line, findings),
        "</ul>",
    ]
    about = translate(
        "BucketReport",
        "This policy lets the service read the bucket and nothing else. Where the bucket has a policy already, add the "
        "statement to that one's.",
    )
    return "\n".join(
        [
            "<!DOCTYPE html>",
            f'<html><head><meta charset="utf-8"><title>{escape(title)}</title><style>{_STYLE}</style></head><body>',
            f"<h1>{escape(title)}</h1>",
            *(checked if findings else ()),
            "<h2>" + escape(translate("BucketReport", "Policy")) + "</h2>",
            f"<p>{escape(about)}</p>",
            f"<pre>{escape(policy)}</pre>",
            "</body></html>",
            "",
        ]
    )


def _line(finding: BucketFinding) -> str:
    label = f'<b class="{escape(finding.severity)}">{escape(severity_label(finding.severity))}</b>'
    fix = (
        "<br>" + escape(translate("BucketReport", "What to do: {fix}").format(fix=finding.fix))
        if finding.fix
        else ""
    )
    return f"<li>{label} {escape(finding.found)}{fix}</li>"

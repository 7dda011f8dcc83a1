"""The pages of the documentation that travel in the plugin's ZIP: for users, without pictures, which would double its size."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CONFIGURATION = ROOT / "mkdocs-help.yml"

_PICTURE = re.compile(r"<p>\s*<img [^>]*>\s*</p>\n?")
_LINK = re.compile(r'<a href="([\w-]+\.(?:html|md))(?:#[^"]*)?">(.*?)</a>', re.DOTALL)


def build_help(target: Path) -> None:
    """Write the pages and their style sheet to `target`."""
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", CONFIGURATION]
    subprocess.run([*command, "--site-dir", target], cwd=ROOT, check=True, stderr=subprocess.DEVNULL)
    for left_over in ("images", "sitemap.xml", "sitemap.xml.gz"):
        path = target / left_over
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    there = {page.name for page in target.glob("*.html")}
    for name in there:
        page = for_the_road((target / name).read_text(encoding="utf-8"), there)
        (target / name).write_text(page, encoding="utf-8", newline="\n")


def for_the_road(page: str, there: set[str]) -> str:
    """Return a page without its pictures, and links to other pages than those that are `there` as plain words."""
    return _LINK.sub(lambda link: link[0] if link[1] in there else link[2], _PICTURE.sub("", page))

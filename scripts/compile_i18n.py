"""Compiles the translations: every resources/i18n/<language>/*.ts into resources/i18n/app_<language>.qm.

`--update [PACKAGE ...]` first lets lupdate bring the .ts files up to date with the sources (new strings come in
unfinished), one file a package: ui/board -> board.ts. English files hold plural forms only, and exist only where there
are some. The .qm files are build outputs, ignored by git.
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
I18N = ROOT / "resources" / "i18n"
LANGUAGES = ("zh_CN", "en")
PACKAGES = (
    "board",
    "charts",
    "cli",
    "common",
    "deals",
    "forecast",
    "funnel",
    "milestones",
    "past",
    "people",
    "playbook",
    "portfolio",
    "reports",
    "settings",
    "shell",
    "today",
    "tools",
    "transfer",
)


def update(packages: Sequence[str], folder: Path = I18N) -> None:
    """Bring the .ts files in `folder` up to date with the sources of these packages; empty ones are removed."""
    for package in packages:
        for language in LANGUAGES:
            target = folder / language / f"{package}.ts"
            target.parent.mkdir(parents=True, exist_ok=True)
            options = ["-no-obsolete", "-locations", "none", *(["-pluralonly"] if language == "en" else [])]
            sources = ["-extensions", "py", f"ui/{package}"]
            _run("lupdate", *sources, "-ts", str(target), "-target-language", language, *options)
            if "<message" not in target.read_text("utf-8"):
                target.unlink()


def stale(language: str) -> bool:
    """Tell whether the compiled file of a language is missing or older than one of its sources."""
    built = I18N / f"app_{language}.qm"
    sources = list((I18N / language).glob("*.ts"))
    return bool(sources) and (not built.exists() or built.stat().st_mtime < max(s.stat().st_mtime for s in sources))


def compile_all(*, force: bool = True) -> None:
    """Write the .qm file of each language that has sources."""
    for language in LANGUAGES:
        sources = sorted((I18N / language).glob("*.ts"))
        if sources and (force or stale(language)):
            unfinished = I18N / f"app_{language}.{os.getpid()}.qm"
            _run("lrelease", "-silent", *map(str, sources), "-qm", str(unfinished))
            unfinished.replace(I18N / f"app_{language}.qm")


def _run(tool: str, *arguments: str) -> None:
    import PySide6

    folder = Path(PySide6.__file__).parent
    found = [path for path in (folder / tool, folder / f"{tool}.exe", folder / "libexec" / tool) if path.exists()]
    command = str(found[0]) if found else f"pyside6-{tool}"
    subprocess.run(
        [command, *arguments], cwd=ROOT, check=True, stdout=subprocess.DEVNULL if tool == "lupdate" else None
    )


if __name__ == "__main__":
    if "--update" in sys.argv:
        update([name for name in sys.argv[1:] if not name.startswith("-")] or PACKAGES)
    compile_all()

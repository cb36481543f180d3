"""The command line: the same services without a window. Exit 0, 1 (the input's fault, one line) or 2 (usage)."""

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from funnel_desktop import __version__
from funnel_desktop.domain.errors import FunnelError
from funnel_desktop.services.words import LANGUAGES, load_words
from ui.cli import commands, figures
from ui.cli.console import Console
from ui.common.ui_locale import UiLocale

_OUTPUTS = {
    "pdf": "pages",
    "pptx": "slides with charts and tables that can be edited",
    "xlsx": "every table",
    "png": "every chart as a picture (OUT, OUT-2…)",
    "svg": "every chart as lines and text (OUT, OUT-2…)",
}

_DAYS = {
    "as-of": "as recorded by the end of this day (else today)",
    "from": "first day of the flow figures (else 365 days to the last)",
    "to": "last day of the flow figures (else as of)",
}

FIRST_YEAR = 1900
"""No day asked for lies before it."""

PICTURES = frozenset({"report", "render", "self-test"})
"""Commands that draw: they need QtGui, offscreen."""


def main(arguments: Sequence[str]) -> int:
    """Run one subcommand and return the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    options = parser().parse_args(arguments)
    if options.self_test:
        options.run, options.command = commands.self_test, "self-test"
    elif options.command is None:
        parser().error("a command is missing")
    elif options.command == "report" and not any(getattr(options, key) for key in _OUTPUTS):
        parser().error("report needs an output: " + ", ".join(f"--{key}" for key in _OUTPUTS))
    app = QCoreApplication.instance() or _application(options.command)
    locale = UiLocale(app, load_words, getattr(options, "lang", None) or "")
    console = Console(locale)
    try:
        return int(options.run(options, console))
    except FunnelError as error:
        return console.refuse(error)
    finally:
        locale.uninstall()


def parser() -> argparse.ArgumentParser:
    """Return the grammar of the command line."""
    top = argparse.ArgumentParser(prog="main.py", description="Funnel Desktop: main.py [FILE] opens the window.")
    top.add_argument("--version", action="version", version=f"Funnel Desktop {__version__}")
    top.add_argument("--self-test", action="store_true", help="try the program on a temporary file")
    top.set_defaults(lang=None)
    sub = top.add_subparsers(dest="command", metavar="COMMAND")
    take = _command(sub, "import", commands.import_table, "bring a spreadsheet into a file (made if absent)")
    take.add_argument("source", type=Path, metavar="SOURCE")
    take.add_argument("--into", type=Path, required=True, metavar="FILE")
    take.add_argument("--encoding", default="", metavar="NAME", help="of a text file (else found out)")
    take.add_argument("--sheet", default="", metavar="NAME", help="of a workbook (else the first that holds anything)")
    take.add_argument("--date-order", choices=("dmy", "mdy"), default="", help="day or month first (else as it shows)")
    give = _command(sub, "export", commands.export_deals, "write all deals; the format goes by the suffix")
    give.add_argument("file", type=Path, metavar="FILE")
    give.add_argument("out", type=Path, metavar="OUT")
    report = _command(sub, "report", commands.report, "write a report (the funnel page, if not told)")
    _report_words(report)
    check = _command(sub, "check", commands.check, "check a file from scratch")
    check.add_argument("file", type=Path, metavar="FILE")
    count = _command(sub, "figures", figures.figures, "print every figure of the method as JSON (docs/figures.md)")
    count.add_argument("file", type=Path, metavar="FILE")
    for name, text in _DAYS.items():
        count.add_argument(f"--{name}", type=_day, metavar="YYYY-MM-DD", dest=name, help=text)
    sample = _command(sub, "sample", commands.sample, "make the sample portfolio")
    sample.add_argument("file", type=Path, metavar="FILE")
    render = _command(sub, "render", commands.render, "draw the screens as PNG into a folder")
    render.add_argument("file", type=Path, metavar="FILE")
    render.add_argument("folder", type=Path, metavar="DIR")
    return top


def _day(text: str) -> date:
    """Return a day; a year before 1900 is a slip of the pen, and would leave no room for the days before it."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = date.min
    if day.year < FIRST_YEAR:
        raise argparse.ArgumentTypeError(f"not a day from {FIRST_YEAR} on, written as YYYY-MM-DD: {text!r}")
    return day


def _report_words(report: argparse.ArgumentParser) -> None:
    """Say what can be asked of a report."""
    report.add_argument("file", type=Path, metavar="FILE")
    report.add_argument("--report", default="", metavar="KEY", help="which one; a wrong key lists them")
    report.add_argument("--deal", default="", metavar="NAME", help="name or id of the deal that it is about")
    report.add_argument("--as-of", type=_day, metavar="YYYY-MM-DD", dest="as_of", help="as the file stood that evening")
    for key, text in _OUTPUTS.items():
        report.add_argument(f"--{key}", type=Path, metavar="OUT", help=text)


def _command(
    sub: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, run: commands.Run, text: str
) -> argparse.ArgumentParser:
    command = sub.add_parser(name, help=text, description=text)
    command.add_argument("--lang", choices=LANGUAGES, default=None, help="language of the output")
    command.set_defaults(run=run)
    return command


def _application(command: str) -> QCoreApplication:
    """Return an application that can draw without a display where the command draws."""
    if command not in PICTURES:
        return QCoreApplication(sys.argv[:1])
    import os

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    return QApplication(sys.argv[:1])

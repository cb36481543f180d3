"""The subcommands: each a few lines over the services, its result printed."""

import argparse
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from funnel_desktop.bootstrap import App, create_app, open_app
from funnel_desktop.domain.clock import SystemClock
from funnel_desktop.domain.errors import InputError, StorageError
from funnel_desktop.ids import new_uuid7
from funnel_desktop.services.playbook import load_playbook
from funnel_desktop.services.words import load_words
from ui.cli.console import Console
from ui.common.row_problems import problem_text

if TYPE_CHECKING:
    from funnel_desktop.services.importing.mapping import ColumnMapping
    from funnel_desktop.services.importing.plan import ImportPlan
    from funnel_desktop.services.importing.table import Table

Run = Callable[[argparse.Namespace, Console], int]

NEW_FILE = {"currency": "CNY", "time_zone": "Asia/Shanghai"}


def _open(path: Path) -> App:
    return open_app(path, clock=SystemClock(), new_id=new_uuid7)


def import_table(options: argparse.Namespace, console: Console) -> int:
    """Read, plan and commit; print the four counts and every rejected row with its reason."""
    from funnel_desktop.services.importing.mapping import with_order
    from funnel_desktop.services.importing.reading import read_table
    from funnel_desktop.services.importing.table import ReadOptions

    wanted = ReadOptions(encoding=options.encoding, sheet=options.sheet)
    read_table(options.source, wanted, lambda: False)  # refuses a bad source before a new file is made
    made = not options.into.exists()
    settings = {"title": options.into.stem, **NEW_FILE}
    app = create_app(options.into, settings, clock=SystemClock(), new_id=new_uuid7) if made else _open(options.into)
    try:
        importer = app.importer()
        table = importer.read(options.source, wanted)
        mapping = importer.guess(table)
        if options.date_order:
            mapping = with_order(mapping, options.date_order)
        plan = importer.plan(table, mapping, options.source.name)
        importer.commit(plan)
    finally:
        app.close()
    for label, count in (
        (QCoreApplication.translate("Cli", "new"), plan.new),
        (QCoreApplication.translate("Cli", "changed"), len(plan.changed)),
        (QCoreApplication.translate("Cli", "same"), plan.same),
        (QCoreApplication.translate("Cli", "rejected"), len(plan.rejected)),
    ):
        console.say(f"{label}: {count}")
    for row in plan.rejected:
        text = QCoreApplication.translate("Cli", "row {row}: {reason}")
        console.say(text.format(row=row.number, reason=problem_text(row)))
    _say_unsettled(plan, mapping, table, console)
    return 0


def _say_unsettled(plan: "ImportPlan", mapping: "ColumnMapping", table: "Table", console: Console) -> None:
    """Print what was decided without being known: columns left out, stage words whose meaning was only guessed."""
    if plan.unmapped:
        columns = ", ".join(table.headers[at] for at in plan.unmapped)
        console.say(QCoreApplication.translate("Cli", "columns left out: {columns}").format(columns=columns))
    if plan.guessed:
        words = ", ".join(f"{word} → {mapping.targets[word]}" for word in plan.guessed)
        console.say(QCoreApplication.translate("Cli", "stage words only guessed: {words}").format(words=words))


def export_deals(options: argparse.Namespace, console: Console) -> int:
    """Write every deal in the format of the suffix."""
    app = _open(options.file)
    try:
        count = app.exporter().write(options.out, console.locale.language)
    finally:
        app.file.close(back_up=False)
    text = QCoreApplication.translate("Cli", "{deals} written to {path}")
    console.say(text.format(deals=console.locale.formats.count_deals(count), path=options.out))
    return 0


def report(options: argparse.Namespace, console: Console) -> int:
    """Write a report in the formats wanted; it does not count as a print, so the next one compares as before."""
    from ui.reports import registry
    from ui.reports.engine import lay_out
    from ui.reports.outputs.formats import OUTPUTS, write_output
    from ui.reports.page_setup import PageSetup
    from ui.reports.pdf import need_fonts

    wanted = registry.report_of(options.report) if options.report else registry.REPORTS[0]
    if wanted.scope == "deal" and not options.deal:
        raise InputError("report.deal_wanted", key=wanted.key)
    app = _open(options.file)
    try:
        seen = app.past.on(options.as_of) if options.as_of else app
        deal_id = seen.deals.find(options.deal) if options.deal else ""
        make = wanted.make(seen, registry.ask_of(options.report, deal_id))
        console.locale.use_words(partial(load_words, overrides=app.overrides()))
        setup = wanted.paper(app) if wanted.paper is not None else PageSetup()
    finally:
        app.past.close()
        app.file.close(back_up=False)
    need_fonts()
    pages = lay_out(make(console.locale, setup), setup)
    for output in OUTPUTS:
        path = getattr(options, output.key)
        for written in write_output(pages, output.key, path) if path else ():
            console.say(str(written))
    return 0


def check(options: argparse.Namespace, console: Console) -> int:
    """Check a file from scratch and print what is wrong; exit 1 if anything is."""
    from funnel_desktop.services.checking import check_file

    found = check_file(options.file, load_playbook())
    for name, count in found.counts.items():
        console.say(f"{name}: {count}")
    for problem in found.problems:
        values = " ".join(f"{key}={value}" for key, value in problem.params.items())
        console.say(f"{problem.code} {values}".strip())
    console.say(
        QCoreApplication.translate("Cli", "The file is sound.")
        if found.ok
        else QCoreApplication.translate("Cli", "The file is damaged: restore the newest backup.")
    )
    return 0 if found.ok else 1


def sample(options: argparse.Namespace, console: Console) -> int:
    """Make the sample portfolio in a new file."""
    from funnel_desktop.services.sample import make_sample

    if options.file.exists():
        raise StorageError("file.exists", path=str(options.file))
    make_sample(options.file, SystemClock(), new_uuid7, language=console.locale.language)
    console.say(str(options.file))
    return 0


def render(options: argparse.Namespace, console: Console) -> int:
    """Draw the screens of a file into a folder."""
    from ui.shell.render import render_screens

    console.locale.uninstall()  # each picture brings a language of its own
    for path in render_screens(options.file, options.folder):
        console.say(str(path))
    return 0


def self_test(_options: argparse.Namespace, console: Console) -> int:
    """Try the program on a temporary file; exit 1 if a step fails."""
    from funnel_desktop.selftest import run
    from ui.cli.self_draw import draw_page

    results = [*run(SystemClock(), new_uuid7), draw_page(SystemClock(), new_uuid7, console.locale)]
    for result in results:
        console.say(f"{'ok' if result.ok else 'FAILED'}  {result.name}  {result.detail}".rstrip())
    return 0 if all(result.ok for result in results) else 1

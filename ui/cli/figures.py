"""The figures of the method as JSON: for a spreadsheet, a script, or whoever wants to check the program's sums."""

import argparse
import json

from funnel_desktop.bootstrap import open_app
from funnel_desktop.domain.clock import SystemClock
from funnel_desktop.ids import new_uuid7
from ui.cli.console import Console


def figures(options: argparse.Namespace, console: Console) -> int:
    """Print every figure of a file; nothing is written."""
    given = vars(options)
    app = open_app(options.file, clock=SystemClock(), new_id=new_uuid7)
    try:
        found = app.figures.of(given["as-of"], given["from"], given["to"])
    finally:
        app.past.close()
        app.file.close(back_up=False)
    console.say(json.dumps(found, ensure_ascii=False, indent=1))
    return 0

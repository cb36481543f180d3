"""Starts Funnel Desktop: a subcommand goes to the command line, anything else to the window. No Qt is imported here."""

from __future__ import annotations

import gc
import sys

COMMANDS = ("import", "export", "report", "check", "figures", "sample", "render")
OLDEST = (3, 11)


def main(arguments: list[str]) -> int:
    """Hand over and return the exit code: 0, 1 (the input's fault) or 2 (usage)."""
    if sys.version_info < OLDEST:
        sys.stderr.write("Funnel Desktop needs Python 3.11 or newer; this is %d.%d.\n" % sys.version_info[:2])  # noqa: UP031
        return 1
    if arguments and (arguments[0] in COMMANDS or arguments[0].startswith("-")):
        from ui.cli.main import main as run_command

        return run_command(arguments)
    # Start-up makes many objects and drops none: the collector would look through them again and again for nothing.
    # After the first paint the window collects by itself, when it is idle (ui/common/idle_collector.py).
    gc.disable()
    from ui.shell.run import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

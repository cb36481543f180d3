"""Set everything up: `python3 scripts/setup.py [--test]`. Kept in words that an old Python can still read."""

import os
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

if sys.version_info < (3, 11):
    sys.exit("setup: Python 3.11 or newer is needed, this is %d.%d: install it, then run again." % sys.version_info[:2])

sys.path.insert(0, os.path.join(ROOT, "scripts"))

from setup_steps import run  # noqa: E402 - only after the version is known to fit

sys.exit(run.main(sys.argv[1:]))

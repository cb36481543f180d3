# make run | test | setup | lock | i18n | bench | screenshots | defects | dist
SHELL := /bin/sh
.DEFAULT_GOAL := run
.PHONY: run test setup test-setup check-python lock i18n bench screenshots defects dist clean

# The newest fitting Python that is installed; `make PYTHON=... run` chooses another.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV := $(if $(filter Windows_NT,$(OS)),.venv/Scripts,.venv/bin)
RUN := $(VENV)/python

check-python:
	@test -n "$(PYTHON)" || { echo "setup: Python 3.11 or newer was not found: install it, then run again." >&2; exit 1; }

setup: check-python
	@$(PYTHON) scripts/setup.py

test-setup: check-python
	@$(PYTHON) scripts/setup.py --test

run: setup
	@$(RUN) scripts/start.py

test: test-setup
	@$(RUN) scripts/gates.py

lock: setup
	@PATH="$(CURDIR)/$(VENV):$$PATH" $(RUN) scripts/lock.py

i18n: setup
	@$(RUN) scripts/compile_i18n.py --update

bench: setup
	@$(RUN) -m tests.bench

screenshots: setup
	@$(RUN) scripts/screenshots.py

defects: setup
	@$(RUN) scripts/planted_defects.py

dist: setup
	@$(RUN) -m PyInstaller --noconfirm --clean --log-level WARN build.spec

clean:
	rm -rf out build dist .pytest_cache .mypy_cache .ruff_cache htmlcov

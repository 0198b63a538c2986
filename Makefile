# One word per chore, the same here and in CI. The first call of any of them sets up .venv and installs what it needs.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RUN := training/run
# glibc keeps freed memory, in huge pages: a step on a CPU then takes two thirds of the time (fewer page faults)
TRAINING_MEMORY := GLIBC_TUNABLES=glibc.malloc.hugetlb=1:glibc.malloc.mmap_max=0:glibc.malloc.trim_threshold=8000000000

.PHONY: demo serve test lint bench train evaluate clean
.DEFAULT_GOAL := help

help: ## this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/'

demo: $(VENV)/dev ## start the server, run the main job in front of your eyes, stop
	@$(BIN)/python examples/demo.py

serve: $(VENV)/run ## start the server on port 4600
	@$(BIN)/outcrop serve

test: $(VENV)/dev tests/contract/javascript/node_modules ## run all tests
	@$(BIN)/python -m pytest

lint: $(VENV)/dev ## format check, lint, strict types
	@$(BIN)/ruff format --check . && $(BIN)/ruff check . && $(BIN)/mypy

bench: $(VENV)/dev ## measure: each figure is a ratio in one run, or a bound
	@PYTHONPATH=tests $(BIN)/python bench/all.py

train: $(VENV)/training ## train the bundled model, export it, plot its loss; goes on where it was stopped
	@$(TRAINING_MEMORY) $(BIN)/python -m training.train --resume --out $(RUN)
	@$(BIN)/python -m training.plot $(RUN)
	@$(BIN)/python -m training.export $(RUN)/checkpoint.pt

evaluate: $(VENV)/dev ## measure the bundled model on held-out exercises, and publish the figures
	@$(BIN)/python -m training.evaluate --publish

clean: ## remove what the other words made
	rm -rf $(VENV) tests/contract/javascript/node_modules .mypy_cache .ruff_cache .pytest_cache dist

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit("Outcrop needs Python 3.11 or newer: make PYTHON=python3.12 ..." if sys.version_info < (3, 11) else 0)'
	@$(PYTHON) -m venv $(VENV)

$(VENV)/run: requirements.lock pyproject.toml | $(VENV)/bin/python
	@echo "installing into $(VENV) (once)"
	@$(BIN)/python -m pip install -q --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install -q --no-deps -e .
	@touch $@

$(VENV)/dev: requirements-dev.lock $(VENV)/run
	@$(BIN)/python -m pip install -q --require-hashes -r requirements-dev.lock
	@touch $@

$(VENV)/training: pyproject.toml $(VENV)/dev
	@$(BIN)/python -m pip install -q -e .[training]
	@touch $@

# The stock JavaScript SDK, for the contract tests; without node they are skipped, and say so.
tests/contract/javascript/node_modules: tests/contract/javascript/package-lock.json
	@if command -v npm >/dev/null; then cd $(@D) && npm ci --silent --no-audit --no-fund && touch node_modules; \
	else echo "npm is not here: the JavaScript SDK's tests will be skipped"; fi

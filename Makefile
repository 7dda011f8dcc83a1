# Sentinel Hub BYOC for QGIS: `make help` lists what can be done here.
SHELL := /bin/bash
PLUGIN := sentinelhub_byoc
BUILD := build
LINK := $(BUILD)/plugins/$(PLUGIN)
VENV := .venv
PY := $(VENV)/bin/python
QGIS_PYTHON ?= /usr/bin/python3
QGIS_FREE := byoc raster bucket workflows sandbox
PYTEST_ARGS ?=
# one more than there are cores: tests wait for servers, timers and other processes half of their time
PYTEST_WORKERS ?= $(shell expr $$(nproc 2>/dev/null || echo 2) + 1)
export QGIS_PYTHON
export PYTHONPATH := $(CURDIR)/$(BUILD)/plugins

.DEFAULT_GOAL := help
.PHONY: help setup setup-dev link demo run test lint format mypy i18n qm zip check-upload test-matrix clean distclean

help:  ## list the targets
	@grep -hE '^[a-z0-9-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

setup:  ## install QGIS and what runs with it (Debian; elsewhere it says what to install)
	@scripts/setup.sh run

setup-dev:  ## the same, and the virtual environment for tests, lint and packaging
	@scripts/setup.sh dev

link: $(LINK)  ## make build/plugins/sentinelhub_byoc, the one name of the package

$(LINK):
	@mkdir -p $(@D) && ln -sfn ../.. $@

demo: setup link  ## the main job, headless: rasters in, tiles on a map, in build/demo
	@QT_QPA_PLATFORM=offscreen $(QGIS_PYTHON) scripts/demo.py --out $(BUILD)/demo

run: setup link  ## QGIS with the plugin, connected to a sandbox with the sample bucket
	@$(QGIS_PYTHON) scripts/run.py --out $(BUILD)/run

test: setup-dev link qm  ## the test suite (PYTEST_ARGS="tests/byoc -k paging" for a part, COVERAGE=1 to hold what it goes through)
	@rm -rf .qgis-settings
	@$(PY) -m pytest -n $(PYTEST_WORKERS) --dist loadfile $(if $(COVERAGE),--cov --cov-report=) $(PYTEST_ARGS)

lint: setup-dev link mypy  ## style, types, QGIS 4 rules, direction of imports, sizes, Python 3.9
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/flake8 .
	$(PY) scripts/check_imports.py
	$(PY) scripts/check_sizes.py
	$(VENV)/bin/vermin --quiet --violations --no-tips --target=3.9- *.py $(QGIS_FREE) core algorithms ui

format: setup-dev  ## let ruff mend the style
	$(VENV)/bin/ruff check --fix .
	$(VENV)/bin/ruff format .

mypy: setup-dev link
	$(VENV)/bin/mypy -m $(PLUGIN).advised -m $(PLUGIN).feedback -m $(PLUGIN).file_names -m $(PLUGIN).hidden -m $(PLUGIN).gdal_quiet $(foreach p,$(QGIS_FREE),-p $(PLUGIN).$(p))

include scripts/bench.mk
include scripts/fuzz.mk
include scripts/i18n.mk
include scripts/screenshots.mk
include scripts/docs.mk
i18n: setup-dev

zip: setup-dev qm  ## build/sentinelhub_byoc.zip, ready to install
	@$(PY) scripts/package.py --out $(BUILD)/$(PLUGIN).zip

check-upload: zip  ## what the plugin site will ask of the ZIP (CHECK_ARGS=--online asks for its addresses, too)
	@$(PY) scripts/check_upload.py $(CHECK_ARGS) $(BUILD)/$(PLUGIN).zip

test-matrix:  ## the suite in Debian 12, trixie and sid, as root (SUITES=trixie for one; MATRIX_DIR: see scripts/matrix.sh)
	@scripts/matrix.sh $(SUITES)

clean:  ## remove what was built
	rm -rf $(BUILD) .qgis-settings .mypy_cache .pytest_cache .ruff_cache .hypothesis .coverage
	find . -path ./$(VENV) -prune -o -name __pycache__ -type d -exec rm -rf {} +
	rm -f i18n/*.qm

distclean: clean  ## the same, and the virtual environment
	rm -rf $(VENV)

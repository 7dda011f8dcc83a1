# Sentinel Hub BYOC for QGIS: `make help` lists what can be done here.
SHELL := /bin/bash
PLUGIN := sentinelhub_byoc
BUILD := build
LINK := $(BUILD)/plugins/$(PLUGIN)
VENV := .venv
PY := $(VENV)/bin/python
QGIS_FREE := byoc raster bucket workflows sandbox
export PYTHONPATH := $(CURDIR)/$(BUILD)/plugins

.DEFAULT_GOAL := help
.PHONY: help link mypy

help:  ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 16

link: $(LINK)  ## make build/plugins/sentinelhub_byoc, the package's one name, a link to this folder

$(LINK):
	@mkdir -p $(@D) && ln -sfn ../.. $@

mypy: $(LINK)  ## check the types of the QGIS-free packages
	$(VENV)/bin/mypy -m $(PLUGIN).feedback $(foreach p,$(QGIS_FREE),-p $(PLUGIN).$(p))

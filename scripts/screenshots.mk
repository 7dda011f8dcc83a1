# The pictures of README and docs: `make screenshots`; SITTINGS="plain dark" takes a part of them.
SITTINGS ?=
.PHONY: screenshots

screenshots: setup-dev link qm  ## the pictures of README and docs, taken in the real QGIS: two minutes
	@$(QGIS_PYTHON) scripts/screenshots.py $(SITTINGS)

# The bench: `make bench`; BENCH_ARGS="--quick" tries it with small rasters, "--stages ingest headers" measures parts again.
# BENCH_PEER names a gdal_footprint (or a folder to chroot into), BENCH_DATA a folder of rasters that are there already.
BENCH_ARGS ?=
BENCH_STAMP := $(VENV)/requirements-bench.installed
.PHONY: bench startup

bench: setup-dev link $(BENCH_STAMP)  ## footprints, folders and buckets against GDAL's own programs: most of an hour, then docs/performance.md
	@$(PY) -m $(PLUGIN).bench $(BENCH_ARGS)

# NumPy stays the one that GDAL's bindings were built for
$(BENCH_STAMP): scripts/requirements-bench.txt | setup-dev
	@mkdir -p $(BUILD) && $(PY) -m pip freeze 2>/dev/null | grep -i '^numpy==' > $(BUILD)/bench-constraints.txt
	@$(PY) -m pip install --quiet --disable-pip-version-check -c $(BUILD)/bench-constraints.txt -r $<
	@cp $< $@

startup: setup link  ## what loading the plugin adds to the start of QGIS, in docs/performance.md: a quarter of a minute
	@$(QGIS_PYTHON) scripts/startup.py

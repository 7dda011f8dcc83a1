# Fuzzing: `make fuzz`; FUZZ_ARGS="--minutes 1 tiff names" takes a part.
FUZZ_ARGS ?= --minutes 10
FUZZ_EXAMPLES ?= 300
.PHONY: fuzz fuzz-sandbox

fuzz: setup-dev link  ## the parsers against made-up answers, names and files: ten minutes; findings become test cases
	@$(PY) scripts/fuzz.py $(FUZZ_ARGS)

fuzz-sandbox: setup-dev link  ## the sandbox against the published reference: three minutes (FUZZ_EXAMPLES calls of each kind)
	@BYOC_FUZZ_EXAMPLES=$(FUZZ_EXAMPLES) $(PY) -m pytest --timeout 0 tests/sandbox/test_published_reference.py

# Fuzzing: `make fuzz`; FUZZ_ARGS="--minutes 1 tiff names" takes a part.
FUZZ_ARGS ?= --minutes 10
.PHONY: fuzz

fuzz: setup-dev link  ## the parsers against made-up answers, names and files: ten minutes; findings become test cases
	@$(PY) scripts/fuzz.py $(FUZZ_ARGS)

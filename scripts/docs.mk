# The documentation as pages for a browser, and as the plugin's help.
.PHONY: docs

docs: setup-dev link  ## the documentation, in build/docs
	@$(VENV)/bin/mkdocs build --quiet --strict
	@echo "$(BUILD)/docs/index.html"

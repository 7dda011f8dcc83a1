# Translations: `make i18n` collects the strings of all sources and forms, `make qm` compiles what is translated.
# pylupdate5 comes with the Debian package pyqt5-dev-tools, lrelease with qttools5-dev-tools.
PYLUPDATE ?= pylupdate5
LRELEASE ?= $(firstword $(wildcard /usr/lib/qt5/bin/lrelease) lrelease)
TS_FILES := $(wildcard i18n/*.ts)
QM_FILES := $(TS_FILES:.ts=.qm)
TR_SOURCES = plugin.py $(shell find core algorithms ui -name '*.py' -o -name '*.ui' | sort)

# Line numbers are left out: they would change with every edit and say nothing to a translator that the context does not.
i18n:  ## collect the strings to translate from sources and forms, and compile the translations
	@for ts in $(TS_FILES); do $(PYLUPDATE) -noobsolete $(TR_SOURCES) -ts $$ts && sed -i '/<location /d' $$ts || exit 1; done
	@$(MAKE) --no-print-directory qm

qm: $(QM_FILES)

i18n/%.qm: i18n/%.ts
	@$(LRELEASE) -silent $< -qm $@

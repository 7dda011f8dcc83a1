# Translations: `make i18n` collects the strings of all sources and forms, `make qm` compiles what is translated.
# pylupdate5 comes with the Debian package pyqt5-dev-tools, lrelease with qttools5-dev-tools.
PYLUPDATE ?= pylupdate5
LRELEASE ?= $(firstword $(wildcard /usr/lib/qt5/bin/lrelease) lrelease)
TS_FILES := $(wildcard i18n/*.ts)
QM_FILES := $(TS_FILES:.ts=.qm)
TR_SOURCES = plugin.py $(shell find core algorithms ui -name '*.py' -o -name '*.ui' | sort)
TR_COPIES := $(BUILD)/i18n

# pylupdate5 passes over a call whose arguments end with a comma, as the formatter writes long ones: it reads copies
# without. Line numbers are left out: they change with every edit and tell a translator nothing.
i18n:  ## collect the strings to translate from sources and forms, and compile the translations
	@rm -rf $(TR_COPIES)
	@for source in $(TR_SOURCES); do \
		mkdir -p $(TR_COPIES)/$$(dirname $$source); \
		sed -z 's/,\([[:space:]]*)\)/\1/g' $$source > $(TR_COPIES)/$$source; \
	done
	@for ts in $(TS_FILES); do \
		$(PYLUPDATE) -noobsolete $(TR_SOURCES:%=$(TR_COPIES)/%) -ts $$ts && sed -i '/<location /d' $$ts || exit 1; \
	done
	@$(MAKE) --no-print-directory qm

qm: $(QM_FILES)

i18n/%.qm: i18n/%.ts
	@$(LRELEASE) -silent $< -qm $@

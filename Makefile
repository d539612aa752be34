# `make help` lists the targets.  All that is needed is make and Python 3.11 or later.

VENV := .venv
BIN := $(VENV)/bin
PORT ?= 8501

# The first of these that is new enough makes the virtual environment.
PYTHONS := $(PYTHON) python3 python3.14 python3.13 python3.12 python3.11 python
NEW_ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))

# What is imported is compiled when it is: most of what is installed never is.
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-compile

.DEFAULT_GOAL := help
.PHONY: help run build test tests test-full mutants check accuracy bench docs pictures rehearse lock licences \
    audit clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "make %-9s %s\n", $$1, $$2}' Makefile

run: $(VENV)/.run ## Start the app on http://localhost:8501 (PORT=... for another port)
	DASHBOARD_SAVE=1 $(BIN)/python -m streamlit run streamlit_app.py --server.port $(PORT) \
	    --server.address localhost --server.allowedHosts localhost \
	    --server.allowedHosts 127.0.0.1 --server.showEmailPrompt false

build: $(VENV)/.run ## Read seeds/ again and write data/built/ and data/ids.jsonl
	$(BIN)/python -m dashboard build

# A file stays together, so that the server that it needs is started once.
BY_FILE := --dist loadfile --no-loadscope-reorder

# Both at once: the types keep one processor busy for long.
test: $(VENV)/.test ## Everything: check, the built data, unit, property, app and browser tests
	@$(MAKE) --no-print-directory --jobs 2 check tests

tests: $(VENV)/.test
	$(BIN)/python -m dashboard build --check
	CHROMIUM="$$($(BIN)/python tests/browser/chromium.py)" && export CHROMIUM && \
	$(BIN)/python -m pytest --numprocesses 3 $(BY_FILE)

test-full: $(VENV)/.test ## The long form of the fault, fuzz and other suites: an hour or more
	CHROMIUM="$$($(BIN)/python tests/browser/chromium.py)" && export CHROMIUM && \
	$(BIN)/python -m pytest --numprocesses 2 --dist worksteal -m full -p tests.security.tried
	$(BIN)/python -m tests.docs.generated

mutants: $(VENV)/.test ## Put small faults into PATHS and tell which no test notices (hours)
	$(BIN)/python -m tests.mutation $(or $(PATHS),dashboard/timeline dashboard/extract)

check: $(VENV)/.test ## Style, formatting, types and the import rules
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

accuracy: $(VENV)/.test ## Score the reading against marked texts (GOLD=FOLDER)
	@test -n "$(GOLD)" || { echo "Say where the gold is: make accuracy GOLD=FOLDER" \
	    "(what it may hold: tests/benchmarks/accuracy.py)" >&2; exit 2; }
	$(BIN)/python -m tests.benchmarks.accuracy "$(GOLD)"
	$(BIN)/python -m tests.docs.generated

bench: $(VENV)/.test ## Measure speed and memory, and tell what has become worse
	@CHROMIUM="$$($(BIN)/python tests/browser/chromium.py)" || CHROMIUM=; export CHROMIUM; \
	$(BIN)/python -m tests.benchmarks.bench
	$(BIN)/python -m tests.docs.generated

docs: $(VENV)/.test ## Renew what the README shows of figures, records and import rules
	$(BIN)/python -m tests.docs.generated

pictures: $(VENV)/.test ## Take the README's screenshots of the running app
	CHROMIUM="$$($(BIN)/python tests/browser/chromium.py)" && export CHROMIUM && \
	$(BIN)/python -m tests.docs.pictures

rehearse: $(VENV)/.test ## Try a small server made of what is committed (WITH=python3.13)
	CHROMIUM="$$($(BIN)/python tests/browser/chromium.py)" && export CHROMIUM && \
	$(BIN)/python -m tests.docs.rehearsal $(WITH)
	$(BIN)/python -m tests.docs.generated

lock: $(VENV)/.venv ## Renew requirements.txt and tests/requirements.txt from pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	$(LOCK) --output-file requirements.txt pyproject.toml
	$(LOCK) --output-file tests/requirements.txt --constraints requirements.txt --group test \
	    pyproject.toml

LOCK := $(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 \
    --generate-hashes --no-emit-index-url --custom-compile-command "make lock"

licences: $(VENV)/.run ## Write the licences of all that is installed to .github/LICENCES.md
	$(BIN)/python -m tests.security.licences

# In an environment of its own: its packages are none of ours.  It ends with the same status for
# what it finds and for what it cannot ask.
audit: $(VENV)/.audit ## Look up all that is installed among known vulnerabilities (network)
	@found="$$($(AUDIT) 2>&1)"; status=$$?; echo "$$found"; \
	if [ $$status -ne 0 ] && ! echo "$$found" | grep -q "^Found .* known vuln"; then \
	    echo "The known vulnerabilities could not be looked up: that needs the network." \
	        "Try again where there is one." >&2; \
	    exit 2; \
	fi; \
	exit $$status

AUDIT := $(VENV)/audit/bin/pip-audit --strict --require-hashes --disable-pip \
    --progress-spinner off --requirement requirements.txt --requirement tests/requirements.txt

clean: ## Remove the virtual environment and what the tools have cached
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

# Stamps: what they stand for is installed again only when its list has changed.
$(VENV)/.test: tests/requirements.txt $(VENV)/.venv
	$(PIP) --requirement tests/requirements.txt
	@touch $@

$(VENV)/.audit: $(VENV)/.venv
	@$(BIN)/python -m venv $(VENV)/audit && \
	$(VENV)/audit/bin/python -m pip install --quiet --disable-pip-version-check pip-audit || { \
	    echo "pip-audit could not be installed: that needs the network." >&2; exit 2; }
	@touch $@

$(VENV)/.run: requirements.txt $(VENV)/.venv
	$(PIP) --requirement requirements.txt
	@touch $@

$(VENV)/.venv:
	@for python in $(PYTHONS); do \
	    if $$python -c '$(NEW_ENOUGH)' 2>/dev/null; then found=$$python; break; fi; \
	done; \
	if [ -z "$$found" ]; then \
	    echo "Python 3.11 or later is needed, and none was found." \
	        "Install it, or say where it is: make PYTHON=/path/to/python3" >&2; \
	    exit 1; \
	fi; \
	if ! $$found -m venv $(VENV); then \
	    echo "$$found could not make a virtual environment." \
	        "Its venv module may be missing (Debian: apt-get install python3-venv)." >&2; \
	    exit 1; \
	fi
	@touch $@

# The recipes people type; CI calls the same ones. `make help` lists them.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
WORKERS ?= auto

.DEFAULT_GOAL := help
.PHONY: help setup contract test test-httpx2 lint types check generate truth parity differential falsify faults refresh bench docs wheel image sandbox lock clean

help: ## this list
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  %-12s %s\n", $$1, $$2}'

# Everything comes from the lock; the project itself is installed editable and without build isolation,
# so that nothing unpinned is fetched. A half-made environment has no stamp and is made again.
$(READY): requirements/dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; name one with: make PYTHON=python3.12 ...")'
	@echo "setting up $(VENV) from requirements/dev.txt"
	@$(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements/dev.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

setup: $(READY) ## the virtual environment, everything pinned

# The keys go through the environment: a recipe line or a process list would show them.
contract: export CALCOM_CONTRACT_KEY := $(KEY)
contract: export CALCOM_CONTRACT_KEY2 := $(KEY2)
contract: export CALCOM_CONTRACT_MEMBER_KEY := $(MEMBER_KEY)
contract: export CALCOM_CONTRACT_CLIENT_ID := $(CLIENT_ID)
contract: export CALCOM_CONTRACT_SECRET := $(SECRET)
# URL= with nothing behind it is an error, so that an unset variable never tests the sandbox instead.
ifneq ($(origin URL),undefined)
contract: export CALCOM_CONTRACT_URL := $(URL)
endif
contract: $(READY) ## the contract suite against the sandbox, or against URL=... KEY=... [KEY2=...] [MEMBER_KEY=...] [CLIENT_ID=... SECRET=...]
	@$(BIN)/calcom contract $(ARGS)

test: $(READY) ## the project's own tests
	@$(BIN)/python -m pytest -q -n $(WORKERS) $(ARGS)

# The tests of the client that touch its transport; ARGS="tests/client" runs all of them.
TRANSPORT := $(addprefix tests/client/test_,$(addsuffix .py,\
	failure http_libraries loops_and_forks send send_sync tokens_kept transport transport_sync))
test-httpx2: export CALCOM_TEST_HTTP := httpx2
test-httpx2: $(READY) ## the tests of the client's transport, with httpx2 in place of httpx
	@$(BIN)/python -m pytest -q -n $(WORKERS) $(if $(ARGS),$(ARGS),$(TRANSPORT))

lint: $(READY) ## ruff, spelling, phrases and the two type checkers
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/codespell
	@$(BIN)/python tools/phrases.py
	@$(BIN)/mypy
	@$(BIN)/pyright

check: $(READY) ## derived files are fresh, and both documents are proven satisfiable and unambiguous
	@$(BIN)/python -m spec.pipeline check

generate: $(READY) ## documents, generated clients, derived resources, the sync twin and pages, from their sources
	@$(BIN)/python -m spec.pipeline generate

truth: $(READY) ## every recording against the documents; RECORDINGS="DIR ..." names others
	@$(BIN)/python -m spec.pipeline truth $(RECORDINGS)

parity: $(READY) ## the sandbox against the recordings; RECORDINGS="DIR ..." names others
	@$(BIN)/python -m calcom.sandbox.parity $(RECORDINGS)

differential: $(READY) ## a real server and the sandbox side by side; REAL=http://... RESET="command" [FORGET="command"] [ARGS="--seeds 3"]
	@$(BIN)/python -m tools.differential "$(REAL)" --reset "$(RESET)" $(if $(FORGET),--forget "$(FORGET)") $(ARGS)

falsify: $(READY) ## the contract suite must catch deliberately broken sandboxes
	@$(BIN)/python -m contract_tests.falsify $(ARGS)

faults: $(READY) ## what comes of 1,000 bookings over each kind of faulty line, as a table; COUNT=60
	@$(BIN)/python -m tests.client.faults $(COUNT)

refresh: $(READY) ## take in new published documents: V2_HOSTED=... V2_SELFHOSTED=... V1=... (file or URL, any subset)
	@$(BIN)/python -m spec.pipeline refresh $(if $(V1),--v1 "$(V1)") $(if $(V2_HOSTED),--v2-hosted "$(V2_HOSTED)") $(if $(V2_SELFHOSTED),--v2-selfhosted "$(V2_SELFHOSTED)") $(if $(ACCEPT),--accept)

bench: $(READY) ## the speed promises, as ratios measured in one run
	@$(BIN)/python benchmarks/run.py $(ARGS)

# The name of what is to follow mkdocs is no news in each build.
docs: export NO_MKDOCS_2_WARNING := 1
docs: $(READY) ## the site, in build/site; ARGS="serve" shows it while you write
	@$(BIN)/python -m mkdocs $(or $(ARGS),build --quiet --clean)

wheel: $(READY) ## build sdist and wheel into dist/, and use the wheel in empty environments
	@$(BIN)/python -m tools.wheel_check

# Where there is no engine that builds images, the file is looked at: tests/project/test_release.py.
image: ## the container image of sandbox and suite, from the wheel in dist/
	@test -n "$$(ls dist/*.whl 2>/dev/null)" || $(MAKE) --no-print-directory wheel
	@docker build --tag calcom-python .

sandbox: $(READY) ## a Cal.com on loopback, until interrupted
	@$(BIN)/calcom sandbox $(ARGS)

lock: $(READY) ## resolve the pinned requirements again
	@$(BIN)/python tools/lock.py

clean: ## remove what the recipes made
	@rm -rf $(VENV) reports dist build .mypy_cache .ruff_cache .pytest_cache

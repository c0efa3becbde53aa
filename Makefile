# The recipes people type; CI calls the same ones. `make help` lists them.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
WORKERS ?= auto

.DEFAULT_GOAL := help
.PHONY: help setup contract test test-httpx2 lint types check generate truth parity differential falsify faults refresh bench docs wheel image sandbox lock clean

help: ## list the recipes
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  %-12s %s\n", $$1, $$2}'

# All packages come from the lock; the project itself is installed editable and without build isolation,
# so that nothing unpinned is fetched. An incomplete environment has no stamp and is rebuilt.
$(READY): requirements/dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is required; name one with: make PYTHON=python3.12 ...")'
	@echo "setting up $(VENV) from requirements/dev.txt"
	@$(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements/dev.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

setup: $(READY) ## make the virtual environment, with all packages pinned

# Keys are passed in the environment: recipe lines and process lists are visible to others.
contract: export CALCOM_CONTRACT_KEY := $(KEY)
contract: export CALCOM_CONTRACT_KEY2 := $(KEY2)
contract: export CALCOM_CONTRACT_MEMBER_KEY := $(MEMBER_KEY)
contract: export CALCOM_CONTRACT_CLIENT_ID := $(CLIENT_ID)
contract: export CALCOM_CONTRACT_SECRET := $(SECRET)
# An empty URL= is an error, so that an unset variable does not lead to a test of the sandbox.
ifneq ($(origin URL),undefined)
contract: export CALCOM_CONTRACT_URL := $(URL)
endif
contract: $(READY) ## run the contract suite against the sandbox, or against URL=... KEY=... [KEY2=...] [MEMBER_KEY=...] [CLIENT_ID=... SECRET=...]
	@$(BIN)/calcom contract $(ARGS)

test: $(READY) ## run the project's own tests
	@$(BIN)/python -m pytest -q -n $(WORKERS) $(ARGS)

# The tests of the client that touch its transport; ARGS="tests/client" runs all of them.
TRANSPORT := $(addprefix tests/client/test_,$(addsuffix .py,\
	failure http_libraries loops_and_forks send send_sync tokens_kept transport transport_sync))
test-httpx2: export CALCOM_TEST_HTTP := httpx2
test-httpx2: $(READY) ## test the client's transport with httpx2 instead of httpx
	@$(BIN)/python -m pytest -q -n $(WORKERS) $(if $(ARGS),$(ARGS),$(TRANSPORT))

lint: $(READY) ## run ruff, the spelling and phrase checks, and the two type checkers
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/codespell
	@$(BIN)/python tools/phrases.py
	@$(BIN)/mypy
	@$(BIN)/pyright

check: $(READY) ## check that derived files are fresh, and that both documents are satisfiable and unambiguous
	@$(BIN)/python -m spec.pipeline check

generate: $(READY) ## derive documents, clients, resources, the sync twin and pages from their sources
	@$(BIN)/python -m spec.pipeline generate

truth: $(READY) ## compare all recordings with the documents; RECORDINGS="DIR ..." names others
	@$(BIN)/python -m spec.pipeline truth $(RECORDINGS)

parity: $(READY) ## compare the sandbox with the recordings; RECORDINGS="DIR ..." names others
	@$(BIN)/python -m calcom.sandbox.parity $(RECORDINGS)

differential: $(READY) ## compare a real server with the sandbox; REAL=http://... RESET="command" [FORGET="command"] [ARGS="--seeds 3"]
	@$(BIN)/python -m tools.differential "$(REAL)" --reset "$(RESET)" $(if $(FORGET),--forget "$(FORGET)") $(ARGS)

falsify: $(READY) ## check that the contract suite catches deliberately broken sandboxes
	@$(BIN)/python -m contract_tests.falsify $(ARGS)

faults: $(READY) ## make bookings over each kind of faulty connection, and print the outcomes; COUNT=60 instead of 1,000
	@$(BIN)/python -m tests.client.faults $(COUNT)

refresh: $(READY) ## import new published documents: V2_HOSTED=... V2_SELFHOSTED=... V1=... (file or URL, any subset)
	@$(BIN)/python -m spec.pipeline refresh $(if $(V1),--v1 "$(V1)") $(if $(V2_HOSTED),--v2-hosted "$(V2_HOSTED)") $(if $(V2_SELFHOSTED),--v2-selfhosted "$(V2_SELFHOSTED)") $(if $(ACCEPT),--accept)

bench: $(READY) ## measure speed and memory against their limits
	@$(BIN)/python benchmarks/run.py $(ARGS)

# Do not repeat the theme's warning about mkdocs 2 in each build.
docs: export NO_MKDOCS_2_WARNING := 1
docs: $(READY) ## build the site in build/site; ARGS="serve" shows it while you write
	@$(BIN)/python -m mkdocs $(or $(ARGS),build --quiet --clean)

wheel: $(READY) ## build sdist and wheel into dist/, and test the wheel in empty environments
	@$(BIN)/python -m tools.wheel_check

# tests/project/test_release.py checks the Dockerfile where no image can be built.
image: ## build the container image of sandbox and suite from the wheel in dist/
	@test -n "$$(ls dist/*.whl 2>/dev/null)" || $(MAKE) --no-print-directory wheel
	@docker build --tag calcom-python .

sandbox: $(READY) ## run a Cal.com on loopback until interrupted
	@$(BIN)/calcom sandbox $(ARGS)

lock: $(READY) ## resolve the pinned requirements again
	@$(BIN)/python tools/lock.py

clean: ## remove everything that the recipes made
	@rm -rf $(VENV) reports dist build .mypy_cache .ruff_cache .pytest_cache

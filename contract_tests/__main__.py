"""`python -m contract_tests`, the same as `calcom contract`."""

import sys

from calcom._extras import require

try:
    require("contract", "the contract suite")
except ModuleNotFoundError as error:
    sys.exit(str(error))

from contract_tests.cli import main

main()

"""`python -m calcom.sandbox`, the same as `calcom sandbox`."""

import sys

from .._extras import require

try:
    require("sandbox", "the sandbox")
except ModuleNotFoundError as error:
    sys.exit(str(error))

from .command import command

command()

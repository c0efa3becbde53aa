"""Tools for agents: functions for everyday tasks in Cal.com, and for all operations of the API.

    toolbox = Toolbox(client)                       # reads; Toolbox(client, allow_write=True) also changes
    toolbox.schemas("openai")                       # the tools, for a model
    toolbox.call("find_times", arguments).text      # run a call that the model requests

Without `allow_write` the client sends only GET requests, whatever a tool requests. Texts by other people are
returned between ⟦ and ⟧, cleaned and shortened, with a note that they are data. Secrets are left out.
`calcom mcp` serves the same tools to MCP clients. Needs the extra `cli`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _lazy
from .._extras import require

if TYPE_CHECKING:
    from .toolbox import Answer, Toolbox
    from .tools import Tool

__all__ = ["Answer", "Tool", "Toolbox"]

_named = _lazy.names(__name__, {"Answer": "toolbox", "Tool": "tools", "Toolbox": "toolbox"}, own=())


def __getattr__(name: str) -> Any:
    if name in __all__:
        require("cli", f"calcom.agents.{name}")
    return _named(name)

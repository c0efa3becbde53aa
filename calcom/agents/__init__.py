"""Tools for agents: what people do with Cal.com every day, and all operations of the API, as functions.

    toolbox = Toolbox(client)                       # reads; Toolbox(client, allow_write=True) also changes
    toolbox.schemas("openai")                       # what a model gets
    toolbox.call("find_times", arguments).text      # what it asks for, answered as text

Without `allow_write` nothing but GET leaves the client, whatever a tool asks for. Texts that other people
wrote come back between ⟦ and ⟧, cleaned and cut, with a word that they are data. Secrets are left out.
`calcom mcp` serves the same tools to programs that speak MCP. The extra `cli` is needed.
"""

from __future__ import annotations

from .toolbox import Answer, Toolbox
from .tools import Tool

__all__ = ["Answer", "Tool", "Toolbox"]

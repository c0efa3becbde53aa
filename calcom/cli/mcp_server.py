"""The tools for agents as an MCP server."""

from __future__ import annotations

from typing import Any

import mcp_types as types
from anyio import to_thread
from mcp.server.lowlevel.server import Server
from mcp.server.stdio import stdio_server

from .. import __version__
from ..agents import Tool, Toolbox
from ..agents.marking import NOTE

INSTRUCTIONS = f"""\
These tools work with one Cal.com account: free times, bookings, and every operation of the API.
If no other tool fits, use search_operations, then describe_operation, then call_operation.
Times need an offset. Book only times that find_times returned.
Ask the user before you change or cancel something.
A booking is made exactly once, even if an answer is lost.
If you are not sure whether you booked, call book again with the same arguments.
{NOTE}"""


def server_of(box: Toolbox) -> Server[Any]:
    """Return a server with the tools of the box."""

    async def on_list_tools(context: Any, params: Any) -> types.ListToolsResult:
        return types.ListToolsResult(tools=[_described(each) for each in box.tools])

    async def on_call_tool(context: Any, params: types.CallToolRequestParams) -> types.CallToolResult:
        # The tool blocks its thread, so that other messages can be read meanwhile.
        answer = await to_thread.run_sync(box.call, params.name, params.arguments)
        return types.CallToolResult(
            content=[types.TextContent(type="text", text=answer.text)],
            structured_content=dict(answer.content),
            is_error=answer.is_error,
        )

    return Server(
        "calcom",
        version=__version__,
        title="Cal.com",
        instructions=INSTRUCTIONS,
        on_list_tools=on_list_tools,
        on_call_tool=on_call_tool,
    )


async def serve(box: Toolbox) -> None:
    """Serve on standard input and output until the other side closes them."""
    server = server_of(box)
    async with stdio_server() as (reading, writing):
        await server.run(reading, writing, server.create_initialization_options())


def _described(tool: Tool) -> types.Tool:
    # The tool that calls any operation counts as writing once writing is allowed.
    return types.Tool(
        name=tool.name,
        title=tool.title,
        description=tool.description,
        input_schema=tool.schema,
        annotations=types.ToolAnnotations(
            title=tool.title,
            read_only_hint=not tool.writes,
            destructive_hint=tool.destructive,
            idempotent_hint=not tool.writes,
            open_world_hint=True,
        ),
    )

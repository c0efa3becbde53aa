"""A tool, and its description for a model."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, NamedTuple

from ..cli.operations import Parameter, parameters_of

Format = Literal["openai", "anthropic", "mcp"]
Schema = dict[str, Any]


class Tool(NamedTuple):
    """A function for an agent."""

    name: str
    title: str
    description: str
    schema: Schema
    """The parameters, as JSON Schema."""
    run: Callable[..., Any]
    """Called with the client and the arguments by name."""
    writes: bool = False
    destructive: bool = False
    operations: tuple[str, ...] = ()
    """The operations that the server must have."""
    is_ours: bool = False
    """Whether the result comes from this library, without text from the server."""

    def described(self, form: Format) -> Schema:
        """Return the tool in the format of a model's API."""
        if form == "openai":
            function = {"name": self.name, "description": self.description, "parameters": self.schema}
            return {"type": "function", "function": function}
        schema = "input_schema" if form == "anthropic" else "inputSchema"
        return {"name": self.name, "description": self.description, schema: self.schema}


def schema_of(parameters: tuple[Parameter, ...], words: Mapping[str, str] | None = None) -> Schema:
    """Return the JSON Schema of a method's parameters."""
    words = words or {}
    properties: Schema = {}
    for each in parameters:
        text = words.get(each.name, each.kind.help)
        properties[each.name] = {**each.kind.schema, **({"description": text} if text else {})}
    return {
        "type": "object",
        "properties": properties,
        "required": [each.name for each in parameters if each.required],
        "additionalProperties": False,
    }


def tool(
    *operations: str,
    title: str,
    writes: bool = False,
    destructive: bool = False,
    is_ours: bool = False,
    **words: str,
) -> Callable[[Callable[..., Any]], Tool]:
    """Turn a function into a tool: its docstring is the description, `words` describe its parameters."""

    def made(function: Callable[..., Any]) -> Tool:
        parameters = tuple(each for each in parameters_of(function) if each.name != "client")
        unknown = set(words) - {each.name for each in parameters}
        assert not unknown, f"{function.__name__} does not take {sorted(unknown)}"
        return Tool(
            function.__name__,
            title,
            " ".join((function.__doc__ or "").split()),
            schema_of(parameters, words),
            function,
            writes,
            destructive,
            operations,
            is_ours,
        )

    return made

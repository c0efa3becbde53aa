"""What a tool is, and how it is described to a model."""

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
    """What it takes, as JSON Schema."""
    run: Callable[..., Any]
    """Takes the client and the arguments by name."""
    writes: bool = False
    destructive: bool = False
    operations: tuple[str, ...] = ()
    """Operations that the server must have."""
    is_ours: bool = False
    """Whether the result is of this library, without a word of the server."""

    def described(self, form: Format) -> Schema:
        """The tool as a model's API takes it."""
        if form == "openai":
            function = {"name": self.name, "description": self.description, "parameters": self.schema}
            return {"type": "function", "function": function}
        schema = "input_schema" if form == "anthropic" else "inputSchema"
        return {"name": self.name, "description": self.description, schema: self.schema}


def schema_of(parameters: tuple[Parameter, ...], words: Mapping[str, str] | None = None) -> Schema:
    """The JSON Schema of what a method takes."""
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
    """Make a tool of a function: its docstring says what it does, `words` what its parameters are."""

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

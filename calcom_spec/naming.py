"""The names that people type: operations from method and path, schemas from upstream's names.

Rules name everything; `spec/*/names.yaml` holds the names that a person chose differently.
"""

from __future__ import annotations

import builtins
import re
from collections.abc import Iterable
from keyword import iskeyword

# Last words of a path that are verbs.
ACTIONS = {
    "block", "cancel", "charge", "check", "confirm", "connect", "decline", "disconnect", "reassign",
    "refresh", "report", "reschedule",
}  # fmt: skip
UNCOUNTABLE = {"history", "me", "credits"}
VERBS = {"get": "get", "post": "create", "put": "replace", "patch": "update", "delete": "delete"}
# The generator avoids these names.
RESERVED = frozenset({*dir(builtins), "self", "true", "false", "datetime"} - {"id"})
VERSION = re.compile(r"_20\d\d_\d\d_\d\d")


def singular(word: str) -> str:
    """Return the singular of a word."""
    if word in UNCOUNTABLE or word.endswith("ss"):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word.removesuffix("s")


def operation_name(method: str, path: str, suffixes: dict[str, str]) -> str:
    """Return `list_team_event_types` from GET /v2/teams/{teamId}/event-types."""
    path = path.removeprefix("/v2")
    for suffix, template in suffixes.items():
        suffix_method, suffix_path = suffix.split(" ")
        if suffix_method == method.upper() and path.endswith(suffix_path):
            return snake(
                template.replace("{}", "_".join(map(singular, _words(path.removesuffix(suffix_path)))))
            )
    words = _words(path)
    item = path.endswith("}")
    if not item and words[-1] in ACTIONS:
        return snake("_".join([words[-1], *map(singular, words[:-1])]))
    *chain, last = words
    plural = not item and singular(last) != last
    if plural and method in ("get", "delete"):
        verb, noun = ("list" if method == "get" else "delete_all"), last
    else:
        verb, noun = VERBS[method], singular(last)
    return snake("_".join([verb, *map(singular, chain), noun]))


def _words(path: str) -> list[str]:
    return [part for part in path.split("/") if part and "{" not in part]


def tag_name(tag: str) -> str:
    """Return `organizations_teams_roles` from "Orgs / Teams / Roles"."""
    return snake(tag.replace("Orgs", "Organizations"))


def item_name(text: str) -> str:
    """Return the name of an item of a list: `Trigger` for `Triggers`."""
    if re.search(r"(ss|us|is)$", text) or not text.endswith("s"):
        return f"{text}Item"
    return text[:-3] + "y" if text.endswith("ies") else text[:-1]


def snake(text: str) -> str:
    """Spell a name in snake_case."""
    text = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", text)
    return re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")


def attribute(name: str) -> str:
    """Spell the name of a field or parameter as the generated code does."""
    text = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()
    text = re.sub(r"[^a-z0-9_]+", "_", text).rstrip("_")
    if text.startswith("_"):
        return f"field{re.sub('__+', '_', text)}"
    return f"{text}_" if text in RESERVED or iskeyword(text) else text


def pascal(text: str) -> str:
    """Spell a name in PascalCase."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[^A-Za-z0-9]+", text) if word)


def plain(name: str) -> str:
    """Return an upstream schema name without version, DTO and odd casing; `Input` and `Output` stay."""
    name = re.sub(r"DTO|Dto", "", VERSION.sub("", name))
    name = re.sub(r"^PartialOmit(\w+)InputField$", r"\1Patch", name)
    name = re.sub(r"Org(?=[A-Z])", "Organization", name)
    return pascal(re.sub(r"OOO|Ooo(?=[A-Z]|$)", "OutOfOffice", name))


def envelope_name(name: str) -> str:
    """Return `ScheduleResponse` for the outermost object of an answer."""
    return re.sub(r"^Get|(Output|Response)+$", "", plain(name)) + "Response"


def object_name(name: str) -> str:
    """Return `Schedule` for an object in an answer or a body."""
    return re.sub(r"(Input|Output)(?=Data$|$|[A-Z])|(?<=.)Body$", "", plain(name))


def input_name(name: str) -> str:
    """Return the name of an object in a body whose short name already belongs to an answer."""
    return object_name(name) + "Input"


def is_input(name: str) -> bool:
    """Return whether a schema with this name is part of requests, not of answers."""
    return "Input" in name or name.endswith("Body")


def clashes(names: Iterable[str]) -> set[str]:
    """Return the names that occur more than once, ignoring case, because files are named after them."""
    seen: dict[str, int] = {}
    names = list(names)
    for name in names:
        seen[name.lower()] = seen.get(name.lower(), 0) + 1
    return {name for name in names if seen[name.lower()] > 1}

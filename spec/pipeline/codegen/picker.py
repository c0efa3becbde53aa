"""Write the function that chooses the member of a union."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spec.pipeline.codegen import variants


def picker(tree: variants.Decision, indent: str, value: str = "value") -> Iterator[str]:
    """Return the body of a function of `value` that returns the class of the member."""
    match tree:
        case variants.Only(model):
            yield f"{indent}return {model}"
        case variants.ByFit(models):
            yield f"{indent}return best({value}, {', '.join(models)})"
        case variants.ByPresence(key, present, absent, within):
            test = f"has_inside({value}, {within!r}, {key!r})" if within else f"{key!r} in {value}"
            yield f"{indent}if {test}:"
            yield from picker(present, indent + "    ", value)
            yield from picker(absent, indent, value)
        case variants.ByNested(key, held):
            name = f"in_{_word(key)}"
            yield f"{indent}{name} = {value}[{key!r}]"
            yield from picker(held, indent, name)
        case variants.ByValue(key, cases):
            name = f"on_{_word(key)}"
            yield f"{indent}{name} = {value}[{key!r}]"
            for values, case in cases:
                test = f"in {{{', '.join(map(repr, values))}}}"
                if len(values) == 1:
                    test = f"is {values[0]}" if isinstance(values[0], bool) else f"== {values[0]!r}"
                yield f"{indent}if {name} {test}:"
                yield from picker(case, indent + "    ", value)
            yield f"{indent}return None"
        case variants.ByType(key, cases):
            yield f"{indent}kind = type({value}[{key!r}]).__name__"
            for types, case in cases:
                test = f"== {types[0]!r}" if len(types) == 1 else f"in {{{', '.join(map(repr, types))}}}"
                yield f"{indent}if kind {test}:"
                yield from picker(case, indent + "    ", value)
            yield f"{indent}return None"


def _word(key: str) -> str:
    return re.sub(r"\W|(?<=[a-z0-9])(?=[A-Z])", "_", key).lower()

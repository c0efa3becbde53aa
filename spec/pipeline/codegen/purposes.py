"""Derive the docstring of each model from its places in the document, as `help()` shows it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from spec.pipeline.codegen.endpoints import answers, errors
from spec.pipeline.codegen.shapes import List, Map, Model, Nullable, Ref, Shape, Shapes, Union

# The number of places that are listed; the others are counted.
NAMED = 3


@dataclass
class Purposes:
    """The places of each model: in requests, in answers, in fields of other models."""

    shapes: Shapes
    sent: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    answered: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    refused: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    held: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        envelopes: set[str] = set()
        for collection in self.shapes.data.endpoint_collections_by_tag.values():
            for endpoint in collection.endpoints:
                operation = f"`{endpoint.name}`"
                for given in (*(body.prop for body in endpoint.bodies), *endpoint.query_parameters):
                    self._note(self.sent, self.shapes.of(given), operation)
                for _, shape in answers(self.shapes, endpoint):
                    self._note(self.answered, shape, operation)
                    # Methods return the data in the envelope.
                    for name in _names_in(shape):
                        envelopes.add(name)
                        for item in self.shapes.models[name].fields:
                            if item.name == "data":
                                self._note(self.answered, item.shape, operation)
                self._note(self.refused, errors(self.shapes, endpoint)[1], operation)
        for model in self.shapes.models.values():
            for item in model.fields:
                if item.name != "data" or model.name not in envelopes:
                    self._note(self.held, item.shape, f"`{model.name}.{item.attribute}`")

    def _note(self, table: dict[str, list[str]], shape: Shape | None, place: str) -> None:
        for name in _names_in(shape):
            if place not in table[name]:
                table[name].append(place)

    def of(self, model: Model) -> str:
        """Yield a sentence for each kind of place of the model."""
        told = (
            ("Sent by", self.sent[model.name]),
            ("Returned by", self.answered[model.name]),
            ("An error of", self.refused[model.name]),
            ("Part of", self.held[model.name]),
        )
        found = [f"{word} {_listed(sorted(places))}." for word, places in told if places]
        return " ".join(found) or "Not used by any operation of the document."


def _names_in(shape: Shape | None) -> Iterator[str]:
    if isinstance(shape, Ref):
        yield shape.name
    elif isinstance(shape, Nullable | List | Map):
        yield from _names_in(shape.inner)
    elif isinstance(shape, Union):
        for member in shape.members:
            yield from _names_in(member)


def _listed(places: list[str]) -> str:
    """List the first places by name, and count the others."""
    if len(places) > NAMED:
        return f"{', '.join(places[:NAMED])} and {len(places) - NAMED} more"
    return " and ".join(filter(None, (", ".join(places[:-1]), places[-1])))

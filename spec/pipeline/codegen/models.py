"""Data for the template of a model."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from spec.pipeline.codegen.annotations import Annotations
from spec.pipeline.codegen.decoder import FastDecoder
from spec.pipeline.codegen.endpoints import Argument
from spec.pipeline.codegen.purposes import Purposes
from spec.pipeline.codegen.shapes import Enum, Field, List, Model, Nullable, Ref, Shape, Union


@dataclass
class Models:
    """The parts of the module of a model."""

    annotations: Annotations

    def model(self, name: str) -> Model:
        return self.annotations.shapes.models[name]

    @cached_property
    def purposes(self) -> Purposes:
        """The places of each model in the document."""
        return Purposes(self.annotations.shapes)

    def _direct(self, model: Model) -> list[str]:
        """Return the modules of the decoders that the fast path of a model calls."""
        found = {self._decoded_by(model, item.shape) for item in model.fields}
        return sorted(module for module in found if module is not None)

    def _decoded_by(self, model: Model, shape: Shape) -> str | None:
        """Return the module whose decoder handles a value of this shape, or its items, without a choice."""
        if isinstance(shape, Nullable):
            shape = shape.inner
        if isinstance(shape, List):
            shape = shape.inner
        module = None
        if isinstance(shape, Ref):
            module = shape.module
        elif isinstance(shape, Union) and all(isinstance(member, Ref) for member in shape.members):
            module = self.annotations.unions[shape.members].module
        # Modules that need each other are imported on first use, through the table of fields.
        return None if module != model.module and (model.module, module) in self._cycles else module

    @cached_property
    def _cycles(self) -> set[tuple[str, str]]:
        """Return the pairs of modules of which one would import the other before it is complete."""
        graph: dict[str, set[str]] = {}
        for model in self.annotations.shapes.models.values():
            graph[model.module] = {module for item in model.fields for module in self._reached(item.shape)}
        for union in self.annotations.unions.values():
            graph[union.module] = {module for member in union.members for module in self._reached(member)}

        def reaches(start: str, goal: str) -> bool:
            seen: set[str] = set()
            stack = [start]
            while stack:
                node = stack.pop()
                if node == goal:
                    return True
                if node not in seen:
                    seen.add(node)
                    stack += graph.get(node, ())
            return False

        return {(one, other) for one, others in graph.items() for other in others if reaches(other, one)}

    def _reached(self, shape: Shape) -> set[str]:
        return {
            module
            for module, name in self.annotations.named(shape)
            if name not in self.annotations.shapes.enums
        }

    def decoder_imports(self, model: Model) -> list[str]:
        return [
            f"from .{module} import decode as decode_{module}"
            for module in self._direct(model)
            if module != model.module
        ]

    def arguments(self, model: Model) -> list[Argument]:
        """Return the parameters of the constructor."""
        return [argument for argument, _ in self.fields(model)]

    def fields(self, model: Model) -> list[tuple[Argument, Field]]:
        """Return the parameters of the constructor, each with its field; required ones first."""
        required, optional = [], []
        for item in model.fields:
            shape = item.shape
            kind = self.annotations.type_of(shape)
            if not item.required:
                optional.append((Argument(item.attribute, f"{kind} | Unset", "UNSET"), item))
            elif isinstance(shape, Enum) and not shape.name and len(shape.values) == 1:
                optional.append((Argument(item.attribute, kind, repr(shape.values[0])), item))
            else:
                required.append((Argument(item.attribute, kind), item))
        return required + optional

    def annotation(self, item: Field) -> str:
        return self.annotations.type_of(item.shape) + ("" if item.required else " | Unset")

    def decoder(self, model: Model) -> str:
        return "\n".join(FastDecoder(model, self._decoded_by).lines())

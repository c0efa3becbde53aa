"""The documents to `generated/`: openapi-python-client with our templates, everything or nothing."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from keyword import iskeyword
from pathlib import Path

from openapi_python_client import Project, __version__
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.strings import PythonIdentifier

from spec.pipeline.codegen.annotations import Annotations
from spec.pipeline.codegen.endpoints import Endpoints, uses
from spec.pipeline.codegen.models import Models
from spec.pipeline.codegen.names import ENUMS, UNIONS
from spec.pipeline.codegen.prepare import EndlessSchemaError, prepared
from spec.pipeline.codegen.shapes import Shapes
from spec.pipeline.document import Object, load, operations

APIS = ("v1", "v2")
LINE_LENGTH = 110
NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
# What the templates of endpoints and models use themselves.
ARGUMENTS = frozenset(
    {"body", "client", "encode", "encode_form", "encode_multipart", "encode_nested", "encode_query",
     "headers", "params", "path_segment", "request"}
)  # fmt: skip
ATTRIBUTES = frozenset({"additional_properties", "drift", "from_dict", "self", "to_dict"})


class GenerationError(Exception):
    """The document and the generated code would not be the same thing."""


def generate(root: Path) -> dict[str, int]:
    """Write both packages; gives back the number of operations of each."""
    target = root / "generated"
    target.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".new-", dir=target) as scratch:
        counts = {api: build(root, api, Path(scratch) / f"calcom_{api}") for api in APIS}
        for api in APIS:
            _swap(Path(scratch) / f"calcom_{api}", target / f"calcom_{api}")
    return counts


def build(root: Path, api: str, package: Path) -> int:
    """Generate one package at an empty place; gives back the number of its operations."""
    source = f"spec/{api}/openapi.json"
    document = load(root / source)
    try:
        ready = prepared(document, ENUMS[api])
    except EndlessSchemaError as error:
        raise GenerationError(f"{source}: {error}") from None
    unnamed = [o["operationId"] for _, _, o in operations(ready) if not NAME.fullmatch(o["operationId"])]
    if unnamed:
        raise GenerationError(f"operation ids in {source} that are no names for modules: {unnamed}")
    project, errors = _project(root, api, ready, package)
    if errors:
        raise GenerationError(_report(source, errors))
    _keep_tag_names(project.openapi)
    shapes = Shapes(project.openapi)
    if clashes := list(_clashes(project.openapi, shapes)):
        raise GenerationError(
            "\n  ".join([f"names in {source} that the generated code needs itself:", *clashes])
        )
    annotations = Annotations(shapes, ready, api, uses(shapes))
    for name in sorted({*ENUMS[api], *UNIONS[api]} - set(annotations.names)):
        print(f"generate: nothing in {source} fits the name {name} of codegen/names.py", file=sys.stderr)
    # Objects without named fields are dictionaries in Python, not classes.
    project.openapi.models = [
        model for model in project.openapi.models if str(model.class_info.name) in shapes.models
    ]
    project.env.globals.update(
        api=api,
        annotations=annotations,
        models=Models(annotations),
        endpoints=Endpoints(annotations, ready, api),
    )
    with contextlib.redirect_stdout(io.StringIO()):
        errors = list(project.build())
    if errors:
        raise GenerationError(_report(source, errors))
    _write_own_modules(project, annotations, package)
    expected = {operation["operationId"] for _, _, operation in operations(ready)}
    _require_every_operation(expected, package)
    _finish(package, source)
    return len(expected)


def _project(root: Path, api: str, ready: Object, package: Path) -> tuple[Project, list[GeneratorError]]:
    config = Config.from_sources(
        ConfigFile(
            package_name_override=f"calcom_{api}",
            project_name_override=f"calcom-{api}",
            literal_enums=True,
            post_hooks=[],
        ),
        MetaType.NONE,
        document_source=root / "spec" / api / "openapi.json",
        file_encoding="utf-8",
        overwrite=False,
        output_path=package,
    )
    data = GeneratorData.from_dict(json.loads(json.dumps(ready)), config=config)
    if isinstance(data, GeneratorError):
        raise GenerationError(_report(api, [data]))
    errors: list[GeneratorError] = [*data.errors]
    for collection in data.endpoint_collections_by_tag.values():
        errors += collection.parse_errors
    return Project(openapi=data, config=config, custom_template_path=root / "spec" / "templates"), errors


def _keep_tag_names(data: GeneratorData) -> None:
    """A tag may be named like a builtin: as a package it shadows nothing."""
    collections = {}
    for tag, collection in data.endpoint_collections_by_tag.items():
        name = tag.removesuffix("_")
        collection.tag = tag if iskeyword(name) else str.__new__(PythonIdentifier, name)
        collections[collection.tag] = collection
    data.endpoint_collections_by_tag = collections


def _clashes(data: GeneratorData, shapes: Shapes) -> Iterator[str]:
    """Parameters and properties that would hide a name of the templates."""
    for collection in data.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            if endpoint.cookie_parameters:
                yield f"{endpoint.name}: a parameter in a cookie, which no client here sends"
            for parameter in (
                *endpoint.path_parameters,
                *endpoint.query_parameters,
                *endpoint.header_parameters,
            ):
                if str(parameter.python_name) in ARGUMENTS:
                    yield f"{endpoint.name}: parameter {parameter.name.get_untrusted_value()}"
    for model in shapes.models.values():
        for each in model.fields:
            if each.attribute in ATTRIBUTES or each.attribute.startswith("__"):
                yield f"{model.name}: property {each.name}"


def _report(source: str, errors: list[GeneratorError]) -> str:
    lines = [f"{error.header}: {error.detail}".replace("\n", " ") for error in errors]
    return "\n  ".join([f"the generator warns about {source}:", *lines])


def _write_own_modules(project: Project, annotations: Annotations, package: Path) -> None:
    union = project.env.get_template("union.py.jinja")
    for variants in annotations.unions.values():
        (package / "models" / f"{variants.module}.py").write_text(
            union.render(union=variants), encoding="utf-8"
        )
    for name, template in (("_codec.py", "codec.py.jinja"), ("operations.py", "operations.py.jinja")):
        (package / name).write_text(project.env.get_template(template).render(), encoding="utf-8")
    (package / "py.typed").write_text("", encoding="utf-8")


def _require_every_operation(expected: set[str], package: Path) -> None:
    modules = {path.stem for path in (package / "api").glob("*/*.py") if path.stem != "__init__"}
    if expected != modules:
        lost, foreign = sorted(expected - modules), sorted(modules - expected)
        raise GenerationError(f"operations without a module: {lost}; modules without an operation: {foreign}")


def _finish(package: Path, source: str) -> None:
    """Tidy the code with the pinned formatter, then say in each file where it comes from."""
    ruff = [sys.executable, "-m", "ruff"]
    settings = ["--isolated", "--no-cache", "--line-length", str(LINE_LENGTH), "--target-version", "py311"]
    fixes = ["--select", "F401,I,UP,RUF022,PIE790,W", "--ignore", "UP040", "--fix-only"]
    for command in (["check", *settings, *fixes], ["format", *settings]):
        done = subprocess.run([*ruff, *command, str(package)], capture_output=True, text=True, check=False)
        if done.returncode:
            raise GenerationError(f"ruff {command[0]} failed: {done.stdout}{done.stderr}")
    header = (
        f"# Made from {source} by openapi-python-client {__version__} with spec/templates.\n"
        "# Not to be edited: `make generate` writes this file anew.\n"
    )
    for path in sorted(package.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        path.write_text(header + ("\n" if text and not text.startswith("#") else "") + text, encoding="utf-8")


def _swap(fresh: Path, target: Path) -> None:
    old = fresh.with_name(f"{fresh.name}.old")
    if target.exists():
        os.replace(target, old)
    os.replace(fresh, target)
    shutil.rmtree(old, ignore_errors=True)

"""Make `generated/` from the documents: openapi-python-client with our templates, everything or nothing."""

from __future__ import annotations

import contextlib
import copy
import io
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from keyword import iskeyword
from pathlib import Path
from unittest import mock

from openapi_python_client import Project, __version__
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser import openapi as parser
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.strings import PythonIdentifier

from calcom_spec.document import Object, copied, load, operations
from spec.pipeline import published
from spec.pipeline.codegen.annotations import Annotations
from spec.pipeline.codegen.endpoints import Endpoints, uses
from spec.pipeline.codegen.models import Models
from spec.pipeline.codegen.names import ENUMS, UNIONS
from spec.pipeline.codegen.prepare import EndlessSchemaError, prepared
from spec.pipeline.codegen.shapes import Shapes

APIS = ("v1", "v2")
LINE_LENGTH = 110
NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
# Names that the templates of endpoints and models use themselves.
ARGUMENTS = frozenset(
    {"body", "client", "encode", "encode_form", "encode_multipart", "encode_nested", "encode_query",
     "headers", "params", "path_segment", "request"}
)  # fmt: skip
ATTRIBUTES = frozenset({"additional_properties", "drift", "from_dict", "self", "to_dict"})


class GenerationError(Exception):
    """The generated code would not match the document."""


@dataclass
class Package:
    """A parsed document, for the templates of the package and of the methods."""

    api: str
    source: str
    published: Object
    """The original document; `document` is the version for the generator."""
    document: Object
    project: Project
    annotations: Annotations
    models: Models
    endpoints: Endpoints
    names: dict[str, dict[str, str]]
    """The names of places in the document, and the old names of renamed ones."""

    @property
    def folder(self) -> Path:
        return self.project.package_dir

    @property
    def parsed(self) -> list[Endpoint]:
        """Return every endpoint, in document order."""
        return [e for tag in self.project.openapi.endpoint_collections_by_tag.values() for e in tag.endpoints]


def build(root: Path, api: str, folder: Path) -> int:
    """Generate one package in an empty folder, and return the number of its operations."""
    return write(parse(root, api, folder))


def parse(root: Path, api: str, folder: Path, document: Object | None = None) -> Package:
    """Parse a document, by default the one in the tree; raise an error if a part cannot be parsed."""
    source = f"spec/{api}/openapi.json"
    document = document or load(root / source)
    try:
        before = published.read(api, root)
        prepared_document = prepared(document, ENUMS[api], before["types"])
    except EndlessSchemaError as error:
        raise GenerationError(f"{source}: {error}") from None
    ready = prepared_document.document
    unnamed = [o["operationId"] for _, _, o in operations(ready) if not NAME.fullmatch(o["operationId"])]
    if unnamed:
        raise GenerationError(f"operation ids in {source} that are not valid module names: {unnamed}")
    project, errors = _project(root, api, ready, folder)
    if errors:
        raise GenerationError(_report(source, errors))
    _keep_tag_names(project.openapi)
    shapes = Shapes(project.openapi)
    if clashes := list(_clashes(project.openapi, shapes)):
        raise GenerationError(
            "\n  ".join([f"names in {source} that are reserved for the generated code:", *clashes])
        )
    annotations = Annotations(shapes, ready, api, uses(shapes), before["unions"])
    places = {"types": prepared_document.places, "unions": annotations.union_names}
    renamed = published.renamed(
        {**before["types"], **before["unions"]},
        {**places["types"], **places["unions"]},
        annotations.names,
        before["renamed"],
    )
    for name in sorted({*ENUMS[api], *UNIONS[api]} - set(annotations.names)):
        print(f"generate: nothing in {source} matches the name {name} in codegen/names.py", file=sys.stderr)
    # Objects without named fields are dictionaries in Python, not classes.
    project.openapi.models = [
        model for model in project.openapi.models if str(model.class_info.name) in shapes.models
    ]
    models, endpoints = Models(annotations), Endpoints(annotations, ready, api)
    project.env.globals.update(
        api=api, annotations=annotations, models=models, endpoints=endpoints, renamed=renamed
    )
    names = {**places, "renamed": renamed}
    return Package(api, source, document, ready, project, annotations, models, endpoints, names)


def write(package: Package) -> int:
    """Write a package, and return the number of its operations."""
    with contextlib.redirect_stdout(io.StringIO()):
        errors = list(package.project.build())
    if errors:
        raise GenerationError(_report(package.source, errors))
    _write_own_modules(package.project, package.annotations, package.folder)
    expected = {operation["operationId"] for _, _, operation in operations(package.document)}
    _require_every_operation(expected, package.folder)
    _finish(package.folder, package.source)
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
    with mock.patch.object(parser, "deepcopy", _flat):
        data = GeneratorData.from_dict(copied(ready), config=config)
    if isinstance(data, GeneratorError):
        raise GenerationError(_report(api, [data]))
    errors: list[GeneratorError] = [*data.errors]
    for collection in data.endpoint_collections_by_tag.values():
        errors += collection.parse_errors
    return Project(openapi=data, config=config, custom_template_path=root / "spec" / "templates"), errors


def _flat(endpoint: Endpoint) -> Endpoint:
    """Return a copy with new lists; the parser copies everything below an endpoint itself."""
    changed = copy.copy(endpoint)
    for name, value in vars(endpoint).items():
        if isinstance(value, list):
            setattr(changed, name, list(value))
    return changed


def _keep_tag_names(data: GeneratorData) -> None:
    """Allow tags with the name of a builtin: a package shadows nothing."""
    collections = {}
    for tag, collection in data.endpoint_collections_by_tag.items():
        name = tag.removesuffix("_")
        collection.tag = tag if iskeyword(name) else str.__new__(PythonIdentifier, name)
        collections[collection.tag] = collection
    data.endpoint_collections_by_tag = collections


def _clashes(data: GeneratorData, shapes: Shapes) -> Iterator[str]:
    """List parameters and properties that would hide a name of the templates."""
    for collection in data.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            if endpoint.cookie_parameters:
                yield f"{endpoint.name}: has a cookie parameter, which the client cannot send"
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
    # The generator prints some names as objects with changing addresses.
    lines = [re.sub(r"<\S+ object at 0x\w+>", "…", line) for line in lines]
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
    """Format the code with the pinned formatter, then write its source at the top of each file."""
    ruff = [sys.executable, "-m", "ruff"]
    settings = ["--isolated", "--no-cache", "--line-length", str(LINE_LENGTH), "--target-version", "py311"]
    fixes = ["--select", "F401,I,UP,RUF022,PIE790,W", "--ignore", "UP040", "--fix-only"]
    for command in (["check", *settings, *fixes], ["format", *settings]):
        done = subprocess.run([*ruff, *command, str(package)], capture_output=True, text=True, check=False)
        if done.returncode:
            raise GenerationError(f"ruff {command[0]} failed: {done.stdout}{done.stderr}")
    header = (
        f"# Made from {source} by openapi-python-client {__version__} with spec/templates.\n"
        "# Not to be edited: `make generate` writes this file.\n"
    )
    for path in sorted(package.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        path.write_text(header + ("\n" if text and not text.startswith("#") else "") + text, encoding="utf-8")

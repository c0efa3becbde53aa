"""Bodies that are no JSON: generated client and hand-written sender send them as the document says."""

from __future__ import annotations

import io
import json
import sys
from email import message_from_bytes
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest

from calcom._call import Call
from calcom._endpoint import ENCODINGS
from spec.pipeline.generate import build
from spec.pipeline.project import ROOT

TEXT = {"type": "string"}
BODY = {
    "type": "object",
    "properties": {
        "name": TEXT,
        "tags": {"type": "array", "items": TEXT},
        "file": {"type": "string", "format": "binary"},
        "place": {"type": "object", "properties": {"city": TEXT}},
    },
    "required": ["name"],
}
MEDIA = {
    "form": ("application/x-www-form-urlencoded", BODY),
    "parts": ("multipart/form-data", BODY),
    "raw": ("application/octet-stream", {"type": "string", "format": "binary"}),
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A generated package with an operation for each kind of body."""
    root = tmp_path_factory.mktemp("bodies")
    (root / "spec" / "v2").mkdir(parents=True)
    (root / "spec" / "templates").symlink_to(ROOT / "spec" / "templates")
    paths = {
        f"/v2/{name}": {
            "post": {
                "operationId": f"send_{name}",
                "tags": ["things"],
                "requestBody": {"required": True, "content": {media: {"schema": schema}}},
                "responses": {"200": {"description": "OK"}},
            }
        }
        for name, (media, schema) in MEDIA.items()
    }
    document = {
        "openapi": "3.0.3",
        "info": {"title": "bodies", "version": "1"},
        "servers": [{"url": "https://example.com"}],
        "paths": paths,
        "components": {"schemas": {}},
    }
    (root / "spec" / "v2" / "openapi.json").write_text(json.dumps(document))
    build(root, "v2", root / "bodies_v2")
    sys.path.insert(0, str(root))
    yield root
    sys.path.remove(str(root))
    for name in [name for name in sys.modules if name.startswith("bodies_v2")]:
        del sys.modules[name]


def endpoint(name: str) -> ModuleType:
    return import_module(f"bodies_v2.api.things.send_{name}")


def sent(request: dict[str, Any]) -> httpx.Request:
    """The request that httpx makes of what an endpoint prepared."""
    request = {**request, "url": f"http://calcom.test{request['url']}"}
    made = httpx.Client().build_request(**request)
    made.read()
    return made


def test_a_form_is_sent_as_a_form(package: Path) -> None:
    body = {"name": "a b", "tags": ["x", "y"], "place": {"city": "Z"}}
    request = sent(endpoint("form")._get_kwargs(body=body))
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert parse_qsl(request.content.decode()) == [
        ("name", "a b"), ("tags", "x"), ("tags", "y"), ("place[city]", "Z"),
    ]  # fmt: skip


def test_parts_are_sent_as_multipart(package: Path) -> None:
    body = {
        "name": "a",
        "tags": ["x", "y"],
        "place": {"city": "Z"},
        "file": ("f.txt", io.BytesIO(b"content")),
    }
    request = sent(endpoint("parts")._get_kwargs(body=body))
    head = f"content-type: {request.headers['content-type']}\r\n\r\n".encode()
    message = message_from_bytes(head + request.content)
    parts = [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part.get_payload(decode=True),
        )
        for part in message.walk()
        if not part.is_multipart()
    ]
    assert parts == [
        ("name", None, b"a"),
        ("tags", None, b"x"),
        ("tags", None, b"y"),
        ("place", None, b'{"city": "Z"}'),
        ("file", "f.txt", b"content"),
    ]


def test_bytes_are_sent_as_they_are(package: Path) -> None:
    assert sent(endpoint("raw")._get_kwargs(body=b"\x00\x01")).content == b"\x00\x01"


@pytest.mark.parametrize("name", MEDIA)
def test_the_call_of_the_client_has_the_same_encoding(package: Path, name: str) -> None:
    body: Any = b"\x00" if name == "raw" else {"name": "a"}
    request = endpoint(name)._get_kwargs(body=body)
    (encoding,) = set(request) & set(ENCODINGS)
    call = Call(operation="x", method="POST", path="/x", decode=lambda *_: None, body=1, encoding=encoding)
    assert call.encoding == {"form": "data", "parts": "files", "raw": "content"}[name]

"""Using one operation costs what that operation needs, and the code passes the type checkers."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

GENERATED = Path(__file__).resolve().parents[2] / "generated"
LOADED = """
import json, sys
{}
print(json.dumps(sorted(name for name in sys.modules if name.startswith(("calcom", "httpx", "attr")))))
"""


def loaded_by(source: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", LOADED.format(source)],
        cwd=GENERATED,
        capture_output=True,
        text=True,
        check=True,
    )
    names: list[str] = json.loads(done.stdout)
    return names


def test_an_endpoint_is_imported_without_models_and_without_httpx() -> None:
    assert loaded_by("import calcom_v2.api.bookings.list_bookings") == [
        *("calcom_v2", "calcom_v2._codec", "calcom_v2.api", "calcom_v2.api.bookings"),
        *("calcom_v2.api.bookings.list_bookings", "calcom_v2.types"),
    ]


def test_decoding_imports_only_the_models_of_the_answer() -> None:
    loaded = loaded_by(
        "from calcom_v2.api.me import get_me\nget_me._decode(200, {'status': 'success', 'data': {}})"
    )
    models = {name.rpartition(".")[2] for name in loaded if ".models." in name}
    assert "me" in models
    assert len(models) < 8, models


def test_a_model_is_imported_without_the_others() -> None:
    loaded = loaded_by("from calcom_v2.models import BookingHost")
    assert [name for name in loaded if ".models." in name] == ["calcom_v2.models.booking_host"]


def test_the_table_of_operations_is_imported_alone() -> None:
    assert loaded_by("import calcom_v2.operations") == ["calcom_v2", "calcom_v2.operations"]


@pytest.mark.parametrize("package", ["calcom_v1", "calcom_v2"])
def test_every_public_model_can_be_imported(package: str) -> None:
    source = f"import {package}.models as m\nassert all(getattr(m, name) is not None for name in m.__all__)\n"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", source], cwd=GENERATED, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr


def test_mypy_is_content(tmp_path: Path) -> None:
    command = [
        "mypy",
        "--strict",
        "--config-file=",
        "--cache-dir",
        str(tmp_path),
        "-p",
        "calcom_v1",
        "-p",
        "calcom_v2",
    ]
    done = subprocess.run([sys.executable, "-m", *command], cwd=GENERATED, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-3000:]


def test_pyright_is_content() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "calcom_v1", "calcom_v2"],
        cwd=GENERATED,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout[-3000:]

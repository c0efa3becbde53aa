"""The pytest plugin: fixtures with a state of their own on a server that is shared."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from calcom.sandbox import App, Sandbox

pytest_plugins = ["pytester"]


def _rename(sandbox: Sandbox) -> str:
    headers = {"authorization": f"Bearer {sandbox.api_key}"}
    before = httpx.get(f"{sandbox.url}/v2/me", headers=headers).json()["data"]["name"]
    httpx.patch(f"{sandbox.url}/v2/me", headers=headers, json={"name": "Renamed"})
    return str(before)


@pytest.mark.parametrize("turn", [1, 2])
def test_each_test_has_a_fresh_state(calcom_sandbox: Sandbox, turn: int) -> None:
    assert _rename(calcom_sandbox) == "Ada Sandbox"


def test_the_app_in_process(calcom_sandbox_app: App) -> None:
    assert len(calcom_sandbox_app.state.users) == 5


def test_in_a_project_of_its_own_and_in_parallel(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import httpx, pytest

        @pytest.mark.parametrize("n", range(4))
        def test_it(calcom_sandbox, n):
            headers = {"authorization": "Bearer " + calcom_sandbox.api_key}
            answer = httpx.get(calcom_sandbox.url + "/v2/me", headers=headers)
            assert answer.json()["data"]["email"] == "ada@example.com"
        """
    )
    pytester.runpytest_subprocess("-n", "2", "-q").assert_outcomes(passed=4)


def test_loading_the_plugin_is_cheap() -> None:
    """It is loaded in every run of pytest where the package is installed, wanted or not."""
    code = (
        "import sys, pytest; before = set(sys.modules); "
        "import calcom.testing.plugin; print(*sorted(set(sys.modules) - before))"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    assert all(name.startswith("calcom") for name in loaded)
    assert "calcom.sandbox" not in loaded


def test_without_the_extra_it_says_what_is_missing(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text("def test_a(calcom_sandbox): pass\ndef test_b(): pass\n")
    code = "import pytest, sys; sys.modules['uvicorn'] = None; pytest.main(sys.argv[1:])"
    ran = subprocess.run(
        [sys.executable, "-c", code, "-q", "-p", "no:cacheprovider", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert "calcom-python[sandbox]" in ran.stdout
    assert "1 passed, 1 error" in ran.stdout

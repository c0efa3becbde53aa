"""JUnit XML: one suite per layer, one case per operation, and the scenarios."""

from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree as ET

# XML 1.0 forbids these characters even escaped, and generated values contain them.
_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render_junit(report: dict[str, Any]) -> str:
    root = ET.Element("testsuites", name="contract", time=str(report.get("duration_s", 0)))
    by_layer: dict[str, list[tuple[str, dict[str, Any]]]] = {}
    for operation, layers in report["cells"].items():
        for layer, cell in layers.items():
            by_layer.setdefault(layer, []).append((operation, cell))
    for layer, cells in by_layer.items():
        _suite(root, layer, cells, report["findings"])
    if report["scenarios"]:
        suite = ET.SubElement(root, "testsuite", name="scenarios", tests=str(len(report["scenarios"])))
        for scenario in report["scenarios"]:
            case = ET.SubElement(
                suite,
                "testcase",
                classname="scenarios",
                name=scenario["name"],
                time=f"{scenario['duration_s']:.3f}",
            )
            if scenario["state"] == "failed":
                ET.SubElement(case, "failure", message=_clean(scenario["message"]))
            elif scenario["state"] != "passed":
                ET.SubElement(case, "skipped", message=_clean(scenario["message"] or scenario["needs"]))
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _suite(
    root: ET.Element, layer: str, cells: list[tuple[str, dict[str, Any]]], findings: list[dict[str, Any]]
) -> None:
    failed = sum(cell["state"] == "failed" for _, cell in cells)
    skipped = sum(cell["state"] in ("unable", "untried") for _, cell in cells)
    suite = ET.SubElement(
        root, "testsuite", name=layer, tests=str(len(cells)), failures=str(failed), skipped=str(skipped)
    )
    for operation, cell in cells:
        case = ET.SubElement(suite, "testcase", classname=layer, name=operation)
        own = [f for f in findings if f["operation"] == operation and f["layer"] == layer]
        for finding in own:
            text = _clean("\n".join([finding["message"], *_exchange(finding)]))
            if finding["state"] == "failed":
                ET.SubElement(
                    case, "failure", type=finding["check"], message=_clean(finding["message"])
                ).text = text
            else:
                ET.SubElement(case, "system-out").text = _clean(f"known: {finding['known']}\n{text}")
        if cell["state"] in ("unable", "untried"):
            ET.SubElement(case, "skipped", message=_clean(cell["note"]))


def _exchange(finding: dict[str, Any]) -> list[str]:
    exchange = finding.get("exchange")
    if not exchange:
        return []
    return [
        f"{exchange['method']} {exchange['path']}",
        exchange.get("request_body") or "",
        f"-> {exchange['status']}",
        (exchange.get("body") or "")[:2000],
    ]


def _clean(text: str) -> str:
    return _ILLEGAL.sub("\ufffd", text)

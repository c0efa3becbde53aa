"""Plant small faults in modules, one at a time, and count how many the tests notice.

    python tools/plant.py spec/pipeline/diff.py --tests tests/pipeline/test_diff.py --sample 48 --seed 1

A fault reverses a comparison, negates a condition, adds one to a constant, or empties a return value. It is
planted in a copy of the working tree, where the tests run until one fails. tools/plant.yaml excuses faults
that have no observable effect, by name and with a reason; an excuse that matches no fault of the modules is
an error. Exit status: 0 if enough faults were noticed, 1 if not, 2 if nothing was measured.
"""

from __future__ import annotations

import argparse
import ast
import copy
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

import yaml

ROOT = Path(__file__).resolve().parent.parent
EXCUSES = ROOT / "tools" / "plant.yaml"

TURNED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.GtE,
    ast.GtE: ast.Lt,
    ast.Gt: ast.LtE,
    ast.LtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
EMPTY = {
    "list": "[]",
    "dict": "{}",
    "Object": "{}",
    "set": "set()",
    "tuple": "()",
    "str": "''",
    "bytes": "b''",
    "int": "0",
    "float": "0.0",
    "bool": "False",
}

Slot = tuple[ast.AST, str, int | None]
"""The place of an expression: its parent, the field, and the index in a list."""


@dataclass(frozen=True)
class Fault:
    """One fault in one module: its name, and the text of the faulty module."""

    module: str
    name: str
    text: str


def faults(source: str, module: str) -> list[Fault]:
    """Return every fault that can be planted in a module, in line order."""
    tree = ast.parse(source)
    found = []
    given: Counter[str] = Counter()
    for place, slot, new in _sites(tree):
        old = _get(slot)
        label = f"{module}::{place}: {_brief(old)} -> {_brief(new)}"
        given[label] += 1
        name = label if given[label] == 1 else f"{label} #{given[label]}"
        _set(slot, new)
        found.append(Fault(module, name, ast.unparse(ast.fix_missing_locations(tree)) + "\n"))
        _set(slot, old)
    return found


def _sites(tree: ast.Module) -> Iterator[tuple[str, Slot, ast.expr]]:
    yield from _inside(tree, "module", None)


def _inside(
    node: ast.AST, place: str, function: ast.FunctionDef | ast.AsyncFunctionDef | None
) -> Iterator[tuple[str, Slot, ast.expr]]:
    for field, value in ast.iter_fields(node):
        if field in ("annotation", "returns", "type_params"):
            continue
        children = enumerate(value) if isinstance(value, list) else [(None, value)]
        for index, child in children:
            if not isinstance(child, ast.AST) or _is_inert(child):
                continue
            inner, own = place, function
            if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                inner = child.name if place == "module" else f"{place}.{child.name}"
                own = None if isinstance(child, ast.ClassDef) else child
            slot: Slot = (node, field, index)
            if isinstance(child, ast.expr):
                for new in _planted(child, slot, function):
                    yield place, slot, new
            yield from _inside(child, inner, own)


def _is_inert(node: ast.AST) -> bool:
    """Return whether a statement is a docstring, or code for type checkers or the command line."""
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    return isinstance(node, ast.If) and ast.unparse(node.test) in (
        "TYPE_CHECKING",
        "__name__ == '__main__'",
    )


def _planted(
    child: ast.expr, slot: Slot, function: ast.FunctionDef | ast.AsyncFunctionDef | None
) -> Iterator[ast.expr]:
    parent, field, _ = slot
    if isinstance(child, ast.Compare):
        for position, operator in enumerate(child.ops):
            turned = copy.copy(child)
            turned.ops = [*child.ops]
            turned.ops[position] = TURNED[type(operator)]()
            yield turned
    elif field in ("test", "ifs"):
        is_not = isinstance(child, ast.UnaryOp) and isinstance(child.op, ast.Not)
        yield child.operand if isinstance(child, ast.UnaryOp) and is_not else ast.UnaryOp(ast.Not(), child)
    if isinstance(child, ast.Constant):
        value = child.value
        if isinstance(value, int | float) and not isinstance(value, bool):
            yield ast.Constant(value + 1)
    if isinstance(parent, ast.Return) and function is not None:
        empty = ast.parse(_empty(function), mode="eval").body
        if ast.unparse(empty) != ast.unparse(child):
            yield empty


def _empty(function: ast.FunctionDef | ast.AsyncFunctionDef) -> str:
    """Return the empty value of a function's declared return type."""
    declared = ast.unparse(function.returns) if function.returns else "None"
    return EMPTY.get(declared.partition("[")[0], "None")


def _get(slot: Slot) -> ast.expr:
    parent, field, index = slot
    value = getattr(parent, field)
    found: ast.expr = value if index is None else value[index]
    return found


def _set(slot: Slot, new: ast.expr) -> None:
    parent, field, index = slot
    if index is None:
        setattr(parent, field, new)
    else:
        getattr(parent, field)[index] = new


def _brief(node: ast.expr, length: int = 100) -> str:
    text = " ".join(ast.unparse(node).split())
    return text if len(text) <= length else text[: length - 3] + "..."


class Unmeasurable(Exception):  # noqa: N818  (it says why nothing was measured; the tests did not fail)
    """The tests cannot be measured."""


def tracked() -> list[str]:
    """Return the files of the working tree, committed or not, that git does not ignore."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode()
    return [name for name in listed.split("\0") if name and (ROOT / name).is_file()]


class Bed:
    """A copy of the working tree in which faults are planted."""

    def __init__(self, folder: Path, tests: list[str], arguments: list[str]) -> None:
        self.folder = folder
        self.command = [
            sys.executable,
            "-m",
            "pytest",
            "-x",
            "-q",
            "-p",
            "no:cacheprovider",
            *arguments,
            *tests,
        ]
        # A fault may change neither the size nor the second of a file, so compiled files would hide it.
        self.environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join([str(folder), str(folder / "generated")]),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        for name in tracked():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)

    def passes(self, limit: float | None = None) -> bool:
        """Return whether the tests pass in the copy; a run over the time limit does not."""
        with subprocess.Popen(
            self.command,
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        ) as process:
            try:
                output, _ = process.communicate(timeout=limit)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, 9)
                return False
        if process.returncode in (4, 5):
            raise Unmeasurable(f"no tests ran:\n{output.decode(errors='replace')[-2000:]}")
        return process.returncode == 0

    def notices(self, fault: Fault, limit: float) -> bool:
        """Return whether the tests fail with a fault."""
        path = self.folder / fault.module
        sound = path.read_bytes()
        path.write_text(fault.text, encoding="utf-8")
        try:
            return not self.passes(limit)
        finally:
            path.write_bytes(sound)


def excuses(file: Path, modules: list[str], known: set[str]) -> dict[str, str]:
    """Return the excused faults of the modules, with the reasons."""
    given: dict[str, str] = yaml.safe_load(file.read_text(encoding="utf-8")) or {} if file.exists() else {}
    chosen = {name: reason for name, reason in given.items() if name.partition("::")[0] in modules}
    unknown = sorted(set(chosen) - known)
    if unknown:
        raise Unmeasurable("these excuses match no fault:\n  " + "\n  ".join(unknown))
    return chosen


def measure(
    chosen: list[Fault],
    tests: list[str],
    arguments: list[str],
    jobs: int,
    say: Callable[[str], None] = print,
) -> list[Fault]:
    """Return the faults that the tests do not notice."""
    with tempfile.TemporaryDirectory(prefix="plant-") as scratch:
        beds: SimpleQueue[Bed] = SimpleQueue()
        for number in range(jobs):
            beds.put(Bed(Path(scratch) / str(number), tests, arguments))
        bed = beds.get()
        began = time.monotonic()
        if not bed.passes():
            raise Unmeasurable("the tests already fail without a fault; fix them first")
        limit = 4 * (time.monotonic() - began) + 20
        beds.put(bed)

        def look(fault: Fault) -> bool:
            mine = beds.get()
            try:
                noticed = mine.notices(fault, limit)
            finally:
                beds.put(mine)
            say(f"{'noticed' if noticed else 'MISSED '}  {fault.name}")
            return noticed

        with ThreadPoolExecutor(jobs) as pool:
            return [
                fault for fault, noticed in zip(chosen, pool.map(look, chosen), strict=True) if not noticed
            ]


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("modules", nargs="+", help="modules to plant faults in, relative to the checkout")
    parser.add_argument("--tests", nargs="+", required=True, help="tests that pytest runs for each fault")
    parser.add_argument("--sample", type=int, help="number of faults to plant; by default all")
    parser.add_argument("--seed", type=int, default=1, help="seed of the sample")
    parser.add_argument("--least", type=float, default=90, help="lowest percentage of noticed faults")
    parser.add_argument("--jobs", type=int, default=1, help="number of copies that run in parallel")
    parser.add_argument("--excuses", type=Path, default=EXCUSES, help="YAML file that maps faults to reasons")
    parser.add_argument("--list", action="store_true", help="list the chosen faults and plant none")
    parser.add_argument("--pytest", nargs="*", default=[], metavar="ARG", help="more arguments for pytest")
    options = parser.parse_args(arguments)
    modules = [str((ROOT / module).resolve().relative_to(ROOT)) for module in options.modules]
    known = [fault for m in modules for fault in faults((ROOT / m).read_text(encoding="utf-8"), m)]
    try:
        excused = excuses(options.excuses, modules, {fault.name for fault in known})
        candidates = [fault for fault in known if fault.name not in excused]
        chosen = candidates
        if options.sample is not None and options.sample < len(candidates):
            chosen = random.Random(options.seed).sample(candidates, options.sample)
        if options.list or not chosen:
            print("\n".join(fault.name for fault in chosen))
            return 0 if chosen else 2
        missed = measure(chosen, options.tests, options.pytest, options.jobs)
    except Unmeasurable as reason:
        print(f"plant: {reason}", file=sys.stderr)
        return 2
    share = 100 * (len(chosen) - len(missed)) / len(chosen)
    print(
        f"{len(chosen) - len(missed)} of {len(chosen)} faults noticed ({share:.0f} %), "
        f"out of {len(known)} possible faults, {len(excused)} excused; seed {options.seed}"
    )
    for fault in missed:
        print(f"missed: {fault.name}")
    return 0 if share >= options.least else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

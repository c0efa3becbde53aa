"""`python -m spec.pipeline VERB …`"""

from __future__ import annotations

import importlib
import sys

# Verb -> (module, what it does). Each module has `run(arguments) -> exit status`.
VERBS = {
    "import": ("importer", "read published documents as interface facts"),
    "build": ("build", "facts, rules and overlays to spec/v1/openapi.json and spec/v2/openapi.json"),
    "check": ("check", "prove that the built documents are valid, satisfiable and up to date"),
    "truth": ("truth", "hold recorded answers against the documents"),
    "generate": ("chain", "the whole chain: facts to documents, clients, methods, pages"),
    "diff": ("diff", "what changed between two published documents"),
    "refresh": ("refresh", "import, diff, build, generate and check in one go"),
    "lock": ("lock", "name what is not as pinned in spec/lock.json"),
}


def main(arguments: list[str]) -> int:
    if not arguments or arguments[0] not in VERBS:
        width = max(map(len, VERBS))
        print("usage: python -m spec.pipeline VERB [options]\n")
        for verb, (_, purpose) in VERBS.items():
            print(f"  {verb.ljust(width)}  {purpose}")
        return 0 if arguments in (["-h"], ["--help"]) else 2
    module = importlib.import_module(f"spec.pipeline.{VERBS[arguments[0]][0]}")
    status: int = module.run(arguments[1:])
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

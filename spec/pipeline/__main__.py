"""`python -m spec.pipeline VERB …`"""

from __future__ import annotations

import importlib
import sys

# Verb -> (module, what it does). Each module has `run(arguments) -> exit status`.
VERBS = {
    "import": ("importer", "read published documents as interface facts"),
    "build": ("build", "make spec/v1/openapi.json and spec/v2/openapi.json from facts, rules and overlays"),
    "check": ("check", "prove that the built documents are valid, satisfiable and up to date"),
    "truth": ("truth", "compare recorded answers with the documents"),
    "generate": ("chain", "run the whole chain: documents, clients, methods, pages"),
    "diff": ("diff", "show what changed between two published documents"),
    "refresh": ("refresh", "import, diff, build, generate and check new documents"),
    "lock": ("lock", "list what differs from the hashes in spec/lock.json"),
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

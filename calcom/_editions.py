# Derived by spec/pipeline/editions.py from spec/v2/editions.yaml; edit that, and run `make generate`.
"""The servers that speak API v2."""

from typing import Literal

Edition = Literal["hosted", "selfhosted", "teams"]
NAMES: dict[Edition, str] = {
    "hosted": "the hosted service",
    "selfhosted": "Cal.diy 6.2",
    "teams": "Cal.com 6.0 with teams and organizations",
}
# Hosts of services, in lower case; all others are self-hosted.
HOSTS: dict[str, Edition] = {
    "api.cal.com": "hosted",
    "api.cal.eu": "hosted",
}
# The paths that `detect()` requests with GET, and the editions that have them.
PROBES: dict[str, tuple[Edition, ...]] = {
    "/teams": ("hosted", "teams"),
    "/me/ooo": ("hosted",),
}
# The month of each document, and the SHA-256 of its published text.
DOCUMENTS: dict[Edition, tuple[str, str]] = {
    "hosted": ("2026-09", "fd31a41eda848d94ed9b2276ca7e8ddcc0ae310ca24d2bea27d7be061f30f3ee"),
    "selfhosted": ("2026-05", "16de9d3eb7b37a4e40caeead4af521cb6b32356b3d556311e5afc3a33c8b2f47"),
    "teams": ("2026-01", "e31b40749cb5b8cf10a3cd9d2a8b3a9d650812bbd07cab5c4a249aaa9db91fb1"),
}
V1: tuple[str, str, str] = (
    "self-hosted Cal.com up to 5.x",
    "2025-10",
    "f8974dd1ab2d4bd83e16e02fcb055c44295e43e8ffa22bc3ee5f04eef26d8ec3",
)

"""A prepared call: everything needed to send a request and to read its answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from ._drift import Drift
from .types import CallOptions

T_co = TypeVar("T_co", covariant=True)
U = TypeVar("U")

NOTHING: Mapping[str, Any] = MappingProxyType({})

# Status, JSON body (None if there is no body) and a list that collects drift -> what the method returns.
Decoder = Callable[[int, Any, list[Drift]], T_co]


class Undecodable(Exception):  # noqa: N818  (internal: becomes ResponseDecodeError where the answer is known)
    """A decoder could not read the answer at `path`."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}" if path else reason)
        self.path = path
        self.reason = reason


# Not a data class: that would take longer to define and to create, and every call creates one of these.
class Call(Generic[T_co]):
    """One operation with its arguments.

    `decode_by_version` has the decoders for versions whose answers have a different shape. `versions` maps
    each edition that has the operation to the versions that it supports there. A redirect counts as success
    if `accepts_redirect` is set. An `anonymous` call is sent without a key. A call that is not `repeatable`
    is not sent again after a lost answer, whatever HTTP says about its method. `package` is the generated
    package of the operation; it is empty for `client.request`. `encoding` says how the body is sent: "json",
    "data" (a form), "files" (multipart) or "content" (unchanged).
    """

    __slots__ = (
        "accepts_redirect",
        "anonymous",
        "area",
        "body",
        "decode",
        "decode_by_version",
        "default_version",
        "encoding",
        "has_body",
        "headers",
        "method",
        "operation",
        "options",
        "package",
        "path",
        "query",
        "repeatable",
        "versions",
    )

    def __init__(
        self,
        *,
        operation: str,
        method: str,
        path: str,
        decode: Decoder[T_co],
        decode_by_version: Mapping[str, Decoder[T_co]] = NOTHING,
        area: str = "",
        package: str = "",
        query: Mapping[str, Any] = NOTHING,
        headers: Mapping[str, str] = NOTHING,
        body: Any = None,
        has_body: bool = False,
        encoding: str = "json",
        versions: Mapping[str, tuple[str, ...]] = NOTHING,
        default_version: str | None = None,
        accepts_redirect: bool = False,
        anonymous: bool = False,
        repeatable: bool = True,
        options: CallOptions | None = None,
    ) -> None:
        self.operation = operation
        self.method = method
        self.path = path
        self.decode = decode
        self.decode_by_version = decode_by_version
        self.area = area
        self.package = package
        self.query = query
        self.headers = headers
        self.body = body
        self.has_body = has_body
        self.encoding = encoding
        self.versions = versions
        self.default_version = default_version
        self.accepts_redirect = accepts_redirect
        self.anonymous = anonymous
        self.repeatable = repeatable
        self.options: CallOptions = options or {}

    def checked(self, check: Callable[[Any], str]) -> Call[T_co]:
        """The same call with a check of its answer: a problem that `check` reports is an error."""

        def checking(decode: Decoder[T_co]) -> Decoder[T_co]:
            def decode_and_check(status: int, data: Any, drifts: list[Drift]) -> T_co:
                answer = decode(status, data, drifts)
                problem = check(answer)
                if problem:
                    raise Undecodable("$.data", problem)
                return answer

            return decode_and_check

        variants = {version: checking(decode) for version, decode in self.decode_by_version.items()}
        return self.reading(checking(self.decode), decode_by_version=variants)

    def reading(self, decode: Decoder[U], **changes: Any) -> Call[U]:
        """The same call with another decoder."""
        kept = {name: getattr(self, name) for name in self.__slots__}
        return Call(**{**kept, "decode": decode, "decode_by_version": NOTHING, **changes})

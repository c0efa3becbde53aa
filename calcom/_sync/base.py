# Derived by spec.pipeline from calcom/_async/base.py; edit that file, and run `make generate`.
"""What the clients of all API versions have in common."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextvars import Token
from functools import cached_property
from typing import Any, ClassVar, NoReturn, ParamSpec, Self, TypeVar

from .. import _config, _logging, _settings, _transport, _usage
from .._drift import DriftRecord
from .._logging import logger
from ..errors import ConfigurationError
from ..types import RawResponse, Response
from .auth import Auth, Bindable, KeySource, check_auth
from .send import Sender, captured

P = ParamSpec("P")
T = TypeVar("T")


class BaseClient:
    """The base of the clients of both API versions: set-up, copying and closing."""

    _sender: Sender
    _sender_class: ClassVar[type[Sender]] = Sender
    _options: ClassVar[type[Any]] = _settings.Options

    def _set_up(
        self,
        settings: _settings.Settings,
        auth: Auth,
        http_client: Any,
        options: Mapping[str, Any],
    ) -> None:
        """Create the sender from the options of the client."""
        _logging.set_up_from_environment()
        _usage.record_if_asked()
        _logging.hide_secrets()
        _settings.refuse_unknown(
            options, (self._options, _settings.Connecting), f"{type(self).__name__}.__init__()"
        )
        proxy = options.get("proxy")
        _transport.check(http_client, "Client", proxy)
        settings.headers = {"user-agent": _transport.USER_AGENT, "accept": "application/json"}
        if http_client is not None:
            settings.timeout = _settings.UNCHANGED
        settings.secrets = _config.check_proxy(proxy)
        settings = settings.changed(
            {name: value for name, value in options.items() if name not in _settings.CONNECTING}
        )
        check_auth(auth)
        connections = _transport.Connections(http_client, proxy)
        self._sender = self._sender_class(connections, auth, settings, DriftRecord(options.get("on_drift")))
        if isinstance(auth, Bindable):
            auth.bind(self._sender)

    def _authorize(self, api_key: KeySource | None) -> Auth:
        """The credentials for a key."""
        raise ConfigurationError(f"{type(self).__name__} takes no api_key.")

    def with_raw_response(
        self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse[T]:
        """Call a method of this client and return its result with status, headers and body.

        `client.with_raw_response(client.bookings.get, uid)`. A list makes its calls during
        iteration: use the answer of each page, `page.http`, instead.
        """
        from .pager import Pager

        answers: list[Response] = []
        token: Token[list[Response] | None] = captured.set(answers)
        try:
            pending = method(*args, **kwargs)
            if isinstance(pending, Pager):
                raise ConfigurationError(
                    "A list makes its calls during iteration: use page.http of its pages(), or give "
                    "with_raw_response the method first or collect of the list."
                )
            result = pending
        finally:
            captured.reset(token)
        if not answers:
            raise ConfigurationError("with_raw_response needs a method that makes a call.")
        return RawResponse(answers[-1], result)

    def _copy(self, api_key: KeySource | None, options: Mapping[str, Any]) -> Self:
        """A copy of this client with changed options."""
        _settings.refuse_unknown(options, (self._options,), f"{type(self).__name__}.with_options()")
        twin = object.__new__(type(self))
        # Copy the attributes of subclasses; cached properties belong to this client and are created again.
        twin.__dict__.update(
            (name, value)
            for name, value in self.__dict__.items()
            if not isinstance(getattr(type(self), name, None), cached_property)
        )
        for kind in type(self).__mro__:
            for name in getattr(kind, "__slots__", ()):
                if hasattr(self, name):
                    setattr(twin, name, getattr(self, name))
        auth = self._sender.auth if api_key is None else self._authorize(api_key)
        twin._sender = self._sender.copy(auth, self._sender.settings.changed(options))
        return twin

    def drift_summary(self) -> list[str]:
        """Summarize how answers have differed from the API document, one line per difference."""
        return self._sender.drift.summary()

    def close(self) -> None:
        """Close the connections, unless they belong to an `http_client` of your own or to another client.

        Later calls raise `ConfigurationError`.
        """
        if self._sender.closed:
            return
        if not self._sender.is_copy:
            for line in self.drift_summary():
                logger.info("drift: %s", line)
        self._sender.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __copy__(self) -> Self:
        return self._copy(None, {})

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._sender.settings.base_url!r})"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} holds connections and a key and cannot be pickled.")

# Derived by spec.pipeline from calcom/_async/once.py; edit that file, and run `make generate`.
"""Creating what has a name that cannot be taken twice: a lost answer is looked for before asking again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from .._call import Call
from .._page import raw_page
from .._secrets import Knowing
from ..errors import APIConnectionError, BadRequestError, CalComError, ConflictError, ServerError

if TYPE_CHECKING:
    from ..types import CallOptions
    from .send import Sender

T = TypeVar("T")

# Operation -> the field that names what it makes. What there is already is listed under the same path.
NAMED = {
    "create_event_type": "slug",
    "create_event_type_webhook": "subscriberUrl",
    "create_oauth_client_webhook": "subscriberUrl",
    "create_webhook": "subscriberUrl",
}
# The longest page of the lists that come in pages.
PAGE = {"subscriberUrl": {"take": 250}}


def send_once(sender: Sender, call: Call[T]) -> T:
    """The result of the call, made once however the connection fails.

    The server refuses a second thing of the same name, so that asking again cannot make two; what is there
    under the name and agrees with what was asked for is the outcome of the lost attempt.
    """
    # The list may repeat what the call holds, such as the secret of a webhook.
    with Knowing(lambda: sender.secrets(call)):
        return _send_once(sender, call)


def _send_once(sender: Sender, call: Call[T]) -> T:
    try:
        return sender.send(call)
    except (APIConnectionError, ServerError) as error:
        if isinstance(error, APIConnectionError) and not error.maybe_executed:
            raise
        lost = error
    row = _find(sender, call)
    if row is None:
        try:
            return sender.send(call)
        except (BadRequestError, ConflictError):
            row = _find(sender, call)
    if row is None:
        raise lost
    decode = call.decode_by_version.get(sender.version_of(call) or "", call.decode)
    return decode(201, {"status": "success", "data": row}, [])


def _find(sender: Sender, call: Call[Any]) -> Any:
    """The row under the name, if there is one that agrees with what was asked for."""
    name = NAMED[call.operation]
    options: CallOptions = {**call.options, "max_retries": sender.settings.retry.max_retries + 4}
    rows = call.reading(
        lambda status, data, drifts: raw_page(data).rows,
        method="GET",
        query=PAGE.get(name, {}),
        body=None,
        has_body=False,
        options=options,
    )
    try:
        found = sender.send(rows)
    except CalComError:
        return None
    wanted = call.body
    return next((row for row in found if isinstance(row, dict) and _agrees(row, wanted, name)), None)


def _agrees(row: dict[str, Any], wanted: dict[str, Any], name: str) -> bool:
    plain = {field: value for field, value in wanted.items() if isinstance(value, str | int | bool)}
    return row.get(name) == wanted.get(name) and all(
        row[field] == value for field, value in plain.items() if field in row
    )

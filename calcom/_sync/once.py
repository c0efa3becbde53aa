# Derived by spec.pipeline from calcom/_async/once.py; edit that file, and run `make generate`.
"""Create, move or end something exactly once, however the connection fails.

`once` is the loop; `calcom._once` decides. A `Finder` knows how to look for the effect of an operation.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from .. import _usage
from .._call import Undecodable
from .._limits import remaining, shorter
from .._once import (
    DONE,
    LONGEST_PAGE,
    MOST_PAGES,
    NAMED,
    WHOLE,
    Step,
    agrees,
    may_have_happened,
    next_step,
    objects,
    part,
    told,
)
from .._page import raw_page
from .._secrets import SecretScope
from ..errors import (
    APIConnectionError,
    APIStatusError,
    BadRequestError,
    CalComError,
    ConflictError,
    GoneError,
    NotFoundError,
    PermissionDeniedError,
    ResponseDecodeError,
    ServerError,
    WrongVersion,
)

if TYPE_CHECKING:
    from .._call import Call
    from ..types import CallOptions
    from .send import Sender

T = TypeVar("T")

REFUSALS: tuple[type[APIStatusError], ...] = (
    BadRequestError,
    ConflictError,
    GoneError,
    NotFoundError,
    PermissionDeniedError,
)


# After these the server may have acted.
LOST = (APIConnectionError, ServerError, ResponseDecodeError)


class Finder:
    """Looks for the effect of a call, and turns it into the call's answer."""

    refusals: tuple[type[CalComError], ...] = REFUSALS
    """The errors of the server if an earlier attempt has succeeded."""
    not_done = ""
    """The conclusion for the error message if the effect was not found."""

    def __init__(self, sender: Sender, call: Call[Any]) -> None:
        self.sender = sender
        self.call = call

    def may_ask(self, options: CallOptions) -> bool | None:
        """Return whether repeating the call is safe; `None` if looking would prove nothing."""
        return True

    def look(self, options: CallOptions, refusal: CalComError | None) -> Any:
        """Return the lost answer as JSON; `None` if nothing was found."""
        return None

    def result(self, found: Any) -> Any:
        """Return the result of the method, made from what was found."""
        call = self.call
        decode = call.decode_by_version.get(self.sender.version_of(call) or "", call.decode)
        return decode(200, found, [])


def once(sender: Sender, call: Call[T], finder: Finder) -> T:
    """Return the result of the call, carried out once however the connection fails."""
    # What is found may repeat a secret of the call, such as that of a webhook.
    with SecretScope(lambda: sender.secrets(call)), sender.lasting(call):
        return _once(sender, call, finder)


def _once(sender: Sender, call: Call[T], finder: Finder) -> T:
    # A blind retry would be refused because of what the first attempt has done.
    attempt = call.reading(call.decode, decode_by_version=call.decode_by_version, repeatable=False)
    began = monotonic()
    try:
        return sender.send(attempt)
    except LOST as error:
        if not may_have_happened(error):
            raise
        lost: CalComError = error
    retries = call.options.get("max_retries", sender.settings.retry.max_retries)
    timeout = call.options.get("timeout", sender.settings.timeout)
    # Looking may take as long as all attempts together.
    budget = timeout * (retries + 1) if isinstance(timeout, int | float) else None
    looking = monotonic()
    asked, looks, all_looks = 1, 0, 0
    refusal: CalComError | None = None
    failure: Exception | None = None
    left = shorter(budget and budget - (monotonic() - began), remaining())
    may_ask = None
    if left is None or left > 0:
        with _usage.for_itself():
            may_ask = finder.may_ask(_reading(call, left))
    while True:
        left = shorter(budget and budget - (monotonic() - began), remaining())
        step, pause = next_step(
            # An unreadable success was still a success.
            may_ask=may_ask and not isinstance(lost, ResponseDecodeError),
            asked=asked,
            retries=retries,
            looks=looks,
            refused=refusal is not None,
            left=left,
        )
        if step is Step.GIVE_UP:
            seconds = monotonic() - looking
            # Earlier looks have shown something, even if the last one came too late.
            failed = None if all_looks else failure
            raise told(lost, looks=all_looks, seconds=seconds, failure=failed, shown=finder.not_done)
        if step is Step.ASK:
            asked, looks = asked + 1, 0
            try:
                return sender.send(attempt)
            except LOST as error:
                lost = _latest(lost, error)
            except finder.refusals as error:
                refusal = error
            continue
        sender.pause(pause)
        looks += 1
        left = shorter(budget and budget - (monotonic() - began), remaining())
        if left is not None and left <= 0:
            continue
        try:
            with _usage.for_itself():
                found = finder.look(_reading(call, left), refusal)
            if found is not None:
                result: T = finder.result(found)
                return result
            all_looks += 1
        except CalComError as error:
            if error is refusal:
                raise
            failure = error
        except Undecodable as error:
            failure = error
        if isinstance(lost, ResponseDecodeError) and isinstance(failure, ResponseDecodeError):
            # The server that answers is not the API.
            raise lost


def _latest(lost: CalComError, error: CalComError) -> CalComError:
    """The error to report after another attempt."""
    if may_have_happened(error):
        return error
    if isinstance(error, ResponseDecodeError):
        raise error
    return lost


def _reading(call: Call[Any], left: float | None) -> CallOptions:
    """The options for looking: the headers of the lost call, and the remaining time."""
    options: CallOptions = {}
    if "headers" in call.options:
        options["headers"] = call.options["headers"]
    if "timeout" in call.options:
        options["timeout"] = call.options["timeout"]
    if left is not None:
        options["deadline"] = max(0.05, left)
    return options


class NamedFinder(Finder):
    """Finds a resource with a name that the server accepts only once, so that a retry cannot create two.

    An older resource with the same name counts only if all its fields agree with the request.
    """

    refusals = (BadRequestError, ConflictError)

    def may_ask(self, options: CallOptions) -> bool | None:
        """Return whether there is a name to search for."""
        body = self.call.body
        is_named = isinstance(body, Mapping) and all(map(body.get, NAMED[self.call.operation]))
        return True if is_named else None

    def look(self, options: CallOptions, refusal: CalComError | None) -> Any:
        """Return the resource with this name, if it agrees with the request."""
        names = NAMED[self.call.operation]
        wanted: Mapping[str, Any] = self.call.body
        for row in self._rows(options):
            if all(name in row for name in names) and agrees(row, wanted):
                return {"status": "success", "data": row}
        return None

    def _rows(self, options: CallOptions) -> Iterator[Mapping[str, Any]]:
        in_pages = self.call.operation not in WHOLE
        for number in range(MOST_PAGES if in_pages else 1):
            listing = self.call.reading(
                lambda status, data, drifts: raw_page(data).rows,
                method="GET",
                query={"take": LONGEST_PAGE, "skip": number * LONGEST_PAGE} if in_pages else {},
                body=None,
                has_body=False,
                options=options,
            )
            rows = self.sender.send(listing)
            for row in rows:
                if isinstance(row, Mapping):
                    yield row
            if len(rows) < LONGEST_PAGE:
                break


class EndingFinder(Finder):
    """Checks a DELETE: if the resource is gone, the lost answer was a success."""

    not_done = " It still exists."

    def look(self, options: CallOptions, refusal: CalComError | None) -> Any:
        """Return the answer of a deletion if the resource is gone; raise the refusal if it still exists."""
        if refusal is None or not self._says_gone(refusal):
            showing = self.call.reading(
                lambda status, data, drifts: data, method="GET", body=None, has_body=False, options=options
            )
            try:
                self.sender.send(showing)
            except (NotFoundError, GoneError) as error:
                if not self._says_gone(error):
                    raise
            else:
                if refusal is not None:
                    raise refusal
                return None
        return self._answer()

    def _says_gone(self, error: CalComError) -> bool:
        return isinstance(error, NotFoundError | GoneError) and not isinstance(error, WrongVersion)

    def _answer(self) -> Any:
        """The server's answer, as far as it can be known."""
        last = self.call.path.partition("?")[0].rstrip("/").rpartition("/")[2]
        known = {"id": int(last) if last.isdecimal() and last.isascii() else last}
        for answer in ({"status": "success", "data": known}, {"status": "success"}, None):
            try:
                self.call.decode(200, answer, [])
            except Undecodable:
                continue
            else:
                return answer
        return {"status": "success", "data": ""}


class StatusFinder(Finder):
    """Checks an operation that changes the state of a booking by reading the state."""

    def look(self, options: CallOptions, refusal: CalComError | None) -> Any:
        """Return the booking, if it is in the requested state."""
        path = self.call.path.rpartition("/")[0]
        found = self._booking(path, options)
        rows = found if isinstance(found, list) else [found]
        first = rows[0] if rows and isinstance(rows[0], dict) else {}
        if self._is_done(first):
            return {"status": "success", "data": found}
        if refusal is not None:
            raise refusal
        return None

    def _booking(self, path: str, options: CallOptions) -> Any:
        showing = self.call.reading(
            lambda status, data, drifts: part(data, "data"),
            method="GET",
            path=path,
            body=None,
            has_body=False,
            options=options,
        )
        return self.sender.send(showing)

    def _is_done(self, booking: Mapping[str, Any]) -> bool:
        body = self.call.body if isinstance(self.call.body, Mapping) else {}
        return DONE[self.call.operation](booking, body)


class MoveFinder(StatusFinder):
    """Finds the booking that has replaced a moved one."""

    def look(self, options: CallOptions, refusal: CalComError | None) -> Any:
        """Return the booking that has replaced the old one."""
        path = self.call.path.rpartition("/")[0]
        old = self._booking(path, options)
        successor = old.get("rescheduledToUid") if isinstance(old, dict) else None
        if isinstance(successor, str) and successor:
            found = self._booking(f"{path.rpartition('/')[0]}/{successor}", options)
            if isinstance(found, dict) and agrees(found.get("start"), self.call.body.get("start")):
                return {"status": "success", "data": found}
        if refusal is not None:
            raise refusal
        return None


class ReassignFinder(StatusFinder):
    """Checks a reassignment by reading the hosts of the booking."""

    def look(self, options: CallOptions, refusal: CalComError | None) -> Any:
        """Return the server's answer, if the booking has the requested host."""
        path, _, user = self.call.path.rpartition("/")
        booking = self._booking(path.rpartition("/")[0], options)
        for host in objects(part(booking, "hosts")):
            if str(host.get("id")) == user:
                return {
                    "status": "success",
                    "data": {"bookingUid": part(booking, "uid"), "reassignedTo": host},
                }
        if refusal is not None:
            raise refusal
        return None


FINDERS: dict[str, Callable[[Sender, Call[Any]], Finder]] = {
    **dict.fromkeys(NAMED, NamedFinder),
    **dict.fromkeys(DONE, StatusFinder),
    "reassign_booking_to_user": ReassignFinder,
    "reschedule_booking": MoveFinder,
}


def finder_for(sender: Sender, call: Call[Any]) -> Finder | None:
    """Return the finder of an operation, if there is a way to look for its effect."""
    made = FINDERS.get(call.operation)
    if made is not None:
        return made(sender, call)
    return EndingFinder(sender, call) if call.method == "DELETE" else None

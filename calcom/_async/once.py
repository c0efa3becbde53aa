"""Making, moving and ending a thing once, however the connection fails.

`once` is the one loop; `calcom._once` decides. A `Finder` knows how to look for what an operation does.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
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
    from .send import AsyncSender

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


class AsyncFinder:
    """How to look for what a call has done, and what that would be as its answer."""

    refusals: tuple[type[CalComError], ...] = REFUSALS
    """What the server answers if an earlier attempt has succeeded."""
    not_done = ""
    """What looking has shown, if it has not shown that the call was done."""

    def __init__(self, sender: AsyncSender, call: Call[Any]) -> None:
        self.sender = sender
        self.call = call

    async def may_ask(self, options: CallOptions) -> bool | None:
        """Whether asking again can do no harm; `None` if looking would prove nothing."""
        return True

    async def look(self, options: CallOptions, refusal: CalComError | None) -> Any:
        """The answer that was lost, as JSON; `None` if nothing is there."""
        return None

    def result(self, found: Any) -> Any:
        """What the method returns, out of what was found."""
        call = self.call
        decode = call.decode_by_version.get(self.sender.version_of(call) or "", call.decode)
        return decode(200, found, [])


async def once(sender: AsyncSender, call: Call[T], finder: AsyncFinder) -> T:
    """The result of the call, done once however the connection fails."""
    # What is found may repeat what the call holds, such as the secret of a webhook.
    with SecretScope(lambda: sender.secrets(call)), sender.lasting(call):
        return await _once(sender, call, finder)


async def _once(sender: AsyncSender, call: Call[T], finder: AsyncFinder) -> T:
    # Repeated blindly, it would be refused for what its first attempt has done.
    attempt = call.reading(call.decode, decode_by_version=call.decode_by_version, repeatable=False)
    began = monotonic()
    try:
        return await sender.send(attempt)
    except LOST as error:
        if not may_have_happened(error):
            raise
        lost: CalComError = error
    retries = call.options.get("max_retries", sender.settings.retry.max_retries)
    timeout = call.options.get("timeout", sender.settings.timeout)
    # Looking takes no longer than all attempts may.
    budget = timeout * (retries + 1) if isinstance(timeout, int | float) else None
    looking = monotonic()
    asked, looks, all_looks = 1, 0, 0
    refusal: CalComError | None = None
    failure: Exception | None = None
    left = shorter(budget and budget - (monotonic() - began), remaining())
    may_ask = None
    if left is None or left > 0:
        with _usage.for_itself():
            may_ask = await finder.may_ask(_reading(call, left))
    while True:
        left = shorter(budget and budget - (monotonic() - began), remaining())
        step, pause = next_step(
            # A success that cannot be read was one.
            may_ask=may_ask and not isinstance(lost, ResponseDecodeError),
            asked=asked,
            retries=retries,
            looks=looks,
            refused=refusal is not None,
            left=left,
        )
        if step is Step.GIVE_UP:
            seconds = monotonic() - looking
            # What some looks have shown is known, although the last one came too late.
            failed = None if all_looks else failure
            raise told(lost, looks=all_looks, seconds=seconds, failure=failed, shown=finder.not_done)
        if step is Step.ASK:
            asked, looks = asked + 1, 0
            try:
                return await sender.send(attempt)
            except LOST as error:
                lost = _latest(lost, error)
            except finder.refusals as error:
                refusal = error
            continue
        await sender.pause(pause)
        looks += 1
        left = shorter(budget and budget - (monotonic() - began), remaining())
        if left is not None and left <= 0:
            continue
        try:
            with _usage.for_itself():
                found = await finder.look(_reading(call, left), refusal)
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
            # Whatever answers there is not the API.
            raise lost


def _latest(lost: CalComError, error: CalComError) -> CalComError:
    """What to tell of after a further attempt."""
    if may_have_happened(error):
        return error
    if isinstance(error, ResponseDecodeError):
        raise error
    return lost


def _reading(call: Call[Any], left: float | None) -> CallOptions:
    """The options of a call that looks: the headers of the one that was lost, and the time that is left."""
    options: CallOptions = {}
    if "headers" in call.options:
        options["headers"] = call.options["headers"]
    if "timeout" in call.options:
        options["timeout"] = call.options["timeout"]
    if left is not None:
        options["deadline"] = max(0.05, left)
    return options


class AsyncNamedFinder(AsyncFinder):
    """A thing with a name that the server takes once, so that asking again cannot make two.

    An older thing of the same name is not what was asked for, unless it agrees in everything.
    """

    refusals = (BadRequestError, ConflictError)

    async def may_ask(self, options: CallOptions) -> bool | None:
        """Whether there is a name to look for."""
        body = self.call.body
        is_named = isinstance(body, Mapping) and all(map(body.get, NAMED[self.call.operation]))
        return True if is_named else None

    async def look(self, options: CallOptions, refusal: CalComError | None) -> Any:
        """The thing under the name, if it agrees with what was asked for."""
        names = NAMED[self.call.operation]
        wanted: Mapping[str, Any] = self.call.body
        async for row in self._rows(options):
            if all(name in row for name in names) and agrees(row, wanted):
                return {"status": "success", "data": row}
        return None

    async def _rows(self, options: CallOptions) -> AsyncIterator[Mapping[str, Any]]:
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
            rows = await self.sender.send(listing)
            for row in rows:
                if isinstance(row, Mapping):
                    yield row
            if len(rows) < LONGEST_PAGE:
                break


class AsyncEndingFinder(AsyncFinder):
    """What a DELETE takes away: once it is gone, the lost answer was a success."""

    not_done = " What was to be deleted is still there."

    async def look(self, options: CallOptions, refusal: CalComError | None) -> Any:
        """The answer of a deletion, if the thing is gone; the refusal, if it is there."""
        if refusal is None or not self._says_gone(refusal):
            showing = self.call.reading(
                lambda status, data, drifts: data, method="GET", body=None, has_body=False, options=options
            )
            try:
                await self.sender.send(showing)
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
        """What the server would have answered, as far as it is known."""
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


class AsyncStatusFinder(AsyncFinder):
    """What changes the state of a booking: its state tells whether it was done."""

    async def look(self, options: CallOptions, refusal: CalComError | None) -> Any:
        """The booking, if it is in the state that was asked for."""
        path = self.call.path.rpartition("/")[0]
        found = await self._booking(path, options)
        rows = found if isinstance(found, list) else [found]
        first = rows[0] if rows and isinstance(rows[0], dict) else {}
        if self._is_done(first):
            return {"status": "success", "data": found}
        if refusal is not None:
            raise refusal
        return None

    async def _booking(self, path: str, options: CallOptions) -> Any:
        showing = self.call.reading(
            lambda status, data, drifts: part(data, "data"),
            method="GET",
            path=path,
            body=None,
            has_body=False,
            options=options,
        )
        return await self.sender.send(showing)

    def _is_done(self, booking: Mapping[str, Any]) -> bool:
        body = self.call.body if isinstance(self.call.body, Mapping) else {}
        return DONE[self.call.operation](booking, body)


class AsyncMoveFinder(AsyncStatusFinder):
    """A booking that is moved leads to the one that takes its place."""

    async def look(self, options: CallOptions, refusal: CalComError | None) -> Any:
        """The booking that took the place of the old one."""
        path = self.call.path.rpartition("/")[0]
        old = await self._booking(path, options)
        successor = old.get("rescheduledToUid") if isinstance(old, dict) else None
        if isinstance(successor, str) and successor:
            found = await self._booking(f"{path.rpartition('/')[0]}/{successor}", options)
            if isinstance(found, dict) and agrees(found.get("start"), self.call.body.get("start")):
                return {"status": "success", "data": found}
        if refusal is not None:
            raise refusal
        return None


class AsyncReassignFinder(AsyncStatusFinder):
    """A booking that was given to somebody has that host."""

    async def look(self, options: CallOptions, refusal: CalComError | None) -> Any:
        """What the server would have answered, if the booking has the host that was asked for."""
        path, _, user = self.call.path.rpartition("/")
        booking = await self._booking(path.rpartition("/")[0], options)
        for host in objects(part(booking, "hosts")):
            if str(host.get("id")) == user:
                return {
                    "status": "success",
                    "data": {"bookingUid": part(booking, "uid"), "reassignedTo": host},
                }
        if refusal is not None:
            raise refusal
        return None


FINDERS: dict[str, Callable[[AsyncSender, Call[Any]], AsyncFinder]] = {
    **dict.fromkeys(NAMED, AsyncNamedFinder),
    **dict.fromkeys(DONE, AsyncStatusFinder),
    "reassign_booking_to_user": AsyncReassignFinder,
    "reschedule_booking": AsyncMoveFinder,
}


def finder_for(sender: AsyncSender, call: Call[Any]) -> AsyncFinder | None:
    """The finder of an operation, if there is a way to look for what it does."""
    made = FINDERS.get(call.operation)
    if made is not None:
        return made(sender, call)
    return AsyncEndingFinder(sender, call) if call.method == "DELETE" else None

"""The state of the sandbox: named tables of rows, sequences, uids, and the recent changes.

A row is a dict of JSON values, so that a state can be dumped, stored and compared. Read rows freely;
change them through their table (`insert`, `update`, `touch`, `delete`), which maintains the indexes and
the list of changes:

    row = state.schedules.insert(userId=1, name="Evenings", ...)     # takes the next id
    state.schedules.update(row["id"], name="Nights")
    row["availability"].append(...); state.schedules.touch(row["id"])
    state.bookings.find(uid=uid)                 # the first row with these values, or None
    state.bookings.where(userId=1, status="accepted")
    state.bookings.add_index("host_day", keys)   # keys(row) -> iterable; read with .indexed("host_day", key)

The tables and their rows (times are ISO text, UTC with milliseconds and `Z`, unless said otherwise):

users            id, uuid, email, username, name, timeZone, weekStart, timeFormat (12|24), locale,
                 defaultScheduleId, organizationId, avatarUrl, bio, metadata, isPlatformManaged,
                 oauthClientId (of a managed user), defaultConferencingApp, destinationCalendar
teams            id, slug, name, parentId|None, isOrganization, isPlatform and the settings that are answered;
                 of an organization also plan, subscriptionId, adminApi, autoAcceptEmail, features,
                 managerId (of one that another manages); see `organizations/teams.py`
memberships      id, teamId, userId, role MEMBER|ADMIN|OWNER, accepted, disableImpersonation,
                 customRoleId|None, createdAt, updatedAt; one of a user in a team
profiles         id, userId, organizationId, username: a user within an organization
api_keys         key (the primary key, as sent), userId, teamId (of an organization's own), expiresAt|None,
                 rateLimits None | [{name, limit, ttl_ms, block_ms}]
schedules        id, userId, name, timeZone,
                 availability [{id, days ["Monday"..], startTime "HH:MM", endTime}],
                 overrides [{id, date "YYYY-MM-DD", startTime, endTime}]
                 (the default one is users.defaultScheduleId)
event_types      id, userId and the settings under their names in version 2024-06-14: lengthInMinutes,
                 lengthInMinutesOptions [int], title, slug, description, locations [as sent],
                 bookingFields [as answered], recurrence, seats, bookingWindow, confirmationPolicy,
                 bookingLimitsCount, bookingLimitsDuration (each an object as sent, or None when off),
                 minimumBookingNotice, beforeEventBuffer, afterEventBuffer, slotInterval|None,
                 scheduleId|None, offsetStart, onlyShowFirstAvailableSlot, showOptimizedSlots,
                 disableGuests, disableCancelling, disableRescheduling, hidden, metadata, ...
                 see `event_types/routes.py` for the whole list and its defaults
private_links    id (text), eventTypeId, expiresAt|None, maxUsageCount|None, usageCount
bookings         id, uid, userId (the host), eventTypeId|None, eventTypeSlug, title, description, start, end,
                 status accepted|pending|cancelled|rejected, location (text as answered),
                 locationKind (the value of responses.location: "link", "inPerson", "phone", ...),
                 attendees [{id, name, email, phoneNumber|None, timeZone, language, absent,
                             seatUid|None, responses {}, metadata {}}],
                 responses (booking field answers: name, email, guests, notes, custom slugs),
                 metadata, absentHost, rating|None, iCalUid, iCalSequence, references [],
                 createdAt, updatedAt, cancellationReason, cancelledBy, rejectionReason,
                 reschedulingReason, rescheduledBy, rescheduledFromUid, rescheduledToUid,
                 recurringUid|None, creationSource
reservations     uid (the primary key), eventTypeId, userId, start, end, until, isSeat
webhooks         id (UUID text), subscriberUrl, triggers, active, payloadTemplate, secret, version,
                 time, timeUnit, and one of userId, eventTypeId, oauthClientId, teamId
deliveries       id, webhookId, trigger, url, headers, body (text), createdAt, status
                 (pending|delivered|failed|refused), attempts [{at, statusCode|None, error|None}]
oauth2_clients   clientId (the primary key), name, clientSecret|None (public), redirectUri, userId, ...
oauth2_codes     code (the primary key), clientId, userId, scopes, codeChallenge|None, usedAt|None
oauth_clients    id (text), secret, name, redirectUris, organizationId, permissions, ... (platform)
access_tokens    token (the primary key), userId, clientId, expiresAt
refresh_tokens   token (the primary key), userId, clientId, expiresAt

Other modules may add tables with `state.table(name, key="id")`; repeated calls return the same table.
"""

from __future__ import annotations

import json
import random
import threading
import uuid
from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import Any

from .clock import Clock

Row = dict[str, Any]
MAX_INT = 2**31 - 1  # of an integer column of the database
Key = int | str
KeyFunction = Callable[[Row], Iterable[Hashable]]


def pick(row: Row, *names: str) -> Row:
    """Return these fields of a row, in this order."""
    return {name: row[name] for name in names}


def words(text: str) -> tuple[str, ...]:
    """Return the words of a text, to write a long list of names in few lines."""
    return tuple(text.split())


_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_BASE36 = "0123456789abcdefghijklmnopqrstuvwxyz"

_TABLES: dict[str, tuple[str, tuple[str, ...]]] = {
    # name: primary key, fields with an index
    "users": ("id", ("email", "username")),
    "teams": ("id", ("parentId",)),
    "memberships": ("id", ("userId", "teamId")),
    "profiles": ("id", ("userId", "organizationId")),
    "api_keys": ("key", ("userId",)),
    "schedules": ("id", ("userId",)),
    "event_types": ("id", ("userId", "teamId", "parentId")),
    "private_links": ("id", ("eventTypeId",)),
    "bookings": ("id", ("uid", "userId", "eventTypeId", "recurringUid")),
    "reservations": ("uid", ("eventTypeId", "userId")),
    "webhooks": ("id", ("userId", "eventTypeId", "oauthClientId", "teamId")),
    "deliveries": ("id", ("webhookId", "status")),
    "oauth2_clients": ("clientId", ()),
    "oauth2_codes": ("code", ()),
    "oauth_clients": ("id", ("organizationId",)),
    "access_tokens": ("token", ("userId",)),
    "refresh_tokens": ("token", ("userId",)),
}
# Tables that exist from the first use on: the same.
_FURTHER: dict[str, tuple[str, tuple[str, ...]]] = {
    "apps": ("slug", ()),
    "attribute_assignments": ("id", ("memberId", "attributeOptionId")),
    "attribute_options": ("id", ("attributeId",)),
    "attributes": ("id", ("teamId",)),
    "availabilities": ("id", ("scheduleId",)),
    "credentials": ("id", ("userId",)),
    "custom_inputs": ("id", ("eventTypeId",)),
    "destination_calendars": ("id", ("userId",)),
    "feeds": ("url", ()),
    "invitations": ("token", ()),
    "ooo": ("id", ("userId",)),
    "payments": ("id", ("bookingId",)),
    "platform_codes": ("code", ()),
    "roles": ("id", ("teamId",)),
    "routing_answers": ("id", ("formId",)),
    "routing_forms": ("id", ("teamId",)),
    "scheduled_triggers": ("id", ("bookingId",)),
    "selected_calendars": ("id", ("userId",)),
    "verification_requests": ("id", ("userId",)),
    "video_rooms": ("name", ()),
    "workflows": ("id", ("teamId",)),
}


class UnstorableError(ValueError):
    """A text contains a NUL, which the server's database rejects."""


def has_nul(value: Any) -> bool:
    """Return whether any text of a value contains a NUL."""
    if isinstance(value, str):
        return "\0" in value
    if isinstance(value, dict):
        return any(has_nul(key) or has_nul(each) for key, each in value.items())
    return isinstance(value, list) and any(map(has_nul, value))


class Table:
    """Rows by primary key, in the order of insertion; in some tables a row that is changed moves to the end.

    There the server lists people as its database finds them, which moves changed rows.
    """

    _MOVING = frozenset(("users", "memberships"))

    def __init__(self, state: State, name: str, key: str, indexed: Iterable[str]) -> None:
        self.name = name
        self.key = key
        self._state = state
        self._rows: dict[Key, Row] = {}
        self._key_functions: dict[str, KeyFunction] = {}
        self._buckets: dict[str, dict[Hashable, dict[Key, Row]]] = {}
        self._filed: dict[str, dict[Key, list[Hashable]]] = {}
        for field in indexed:
            self.add_index(field, _field_key(field))

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[Row]:
        return iter(list(self._rows.values()))

    def __contains__(self, key: object) -> bool:
        return key in self._rows

    def __getitem__(self, key: Key) -> Row:
        return self._rows[key]

    def get(self, key: object) -> Row | None:
        """Return the row with this primary key; None for a key of another type."""
        return self._rows.get(key) if isinstance(key, int | str) and not isinstance(key, bool) else None

    def insert(self, row: Row | None = None, **values: Any) -> Row:
        """Add a row; a missing integer primary key `id` is taken from the sequence."""
        stored = {**(row or {}), **values}
        if self._state.suspicious and has_nul(stored):
            raise UnstorableError
        if self.key not in stored:
            stored = {self.key: self._state.next_id(self.name), **stored}
        key: Key = stored[self.key]
        if key in self._rows:
            raise ValueError(f"{self.name} already has a row {key!r}")
        if isinstance(key, int):
            self._state.reserve_id(self.name, key)
        self._rows[key] = stored
        self._file(key, stored)
        self._state.note_change(self.name, key)
        return stored

    def update(self, key: Key, **values: Any) -> Row:
        if self._state.suspicious and has_nul(values):
            raise UnstorableError
        row = self._rows[key]
        row.update(values)
        return self.touch(key)

    @property
    def moves(self) -> bool:
        """Whether a changed row comes last."""
        return self.name in self._MOVING

    def touch(self, key: Key) -> Row:
        """Record that a row was changed in place."""
        row = self._rows[key]
        if self.moves:
            self._rows[key] = self._rows.pop(key)
        self._unfile(key)
        self._file(key, row)
        self._state.note_change(self.name, key)
        return row

    def settle(self) -> None:
        """Sort the rows by key, as if none had been changed."""
        for key, row in sorted(self._rows.items(), key=lambda item: int(item[0])):
            self._unfile(key)
            self._rows[key] = self._rows.pop(key)
            self._file(key, row)
            self._state.note_change(self.name, key)

    def delete(self, key: Key) -> Row:
        row = self._rows.pop(key)
        self._unfile(key)
        self._state.note_change(self.name, key)
        return row

    def where(self, **values: Any) -> list[Row]:
        """Return the rows with these values, in order of insertion, with an index if there is one."""
        for field, value in values.items():
            if field in self._buckets:
                rows: Iterable[Row] = self.indexed(field, value)
                break
        else:
            rows = self._rows.values()
        wanted = values.items()
        return [row for row in rows if all(row.get(field) == value for field, value in wanted)]

    def find(self, **values: Any) -> Row | None:
        rows = self.where(**values)
        return rows[0] if rows else None

    def add_index(self, name: str, keys: KeyFunction) -> None:
        """Index every row under `keys(row)`, now and after each change; adding it again has no effect."""
        if name in self._key_functions:
            return
        self._key_functions[name] = keys
        self._buckets[name], self._filed[name] = {}, {}
        for key, row in self._rows.items():
            self._file_one(name, keys, key, row)

    def indexed(self, name: str, key: Hashable) -> list[Row]:
        return list(self._buckets[name].get(key, {}).values())

    def clear(self) -> None:
        for key in list(self._rows):
            self.delete(key)

    def dump(self) -> list[Row]:
        return list(self._rows.values())

    def _file(self, key: Key, row: Row) -> None:
        for name, keys in self._key_functions.items():
            self._file_one(name, keys, key, row)

    def _file_one(self, name: str, keys: KeyFunction, key: Key, row: Row) -> None:
        filed = self._filed[name][key] = list(keys(row))
        buckets = self._buckets[name]
        for bucket in filed:
            buckets.setdefault(bucket, {})[key] = row

    def _unfile(self, key: Key) -> None:
        for name, filed in self._filed.items():
            buckets = self._buckets[name]
            for bucket in filed.pop(key, ()):
                buckets[bucket].pop(key, None)
                if not buckets[bucket]:
                    del buckets[bucket]


def _field_key(field: str) -> KeyFunction:
    def keys(row: Row) -> tuple[Hashable]:
        return (row.get(field),)

    return keys


class State:
    """The tables, the clock, sequences and random ids of one sandbox.

    `lock` is held while a request is handled; hold it to change rows from another thread.
    """

    users: Table
    teams: Table
    memberships: Table
    profiles: Table
    api_keys: Table
    schedules: Table
    event_types: Table
    private_links: Table
    bookings: Table
    reservations: Table
    webhooks: Table
    deliveries: Table
    oauth2_clients: Table
    oauth2_codes: Table
    oauth_clients: Table
    access_tokens: Table
    refresh_tokens: Table

    def __init__(self, *, random_seed: int | None = None) -> None:
        self.lock = threading.RLock()
        self.edition = "selfhosted"  # the server's edition; see `app.Profile`
        self.clock = Clock()
        self.settings: Row = {}
        self.tables: dict[str, Table] = {}
        self._random = random.Random(random_seed)
        self._sequences: dict[str, int] = {}
        self._changes: dict[tuple[str, Key], None] = {}
        self._meta_changed = False
        self.suspicious = False  # while a request that contains a NUL is handled
        for name in _TABLES:
            setattr(self, name, self.table(name))

    def table(self, name: str, *, key: str = "id", indexed: Iterable[str] = ()) -> Table:
        """Return the table of this name; create it if missing, by its own key and indexes if it is known."""
        if name not in self.tables:
            key, indexed = (_TABLES | _FURTHER).get(name, (key, indexed))
            self.tables[name] = Table(self, name, key, indexed)
        return self.tables[name]

    # --- ids

    def next_id(self, sequence: str) -> int:
        """Return the next number of a sequence; like the server's, it never repeats."""
        number = self._sequences.get(sequence, 0) + 1
        self._sequences[sequence] = number
        self._meta_changed = True
        return number

    def reserve_id(self, sequence: str, number: int) -> None:
        """Continue a sequence after `number`."""
        if number > self._sequences.get(sequence, 0):
            self._sequences[sequence] = number
            self._meta_changed = True

    def uid(self) -> str:
        """Make a booking's uid: a UUID in base 58, at most 22 characters.

        It always contains a digit, to distinguish it from a word.
        """
        digits = ""
        while not any(map(str.isdigit, digits)):
            number, digits = self._random.getrandbits(128), ""
            while number:
                number, digit = divmod(number, 58)
                digits = _BASE58[digit] + digits
        return digits

    def uuid(self) -> str:
        return str(uuid.UUID(int=self._random.getrandbits(128), version=4))

    def cuid(self) -> str:
        """Make an id in the form of platform OAuth clients."""
        return "c" + "".join(self._random.choices(_BASE36, k=24))

    def token(self, length: int = 32) -> str:
        return "".join(self._random.choices("0123456789abcdef", k=length))

    # --- changes

    def note_change(self, table: str, key: Key) -> None:
        self._changes.pop((table, key), None)  # the last change counts
        self._changes[table, key] = None

    def take_changes(self) -> tuple[dict[tuple[str, Key], Row | None], Row | None]:
        """Return the changes since the last call: rows (None if deleted) and the changed meta data."""
        rows = {(table, key): self.tables[table].get(key) for table, key in self._changes}
        meta = self.dump_meta() if self._meta_changed else None
        self._changes.clear()
        self._meta_changed = False
        return rows, meta

    @property
    def changed(self) -> bool:
        return bool(self._changes) or self._meta_changed

    def note_meta_change(self) -> None:
        """Record that the clock or the settings changed."""
        self._meta_changed = True

    # --- whole states

    def dump_meta(self) -> Row:
        return {"sequences": dict(self._sequences), "clock": self.clock.dump(), "settings": self.settings}

    def load_meta(self, meta: Row) -> None:
        self._sequences = dict(meta.get("sequences", {}))
        self.settings = dict(meta.get("settings", {}))
        self.clock.load(meta.get("clock", {}))
        self._meta_changed = True

    def snapshot(self) -> Row:
        """Return a copy of the whole state, for `restore` or a file."""
        with self.lock:
            tables = {
                name: {"key": table.key, "rows": table.dump()}
                for name, table in self.tables.items()
                if len(table)
            }
            copied: Row = json.loads(json.dumps({"meta": self.dump_meta(), "tables": tables}))
            return copied

    def restore(self, snapshot: Row) -> None:
        """Take a snapshot's place; raises ValueError, with everything as it was, if it is none."""
        check_snapshot(snapshot)
        with self.lock:
            for table in self.tables.values():
                table.clear()
            copied = json.loads(json.dumps(snapshot))
            for name, stored in copied["tables"].items():
                table = self.table(name, key=stored["key"])
                for row in stored["rows"]:
                    table.insert(row)
            self.load_meta(copied["meta"])

    def clear(self) -> None:
        """Empty every table and restart the sequences and the clock."""
        self.restore({"meta": {}, "tables": {}})


def check_snapshot(snapshot: Any) -> None:
    """Raise ValueError unless this has the form of a snapshot."""
    tables, meta = (snapshot.get(name) if isinstance(snapshot, dict) else None for name in ("tables", "meta"))
    if not isinstance(tables, dict) or not isinstance(meta, dict):
        raise ValueError("a snapshot must have the objects 'tables' and 'meta'")
    for name, table in tables.items():
        _check_table(name, table)
    for name in ("sequences", "clock", "settings"):
        if not isinstance(meta.get(name, {}), dict):
            raise ValueError(f"{name} must be an object")
    if not all(isinstance(number, int) for number in meta.get("sequences", {}).values()):
        raise ValueError("a sequence must be a number")
    Clock().load(meta.get("clock", {}))


def _check_table(name: str, table: Any) -> None:
    if not isinstance(table, dict) or not isinstance(table.get("rows"), list):
        raise ValueError(f"the table {name} must have a 'key' and 'rows'")
    keys = [row.get(table.get("key")) if isinstance(row, dict) else None for row in table["rows"]]
    if not all(isinstance(key, int | str) and not isinstance(key, bool) for key in keys):
        raise ValueError(f"each row of {name} must be an object with its key")
    if len(set(keys)) < len(keys):
        raise ValueError(f"two rows of {name} have the same key")

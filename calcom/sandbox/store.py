"""A state in an SQLite file: every row as JSON, the changes of a request in one transaction."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

from .state import Key, Row, State, check_snapshot

FORMAT = 1
_SCHEMA = """
CREATE TABLE IF NOT EXISTS rows (
    place INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    key TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (name, key)
);
CREATE TABLE IF NOT EXISTS tables (name TEXT PRIMARY KEY, key TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, body TEXT NOT NULL);
"""


class StateInUseError(RuntimeError):
    """Another process has the file open."""


class NotAStateError(ValueError):
    """The file is not a state of this sandbox."""


class StoreFullError(RuntimeError):
    """The file could not be written; the changes are not stored."""


class Store:
    """An open state file, locked against other processes.

    `commit` returns after the changes are written, so that a killed process loses none.
    """

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        try:
            self._connection = sqlite3.connect(
                self.path, timeout=0, isolation_level=None, check_same_thread=False
            )
        except sqlite3.OperationalError as problem:
            raise NotAStateError(f"{self.path} cannot be used: {problem}") from None
        try:
            self._connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA synchronous = NORMAL")
            self._connection.execute("BEGIN EXCLUSIVE")
            self._prepare()
            self._connection.execute("COMMIT")
        except sqlite3.OperationalError as problem:
            self._connection.close()
            if "locked" in str(problem):
                raise StateInUseError(f"{self.path} is in use by another sandbox") from None
            raise NotAStateError(f"{self.path} cannot be used: {problem}") from None
        except (sqlite3.DatabaseError, UnicodeDecodeError) as problem:
            self._connection.close()
            raise NotAStateError(f"{self.path} is not a state of a sandbox: {problem}") from None

    def _prepare(self) -> None:
        for statement in filter(str.strip, _SCHEMA.split(";")):
            self._connection.execute(statement)
        found = self._connection.execute("SELECT body FROM meta WHERE name = 'format'").fetchone()
        if found is None:
            self._connection.execute("INSERT INTO meta VALUES ('format', ?)", (str(FORMAT),))
        elif found[0] != str(FORMAT):
            raise sqlite3.DatabaseError(f"its format is {found[0]}, but this version needs {FORMAT}")

    @property
    def empty(self) -> bool:
        return self._connection.execute("SELECT 1 FROM rows LIMIT 1").fetchone() is None

    def load(self) -> Row:
        """Return the stored state, in the form of `State.snapshot`."""
        try:
            return self._read()
        except (sqlite3.DatabaseError, ValueError, KeyError, TypeError, RecursionError) as problem:
            self._connection.close()
            raise NotAStateError(f"{self.path} is damaged: {problem}") from None

    def _read(self) -> Row:
        (condition,) = self._connection.execute("PRAGMA quick_check(1)").fetchone()
        if condition != "ok":
            raise ValueError(condition)
        keys = dict(self._connection.execute("SELECT name, key FROM tables"))
        tables: dict[str, Row] = {name: {"key": key, "rows": []} for name, key in keys.items()}
        for name, body in self._connection.execute("SELECT name, body FROM rows ORDER BY place"):
            tables[name]["rows"].append(json.loads(body))
        found = self._connection.execute("SELECT body FROM meta WHERE name = 'state'").fetchone()
        read = {"meta": json.loads(found[0]) if found else {}, "tables": tables}
        check_snapshot(read)
        return read

    def commit(self, state: State) -> None:
        """Write the changes since the last call, all or none."""
        changes, meta = state.take_changes()
        try:
            self._write(state, changes, meta)
        except sqlite3.Error as problem:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise StoreFullError(f"{self.path} cannot be written: {problem}") from None

    def _write(self, state: State, changes: dict[tuple[str, Key], Row | None], meta: Row | None) -> None:
        execute = self._connection.execute
        execute("BEGIN IMMEDIATE")
        for (name, key), row in changes.items():
            if row is None:
                execute("DELETE FROM rows WHERE name = ? AND key = ?", (name, _key(key)))
                continue
            execute("INSERT OR IGNORE INTO tables VALUES (?, ?)", (name, state.tables[name].key))
            # A row that is replaced comes last, as it does in a table whose rows move.
            execute(
                "INSERT OR REPLACE INTO rows (name, key, body) VALUES (?, ?, ?)"
                if state.tables[name].moves
                else "INSERT INTO rows (name, key, body) VALUES (?, ?, ?) "
                "ON CONFLICT (name, key) DO UPDATE SET body = excluded.body",
                (name, _key(key), json.dumps(row)),
            )
        if meta is not None:
            execute("INSERT OR REPLACE INTO meta VALUES ('state', ?)", (json.dumps(meta),))
        execute("COMMIT")

    def close(self) -> None:
        self._connection.close()


def _key(key: Key) -> str:
    return json.dumps(key)

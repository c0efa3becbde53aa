"""A mail server on loopback that keeps its mail: it receives the codes for the run's addresses."""

from __future__ import annotations

import email
import email.policy
import re
import socketserver
import threading
import time

from contract_tests.serving import Background

_LINE = 100_000
_MOST = 5_000_000  # bytes in one message
_CODE = re.compile(r"(?<![\w#.:-])(\d{6})(?![\w-])")


class Mailbox(Background[socketserver.ThreadingTCPServer]):
    """Accepts all mail at a port; `code_for` waits for the code in a message to an address."""

    def __init__(self, port: int, host: str = "127.0.0.1", *, patience: float = 10.0) -> None:
        self.patience = patience
        self.messages: list[tuple[frozenset[str], str]] = []  # recipients and readable text
        self._arrived = threading.Condition()
        mailbox = self

        class Session(socketserver.StreamRequestHandler):
            timeout = 30

            def handle(self) -> None:
                try:
                    _converse(self, mailbox)
                except OSError:
                    return  # the sender may disconnect at any time

        class Server(socketserver.ThreadingTCPServer):
            allow_reuse_address = True
            daemon_threads = True

        super().__init__(Server((host, port), Session))

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    def keep(self, recipients: frozenset[str], raw: bytes) -> None:
        with self._arrived:
            self.messages.append((recipients, _readable(raw)))
            self._arrived.notify_all()

    def code_for(self, address: str) -> str | None:
        """Return the six-digit code in the last message to this address; None if none arrives in time."""
        deadline = time.monotonic() + self.patience
        with self._arrived:
            while True:
                for recipients, text in reversed(self.messages):
                    found = _CODE.search(text) if address.lower() in recipients else None
                    if found is not None:
                        return found[1]
                left = deadline - time.monotonic()
                if left <= 0:
                    return None
                self._arrived.wait(left)


def _converse(session: socketserver.StreamRequestHandler, mailbox: Mailbox) -> None:
    def say(line: str) -> None:
        session.wfile.write(f"{line}\r\n".encode())

    recipients: set[str] = set()
    say("220 contract")
    while line := session.rfile.readline(_LINE):
        verb = line[:4].upper().strip()
        if verb == b"EHLO":
            say("250-contract")
            say("250 AUTH PLAIN LOGIN")
        elif verb == b"AUTH":
            if line.split()[1:2] == [b"LOGIN"]:  # any name and password is accepted
                say("334 VXNlcm5hbWU6")
                session.rfile.readline(_LINE)
                say("334 UGFzc3dvcmQ6")
                session.rfile.readline(_LINE)
            say("235 welcome")
        elif verb == b"RCPT":
            found = re.search(r"<([^<>]*)>", line.decode("utf-8", "replace"))
            recipients.add(found[1].lower() if found else "")
            say("250 ok")
        elif verb == b"DATA":
            say("354 go on")
            mailbox.keep(frozenset(recipients), _message(session))
            recipients.clear()
            say("250 ok")
        elif verb == b"QUIT":
            say("221 bye")
            return
        elif verb in (b"HELO", b"MAIL", b"RSET", b"NOOP"):
            say("250 ok")
        else:
            say("502 not here")


def _message(session: socketserver.StreamRequestHandler) -> bytes:
    """Read the lines up to a single dot, and undo dot-stuffing."""
    lines: list[bytes] = []
    size = 0
    while (line := session.rfile.readline(_LINE)) and line.rstrip(b"\r\n") != b".":
        size += len(line)
        if size <= _MOST:
            lines.append(line[1:] if line.startswith(b"..") else line)
    return b"".join(lines)


def _readable(raw: bytes) -> str:
    """Return the text parts of a message; of HTML only the visible text."""
    message = email.message_from_bytes(raw, policy=email.policy.default)
    texts = []
    for part in message.walk():
        if part.get_content_maintype() == "text":
            text = str(part.get_content())
            if part.get_content_subtype() == "html":
                text = re.sub(r"<(style|head)\b.*?</\1>|<[^>]*>", " ", text, flags=re.S | re.I)
            texts.append(text)
    return "\n".join(texts)

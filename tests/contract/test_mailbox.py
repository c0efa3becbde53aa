"""The mail server that reads codes for addresses of a run."""

from __future__ import annotations

import smtplib
from email.message import EmailMessage

from contract_tests.mailbox import Mailbox


def send(port: int, message: EmailMessage, *recipients: str) -> None:
    with smtplib.SMTP("127.0.0.1", port, timeout=10) as mail:
        mail.login("anybody", "anything")
        mail.sendmail("from@example.com", list(recipients), message.as_bytes())


def letter(text: str, html: str = "") -> EmailMessage:
    message = EmailMessage()
    message["Subject"] = "Your code"
    message.set_content(text)
    if html:
        message.add_alternative(html, subtype="html")
    return message


def test_a_code_is_found_in_the_last_message_to_the_address() -> None:
    with Mailbox(0, patience=5) as mailbox:
        send(mailbox.port, letter("Hi,\n.\n123456\n"), "One@example.com")
        send(mailbox.port, letter("222222"), "two@example.com")
        send(mailbox.port, letter("654321"), "one@example.com")
        assert mailbox.code_for("one@example.com") == "654321"


def test_what_only_looks_like_a_code_is_none() -> None:
    html = "<style>p { color: #222222 }</style><p id=333333>It is <b>044044</b>.</p>"
    with Mailbox(0, patience=0.1) as mailbox:
        send(mailbox.port, letter("ticket-555555 2026-11-29 1234567", html), "one@example.com")
        assert mailbox.code_for("one@example.com") == "044044"
        assert mailbox.code_for("nobody@example.com") is None

"""Titles of bookings: in the host's language, or by the event type's template."""
# ruff: noqa: RUF001 -- words of many languages

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..state import Row

# "Type between host and attendee"; languages without a translation use English.
_BETWEEN = {
    "ar": "{type} بين {host} و{who}",
    "az": "{type} {host} və {who} arasında",
    "bg": "{type} между {host} и {who}",
    "bn": "{type} মধ্যে {host} এবং {who}",
    "ca": "{type} entre {host} i {who}",
    "cs": "{type} mezi {host} a {who}",
    "da": "{type} mellem {host} og {who}",
    "de": "{type} zwischen {host} und {who}",
    "el": "{type} μεταξύ {host} και {who}",
    "en": "{type} between {host} and {who}",
    "es": "{type} entre {host} y {who}",
    "es-419": "{type} entre {host} y {who}",
    "et": "{type} {host} ja {who} vahel",
    "eu": "{type} {host} eta {who} artean",
    "fi": "{type} käyttäjien {host} ja {who} välillä",
    "fr": "{type} entre {host} et {who}",
    "he": "{type} בין {host} ו-{who}",
    "hr": "{type} sa {host} i {who}",
    "hu": "{type} {host} és {who} közt",
    "it": "{type} tra {host} e {who}",
    "ja": "{host} と {who} が出席する{type}",
    "km": "{type} រវាង {host} និង {who}",
    "ko": "{host} 와 {who} 사이의 {type}",
    "nl": "{type} tussen {host} en {who}",
    "no": "{type} mellom {host} og {who}",
    "pl": "{type} między {host} a {who}",
    "pt": "{type} entre {host} e {who}",
    "pt-BR": "{type} entre {host} e {who}",
    "ro": "{type} între {host} și {who}",
    "ru": "{type} между {host} и {who}",
    "sk-SK": "{type} medzi {host} a {who}",
    "sr": "{type} sa {host} i {who}",
    "sv": "{type} mellan {host} och {who}",
    "tr": "{host} ve {who} arasındaki {type}",
    "uk": "«{type}» за участі ведучого {host} і учасника {who}",
    "vi": "{type} giữa {host} và {who}",
    "zh-CN": "{host} 和 {who} 之间的 {type}",
    "zh-TW": "{host} 和 {who} 的 {type}",
}
_NAMELESS = "Nameless"
_WORDS = re.compile(r"\{(type|host|who)\}")


def title_of(
    event_type: Row,
    host: Row,
    *,
    team: str | None = None,
    name: str,
    minutes: int,
    location: str | None,
    answers: Mapping[str, Any],
    for_attendee: bool = False,
) -> str:
    """Return the title of a booking of `name` with `host`, or with a `team`."""
    host_name, who = host.get("name") or _NAMELESS, name or _NAMELESS
    template = event_type.get("customName")
    if not template:
        words = {"type": event_type["title"], "host": team or host_name, "who": who}
        sentence = _BETWEEN.get(host.get("locale") or "en", _BETWEEN["en"])
        return _WORDS.sub(lambda found: words[found[1]], sentence)
    known = {
        "Location": location or "",
        "LOCATION": location or "",
        "Event type title": event_type["title"],
        "Scheduler": who,
        "Organiser": host_name,
        "Organiser first name": host_name.split(" ")[0],
        "USER": who,
        "ATTENDEE": who,
        "HOST": host_name,
        "HOST/ATTENDEE": host_name if for_attendee else who,
        "Event duration": f"{minutes} mins",
        "Scheduler first name": who.split(" ")[0],
    }

    filled: list[str] = []
    place = 0
    while (begins := template.find("{", place)) >= 0 and (ends := template.find("}", begins + 2)) >= 0:
        variable = template[begins + 1 : ends]
        value = str(known[variable]) if variable in known else _answer(answers.get(variable))
        filled += (str(template[place:begins]), value)
        place = ends + 1
    return "".join(filled) + str(template[place:])


def _answer(value: Any) -> str:
    """Return an answer as a title shows it; empty without an answer."""
    if isinstance(value, Mapping):
        value = value.get("value")
    if value is None or value is False or value in ("", 0):
        return ""
    if value is True:
        return "true"
    return ",".join(map(str, value)) if isinstance(value, list) else str(value)

"""What the real server does with slots and bookings, and no test wants: there with quirks, else not."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Quirk:
    """One oddity: what the server does, what the sandbox does without it, and where it was recorded."""

    name: str
    server: str
    otherwise: str
    recordings: tuple[str, ...]


QUIRKS: tuple[Quirk, ...] = (
    Quirk(
        "kept-slots",
        "An answer about slots is given again for two seconds, whatever was booked in between.",
        "Every answer is of the moment.",
        ("cache-slots-same-query-at-once", "cache-slots-same-query-after-2-s"),
    ),
    Quirk(
        "hours-on-changing-days",
        "On days on which clocks change, windows begin and end up to an hour off, and 23:59 is not midnight.",
        "Windows are wall times on those days too; a time that does not exist is no slot.",
        (
            "dst-spring-london-slots",
            "dst-spring-new-york-slots",
            "dst-autumn-new-york-slots",
            "dst-spring-gap-only",
            "dst-autumn-lord-howe",
            "dst-spring-lord-howe",
        ),
    ),
    Quirk(
        "listed-but-not-bookable",
        "On those days some of the slots that are listed are refused.",
        "Whatever is listed can be booked.",
        ("dst-autumn-new-york-book-0530z", "dst-spring-london-9-11-book-0930z"),
    ),
    Quirk(
        "lost-last-day",
        "If the zone asked for is set back within the range, its last day has no slots.",
        "It has.",
        ("dst-autumn-last-day-lost",),
    ),
    Quirk(
        "neighbour-overrides",
        "Without a time zone, overrides of the days before and after the range are listed as well.",
        "Nothing outside the range is listed.",
        ("override-neighbour-day-leak",),
    ),
    Quirk(
        "rolling-window-from-today",
        "Without a time zone, a rolling booking window lists slots from today on, whatever start was asked.",
        "Nothing before the start is listed.",
        ("window-calendar-14-rolling-slots",),
    ),
    Quirk(
        "window-in-two-zones",
        "How far ahead one may book is counted in the booker's zone, and all days with the offset of today.",
        "The days are those of the event's zone, for lists and bookings alike.",
        ("window-calendar-14", "window-range-timezone-slots"),
    ),
    Quirk(
        "full-seats-listed",
        "A seated slot stays listed when its seats are taken, and starts that overlap it can be booked.",
        "Full slots and overlapping starts are neither listed nor booked.",
        ("seats-slots-full", "seats-book-3-full", "seats-book-off-grid-overlap"),
    ),
    Quirk(
        "generous-duration-limit",
        "A limit by duration lets a booking pass that is longer than what is left of it.",
        "The booking is refused.",
        ("limit-duration-book-60-over",),
    ),
    Quirk(
        "half-a-series",
        "Of a recurring booking the first time alone is checked; where a later one is taken to the minute,"
        " those before stay booked, and other overlaps go unseen.",
        "All times are checked, and all or none are booked.",
        ("recur-book-with-conflict", "recur-slots-after-conflict", "recur-book-monthly-31st"),
    ),
    Quirk(
        "confirmed-twice",
        "Two bookings that wait for one time can both be confirmed.",
        "The second is refused with 409.",
        ("confirm-confirm-second-conflict",),
    ),
    Quirk(
        "everybody-moves",
        "Any user may move and cancel the bookings of any other.",
        "Who shows credentials must be host or attendee; without any the uid is enough, as in mails.",
        ("bookings-reschedule-by-bob", "bookings-cancel-by-bob"),
    ),
    Quirk(
        "no-show-by-everybody",
        "In 2024-04-15 any user may mark the absences of any booking.",
        "Host and attendees may.",
        ("old-no-show-by-bob", "old-no-show-past-by-erin"),
    ),
    Quirk(
        "rescheduling-never-disabled",
        "disableRescheduling and allowReschedulingCancelledBookings change nothing.",
        "They do what they say.",
        ("rules-reschedule-disabled", "rules-reschedule-cancelled-allowed"),
    ),
    Quirk(
        "numbers-unanswerable",
        "No answer to a booking field of type number will do: a number is no text, a text no number.",
        "A number will do.",
        ("fields-bad-number-number", "fields-bad-number-string", "bookings-create-fields-number-as-number"),
    ),
    Quirk(
        "pages-count-too-many",
        "Filters by time of creation and change narrow the data, but not the pagination.",
        "They narrow both.",
        ("bookings-list-before-created", "bookings-list-before-updated"),
    ),
)

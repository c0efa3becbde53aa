"""The caller's profile, API keys, OAuth 2, schedules and event types beyond what recordings show."""

from __future__ import annotations

import pytest

from calcom.sandbox import App

from .conftest import Client

CODE = {
    "grant_type": "authorization_code",
    "client_id": "sandbox-confidential",
    "client_secret": "sandbox-oauth2-secret",
    "code": "code-sandbox-confidential-0",
    "redirect_uri": "http://127.0.0.1:9099/callback",
}


def test_a_refreshed_key_takes_the_place_of_the_old_one() -> None:
    app = App(profile="hosted")
    ask = Client(app)
    app.state.clock.freeze("2030-01-01")
    key = ask("POST", "/v2/api-keys/refresh", json={"apiKeyDaysValid": 7}).json()["data"]["apiKey"]
    assert ask("GET", "/v2/me").status_code == 401
    assert ask("GET", "/v2/me", key=key).json()["data"]["username"] == "ada"
    app.state.clock.move("2030-01-09")
    assert "expired" in ask("GET", "/v2/me", key=key).text
    app.close()


def test_the_selfhosted_edition_cannot_refresh_keys(ask: Client) -> None:
    assert ask("POST", "/v2/api-keys/refresh", json={}).status_code == 400
    assert ask("GET", "/v2/me").status_code == 200


def test_a_code_is_good_once_and_its_tokens_for_their_time(ask: Client, app: App) -> None:
    app.state.clock.freeze("2030-01-01")
    answer = ask("POST", "/v2/auth/oauth2/token", key=None, json=CODE)
    assert answer.headers["cache-control"] == "no-store"
    tokens = answer.json()
    assert ask("POST", "/v2/auth/oauth2/token", key=None, json=CODE).json() == {
        "error": "invalid_grant",
        "error_description": "code_invalid_or_expired",
    }
    assert ask("GET", "/v2/me", key=tokens["access_token"]).status_code == 200
    app.state.clock.move("2030-01-01T00:31:00Z")
    assert ask("GET", "/v2/me", key=tokens["access_token"]).status_code == 401
    refresh = {**CODE, "grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]}
    for name in ("code", "redirect_uri"):
        del refresh[name]
    fresh = ask("POST", "/v2/auth/oauth2/token", key=None, json=refresh).json()
    assert ask("GET", "/v2/me", key=fresh["access_token"]).status_code == 200


@pytest.mark.parametrize(
    ("change", "status", "description"),
    [
        ({"client_id": "nobody"}, 401, "client_not_found"),
        ({"client_secret": "wrong"}, 401, "invalid_client_credentials"),
        ({"redirect_uri": "http://127.0.0.1/other"}, 400, "redirect_uri_mismatch"),
        ({"code": "code-of-somebody"}, 400, "code_invalid_or_expired"),
        ({"grant_type": "password"}, 400, "grant_type must be 'authorization_code' or 'refresh_token'"),
        ({"client_id": None}, 400, "client_id is required"),
        ({"extra": 1}, 400, "extra property is wrong,property extra should not exist "),
    ],
)
def test_tokens_are_refused_with_a_reason(
    ask: Client, change: dict[str, object], status: int, description: str
) -> None:
    answer = ask("POST", "/v2/auth/oauth2/token", key=None, json={**CODE, **change})
    assert (answer.status_code, answer.json()["error_description"]) == (status, description)


def test_pkce_is_verified(ask: Client) -> None:
    body = {
        "grant_type": "authorization_code",
        "client_id": "sandbox-public",
        "code": "code-sandbox-public-0",
        "code_verifier": "not-the-verifier-that-belongs-to-the-challenge-of-this-code",
        "redirect_uri": "http://127.0.0.1:9099/callback",
    }
    refused = ask("POST", "/v2/auth/oauth2/token", key=None, json=body)
    assert refused.json()["error_description"] == "pkce_verification_failed"
    body["code_verifier"] = "sandbox-code-verifier-of-more-than-forty-three-characters"
    used_up = ask("POST", "/v2/auth/oauth2/token", key=None, json=body)
    assert used_up.json()["error_description"] == "code_invalid_or_expired"
    body["code"] = "code-sandbox-public-1"
    assert ask("POST", "/v2/auth/oauth2/token", key=None, json=body).status_code == 200


@pytest.mark.parametrize(
    ("change", "status", "error", "description"),
    [
        pytest.param({"client_id": 5}, 400, "invalid_request", "client_id is required", id="no text"),
        pytest.param(
            {"code": 5, "redirect_uri": None},
            400,
            "invalid_request",
            "code property is wrong,code must be a string , "
            "redirect_uri property is wrong,redirect_uri must be a string ",
            id="each wrong field is named",
        ),
        pytest.param(
            {"client_secret": "wrong", "redirect_uri": "http://127.0.0.1/other"},
            400,
            "invalid_grant",
            "redirect_uri_mismatch",
            id="the address is looked at before the secret",
        ),
        pytest.param(
            {"client_secret": "wrong", "code": "none"},
            401,
            "invalid_client",
            "invalid_client_credentials",
            id="the secret is looked at before the code",
        ),
        pytest.param(
            {"client_id": "sandbox-public", "code": "code-sandbox-public-0"},
            400,
            "invalid_request",
            "pkce_missing_parameters_or_invalid_method",
            id="a public client without verifier",
        ),
        pytest.param({"redirect_uri": ""}, 200, None, None, id="an empty address is none"),
    ],
)
def test_token_requests_are_checked_in_the_servers_order(
    ask: Client, change: dict[str, object], status: int, error: str | None, description: str | None
) -> None:
    answer = ask("POST", "/v2/auth/oauth2/token", key=None, json={**CODE, **change})
    said = answer.json()
    assert (answer.status_code, said.get("error"), said.get("error_description")) == (
        status,
        error,
        description,
    )


def test_a_token_of_another_sandbox_is_no_token(ask: Client) -> None:
    other = App()
    token = Client(other)("POST", "/v2/auth/oauth2/token", key=None, json=CODE).json()["access_token"]
    other.close()
    assert ask("GET", "/v2/me", key=token).status_code == 401


def test_old_and_new_versions_are_one_event_type(ask: Client) -> None:
    made = ask(
        "POST",
        "/v2/event-types",
        version="2024-06-14",
        json={
            "lengthInMinutes": 45,
            "title": "Forty-five",
            "slug": "forty-five",
            "bookingFields": [
                {"type": "select", "slug": "size", "label": "Size", "required": True, "options": ["S"]}
            ],
            "recurrence": {"interval": 2, "occurrences": 4, "frequency": "monthly"},
            "bookingLimitsCount": {"day": 2},
            "bookingWindow": {"type": "businessDays", "value": 9, "rolling": True},
        },
    ).json()["data"]
    assert made["bookingFields"][3]["slug"] == "size"
    old = ask("GET", f"/v2/event-types/{made['id']}", version="2024-04-15").json()["data"]["eventType"]
    assert old["length"] == 45
    assert old["recurringEvent"] == {"freq": 1, "count": 4, "interval": 2}
    assert old["bookingLimits"] == {"PER_DAY": 2}
    assert (old["periodType"], old["periodDays"], old["periodCountCalendarDays"]) == (
        "ROLLING_WINDOW",
        9,
        False,
    )
    ask("PATCH", f"/v2/event-types/{made['id']}", version="2024-04-15", json={"length": 50})
    new = ask("GET", f"/v2/event-types/{made['id']}", version="2024-06-14").json()["data"]
    assert new["lengthInMinutes"] == 50


def test_a_deleted_schedule_leaves_event_types_without_one(ask: Client, app: App) -> None:
    made = ask(
        "POST",
        "/v2/schedules",
        version="2024-06-11",
        json={"name": "S", "timeZone": "UTC", "isDefault": False},
    )
    schedule = made.json()["data"]["id"]
    ask("PATCH", "/v2/event-types/1", version="2024-06-14", json={"scheduleId": schedule})
    assert app.state.event_types[1]["scheduleId"] == schedule
    ask("DELETE", f"/v2/schedules/{schedule}", version="2024-06-11")
    assert app.state.event_types[1]["scheduleId"] is None


def test_what_belongs_to_another_is_kept_from_the_caller(ask: Client) -> None:
    ben = "cal_sandbox_ben"
    hook = ask(
        "POST", "/v2/webhooks", json={"active": True, "subscriberUrl": "http://127.0.0.1:1/", "triggers": []}
    )
    webhook = hook.json()["data"]["id"]
    link = ask("POST", "/v2/event-types/1/private-links", json={"maxUsageCount": 1}).json()["data"]["linkId"]
    for method, path, version in [
        ("GET", "/v2/schedules/1", "2024-06-11"),
        ("PATCH", "/v2/schedules/1", "2024-06-11"),
        ("DELETE", "/v2/schedules/1", "2024-06-11"),
        ("GET", "/v2/event-types/1", "2024-06-14"),
        ("PATCH", "/v2/event-types/1", "2024-06-14"),
        ("DELETE", "/v2/event-types/1", "2024-06-14"),
        ("GET", "/v2/event-types/1/webhooks", ""),
        ("GET", f"/v2/webhooks/{webhook}", ""),
        ("DELETE", f"/v2/webhooks/{webhook}", ""),
        ("GET", "/v2/event-types/1/private-links", ""),
        ("DELETE", f"/v2/event-types/1/private-links/{link}", ""),
    ]:
        body: dict[str, object] = {"json": {}} if method == "PATCH" else {}
        assert ask(method, path, version=version, key=ben, **body).status_code in (403, 404), path


@pytest.mark.parametrize(
    ("settings", "allowed"),
    [
        ({"seats": {"seatsPerTimeSlot": 2, "showAttendeeInfo": True, "showAvailabilityCount": True}}, True),
        ({"locations": [{"type": "attendeePhone"}, {"type": "attendeeDefined"}]}, True),
        ({"confirmationPolicy": {"type": "always", "blockUnconfirmedBookingsInBooker": False}}, True),
        ({"customName": "{ATTENDEE} visits {HOST}"}, True),
        ({"customName": "{moon}"}, False),
        ({"recurrence": {"interval": 1, "occurrences": 2, "frequency": "weekly"}}, True),
        ({"bookerActiveBookingsLimit": {"maximumActiveBookings": 1}}, False),
        ({"bookerActiveBookingsLimit": {"disabled": False}}, False),
        ({"bookingLimitsCount": {"day": 3, "month": 2}}, False),
        ({"bookingLimitsDuration": {"day": 60, "week": 120}}, True),
        ({"bookingWindow": {"type": "range", "value": ["2030-01-01"]}}, False),
        ({"confirmationPolicy": {"type": "time"}}, False),
        ({"locations": []}, False),
        ({"locations": [{"type": "phone", "phone": "12", "public": True}]}, False),
        ({"bookingFields": [{"type": "text", "slug": "a", "label": "A"}]}, False),
        ({"bookingFields": [{"type": "select", "slug": "a", "label": "A", "required": True}]}, False),
    ],
)
def test_settings_of_an_event_type(ask: Client, settings: dict[str, object], allowed: bool) -> None:
    topic = {"type": "text", "slug": "topic", "label": "Topic", "required": False}
    body = {"lengthInMinutes": 30, "title": "T", "slug": "t", "bookingFields": [topic]}
    if "bookerActiveBookingsLimit" in settings:
        body["recurrence"] = {"interval": 1, "occurrences": 2, "frequency": "weekly"}
    answer = ask("POST", "/v2/event-types", version="2024-06-14", json={**body, **settings})
    assert answer.status_code == (201 if allowed else 400), answer.text


def test_seats_exclude_confirmation_and_a_choice_of_locations(ask: Client) -> None:
    """Seats that are switched off in the same request still count, as in the server."""
    path, version = "/v2/event-types/4", "2024-06-14"
    seats = {"seatsPerTimeSlot": 2, "showAttendeeInfo": True, "showAvailabilityCount": True}

    def patch(**settings: object) -> int:
        return ask("PATCH", path, version=version, json=settings).status_code

    for name, on, off in [
        (
            "confirmationPolicy",
            {"type": "always", "blockUnconfirmedBookingsInBooker": True},
            {"disabled": True},
        ),
        ("locations", [{"type": "attendeePhone"}, {"type": "attendeeDefined"}], [{"type": "attendeePhone"}]),
    ]:
        assert patch(**{name: on}) == 400
        assert patch(seats={"disabled": True}, **{name: on}) == 400
        assert patch(seats={"disabled": True}) == 200
        assert patch(**{name: on}) == 200
        assert patch(seats=seats) == 400
        assert patch(seats=seats, **{name: off}) == 200

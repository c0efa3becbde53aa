"""The aids for testing refuse what the document does not allow, on both sides."""

from __future__ import annotations

import subprocess
import sys

import pytest

import calcom
import calcom.testing
from calcom import errors
from calcom.testing.document import document

API = document("v2")


def test_made_up_answers_fit() -> None:
    with calcom.testing.mock() as cal, calcom.CalCom("cal_x") as client:
        route = cal.answers("get_me", data={"timeZone": "Europe/Paris"})
        assert client.me.get().time_zone == "Europe/Paris"
        assert route.call_count == 1


def test_wrong_answers_are_refused_where_they_are_given() -> None:
    cal = calcom.testing.mock()
    with pytest.raises(calcom.testing.WrongAnswerError, match="timeZone"):
        cal.answers("get_me", data={"timeZone": 7})
    with pytest.raises(calcom.testing.WrongAnswerError, match="does not answer 418"):
        cal.answers("get_me", status=418)
    with pytest.raises(LookupError, match="get_you"):
        cal.answers("get_you")
    cal.answers("get_me", data={"timeZone": 7}, check=False)


@pytest.mark.parametrize(
    ("call", "part"),
    [
        (lambda c: c.request("GET", "/v2/slots", query={"nonsense": 1}, version="2024-09-04"), "nonsense"),
        (lambda c: c.request("GET", "/v2/slots", query={}, version="2024-09-04"), "start is missing"),
        (
            lambda c: c.request("GET", "/v2/slots", query={"start": "x", "end": "y"}, version="2024-06-14"),
            "not 2024-06-14",
        ),
    ],
)
def test_wrong_requests_are_refused_where_they_are_sent(call: object, part: str) -> None:
    with calcom.testing.mock() as cal, calcom.CalCom("cal_x") as client:
        cal.answers("list_slots")
        with pytest.raises(calcom.testing.WrongRequestError, match=part):
            call(client)  # type: ignore[operator]


@pytest.mark.parametrize("order", [1, -1])
def test_forms_of_an_operation_are_answered_by_version(order: int) -> None:
    names = ["get_schedule_2024_04_15", "get_schedule", "get_default_schedule"][::order]
    with calcom.testing.mock() as cal, calcom.CalCom("cal_x") as client:
        routes = {name: cal.answers(name, data={"name": name}) for name in names}
        got, default = client.schedules.get(1), client.schedules.get_default()
        assert got is not None
        assert default is not None
        assert (got.name, default.name) == ("get_schedule", "get_default_schedule")
        assert client.v2024_04_15.schedules.get(1).name == "get_schedule_2024_04_15"
        assert [route.call_count for route in routes.values()] == [1, 1, 1]
        cal.answers("get_schedule", data={"name": "another"})
        again = client.schedules.get(1)
        assert again is not None
        assert again.name == "another"
        with pytest.raises(calcom.testing.WrongRequestError, match=r"cal-api-version .* not 2024-08-13"):
            client.request("GET", "/v2/schedules/1", version="2024-08-13")


def test_wrong_bodies_are_refused() -> None:
    with calcom.testing.mock() as cal, calcom.CalCom("cal_x") as client:
        cal.answers("create_schedule")
        with pytest.raises(calcom.testing.WrongRequestError, match="body"):
            client.schedules.create(body={"name": 7})


def test_errors_can_be_answered() -> None:
    with calcom.testing.mock() as cal, calcom.CalCom("cal_x", max_retries=0) as client:
        cal.answers("get_me", status=401)
        with pytest.raises(errors.AuthenticationError):
            client.me.get()


@pytest.mark.parametrize("full", [False, True])
def test_every_model_of_the_document_can_be_made(full: bool) -> None:
    from calcom_v2 import models

    made = 0
    for name, schema in API.content["components"]["schemas"].items():
        cls = getattr(models, name, None)
        if cls is None or not hasattr(cls, "from_dict"):
            continue
        model = calcom.testing.make(name, full=full)
        assert isinstance(model, cls)
        complaints = API.complaints(schema, API.sample(schema, full=full))
        assert not complaints or "required property" in complaints[0], (name, complaints)
        made += 1
    assert made > 400


def test_models_take_the_fields_that_are_given() -> None:
    booking = calcom.testing.make(calcom.types.Booking, uid="b1", title="Mine")
    assert (booking.uid, booking.title) == ("b1", "Mine")
    assert calcom.testing.make(calcom.types.Booking, salt=5).id != booking.id
    with pytest.raises(TypeError, match="shoe_size"):
        calcom.testing.make("Booking", shoe_size=43)
    with pytest.raises(LookupError, match="Nothing"):
        calcom.testing.make("Nothing")


def test_the_plugin_of_pytest_loads_nothing_more() -> None:
    code = (
        "import sys, calcom.testing.plugin; "
        "print([m for m in sys.modules if m.startswith(('respx', 'httpx', 'calcom_v2'))])"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert shown.strip() == "[]"


def test_importing_calcom_loads_nothing_more() -> None:
    code = "import sys, calcom; print([m for m in sys.modules if m.startswith(('httpx', 'attr', 'calcom'))])"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert sorted(eval(shown)) == ["calcom", "calcom._lazy", "calcom._version"]


def test_a_client_is_ready_without_models_and_without_connections() -> None:
    code = (
        "import sys, calcom; c = calcom.CalCom('cal_x'); "
        "print([m for m in sys.modules if m.startswith('calcom_v2')], c._sender.is_open)"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    # `UNSET` is of the generated package; no model and no endpoint is.
    assert shown.strip() == "['calcom_v2', 'calcom_v2.types'] False"


def test_the_public_names() -> None:
    assert dir(calcom) == sorted(calcom.__all__)
    assert all(each.path.is_file() and each.published for each in calcom.DOCUMENTS.values())
    for name in calcom.__all__:
        assert getattr(calcom, name) is not None
    with pytest.raises(AttributeError):
        calcom.nothing  # noqa: B018

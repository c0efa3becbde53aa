"""Schedules as version 2024-06-11 shows them."""

from __future__ import annotations

from ..state import Row, State


def output(state: State, schedule: Row) -> Row:
    owner = state.users[schedule["userId"]]
    return {
        "id": schedule["id"],
        "ownerId": schedule["userId"],
        "name": schedule["name"],
        "timeZone": schedule["timeZone"] or owner["timeZone"],
        "availability": [
            {"days": list(row["days"]), "startTime": row["startTime"], "endTime": row["endTime"]}
            for row in schedule["availability"]
            if row["days"]
        ],
        "isDefault": owner["defaultScheduleId"] == schedule["id"],
        "overrides": [
            {"date": row["date"], "startTime": row["startTime"], "endTime": row["endTime"]}
            for row in schedule["overrides"]
        ],
    }

# Derived by tools/resources.py from generated/calcom_v2; run `make generate`, and edit nothing here.

"""Me."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ..._endpoint import body_of, prepare
from ..._page import Style
from ...types import JSON, CallOptions
from ..pager import AsyncPager
from ..resource import AsyncResource

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from calcom_v2.models import (
        CreateManagedUserTimeFormat,
        CreateOutOfOfficeEntry,
        CreateOutOfOfficeEntryReason,
        Language,
        Me,
        OutOfOfficeEntry,
        SortOrder,
        TeamBookingLimit,
        TeamBookingLimitsData,
        UpdateManagedUser,
        UpdateMyBookingLimits,
        UpdateMyTeamBookingLimit,
        UpdateOutOfOfficeEntry,
        UserBookingLimits,
        Weekday,
    )


class AsyncMeBookingLimitsResource(AsyncResource):
    """Booking limits of me."""

    async def clear(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Clear my booking limits.

        `DELETE /v2/me/booking-limits`, on the hosted service only
        """
        from calcom_v2.api.me import clear_my_booking_limits as endpoint

        call = prepare(
            endpoint,
            options,
        )
        await self._send(call)

    async def get(
        self,
        *,
        options: CallOptions | None = None,
    ) -> UserBookingLimits:
        """Get my booking limits.

        `GET /v2/me/booking-limits`, on the hosted service only
        """
        from calcom_v2.api.me import get_my_booking_limits as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (await self._send(call)).data

    async def update(
        self,
        *,
        per_day: int | Unset | None = UNSET,
        per_week: int | Unset | None = UNSET,
        per_month: int | Unset | None = UNSET,
        per_year: int | Unset | None = UNSET,
        body: UpdateMyBookingLimits | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UserBookingLimits:
        """Update my booking limits.

        `PATCH /v2/me/booking-limits`, on the hosted service only
        """
        from calcom_v2.api.me import update_my_booking_limits as endpoint

        content = body_of(
            "update_my_booking_limits",
            body,
            (),
            [
                ("per_day", "perDay", per_day),
                ("per_week", "perWeek", per_week),
                ("per_month", "perMonth", per_month),
                ("per_year", "perYear", per_year),
            ],
        )
        call = prepare(endpoint, options, body=content)
        return (await self._send(call)).data


class AsyncMeOutOfOfficeResource(AsyncResource):
    """Out of office of me."""

    @overload
    async def create(
        self,
        *,
        start: datetime.datetime,
        end: datetime.datetime,
        notes: str | Unset = UNSET,
        to_user_id: int | Unset = UNSET,
        reason: CreateOutOfOfficeEntryReason | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OutOfOfficeEntry: ...
    @overload
    async def create(
        self,
        *,
        body: CreateOutOfOfficeEntry | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> OutOfOfficeEntry: ...
    async def create(
        self,
        *,
        start: datetime.datetime | Unset = UNSET,
        end: datetime.datetime | Unset = UNSET,
        notes: str | Unset = UNSET,
        to_user_id: int | Unset = UNSET,
        reason: CreateOutOfOfficeEntryReason | str | Unset = UNSET,
        body: CreateOutOfOfficeEntry | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OutOfOfficeEntry:
        """Create my out of office entry.

        `POST /v2/me/ooo`, on the hosted service only
        """
        from calcom_v2.api.out_of_office import create_my_out_of_office_entry as endpoint

        content = body_of(
            "create_my_out_of_office_entry",
            body,
            (
                "start",
                "end",
            ),
            [
                ("start", "start", start),
                ("end", "end", end),
                ("notes", "notes", notes),
                ("to_user_id", "toUserId", to_user_id),
                ("reason", "reason", reason),
            ],
        )
        call = prepare(endpoint, options, body=content)
        return (await self._send(call)).data

    async def delete(
        self,
        ooo_id: int,
        *,
        options: CallOptions | None = None,
    ) -> OutOfOfficeEntry:
        """Delete my out of office entry.

        `DELETE /v2/me/ooo/{oooId}`, on the hosted service only
        """
        from calcom_v2.api.out_of_office import delete_my_out_of_office_entry as endpoint

        call = prepare(endpoint, options, ooo_id)
        return (await self._send(call)).data

    def list(
        self,
        *,
        sort_start: SortOrder | str | Unset = UNSET,
        sort_end: SortOrder | str | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[OutOfOfficeEntry]:
        """List my out of office entries.

        `GET /v2/me/ooo`, on the hosted service only
        """
        from calcom_v2.api.out_of_office import list_my_out_of_office_entries as endpoint

        call = prepare(endpoint, options, sort_start=sort_start, sort_end=sort_end)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    async def update(
        self,
        ooo_id: int,
        *,
        start: datetime.datetime | Unset = UNSET,
        end: datetime.datetime | Unset = UNSET,
        notes: str | Unset = UNSET,
        to_user_id: int | Unset = UNSET,
        reason: CreateOutOfOfficeEntryReason | str | Unset = UNSET,
        body: UpdateOutOfOfficeEntry | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OutOfOfficeEntry:
        """Update my out of office entry.

        `PATCH /v2/me/ooo/{oooId}`, on the hosted service only
        """
        from calcom_v2.api.out_of_office import update_my_out_of_office_entry as endpoint

        content = body_of(
            "update_my_out_of_office_entry",
            body,
            (),
            [
                ("start", "start", start),
                ("end", "end", end),
                ("notes", "notes", notes),
                ("to_user_id", "toUserId", to_user_id),
                ("reason", "reason", reason),
            ],
        )
        call = prepare(endpoint, options, ooo_id, body=content)
        return (await self._send(call)).data


class AsyncMeTeamBookingLimitsResource(AsyncResource):
    """Team booking limits of me."""

    async def clear(
        self,
        team_id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Clear my team booking limit.

        `DELETE /v2/me/team-booking-limits/{teamId}`, on the hosted service only
        """
        from calcom_v2.api.me import clear_my_team_booking_limit as endpoint

        call = prepare(endpoint, options, team_id)
        await self._send(call)

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> TeamBookingLimitsData:
        """List my team booking limits.

        `GET /v2/me/team-booking-limits`, on the hosted service only
        """
        from calcom_v2.api.me import list_my_team_booking_limits as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (await self._send(call)).data

    async def update(
        self,
        team_id: int,
        *,
        per_day: int | Unset | None = UNSET,
        per_week: int | Unset | None = UNSET,
        per_month: int | Unset | None = UNSET,
        per_year: int | Unset | None = UNSET,
        body: UpdateMyTeamBookingLimit | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TeamBookingLimit:
        """Update my team booking limit.

        `PATCH /v2/me/team-booking-limits/{teamId}`, on the hosted service only
        """
        from calcom_v2.api.me import update_my_team_booking_limit as endpoint

        content = body_of(
            "update_my_team_booking_limit",
            body,
            (),
            [
                ("per_day", "perDay", per_day),
                ("per_week", "perWeek", per_week),
                ("per_month", "perMonth", per_month),
                ("per_year", "perYear", per_year),
            ],
        )
        call = prepare(endpoint, options, team_id, body=content)
        return (await self._send(call)).data


class AsyncMeResource(AsyncResource):
    """Me."""

    @property
    def booking_limits(self) -> AsyncMeBookingLimitsResource:
        """Booking limits of me."""
        return AsyncMeBookingLimitsResource(self._sender)

    @property
    def out_of_office(self) -> AsyncMeOutOfOfficeResource:
        """Out of office of me."""
        return AsyncMeOutOfOfficeResource(self._sender)

    @property
    def team_booking_limits(self) -> AsyncMeTeamBookingLimitsResource:
        """Team booking limits of me."""
        return AsyncMeTeamBookingLimitsResource(self._sender)

    async def get(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Me:
        """Get me.

        `GET /v2/me`
        """
        from calcom_v2.api.me import get_me as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (await self._send(call)).data

    async def update(
        self,
        *,
        email: str | Unset = UNSET,
        name: str | Unset = UNSET,
        time_format: CreateManagedUserTimeFormat | int | Unset = UNSET,
        default_schedule_id: int | Unset | None = UNSET,
        week_start: Weekday | str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        locale: Language | str | Unset = UNSET,
        avatar_url: str | Unset = UNSET,
        bio: str | Unset = UNSET,
        metadata: dict[str, JSON] | Unset = UNSET,
        body: UpdateManagedUser | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Me:
        """Update me.

        `PATCH /v2/me`
        """
        from calcom_v2.api.me import update_me as endpoint

        content = body_of(
            "update_me",
            body,
            (),
            [
                ("email", "email", email),
                ("name", "name", name),
                ("time_format", "timeFormat", time_format),
                ("default_schedule_id", "defaultScheduleId", default_schedule_id),
                ("week_start", "weekStart", week_start),
                ("time_zone", "timeZone", time_zone),
                ("locale", "locale", locale),
                ("avatar_url", "avatarUrl", avatar_url),
                ("bio", "bio", bio),
                ("metadata", "metadata", metadata),
            ],
        )
        call = prepare(endpoint, options, body=content)
        return (await self._send(call)).data

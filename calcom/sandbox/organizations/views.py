"""Teams, organizations and their members as the API shows them."""

from __future__ import annotations

from ..state import Row, State, pick, words

_TEAM = words(
    """
    hideBookATeamMember timeZone weekStart id parentId name slug logoUrl calVideoLogo appLogo
    appIconLogo bio hideBranding isOrganization isPrivate metadata theme brandColor darkBrandColor
    bannerUrl timeFormat
    """
)
_ORGANIZATION_USER = words(
    """
    id username name email emailVerified bio avatarUrl timeZone weekStart appTheme theme
    defaultScheduleId locale timeFormat hideBranding brandColor darkBrandColor allowDynamicBooking
    createdDate verified invitedTo
    """
)


def team_view(team: Row) -> Row:
    """Show a team; optional settings appear only if they are set."""
    return {name: team[name] for name in _TEAM if name != "metadata" or team[name] is not None}


def member_view(state: State, membership: Row) -> Row:
    """Show a membership of a team, with its user."""
    user = state.users[membership["userId"]]
    shown = pick(user, "avatarUrl", "username", "name", "email", "bio")
    if user.get("metadata"):
        shown["metadata"] = user["metadata"]
    return {
        **pick(membership, "id", "userId", "teamId", "accepted", "role", "disableImpersonation"),
        "user": shown,
    }


def organization_member_view(state: State, membership: Row, attributes: list[Row]) -> Row:
    """Show a membership of an organization, with its user and the user's attributes."""
    return {
        **member_view(state, membership),
        **pick(membership, "createdAt", "updatedAt", "customRoleId"),
        "attributes": attributes,
    }


def organization_user_view(user: Row, profile: Row | None) -> Row:
    """Show a user of an organization, with the profile."""
    shown = {name: user.get(name) for name in _ORGANIZATION_USER}
    shown["hideBranding"] = bool(user.get("hideBranding"))
    shown["allowDynamicBooking"] = user.get("allowDynamicBooking", True)
    shown["verified"] = user.get("verified", False)
    if user.get("metadata"):
        shown["metadata"] = user["metadata"]
    if profile is not None:
        shown["profile"] = pick(profile, "id", "organizationId", "userId", "username")
    return shown

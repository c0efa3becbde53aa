"""Sentences for the docstrings of methods and areas, from the names of operations and places."""

from __future__ import annotations

import re
from collections.abc import Sequence

# Words with a spelling of their own.
SPELLED = {
    "api": "API",
    "crm": "CRM",
    "ics": "ICS",
    "kpi": "KPI",
    "oauth": "OAuth",
    "oauth2": "OAuth 2.0",
    "slack": "Slack",
    "stripe": "Stripe",
    "telegram": "Telegram",
    "timezones": "time zones",
    "url": "URL",
}
PHRASES = {
    "out of office": "out-of-office",
    "free busy": "free/busy times",
    "scheduling config": "scheduling configuration",
    "verified emails": "verified email addresses",
    "verified email": "verified email address",
    "verified phones": "verified phone numbers",
    "verified phone": "verified phone number",
}
# Owners, longest first, and how they are written.
OWNERS = {
    "organization team event type": "a team event type in an organization",
    "organization teams": "all teams in an organization",
    "organization team role": "a team role in an organization",
    "organization team": "a team in an organization",
    "organization user": "a user in an organization",
    "organization role": "an organization role",
    "organization attribute": "an organization attribute",
    "organization": "an organization",
    "team event type": "a team event type",
    "team user": "a team member",
    "team": "a team",
    "event type": "an event type",
    "calendar connection": "a calendar connection",
    "oauth client": "an OAuth client",
    "routing form": "a routing form",
    "booking": "a booking",
}
# Names of single objects that begin with an owner.
WHOLE = (
    "booking references",
    "booking reference",
    "organization team stripe",
    "routing form headers",
    "team booking limits",
    "team booking limit",
)
TO = {"add": "to", "connect": "for", "create": "for", "remove": "from"}
# An owner, and what is in it rather than of it.
MEMBERS = {("organization", each) for each in ("team", "teams", "user", "users")}
# An owner has only one of these.
UNIQUE = re.compile(r"(?:default .*|.*history|.* trace|.* configuration|transcript)$")
PLURAL = re.compile(r"[^s]s$")
CONSONANT_SOUND = re.compile(r"(?i)(?:use|uni|URL)")
# Operations for which the rules do not make a good sentence.
SENTENCES = {
    "assign_organization_attribute_option": "Assign an attribute option to a user in an organization.",
    "block_organization_booking": (
        "Block the email address or domain of a booking's attendee in an organization."
    ),
    "calculate_routing_form_slots": "Calculate the slots for the answers to a routing form.",
    "check_booking_email_verification": "Check whether booking with an email address requires verification.",
    "check_organization_team_stripe": "Check the Stripe connection of a team in an organization.",
    "check_stripe": "Check your Stripe connection.",
    "clear_my_booking_limits": "Remove your booking limits.",
    "clear_my_team_booking_limit": "Remove your booking limit in a team.",
    "create_my_out_of_office_entry": "Create an out-of-office entry for yourself.",
    "create_slack_link_intent": "Start linking your Slack account for notifications.",
    "create_telegram_link_intent": "Start linking your Telegram account for notifications.",
    "delete_selected_slot": "Delete a slot reservation.",
    "exchange_oauth2_token": "Exchange an authorization code or a refresh token for OAuth tokens.",
    "force_refresh_managed_user_tokens": "Refresh the tokens of a managed user without a refresh token.",
    "get_available_credits": "Get your available credits.",
    "get_booking_event_trends": "Get the trends of booking events.",
    "get_booking_average_duration": "Get the average duration of bookings.",
    "get_booking_kpi_stats": "Get key figures of bookings.",
    "get_booking_member_stats": "Get booking statistics by member.",
    "get_booking_to_reschedule": "Get a booking that is to be rescheduled.",
    "get_calendar_connect_url": "Get the URL for connecting a calendar.",
    "get_calendar_free_busy": "Get the free/busy times of a calendar.",
    "get_conferencing_auth_url": "Get the authorization URL of a conferencing app.",
    "get_failed_bookings_by_field": "Get failed bookings by form field.",
    "get_me": "Get your own profile.",
    "get_my_booking_limits": "Get your booking limits.",
    "get_organization_attribute_assignment_history": (
        "Get the history of the attributes of a user in an organization."
    ),
    "get_organization_team_conferencing_auth_url": (
        "Get the authorization URL of a conferencing app for a team in an organization."
    ),
    "get_organization_team_stripe_connect_url": (
        "Get the URL for connecting Stripe to a team in an organization."
    ),
    "get_routed_to_per_period": "Get the number of bookings routed to each user per period.",
    "get_routing_forms_by_status": "Count the responses to routing forms with and without a booking.",
    "get_stripe_connect_url": "Get the URL for connecting Stripe.",
    "get_user_availability": "Get the availability of a user.",
    "list_my_organization_teams": "List your teams in an organization.",
    "list_my_out_of_office_entries": "List your out-of-office entries.",
    "list_my_team_booking_limits": "List your booking limits in teams.",
    "list_organization_assigned_attribute_options": (
        "List the assigned options of an attribute in an organization."
    ),
    "list_organization_assigned_attribute_options_by_slug": (
        "List the assigned options of an attribute in an organization, by the slug of the attribute."
    ),
    "list_organization_attribute_sync_history": "List the history of attribute syncs in an organization.",
    "list_organization_user_attribute_sync_history": (
        "List the history of attribute syncs for a user in an organization."
    ),
    "list_routing_form_field_options": "List the options of a routing form field.",
    "list_routing_form_headers": "List the columns of a routing form's responses.",
    "mark_booking_no_show": "Record who was absent from a booking.",
    "reassign_booking_to_user": "Reassign a booking to a given user.",
    "reassign_booking": "Reassign a booking to another host.",
    "refresh_managed_user_tokens": "Refresh the tokens of a managed user.",
    "register_app_push_subscription": "Register a device for push notifications.",
    "remove_app_push_subscription": "Remove a device from push notifications.",
    "remove_slack_subscription": "Remove your Slack subscription.",
    "remove_telegram_subscription": "Remove your Telegram subscription.",
    "report_organization_booking": "Report a booking in an organization.",
    "request_booking_reschedule": "Ask the attendee to reschedule a booking.",
    "request_email_verification_code": "Request a verification code for an email address.",
    "request_phone_verification_code": "Request a verification code for a phone number.",
    "request_organization_team_email_verification_code": (
        "Request a verification code for the email address of a team in an organization."
    ),
    "request_organization_team_phone_verification_code": (
        "Request a verification code for the phone number of a team in an organization."
    ),
    "request_team_email_verification_code": "Request a verification code for the email address of a team.",
    "request_team_phone_verification_code": "Request a verification code for the phone number of a team.",
    "reset_organization_delegation_credential_rotation": (
        "Reset the secret rotation of a delegation credential of an organization."
    ),
    "save_calendar_credentials": "Save the credentials of a calendar.",
    "save_calendar_oauth_credentials": "Save the OAuth credentials of a calendar.",
    "save_conferencing_credentials": "Save the credentials of a conferencing app.",
    "save_organization_team_conferencing_credentials": (
        "Save the credentials of a conferencing app for a team in an organization."
    ),
    "save_stripe_credentials": "Save your Stripe credentials.",
    "select_slot": "Reserve a slot.",
    "send_booking_email_verification_code": "Send a code that verifies the email address of a booker.",
    "unassign_organization_attribute_option": "Unassign an attribute option from a user in an organization.",
    "update_me": "Update your own profile.",
    "update_my_booking_limits": "Update your booking limits.",
    "update_my_out_of_office_entry": "Update one of your out-of-office entries.",
    "delete_my_out_of_office_entry": "Delete one of your out-of-office entries.",
    "update_my_team_booking_limit": "Update your booking limit in a team.",
    "verify_booking_email_code": "Verify the email address of a booker with a code.",
    "verify_email": "Verify an email address with a code.",
    "verify_organization_team_email": "Verify the email address of a team in an organization with a code.",
    "verify_organization_team_phone": "Verify the phone number of a team in an organization with a code.",
    "verify_phone": "Verify a phone number with a code.",
    "verify_team_email": "Verify the email address of a team with a code.",
    "verify_team_phone": "Verify the phone number of a team with a code.",
}
# Areas for which the rule does not make a good phrase, by their names, outer ones first.
AREAS = {
    "me": "Your own profile and settings.",
    "me.booking_limits": "Your booking limits.",
    "me.out_of_office": "Your out-of-office entries.",
    "me.team_booking_limits": "Your booking limits in teams.",
    "insights.bookings": "Insights into bookings.",
    "insights.routings": "Insights into routing.",
    "organizations.attributes.options": "Options of attributes in organizations, and who has them.",
    "organizations.attributes.sync_history": "The history of attribute syncs in organizations.",
    "organizations.attributes.user_options": "Attribute options of users in organizations.",
    "organizations.managed": "Managed organizations.",
    "organizations.teams.workflows.routing_forms": "Routing form workflows of teams in organizations.",
    "stripe": "Your Stripe connection.",
    "organizations.teams.stripe": "The Stripe connections of teams in organizations.",
}
NOUNS = {
    "conferencing": "conferencing apps",
    "oauth2": "OAuth 2.0",
    "out_of_office": "out-of-office entries",
    "verified_resources": "verified email addresses and phone numbers",
}
VERIFIED = {"emails": "verified email addresses", "phones": "verified phone numbers"}
VERSION = re.compile(r"v(\d{4})_(\d\d)_(\d\d)")


def sentence(operation: str) -> str:
    """Describe an operation: `List the webhooks of an event type.` for `list_event_type_webhooks`."""
    if operation in SENTENCES:
        return SENTENCES[operation]
    verb, _, rest = operation.replace("_", " ").partition(" ")
    is_all = rest.startswith("all ")
    rest = rest.removeprefix("all ")
    owner = "" if rest in WHOLE else next((each for each in OWNERS if rest.startswith(f"{each} ")), "")
    thing = _spelled(rest.removeprefix(f"{owner} ") if owner else rest)
    if is_all:
        thing = f"all {thing}"
    elif UNIQUE.match(thing) or (PLURAL.search(thing) and owner and verb not in ("add", "create", "remove")):
        thing = f"the {thing}"
    elif not PLURAL.search(thing):
        thing = f"{article(thing)} {thing}"
    preposition = "in" if (owner, rest.rpartition(" ")[2]) in MEMBERS else TO.get(verb, "of")
    where = f" {preposition} {OWNERS[owner]}" if owner else ""
    return f"{verb.capitalize()} {thing}{where}."


def area(path: Sequence[str]) -> str:
    """Describe an area: `Roles of teams in organizations.`"""
    version = VERSION.fullmatch(path[0])
    inner = path[1:] if version else path
    dated = f"version {'-'.join(version.groups())}" if version else ""
    if not inner:
        return f"The operations of {dated}."
    known = AREAS.get(".".join(inner))
    if known:
        return known if not version else f"{known[:-1]}, in {dated}."
    names = [*inner]
    if len(names) > 1 and names[-2] == "verified_resources":
        names[-2:] = [VERIFIED[names[-1]]]
    nouns = [NOUNS.get(name) or _spelled(name.replace("_", " ")) for name in names]
    text = nouns.pop()
    while nouns:
        inside = ("organization", names[len(nouns)]) in MEMBERS and nouns[-1] == "organizations"
        text += f" {'in' if inside else 'of'} {nouns.pop()}"
    return f"{text[0].upper()}{text[1:]}{f', in {dated}' if dated else ''}."


def article(thing: str) -> str:
    """Return the indefinite article."""
    return "an" if thing[0] in "aeiouAEIO" and not CONSONANT_SOUND.match(thing) else "a"


def _spelled(text: str) -> str:
    for phrase, spelled in PHRASES.items():
        text = re.sub(rf"\b{phrase}\b(?! address)", spelled, text)
    return " ".join(SPELLED.get(word, word) for word in text.split(" "))

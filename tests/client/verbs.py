"""Every verb of the command, and the tests that use it."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CLI, DAILY = "tests/client/test_cli.py", "tests/client/test_command.py"

TESTS: dict[str, tuple[str, ...]] = {
    "an operation": (
        f"{CLI}::test_every_operation_is_a_command_with_help_for_each_option",
        f"{CLI}::test_a_command_for_every_operation_of_the_document",
        f"{CLI}::test_from_event_types_to_cancelling",
    ),
    "agenda": (f"{CLI}::test_the_agenda_and_choosing_a_time_need_no_ids",),
    "book": (
        f"{CLI}::test_the_agenda_and_choosing_a_time_need_no_ids",
        f"{CLI}::test_from_event_types_to_cancelling",
    ),
    "cancel": (f"{CLI}::test_from_event_types_to_cancelling",),
    "completion": (f"{CLI}::test_completions", f"{DAILY}::test_bash_completes_commands_options_and_values"),
    "confirm": (f"{CLI}::test_from_event_types_to_cancelling",),
    "context": (f"{DAILY}::test_contexts_are_kept_used_and_forgotten",),
    "contract": ("tests/client/test_impact.py::test_reports_of_the_suite_are_narrowed_to_what_is_used",),
    "doctor": (f"{CLI}::test_the_doctor_finds_what_is_wrong",),
    "impact": ("tests/client/test_impact.py::test_what_was_planted_is_found_and_nothing_else",),
    "listen": (
        f"{CLI}::test_listening_for_deliveries",
        f"{DAILY}::test_listen_makes_a_webhook_passes_deliveries_on_and_removes_it",
    ),
    "login": (f"{CLI}::test_from_login_to_logout", f"{DAILY}::test_contexts_are_kept_used_and_forgotten"),
    "logout": (f"{CLI}::test_from_login_to_logout",),
    "mcp": (
        "tests/client/test_mcp.py::test_a_client_lists_searches_books_and_books_once_when_an_answer_is_lost",
    ),
    "request": (f"{CLI}::test_a_dry_run_shows_the_request_without_the_key_and_sends_nothing",),
    "reschedule": (f"{CLI}::test_from_event_types_to_cancelling",),
    "sandbox": ("tests/client/test_cli.py::test_every_command_has_help",),
    "schema": (f"{CLI}::test_the_schema_names_commands_options_and_values",),
    "spec": ("tests/client/test_spec_command.py::test_two_documents_are_compared",),
    "tools": ("tests/client/test_agents.py::test_the_command_prints_the_schemas_without_a_key",),
    "trigger": (f"{DAILY}::test_trigger_sends_it",),
    "verify-webhook": (f"{CLI}::test_verifying_a_delivery",),
}

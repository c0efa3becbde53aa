# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Odd,
    Ref,
    Variant,
    has_inside,
)
from .bare_error import BareError
from .brief_http_error import BriefHttpError
from .http_error import HttpError
from .o_auth_2_error import OAuth2Error
from .plain_error import PlainError
from .text_error import TextError
from .validation_error import ValidationError

if TYPE_CHECKING:
    from .._codec import Drift

ExchangeOauth2TokenError = (
    OAuth2Error | HttpError | ValidationError | PlainError | BareError | BriefHttpError | TextError
)


def pick(value: dict[str, Any]) -> type[Any] | None:
    """Return the model that fits the object."""
    if "status" in value:
        if has_inside(value, "error", "details"):
            in_error = value["error"]
            kind = type(in_error["details"]).__name__
            if kind == "dict":
                if has_inside(in_error, "details", "message"):
                    if has_inside(in_error, "details", "error"):
                        return HttpError
                    return BriefHttpError
                return ValidationError
            if kind == "str":
                return TextError
            return None
        return PlainError
    if "error" in value:
        return OAuth2Error
    return BareError


def decode(value: Any, drift: Drift) -> Any:
    if type(value) is not dict:
        raise Odd
    try:
        model = pick(value)
    except (KeyError, TypeError):
        raise Odd from None
    if model is None:
        raise Odd
    return model._decode(value, drift)


def kind() -> Variant:
    """Return the kind that decodes any member of the union."""
    return Variant(
        pick,
        Ref(OAuth2Error),
        Ref(HttpError),
        Ref(ValidationError),
        Ref(PlainError),
        Ref(BareError),
        Ref(BriefHttpError),
        Ref(TextError),
    )

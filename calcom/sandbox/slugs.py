"""Make slugs like the server."""

from __future__ import annotations

import re
import unicodedata

# Standalone accents; normalization removes those that belong to a letter.
_ACCENTS = "^`\u00a8\u00af\u00b7\u00b4\u00b8"
# Signs that are emoji, in the plane of ordinary text; beyond it every pictograph counts as one.
_EMOJI = re.compile(
    "[*\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u2199\u21a9\u21aa\u231a\u231b\u2328\u23cf\u23e9-\u23f3\u23f8-\u23fa\u24c2"
    "\u25aa\u25ab\u25b6\u25c0\u25fb-\u25fe\u2600-\u2604\u260e\u2611\u2614\u2615\u2618\u261d\u2620\u2622\u2623\u2626\u262a"
    "\u262e\u262f\u2638-\u263a\u2640\u2642\u2648-\u2653\u265f\u2660\u2663\u2665\u2666\u2668\u267b\u267e\u267f\u2692-\u2697"
    "\u2699\u269b\u269c\u26a0\u26a1\u26a7\u26aa\u26ab\u26b0\u26b1\u26bd\u26be\u26c4\u26c5\u26c8\u26ce\u26cf\u26d1\u26d3"
    "\u26d4\u26e9\u26ea\u26f0-\u26f5\u26f7-\u26fa\u26fd\u2702\u2705\u2708-\u270d\u270f\u2712\u2714\u2716\u271d\u2721\u2728"
    "\u2733\u2734\u2744\u2747\u274c\u274e\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27a1\u27b0\u27bf\u2934\u2935"
    "\u2b05-\u2b07\u2b1b\u2b1c\u2b50\u2b55\u3030\u303d\u3297\u3299]"
)
# What is taken out as an emoji, which is not quite the same.
_TAKEN_OUT = re.compile("[\u2700-\u27bf\ue000-\uf8ff\U0001f000-\U0001f7ff\u2011-\u26ff\U0001f910-\U0001f9ff]")


def slugify(text: str) -> str:
    """Convert to lower-case letters without accents, digits and dots; the rest becomes dashes."""
    plain = unicodedata.normalize("NFD", text.lower().strip())
    bare = "".join(sign for sign in plain if not unicodedata.combining(sign) and sign not in _ACCENTS)
    kept = "".join(sign if _stays(sign) else "-" for sign in bare)
    dashed = re.sub(r"[\s_#]+", "-", re.sub("-+", "-", kept))
    dotted = re.sub(r"\.{2,}", ".", dashed.lstrip("-")).lstrip(".")
    joined = re.sub("-+", "-", _TAKEN_OUT.sub("", dotted))
    return joined.rstrip("-").rstrip(".")


def _stays(sign: str) -> bool:
    kind = unicodedata.category(sign)
    pictograph = "\U0001f000" <= sign <= "\U0001faff" and kind in ("So", "Sk")
    return sign == "." or kind[0] in "LN" or kind == "Zs" or pictograph or _EMOJI.match(sign) is not None

"""Phone numbers in the office's form; what is no number stays as it was typed."""

import re
from functools import lru_cache

from desktop.ui.words.outside import one_line

REGION = "BR"
_LETTER = re.compile(r"[^\W\d_]")
_LONGEST = 40


@lru_cache(maxsize=4096)
def phone(typed: str) -> str:
    """Return `(11) 5555-0142`, a foreign number with its country, anything else as it was typed."""
    import phonenumbers  # its tables take a while to load, and the window is shown first

    shown = one_line(typed)
    if len(shown) > _LONGEST or _LETTER.search(shown):
        return shown
    try:
        number = phonenumbers.parse(shown, REGION)
    except phonenumbers.NumberParseException:
        return shown
    if not phonenumbers.is_possible_number(number) and len(str(number.national_number)) < 8:
        return shown
    at_home = number.country_code == phonenumbers.country_code_for_region(REGION)
    form = phonenumbers.PhoneNumberFormat
    return phonenumbers.format_number(number, form.NATIONAL if at_home else form.INTERNATIONAL)


def digits(typed: str) -> str:
    """Return the digits alone, by which a number is found however it was written."""
    return re.sub(r"\D", "", typed)

"""The whole of what to say on a call, as it is read out, and as it is noted; both from the same facts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.office.call_answers import Answer
from desktop.office.call_promises import PromiseKind
from desktop.office.call_script import Phrase
from desktop.ui.call.marked import bold, plain
from desktop.ui.call.script_words import noted, spoken
from desktop.ui.words.outside import aside, one_line
from desktop.ui.words.phases import capital
from desktop.ui.words.times import OfficeTime

translate = QCoreApplication.translate

MOST_OF_A_NAME = 40


@dataclass(frozen=True, slots=True)
class Offer:
    """What we can promise: a time for courier or delivery, or for our next call."""

    promised: PromiseKind | str
    at: datetime


@dataclass(frozen=True, slots=True)
class Script:
    """Writes what is said about one request. `courier` tells whether somebody has the job, `over` that it has ended."""

    phrases: Sequence[Phrase]
    now: datetime
    times: OfficeTime
    contact: str | None = None
    courier: bool = False
    over: bool = False

    def read_out(self, offer: Offer | None) -> str:
        """Return the words that one reads out, with an offer if there is one; its time is marked."""
        sentences = [spoken(one, self.now, self.times) for one in self.phrases]
        if offer is not None:
            sentences.append(self._offer(offer))
        sentences.append(self._question(offer))
        name = first_name(self.contact)
        if name:
            first = translate("CallSpoken", "{name}, {sentence}", "how one begins to speak")
            sentences[0] = first.format(name=aside(name), sentence=sentences[0])
        return " ".join(capital(one) for one in sentences)

    def note(self, answer: Answer | None) -> str:
        """Return what is noted as told, with what was promised; nothing is promised in it that is not in `answer`."""
        sentences = [noted(one, self.now, self.times) for one in self.phrases]
        if answer is not None:
            sentences += [self._promise(answer)]
        return plain(" ".join(one for one in sentences if one))

    def _offer(self, offer: Offer) -> str:
        at = bold(self.times.moment(offer.at, self.now))
        if offer.promised == "call":
            return translate("CallSpoken", "I will call you again by {at}.").format(at=at)
        if offer.promised == "done":
            return translate("CallSpoken", "It can be delivered by {at}.").format(at=at)
        if self.courier:
            return translate("CallSpoken", "The courier can be with you by {at}.").format(at=at)
        return translate("CallSpoken", "The next one can be with you by {at}.").format(at=at)

    def _question(self, offer: Offer | None) -> str:
        if self.over:
            return translate("CallSpoken", "Is there anything else that I can do for you?")
        if offer is None:
            return translate("CallSpoken", "Is that all right, or is another way better for you?")
        return translate("CallSpoken", "Shall we keep it so, or is another way better for you?")

    def _promise(self, answer: Answer) -> str:
        if answer.call_again_at is not None:
            at = self.times.moment(answer.call_again_at, self.now)
            return translate("CallNoted", "We call again by {at}.").format(at=at)
        if answer.forecast is None:
            return ""
        at = self.times.moment(answer.forecast, self.now)
        if answer.decision == "reschedule":
            return translate("CallNoted", "New time: {at}.").format(at=at)
        if any(one.code in ("at_pickup", "kept_waiting", "on_the_way") for one in self.phrases):
            return translate("CallNoted", "Delivery by {at}.").format(at=at)
        if self.courier:
            return translate("CallNoted", "Courier by {at}.").format(at=at)
        return translate("CallNoted", "Next one by {at}.").format(at=at)


def first_name(contact: str | None) -> str:
    """Return how the contact is spoken to: what stands before a comma, as in `Bruna, counter`."""
    return one_line((contact or "").partition(",")[0], MOST_OF_A_NAME)

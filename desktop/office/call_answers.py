"""What a call that was answered records: one tell for the request, and one for every other it was about.

What the client decided is theirs, and it is about the request that we called for. Of another request of theirs
that was spoken of in the same conversation it is recorded only what is certainly true of it:

- a time of its own was promised: they wait until then;
- else, where they wait for our next call, that call is promised for this one too, since it will be about both;
- else they were told, and nothing was decided.

So no request is cancelled, changed, or left without further calls by what a client said about another one. The
told text is that of the whole conversation, the same on each.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from desktop.domain.facts import Fact
from desktop.office.scribe import Scribe

Decision = Literal["wait", "accept", "change", "reschedule", "cancel", "none_needed"]
Direction = Literal["outgoing", "incoming"]
Outcome = Literal["no_answer", "busy", "left_message", "wrong_number"]


@dataclass(frozen=True, slots=True)
class Answer:
    """What the client decided on one request, and the times that were promised with it."""

    decision: Decision
    forecast: datetime | None = None
    call_again_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Conversation:
    """A talk with the client at `at`: who called whom, with whom we spoke, and what they were told."""

    at: datetime
    told: str
    direction: Direction = "outgoing"
    spoke_with: str = ""
    channel: str = "phone"


def answer_aside(about_the_first: Answer | None, own_time: datetime | None, *, ended: bool) -> Answer:
    """Return what holds of another request that the same conversation was about; `ended`: nothing is promised there."""
    if ended:
        return Answer("accept")
    if own_time is not None:
        return Answer("wait", forecast=own_time)
    if about_the_first is not None and about_the_first.call_again_at is not None:
        return Answer("wait", call_again_at=about_the_first.call_again_at)
    return Answer("accept")


def tells(pen: Scribe, conversation: Conversation, answers: Mapping[str, Answer]) -> list[Fact]:
    """Return a tell for each request, as one act."""
    return [
        pen.fact(
            request, "client_informed", conversation.at, told=conversation.told, decision=answer.decision,
            direction=conversation.direction, forecast=answer.forecast, call_again_at=answer.call_again_at,
            spoke_with=conversation.spoke_with, channel=conversation.channel,
        )
        for request, answer in answers.items()
    ]  # fmt: skip


def attempt(pen: Scribe, request: str, at: datetime, outcome: Outcome) -> Fact:
    """Return that we tried to call."""
    return pen.fact(request, "callback_attempted", at, outcome=outcome)

"""Takes in a new request on the telephone: who, from where, to where, and the forecast given in the same talk.

A known client is found by a few letters or digits; Enter takes them with contact, phone and last address, and goes on
to where it is to be delivered. Enter there saves.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.facts import Fact
from desktop.office.recording import Recorded
from desktop.office.registers import ClientMatch
from desktop.office.scribe import Scribe
from desktop.ui.acts.context import ActContext
from desktop.ui.acts.dialog import ActDialog
from desktop.ui.acts.frame import side_by_side
from desktop.ui.fields.asking import ask
from desktop.ui.fields.client_field import ClientField
from desktop.ui.fields.known_field import KnownField
from desktop.ui.fields.moment_field import UntilField, WhenField
from desktop.ui.fields.pick_field import PickField
from desktop.ui.fields.stops_field import StopsField
from desktop.ui.fields.text_fields import LineField, TextField
from desktop.ui.words.phases import capital, channel
from desktop.ui.words.phones import phone

translate = QCoreApplication.translate

WIDTH = 760
CHANNELS = ("phone", "whatsapp", "email", "counter")


class NewRequest(ActDialog):
    """Everything but the client may be missing; the number is given by the office when it is recorded."""

    def __init__(self, context: ActContext, parent: QWidget | None = None) -> None:
        title = translate("NewRequest", "New request")
        super().__init__(context, None, title, translate("NewRequest", "Take it in"), parent)
        self.foot.hint(translate("NewRequest", "Shift+Enter in a stop adds another one."))
        self._no_address_meant = False
        self._build()
        self._place()
        self._listen()
        self.resize(WIDTH, 0)
        self.client.setFocus()
        ask(context.jobs, self, context.desk.services, self.service.know, self._unknown)
        self._ask_usual()

    def check(self) -> bool:
        """Ask for the client, and once for an address where none was typed."""
        if not self.client.client():
            self.client.refuse(translate("NewRequest", "Type the client's name or telephone number."))
            return False
        if not all([self.when.check(), self.forecast.check(), self.wanted.check()]):
            return False
        if self.pickup.text() or self.stops.stops() or self._no_address_meant:
            return True
        self._no_address_meant = True
        self.pickup.ask(translate("NewRequest", "No address? Enter again if that is right."))
        return False

    def facts(self, pen: Scribe) -> list[Fact]:
        """Return the receipt, and the forecast if one was given."""
        at, stops = self.when.value(), self.stops.stops()
        receipt = pen.fact(
            "", "request_received", at, client=self.client.client(), contact=self.contact.text(),
            phone=self.phone.text() or self.client.number(), service=self.service.text(),
            channel=self.channel.value(), pickup=self.pickup.text(), dropoff=stops[0] if stops else None,
            stops=stops if len(stops) > 1 else None, carried=self.carried.text(), wanted_at=self.wanted.value(),
            note=self.note.text(),
        )  # fmt: skip
        forecast = self.forecast.value()
        return [receipt, pen.fact("", "forecast_given", at, for_=forecast)] if forecast else [receipt]

    def record(self, facts: Sequence[Fact], expected: Mapping[str, int]) -> list[Recorded]:
        """Record it under a new number."""
        return self.context.desk.receive(facts)

    def _build(self) -> None:
        context, clock, times = self.context, self.context.clock, self.context.times
        self.when = WhenField(clock, times, caption=translate("NewRequest", "W&hen"))
        search = context.desk.clients_like
        self.client = self.add(
            "client", ClientField(translate("NewRequest", "&Client"), search, context.jobs)
        )
        self.contact = self.add("contact", LineField(translate("NewRequest", "C&ontact"), reserve=True))
        self.phone = self.add("phone", LineField(translate("NewRequest", "&Phone"), reserve=True))
        self.pickup = self.add("pickup", KnownField(translate("NewRequest", "P&ickup")))
        self.stops = StopsField(translate("NewRequest", "&Deliver to"))
        self.add("dropoff", self.stops.fields[0])
        told = translate("NewRequest", "&Forecast told: courier by")
        self.forecast = self.add("for", UntilField(told, clock, times, self.when))
        wanted = translate("NewRequest", "&Wanted by")
        self.wanted = self.add("wanted_at", UntilField(wanted, clock, times, self.when))
        self.add("at", self.when)
        self.service = self.add("service", KnownField(translate("NewRequest", "&Service")))
        self.carried = self.add("carried", LineField(translate("NewRequest", "What is c&arried")))
        ways = [(code, capital(channel(code))) for code in CHANNELS]
        self.channel = self.add("channel", PickField(translate("NewRequest", "Came i&n"), ways))
        self.note = self.add("note", TextField(translate("NewRequest", "No&te"), rows=1))

    def _place(self) -> None:
        self.body.setSpacing(8)
        self.body.addLayout(side_by_side((self.client, 3), (self.contact, 2), (self.phone, 2)))
        self.body.addWidget(self.pickup)
        self.body.addWidget(self.stops)
        self.body.addSpacing(4)
        self.body.addLayout(side_by_side((self.forecast, 1), (self.wanted, 1), (self.when, 1)))
        self.body.addLayout(side_by_side((self.service, 1), (self.carried, 1), (self.channel, 1)))
        self.body.addWidget(self.note)
        order = [
            self.client.line, self.contact.line, self.phone.line, self.pickup.line, self.stops.fields[0].line,
            self.forecast.line, self.wanted.line, self.when.line, self.service.line, self.carried.line,
            self.channel.box, self.note.lines, self.foot.leave, self.foot.save,
        ]  # fmt: skip
        for one, after in pairwise(order):
            QWidget.setTabOrder(one, after)

    def _listen(self) -> None:
        self.client.taken.connect(self._take)
        self.service.changed.connect(self._ask_usual)
        self.when.changed.connect(self._ask_usual)

    def _take(self, match: ClientMatch) -> None:
        """Fill in what is known of the client, and go on to what is not."""
        self.contact.set_text(match.contact or "")
        self.phone.set_text(phone(match.phone) if match.phone else "")
        self.pickup.know(match.pickups)
        self.stops.know(match.dropoffs)
        self.pickup.set_text(match.pickups[0] if match.pickups else "")
        (self.stops if match.pickups else self.pickup).setFocus()

    def _ask_usual(self) -> None:
        """Offer the usual time of the service for the forecast."""
        service, at = self.service.text() or None, self.when.moment()
        desk = self.context.desk
        ask(
            self.context.jobs,
            self,
            lambda: desk.usual_until(service, at),
            self.forecast.offer_usual,
            self._unknown,
        )

    def _unknown(self, error: Exception) -> None:
        self.forecast.offer_usual(None)

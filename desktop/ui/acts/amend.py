"""Changes what a request says: contact, phone, addresses, note. Never a time: a new one is told to the client."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.facts import Fact
from desktop.office.rows import RequestRow
from desktop.office.scribe import Scribe
from desktop.ui.acts.context import ActContext
from desktop.ui.acts.dialog import ActDialog
from desktop.ui.acts.frame import side_by_side
from desktop.ui.acts.steps import steps_of
from desktop.ui.fields.moment_field import WhenField
from desktop.ui.fields.text_fields import LineField, TextField
from desktop.ui.words.phones import phone

translate = QCoreApplication.translate

WIDTH = 580


class AmendRequest(ActDialog):
    """Shows what stands there; only what was changed is recorded."""

    def __init__(self, context: ActContext, row: RequestRow, parent: QWidget | None = None) -> None:
        title = translate("AmendRequest", "Change the request")
        super().__init__(context, row, title, translate("AmendRequest", "Save"), parent)
        self._build(row)
        self.foot.hint(
            translate("AmendRequest", "A new time is no change: tell it to the client, in a call.")
        )
        self.resize(WIDTH, 0)
        self.contact.setFocus()

    def check(self) -> bool:
        """Ask for a change."""
        if not self._changes():
            self.contact.refuse(translate("AmendRequest", "Nothing is changed yet."))
            return False
        return self.when.check()

    def facts(self, pen: Scribe) -> list[Fact]:
        """Return what was changed; an emptied field is recorded as empty."""
        assert self.row is not None
        fact = pen.fact(self.row.request, "request_amended", self.when.value())
        return [replace(fact, fields=self._changes())]

    def _changes(self) -> dict[str, str]:
        return {
            name: field.text() for name, field in self._texts.items() if field.text() != self._before[name]
        }

    def _build(self, row: RequestRow) -> None:
        self.contact = LineField(translate("AmendRequest", "&Contact"), row.contact or "")
        self._texts: dict[str, LineField | TextField] = {
            "contact": self.contact,
            "phone": LineField(translate("AmendRequest", "&Phone"), phone(row.phone) if row.phone else ""),
            "pickup": LineField(translate("AmendRequest", "P&ickup"), row.pickup or ""),
            "dropoff": LineField(translate("AmendRequest", "&Delivery"), row.dropoff or ""),
            "note": TextField(translate("AmendRequest", "N&ote"), row.note or ""),
        }
        self._before = {name: field.text() for name, field in self._texts.items()}
        for name, field in self._texts.items():
            self.add(name, field)
        self.when = self.add("at", WhenField(self.context.clock, self.context.times, steps_of(row)))
        self.body.addLayout(side_by_side((self._texts["contact"], 1), (self._texts["phone"], 1)))
        for name in ("pickup", "dropoff", "note"):
            self.body.addWidget(self._texts[name])
        self.body.addLayout(side_by_side((self.when, 1), (QWidget(), 1)))

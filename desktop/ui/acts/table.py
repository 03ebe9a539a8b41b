"""The one table of the desk's acts: their keys, names and icons, when each is possible, and what opens its form.

Buttons, menus, shortcuts and the list of keys are all made from it.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.facts import Fact
from desktop.office.rows import RequestRow
from desktop.ui.acts.amend import AmendRequest
from desktop.ui.acts.cancel import CancelRequest
from desktop.ui.acts.client_rang import ClientRang
from desktop.ui.acts.context import ActContext
from desktop.ui.acts.dialog import ActDialog
from desktop.ui.acts.forecast import GiveForecast
from desktop.ui.acts.new_request import NewRequest
from desktop.ui.acts.next_step import NextStep
from desktop.ui.acts.note import WriteNote
from desktop.ui.acts.problem import ReportProblem
from desktop.ui.acts.send_courier import SendCourier
from desktop.ui.acts.solve import SolveProblem
from desktop.ui.acts.take_back import TakeBack
from desktop.ui.look.icons import Icon

translate = QCoreApplication.translate

Row = RequestRow | None


def _goes_on(row: Row) -> bool:
    return row is not None and row.ended_at is None


def _rides(row: Row) -> bool:
    return row is not None and row.ended_at is None and row.courier is not None


def _any(row: Row) -> bool:
    return row is not None


def _always(_row: Row) -> bool:
    return True


def _troubled(row: Row) -> bool:
    return row is not None and row.problem is not None


@dataclass(frozen=True, slots=True)
class DeskAct:
    """One act. `name` is short enough for a button, `says` is the line in the list of keys.

    `possible` tells of the selected row (None: none is selected) whether the act can be made on it; `form` makes its
    form.
    """

    id: str
    key: str
    icon: Icon
    name: Callable[[], str]
    says: Callable[[], str]
    possible: Callable[[Row], bool]
    form: Callable[[ActContext, Row, QWidget | None], ActDialog]


def _on_row(form: Callable[[ActContext, RequestRow, QWidget | None], ActDialog]) -> Callable[..., ActDialog]:
    def make(context: ActContext, row: Row, parent: QWidget | None) -> ActDialog:
        if row is None:
            raise ValueError("this act needs a request")
        return form(context, row, parent)

    return make


ACTS: tuple[DeskAct, ...] = (
    DeskAct(
        "new_request", "F1", Icon.ADD,
        lambda: translate("Acts", "New request"),
        lambda: translate("Acts", "Take in a new request"),
        _always, lambda context, _row, parent: NewRequest(context, parent),
    ),
    DeskAct(
        "courier", "F3", Icon.COURIER,
        lambda: translate("Acts", "Courier"),
        lambda: translate("Acts", "Send a courier, or another one"),
        _goes_on, _on_row(SendCourier),
    ),
    DeskAct(
        "forecast", "F4", Icon.FORECAST,
        lambda: translate("Acts", "Forecast"),
        lambda: translate("Acts", "Give a forecast"),
        _goes_on, _on_row(GiveForecast),
    ),
    DeskAct(
        "rang", "F5", Icon.RANG,
        lambda: translate("Acts", "Client rang"),
        lambda: translate("Acts", "The client rang: told now, or we owe them a call"),
        _any, _on_row(ClientRang),
    ),
    DeskAct(
        "problem", "F6", Icon.PROBLEM,
        lambda: translate("Acts", "Problem"),
        lambda: translate("Acts", "Report a problem or a complaint, take the request back from its courier"),
        _any, _on_row(ReportProblem),
    ),
    DeskAct(
        "solved", "Shift+F6", Icon.DONE,
        lambda: translate("Acts", "Solved"),
        lambda: translate("Acts", "Say that the problem is solved"),
        _troubled, _on_row(SolveProblem),
    ),
    DeskAct(
        "next_step", "F7", Icon.PICKED_UP,
        lambda: translate("Acts", "Next step"),
        lambda: translate("Acts", "Next step of the courier: arrived, picked up, delivered"),
        _rides, _on_row(NextStep),
    ),
    DeskAct(
        "note", "F8", Icon.NOTE,
        lambda: translate("Acts", "Note"),
        lambda: translate("Acts", "Write a note, a question, or a remedy that was granted"),
        _any, _on_row(WriteNote),
    ),
    DeskAct(
        "cancel", "F9", Icon.CANCELLED,
        lambda: translate("Acts", "Cancel"),
        lambda: translate("Acts", "Cancel the request"),
        _goes_on, _on_row(CancelRequest),
    ),
    DeskAct(
        "amend", "Ctrl+E", Icon.AMENDED,
        lambda: translate("Acts", "Change"),
        lambda: translate("Acts", "Change contact, phone, addresses or note"),
        _goes_on, _on_row(AmendRequest),
    ),
    DeskAct(
        "take_back", "Ctrl+Z", Icon.TAKEN_BACK,
        lambda: translate("Acts", "Take back"),
        lambda: translate("Acts", "Take back what you recorded last"),
        _always, lambda context, _row, parent: TakeBack.last(context, parent),
    ),
)  # fmt: skip

BY_ID = {act.id: act for act in ACTS}


def open_act(name: str, parent: QWidget | None, context: ActContext, row: Row) -> ActDialog:
    """Open the form of an act over `parent`, and return it; its `recorded` tells what came of it."""
    form = BY_ID[name].form(context, row, parent)
    form.open()
    return form


def open_take_back(parent: QWidget | None, context: ActContext, row: RequestRow, fact: Fact) -> ActDialog:
    """Open the form that takes back one fact of the timeline."""
    form = TakeBack.one(context, row, fact, parent)
    form.open()
    return form

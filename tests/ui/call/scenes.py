"""Requests in the record that a client must be called about, as they happened in the sample morning."""

from desktop.office.desk import RequestView
from desktop.office.rows import RequestRow
from tests.ui.acts.office import Office
from tests.ui.sample import at


def broken_twice(office: Office) -> RequestRow:
    """The courier had a flat tyre, the second forecast ran out, and the client rang."""
    row = office.receive("09:31", contact="Bruna, counter")
    request = row.request
    office.tell(request, "forecast_given", "09:31", for_=at("10:00"))
    office.tell(
        request, "client_informed", "09:57", told="No courier within the first forecast.", decision="wait",
        direction="outgoing", spoke_with="Bruna", forecast=at("10:33"),
    )  # fmt: skip
    office.tell(request, "courier_assigned", "09:58", courier="Norberto")
    office.tell(request, "courier_released", "10:29", by="Otávio", courier="Norberto", reason="flat_tyre")
    return office.tell(request, "client_called_in", "10:34", by="Otávio", text="Asked where the courier is")


def at_risk(office: Office, **fields: object) -> RequestRow:
    """The first forecast ends in two minutes, and there is no courier."""
    row = office.receive("10:24", **fields)
    return office.tell(row.request, "forecast_given", "10:25", for_=at("10:44"))


def found(office: Office, **fields: object) -> RequestRow:
    """A courier was found after a delay."""
    row = office.receive("10:06", **fields)
    office.tell(row.request, "forecast_given", "10:07", for_=at("10:26"))
    office.tell(row.request, "forecast_given", "10:25", for_=at("10:47"))
    return office.tell(row.request, "courier_assigned", "10:36", courier="Valdir")


def arrived(office: Office, **fields: object) -> RequestRow:
    """The courier has been at the pickup, and the client asks when it is delivered."""
    row = office.receive("09:40", **fields)
    office.tell(row.request, "forecast_given", "09:41", for_=at("10:10"))
    office.tell(row.request, "courier_assigned", "09:50", courier="Valdir")
    office.tell(row.request, "arrived_at_pickup", "10:05", courier="Valdir")
    office.tell(row.request, "picked_up", "10:09", courier="Valdir")
    return office.tell(row.request, "client_called_in", "10:40", text="Has it been delivered?")


def view_of(office: Office, row: RequestRow) -> RequestView:
    """The request as the window has it."""
    view = office.desk.view(row.request)
    assert view is not None
    return view

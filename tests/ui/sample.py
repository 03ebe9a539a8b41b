"""Invented requests, told as they happened and folded by the real rules; the queue and the panel are tried on them."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from desktop.domain.facts import Fact
from desktop.domain.policy import Policy
from desktop.domain.policy_reading import read_policy
from desktop.office.rows import RequestRow, request_row
from desktop.paths import POLICY

ZONE = ZoneInfo("America/Sao_Paulo")
NOW = datetime(2026, 11, 23, 10, 42, 17, tzinfo=ZONE).astimezone(UTC)

BASE: Mapping[str, object] = json.loads(POLICY.read_text("utf-8"))


def with_own_rules() -> Policy:
    """The default policy, its own rule switched on."""
    own = [{**rule, "enabled": True} for rule in BASE["custom"]]  # type: ignore[attr-defined]
    return read_policy({"custom": own}, BASE)


OFFICE_POLICY = with_own_rules()


def at(hour: str) -> datetime:
    """A moment of the sample morning, like 09:31 or 10:36:46, in UTC."""
    parts = [int(part) for part in hour.split(":")]
    return datetime(2026, 11, 23, *parts, tzinfo=ZONE).astimezone(UTC)


class Story:
    """One request's facts as they come."""

    def __init__(self, request: str, hour: str, **fields: object) -> None:
        self.request = request
        self.facts: list[Fact] = []
        self.then("request_received", hour, **{"channel": "phone", **fields})

    def then(
        self,
        op: str,
        hour: str | datetime,
        by: str = "Helena",
        entered: str | None = None,
        **fields: object,
    ) -> "Story":
        """Add a fact; field names that are Python's end in an underscore."""
        moment = at(hour) if isinstance(hour, str) else hour
        place = len(self.facts) + 1
        told = {
            name.removesuffix("_"): at(value) if name in TIMES and isinstance(value, str) else value
            for name, value in fields.items()
        }
        fact = Fact(
            request=self.request, op=op, at=moment, place=place, recorded_at=at(entered) if entered else moment,
            fields=told, id=f"{self.request}/{place}", recorded_by=by, seat="balcao-1",
        )  # fmt: skip
        self.facts.append(fact)
        return self

    def row(self, policy: Policy = OFFICE_POLICY) -> RequestRow:
        """The row as the office computes it."""
        made = request_row(self.facts, policy, 0)
        assert made is not None
        return made


TIMES = {"for_", "forecast", "call_again_at", "wanted_at"}


def tell(**fields: object) -> dict[str, object]:
    """The fields of an outgoing call that was answered."""
    return {"decision": "wait", "direction": "outgoing", "channel": "phone", **fields}


def farmacia() -> Story:
    """The second forecast ran out, the courier dropped out, and the client rang."""
    return (
        Story(
            "2611-0187", "09:31", client="Farmácia Central", contact="Bruna, counter", phone="11 55550142",
            service="documents", pickup="R. Domingos de Morais 2187", dropoff="Hospital Vila Nova, pharmacy",
        )
        .then("forecast_given", "09:31", for_="10:00")
        .then("client_informed", "09:57", **tell(
            told="No courier within the first forecast.", spoke_with="Bruna", forecast="10:33"))
        .then("courier_assigned", "09:58", courier="Norberto")
        .then("courier_released", "10:29", by="Otávio", entered="10:33", courier="Norberto",
              reason="flat_tyre", text="Flat tyre on Av. Domingos de Morais")
        .then("client_called_in", "10:34", by="Otávio", text="Asked where the courier is")
    )  # fmt: skip


def cartorio() -> Story:
    """The courier is stopped on the road."""
    return (
        Story("2611-0191", "10:02", client="Cartório 14", contact="Heitor", phone="(11) 5555-0161",
              pickup="R. Vergueiro 3100", dropoff="Fórum João Mendes")
        .then("forecast_given", "10:02", for_="10:50")
        .then("courier_assigned", "10:20", courier="Élcio")
        .then("incident_reported", "10:35:12", kind="flat_tyre", text="Flat tyre on R. Vergueiro")
    )  # fmt: skip


def studio() -> Story:
    """A courier was found after a delay."""
    return (
        Story("2611-0195", "10:06", client="Studio Aclimação", contact="Lívia", phone="11955550175",
              pickup="R. Topázio 410", dropoff="Av. Paulista 1009 +2")
        .then("forecast_given", "10:07", for_="10:26")
        .then("client_informed", "10:25", **tell(told="None yet", spoke_with="Lívia", forecast="10:47"))
        .then("courier_assigned", "10:36:46", courier="Valdir")
    )  # fmt: skip


def waiting() -> list[Story]:
    """Requests that will want a call soon."""
    return [
        Story("2611-0197", "10:24", client="Clínica São Lucas", contact="Ivo", phone="1155550146",
              pickup="R. Loefgreen 1279", dropoff="Lab. Paraíso")
        .then("forecast_given", "10:25", for_="10:44:57"),
        Story("2611-0198", "10:27:12", client="Advocacia Bastos", contact="Nádia", phone="1155550143",
              pickup="Al. Santos 455", dropoff="TRT Barra Funda"),
        Story("2611-0190", "10:01", client="Gráfica Ipiranga", contact="Tânia", phone="1155550124",
              pickup="R. Bom Pastor 802", dropoff="R. Augusta 1508")
        .then("forecast_given", "10:01", for_="10:30")
        .then("courier_assigned", "10:10", courier="Siqueira")
        .then("arrived_at_pickup", "10:26", courier="Siqueira"),
        Story("2611-0200", "10:33", client="Ótica Santa Cruz", contact="Luciana", phone="1155550125",
              pickup="R. Santa Cruz 97", dropoff="Ótica Norte, Lapa")
        .then("forecast_given", "10:33", for_="10:53"),
        Story("2611-0196", "10:20", client="Contábil Moema", contact="Paulo", phone="1155550122",
              pickup="Av. Ibirapuera 2907", dropoff="Junta Comercial")
        .then("forecast_given", "10:21", for_="11:01")
        .then("courier_assigned", "10:39", courier="Cláudio"),
    ]  # fmt: skip


def on_the_way() -> list[Story]:
    """Requests whose clients know all there is to know."""
    made = []
    people = [
        ("2611-0181", "Padaria Jabaquara", "Sônia", "1155550114", "Av. Jabaquara 1469", "R. Luís Góis 212", "Márcio"),
        ("2611-0182", "Imobiliária Klabin", "Renata", "1155550115", "R. Dr. Ricardo Daunt 60", "Cartório 11", "Edson"),
        ("2611-0183", "Auto Peças Saúde", "Gil", "1155550198", "Av. Jabaquara 960", "R. Tito 55, Lapa", "Leandro"),
    ]  # fmt: skip
    for number, (request, client, contact, phone, pickup, dropoff, courier) in enumerate(people):
        story = (
            Story(
                request, "09:20", client=client, contact=contact, phone=phone, pickup=pickup, dropoff=dropoff
            )
            .then("forecast_given", "09:21", for_="09:50")
            .then("courier_assigned", "09:30", courier=courier)
            .then("arrived_at_pickup", "09:46", courier=courier)
            .then("picked_up", "09:52", courier=courier)
            .then("client_informed", f"10:{20 + number}", **tell(told="On the way", decision="accept"))
        )
        for stop in range(number):
            story.then("stop_delivered", f"10:{30 + stop}", courier=courier, stop=stop + 1)
        made.append(story)
    return made


def morning() -> list[Story]:
    """The sample desk at 10:42:17."""
    return [farmacia(), cartorio(), studio(), *waiting(), *on_the_way()]


def plain(request: str, received: datetime, **fields: object) -> RequestRow:
    """A request of which nothing but its receipt is known."""
    fact = Fact(
        request=request, op="request_received", at=received, place=1, recorded_at=received,
        fields={"client": f"Cliente {request}", **fields}, id=f"{request}/1",
    )  # fmt: skip
    made = request_row([fact], OFFICE_POLICY, 0)
    assert made is not None
    return made


def minutes(n: float) -> timedelta:
    """A span of minutes."""
    return timedelta(minutes=n)

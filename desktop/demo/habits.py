"""How often what happens in the simulated office: every share and every rarity of the day stands here."""

from random import Random

from desktop.demo.chance import Deck, once_in

HOURS = dict(zip(range(7, 22), (6, 11, 18, 21, 17, 8, 10, 15, 20, 20, 13, 7, 6, 5, 4), strict=True))
"""Requests an hour, against one another: the rushes of a morning and an afternoon."""


class Entering:
    """How requests come in, and what happens to them besides their ride."""

    def __init__(self, rng: Random) -> None:
        self.service = Deck(rng, {"Standard": 30, "Express": 11, "Return trip": 6, "Several stops": 3})
        self.channel = Deck(rng, {"phone": 7, "whatsapp": 2, "email": 1})
        self.entry = Deck(rng, {"plain": 82, "scheduled": 8, "tomorrow": 2, "twice": 2, "far_away": 1})
        self.forecast_at_once = Deck(rng, {True: 7, False: 3})
        self.same_client_again = once_in(rng, 8)
        self.hard_to_place = once_in(rng, 12)
        self.shareable = once_in(rng, 4)
        self.gives_up = once_in(rng, 22)
        self.note = once_in(rng, 14)
        self.amended = once_in(rng, 28)


class Riding:
    """How rides go, how they are typed, and what comes after."""

    def __init__(self, rng: Random) -> None:
        self.ride = Deck(
            rng,
            {
                "good": 70,
                "replaced": 4,
                "stuck": 3,
                "flat_tyre": 2,
                "breakdown": 1,
                "refused": 2,
                "dropped_out": 1,
            },
        )
        self.arrival = Deck(rng, {"typed": 50, "late": 1, "after_pickup": 2, "never": 3})
        self.pickup = Deck(rng, {"typed": 58, "late": 1, "never": 1})
        self.kept_waiting = once_in(rng, 26)
        self.trip = Deck(
            rng,
            {"good": 66, "long": 2, "nobody_there": 2, "address_not_found": 1, "breakdown": 1, "accident": 1},
        )
        self.delivery = Deck(rng, {"typed": 48, "late": 1})
        self.wrong_courier = once_in(rng, 90)
        self.wrong_delivery = once_in(rng, 3)
        self.complains_when_late = once_in(rng, 6)
        self.complains_later = once_in(rng, 55)
        self.remedy = Deck(rng, {"discount": 2, "free_trip": 1, None: 2})


class Ringing:
    """Who rings whom when, and how the talks go."""

    def __init__(self, rng: Random) -> None:
        self.care = Deck(rng, {"in_time": 72, "late": 3, "forgotten": 1})
        self.care_in_rain = Deck(rng, {"in_time": 5, "late": 4, "forgotten": 0})
        self.phone = Deck(
            rng, {"answered": 51, "no_answer": 4, "busy": 2, "left_message": 2, "wrong_number": 1}
        )
        self.second_try = Deck(rng, {"answered": 8, "no_answer": 2, "busy": 1, "left_message": 1})
        self.waived = Deck(rng, {True: 2, False: 1})
        self.tell_typed_late = once_in(rng, 36)
        self.wrong_tell = once_in(rng, 60)
        self.asks = Deck(rng, {"waits_for_call": 3, "told_at_once": 2})
        self.talk_waiting = Deck(
            rng,
            {
                "wait": 14,
                "wait_written": 2,
                "wait_call": 2,
                "wait_both": 1,
                "change": 1,
                "cancel": 1,
                "reschedule": 1,
                "none_needed": 1,
            },
        )
        self.talk_riding = Deck(
            rng, {"accept": 5, "accept_forecast": 7, "wait": 5, "none_needed": 1, "change": 1}
        )
        self.talk_carrying = Deck(rng, {"accept": 5, "accept_forecast": 4, "wait_call": 1, "none_needed": 1})


class Habits:
    """All decks of one day."""

    def __init__(self, rng: Random) -> None:
        self.entering = Entering(rng)
        self.riding = Riding(rng)
        self.ringing = Ringing(rng)

"""Which language the window speaks, and that Qt's own buttons speak it too."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from desktop.ui.language import UnknownLanguage, chosen
from desktop.ui.words.phases import phase
from tests.support.languages import speaking


@pytest.mark.parametrize(
    "system, spoken",
    [
        (["pt-BR", "pt"], "pt_BR"),
        (["pt-PT", "pt"], "pt_BR"),
        (["en-GB", "en"], "en"),
        (["de-DE", "de", "pt-BR"], "pt_BR"),
        (["de-DE", "de"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_window_speaks_the_first_of_the_systems_languages_that_it_knows(
    system: list[str], spoken: str
) -> None:
    assert chosen(None, system) == spoken


@pytest.mark.parametrize(
    "wanted, spoken", [("pt_BR", "pt_BR"), ("pt", "pt_BR"), ("en-US", "en"), ("EN", "en")]
)
def test_the_wanted_language_is_spoken_whatever_the_system_speaks(wanted: str, spoken: str) -> None:
    assert chosen(wanted, ["fr-FR"]) == spoken


def test_a_language_that_nobody_taught_it_is_refused_with_those_it_speaks() -> None:
    with pytest.raises(UnknownLanguage, match=r"no language 'fr'.*pt_BR, en"):
        chosen("fr", ["pt-BR"])


@pytest.mark.parametrize("locale, spoken", [("pt_BR.UTF-8", "pt_BR"), ("en_US.UTF-8", "en"), ("C", "en")])
def test_the_systems_own_setting_is_followed(locale: str, spoken: str) -> None:
    ask = "from desktop.ui.language import chosen; print(chosen(None))"
    environment = {"LC_ALL": locale, "PATH": ""}
    answer = subprocess.run(
        [sys.executable, "-c", ask], env=environment, capture_output=True, text=True, check=True
    )
    assert answer.stdout.strip() == spoken


def test_in_portuguese_our_words_and_qts_buttons_are_portuguese(qapp: QApplication, qtbot: QtBot) -> None:
    with speaking(qapp, "pt_BR"):
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        qtbot.addWidget(box)
        assert phase("no_courier") == "Sem motoboy"
        assert [button.text() for button in box.buttons()] == ["Cancelar"]
        assert QLocale().language() == QLocale.Language.Portuguese


@pytest.mark.parametrize(
    "language, one, several", [("pt_BR", "1 retorno", "3 retornos"), ("en", "1 callback", "3 callbacks")]
)
def test_numbers_bend_their_words(qapp: QApplication, language: str, one: str, several: str) -> None:
    with speaking(qapp, language):
        said = [QCoreApplication.translate("CallFates", "%n callback(s)", None, n) for n in (1, 3)]
    assert said == [one, several]

"""The language of the window: Brazilian Portuguese where the system speaks Portuguese, else English; or as wanted."""

import logging
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop.paths import RESOURCES

FOLDER = RESOURCES / "translations"
LANGUAGES = {"pt": "pt_BR", "en": "en"}
"""The language of a locale, and the file that speaks it. English has one too: the source texts know no plurals."""
SOURCE = "en"

log = logging.getLogger(__name__)


class UnknownLanguage(ValueError):
    """A language was asked for that the program does not speak."""

    def __init__(self, wanted: str) -> None:
        known = ", ".join(LANGUAGES.values())
        super().__init__(f"There is no language '{wanted}'. The program speaks: {known}.")


def chosen(wanted: str | None, system: Iterable[str] | None = None) -> str:
    """Return the language to speak: the one `wanted` (`pt_BR`, `pt`, `en-US`), else the system's first that is spoken.

    `system` are the languages that the person prefers, best first (None: ask Qt). Raises UnknownLanguage.
    """
    if wanted is not None:
        spoken = LANGUAGES.get(_language(wanted))
        if spoken is None:
            raise UnknownLanguage(wanted)
        return spoken
    preferred = QLocale.system().uiLanguages() if system is None else system
    known = (LANGUAGES.get(_language(name)) for name in preferred)
    return next((name for name in known if name), SOURCE)


def install(app: QCoreApplication, language: str) -> list[QTranslator]:
    """Let the program and Qt's own dialogs speak `language`; return what `app.removeTranslator` takes out again.

    Call it before the first widget is made. Where a file can't be read, its texts stay English.
    """
    QLocale.setDefault(_locale(language))
    qt_texts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    wanted = [(f"retorno_{language}", str(FOLDER))]
    if language != SOURCE:
        wanted.insert(0, (f"qtbase_{language}", qt_texts))
    made = []
    for name, folder in wanted:
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            made.append(translator)
        else:
            log.warning("no translation %s in %s", name, folder)
    return made


def _locale(language: str) -> QLocale:
    """Return the locale for numbers in Qt's own widgets: the system's where it speaks that language."""
    system, own = QLocale.system(), QLocale(language)
    return system if system.language() == own.language() else own


def _language(name: str) -> str:
    return name.replace("-", "_").split("_")[0].lower()

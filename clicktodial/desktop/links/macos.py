"""Phone links on macOS: Launch Services' default application for each kind of link.

Only an application bundle can be one: what it opens stands in its ``Info.plist``. Nothing here is
macOS' own but the names, so that the contract tests run it everywhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from clicktodial.errors import NotPossibleNowError, StorageError
from clicktodial.i18n import tr
from clicktodial.model.links import LinkHandler, LinkScheme
from clicktodial.storage.paths import HOME_VARIABLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Services(Protocol):
    """What is asked of the system. Applications go by their bundle's identifier; the system may
    tell it in lower case. Any method may raise ``OSError``."""

    def own_bundle(self) -> str | None:
        """This program's bundle; ``None`` when it does not run from one that opens links."""
        ...

    def handler(self, scheme: str) -> str | None:
        """The bundle that opens these links now."""
        ...

    def set_handler(self, scheme: str, bundle: str) -> None:
        """Have these links opened by that bundle from now on."""
        ...

    def name(self, bundle: str) -> str:
        """The application's name as the Finder shows it; empty when it is not installed."""
        ...

    def remember(self, scheme: str, bundle: str | None) -> None:
        """Keep, or forget, who had these links before us."""
        ...

    def remembered(self, scheme: str) -> str | None:
        """Who had these links before us."""
        ...


class MacLinkHandlers:
    """See ``LinkHandlers``."""

    def __init__(self, environ: Mapping[str, str], services: Services) -> None:
        self._services = services
        self._bundle = services.own_bundle() or ""
        self.reason = ""
        if not self._bundle:
            self.reason = tr(
                "macOS gives links only to applications: install Click-to-Dial.app and start it "
                "from there."
            )
        elif environ.get(HOME_VARIABLE):
            self.reason = tr(
                "CLICKTODIAL_HOME is set: macOS would start the program without it, and so with "
                "other settings."
            )

    def status(self) -> tuple[LinkHandler, ...]:
        """See ``LinkHandlers``."""
        try:
            return tuple(map(self._handler, LinkScheme))
        except OSError as error:
            raise _refused(error) from error

    def register(self, schemes: Iterable[LinkScheme]) -> None:
        """See ``LinkHandlers``."""
        self._require_possible()
        try:
            for scheme in schemes:
                before = self._services.handler(scheme)
                if not self._is_us(before):
                    self._services.remember(scheme, before)
                    self._services.set_handler(scheme, self._bundle)
        except OSError as error:
            raise _refused(error) from error

    def unregister(self, schemes: Iterable[LinkScheme]) -> None:
        """See ``LinkHandlers``. macOS knows no link without an application: where none is known
        that had it before, only the user can choose one."""
        self._require_possible()
        try:
            without = [scheme for scheme in schemes if not self._give_back(scheme)]
        except OSError as error:
            raise _refused(error) from error
        if without:
            raise NotPossibleNowError(
                tr(
                    "Nobody is known who opened “{scheme}:” before. Choose another application in "
                    "the settings of FaceTime.",
                    scheme=without[0],
                )
            )

    def _give_back(self, scheme: LinkScheme) -> bool:
        before = self._services.remembered(scheme)
        if self._is_us(self._services.handler(scheme)):
            if not before or not self._services.name(before):
                return False
            self._services.set_handler(scheme, before)
        self._services.remember(scheme, None)
        return True

    def _require_possible(self) -> None:
        if self.reason:
            raise NotPossibleNowError(self.reason)

    def _handler(self, scheme: LinkScheme) -> LinkHandler:
        bundle = self._services.handler(scheme)
        if not bundle:
            return LinkHandler(scheme, is_ours=False)
        return LinkHandler(scheme, self._is_us(bundle), self._services.name(bundle) or bundle)

    def _is_us(self, bundle: str | None) -> bool:
        return bool(bundle) and str(bundle).lower() == self._bundle.lower()


def _refused(error: OSError) -> StorageError:
    return StorageError(
        tr("The choice of programs for links cannot be changed"),
        tr("The system says: {words}.", words=error.strerror or type(error).__name__),
    )

"""Launch Services of macOS itself. See ``Services``; not run where the tests run.

``LSSetDefaultHandlerForURLScheme`` is deprecated, but its successor answers later, on another
thread, and does not exist before macOS 12.
"""

from __future__ import annotations

from typing import Any

_MEMORY = "LinksOpenedBefore"
_SIGNATURES = [
    ("LSCopyDefaultHandlerForURLScheme", b"@@"),
    ("LSSetDefaultHandlerForURLScheme", b"i@@"),
]


class LaunchServices:
    """See ``Services``. Loads the system's frameworks at the first question."""

    def own_bundle(self) -> str | None:
        """See ``Services``."""
        from Foundation import NSBundle  # type: ignore[import-untyped,import-not-found,unused-ignore]

        bundle = NSBundle.mainBundle()
        opens_links = bundle.objectForInfoDictionaryKey_("CFBundleURLTypes")
        identifier = bundle.bundleIdentifier()
        return str(identifier) if identifier and opens_links else None

    def handler(self, scheme: str) -> str | None:
        """See ``Services``."""
        found = _functions()["LSCopyDefaultHandlerForURLScheme"](scheme)
        return str(found) if found else None

    def set_handler(self, scheme: str, bundle: str) -> None:
        """See ``Services``."""
        status = _functions()["LSSetDefaultHandlerForURLScheme"](scheme, bundle)
        if status != 0:
            raise OSError(status, f"Launch Services error {status}")

    def name(self, bundle: str) -> str:
        """See ``Services``."""
        from AppKit import NSWorkspace  # type: ignore[import-untyped,import-not-found,unused-ignore]
        from Foundation import NSFileManager

        place = NSWorkspace.sharedWorkspace().URLForApplicationWithBundleIdentifier_(bundle)
        if place is None:
            return ""
        name = str(NSFileManager.defaultManager().displayNameAtPath_(place.path()))
        return name.removesuffix(".app")

    def remember(self, scheme: str, bundle: str | None) -> None:
        """See ``Services``."""
        defaults, known = _defaults(), self._known()
        known.pop(scheme, None)
        if bundle:
            known[scheme] = bundle
        defaults.setObject_forKey_(known, _MEMORY)

    def remembered(self, scheme: str) -> str | None:
        """See ``Services``."""
        return self._known().get(scheme)

    def _known(self) -> dict[str, str]:
        return dict(_defaults().dictionaryForKey_(_MEMORY) or {})


def _defaults() -> Any:  # noqa: ANN401 - the bridge to Objective-C has no types
    from Foundation import NSUserDefaults

    return NSUserDefaults.standardUserDefaults()


def _functions() -> dict[str, Any]:
    import objc  # type: ignore[import-untyped,import-not-found,unused-ignore]
    from Foundation import NSBundle

    found: dict[str, Any] = {}
    services = NSBundle.bundleWithIdentifier_("com.apple.CoreServices")
    objc.loadBundleFunctions(services, found, _SIGNATURES)
    return found

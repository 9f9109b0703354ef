"""The notification centre of macOS itself; not run where the tests run.

``UserNotifications`` is loaded by the bridge to Objective-C that we have anyway: of it, only what
blocks look like must be told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# The bridge to Objective-C has no types.
_Object: TypeAlias = Any

DEFAULT_ACTION: Final = "com.apple.UNNotificationDefaultActionIdentifier"
DISMISSED: Final = "com.apple.UNNotificationDismissActionIdentifier"

_FRAMEWORK: Final = "/System/Library/Frameworks/UserNotifications.framework"
_ALERTS: Final = 1 << 2
_TELLS_OF_DISMISSAL: Final = 1
_SHOWN_IN_FRONT: Final = (1 << 3) | (1 << 4)
_BLOCK: Final = {0: {"type": b"^v"}}


class CentreCalls(Protocol):
    """Called on any thread; the callbacks come on any thread, too."""

    def open(
        self, on_response: Callable[[str, str], None], on_permission: Callable[[bool], None]
    ) -> bool:
        """Ask for permission, which the user answers once and for all. False: only an installed
        program can. ``on_response``: a notification's name, and the id of the action."""
        ...

    def show(self, name: str, title: str, body: str, buttons: Sequence[tuple[str, str]]) -> None:
        """Show it, or have it take the place of the one of the same name."""
        ...

    def remove(self, name: str) -> None:
        """Take it away, from the screen and from the list."""
        ...


class NotificationCentre:
    """See ``CentreCalls``. The real one; made on macOS alone."""

    def __init__(self) -> None:
        self._un: dict[str, _Object] = {}
        self._centre: _Object = None
        self._delegate: _Object = None
        self._categories: dict[tuple[tuple[str, str], ...], _Object] = {}

    def open(
        self, on_response: Callable[[str, str], None], on_permission: Callable[[bool], None]
    ) -> bool:
        """See ``CentreCalls``."""
        import objc  # type: ignore[import-untyped,import-not-found,unused-ignore]
        from Foundation import NSBundle  # type: ignore[import-untyped,import-not-found,unused-ignore]

        if not NSBundle.mainBundle().bundleIdentifier():
            # The centre raises for a program without a bundle.
            return False
        objc.loadBundle("UserNotifications", self._un, bundle_path=_FRAMEWORK)
        _tell_of_blocks(objc)
        self._centre = self._un["UNUserNotificationCenter"].currentNotificationCenter()
        self._delegate = _made_delegate(on_response)
        self._centre.setDelegate_(self._delegate)
        self._centre.requestAuthorizationWithOptions_completionHandler_(
            _ALERTS, lambda granted, _error: on_permission(bool(granted))
        )
        return True

    def show(self, name: str, title: str, body: str, buttons: Sequence[tuple[str, str]]) -> None:
        """See ``CentreCalls``."""
        content = self._un["UNMutableNotificationContent"].alloc().init()
        content.setTitle_(title)
        content.setBody_(body)
        content.setCategoryIdentifier_(self._category(tuple(buttons)))
        request = self._un["UNNotificationRequest"].requestWithIdentifier_content_trigger_(
            name, content, None
        )
        self._centre.addNotificationRequest_withCompletionHandler_(request, None)

    def remove(self, name: str) -> None:
        """See ``CentreCalls``."""
        self._centre.removePendingNotificationRequestsWithIdentifiers_([name])
        self._centre.removeDeliveredNotificationsWithIdentifiers_([name])

    def _category(self, buttons: tuple[tuple[str, str], ...]) -> str:
        """Buttons are registered before they are shown, under a name for each set of them."""
        name = "/".join(("buttons", *(key for key, _ in buttons)))
        if buttons not in self._categories:
            action = self._un["UNNotificationAction"]
            actions = [action.actionWithIdentifier_title_options_(*one, 0) for one in buttons]
            category = self._un["UNNotificationCategory"]
            self._categories[buttons] = (
                category.categoryWithIdentifier_actions_intentIdentifiers_options_(
                    name, actions, [], _TELLS_OF_DISMISSAL
                )
            )
            from Foundation import NSSet

            self._centre.setNotificationCategories_(
                NSSet.setWithArray_([*self._categories.values()])
            )
        return name


def _tell_of_blocks(objc: _Object) -> None:
    def block(selector: bytes, place: int, arguments: dict[int, dict[str, bytes]]) -> None:
        about = {"retval": {"type": b"v"}, "arguments": arguments}
        for owner in (b"UNUserNotificationCenter", b"NSObject"):
            objc.registerMetaDataForSelector(
                owner, selector, {"arguments": {place: {"callable": about}}}
            )

    granted = {**_BLOCK, 1: {"type": b"Z"}, 2: {"type": b"@"}}
    block(b"requestAuthorizationWithOptions:completionHandler:", 3, granted)
    block(b"addNotificationRequest:withCompletionHandler:", 3, {**_BLOCK, 1: {"type": b"@"}})
    responded = b"userNotificationCenter:didReceiveNotificationResponse:withCompletionHandler:"
    block(responded, 4, _BLOCK)
    presents = b"userNotificationCenter:willPresentNotification:withCompletionHandler:"
    block(presents, 4, {**_BLOCK, 1: {"type": b"Q"}})


def _made_delegate(on_response: Callable[[str, str], None]) -> _Object:
    from Foundation import NSObject

    class ClickToDialNotices(NSObject):  # type: ignore[misc,unused-ignore]
        def userNotificationCenter_willPresentNotification_withCompletionHandler_(  # noqa: N802
            self,
            _centre: _Object,
            _notification: _Object,
            done: _Object,
        ) -> None:
            done(_SHOWN_IN_FRONT)

        def userNotificationCenter_didReceiveNotificationResponse_withCompletionHandler_(  # noqa: N802
            self,
            _centre: _Object,
            response: _Object,
            done: _Object,
        ) -> None:
            name = response.notification().request().identifier()
            on_response(str(name), str(response.actionIdentifier()))
            done()

    return ClickToDialNotices.alloc().init()

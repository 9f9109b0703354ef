"""What software centres are told about the program (AppStream 1.0)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from bundle import contents
from linux.releases import releases

if TYPE_CHECKING:
    from job import Job

# The icon's own blue, and the same at night.
LIGHT, DARK = "#1769d2", "#0e3f7e"
# There is no home page, but the format demands one. Without pictures: they would have to be there.
HOME_PAGE = "https://example.org/clicktodial"
TEXT = """\
<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>{identifier}</id>
  <name>Click-to-Dial</name>
  <summary>Dial from anywhere with your hosted phone system</summary>
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>MIT</project_license>
  <developer id="org.clicktodial">
    <name>Click-to-Dial developers</name>
  </developer>
  <description>
    <p>
      Click-to-Dial makes a hosted phone system pleasant to use. It sits in the tray, shows the
      calls that are going on, places new ones, and puts hold, transfer, voicemail, parking,
      recording and hang-up on each of them. It carries no sound: your own phone rings first, you
      pick it up, then the other side is called.
    </p>
    <p>It works with 4PSA VoipNow, Hubgets and Telsmart, and can be tried without any of them.</p>
    <ul>
      <li>Select a number in any program, press a key, and it is dialled</li>
      <li>Opens the phone links of web pages and mails</li>
      <li>Finds people while you type, from your vCard and CSV files</li>
      <li>Shows who in the team is free, ringing or on a call</li>
      <li>Keeps its secrets in the system's keyring and nowhere else</li>
    </ul>
  </description>
  <launchable type="desktop-id">clicktodial.desktop</launchable>
  <icon type="stock">clicktodial</icon>
  <url type="homepage">{home_page}</url>
  <categories>
    <category>Network</category>
    <category>Telephony</category>
  </categories>
  <keywords>
    <keyword>phone</keyword>
    <keyword>dial</keyword>
    <keyword>PBX</keyword>
    <keyword>VoipNow</keyword>
    <keyword>Hubgets</keyword>
    <keyword>Telsmart</keyword>
  </keywords>
  <provides>
    <binary>clicktodial</binary>
    <mediatype>x-scheme-handler/tel</mediatype>
    <mediatype>x-scheme-handler/callto</mediatype>
    <mediatype>x-scheme-handler/sip</mediatype>
  </provides>
  <branding>
    <color type="primary" scheme_preference="light">{light}</color>
    <color type="primary" scheme_preference="dark">{dark}</color>
  </branding>
  <content_rating type="oars-1.1"/>
  <releases>
{releases}
  </releases>
</component>
"""


def text(job: Job) -> str:
    """The whole file."""
    known = "\n".join(
        f'    <release version="{escape(one.version)}" date="{one.day}"/>' for one in releases(job)
    )
    return TEXT.format(
        identifier=contents.IDENTIFIER, home_page=HOME_PAGE, light=LIGHT, dark=DARK, releases=known
    )

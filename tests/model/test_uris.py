from __future__ import annotations

import pytest

from clicktodial.errors import NotANumberError
from clicktodial.model.reading.uris import Link, taken_apart


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("tel:+32-470-12-34-56", Link("+32-470-12-34-56")),
        ("TEL://+32470123456", Link("+32470123456")),
        ("tel:%2B32%20470", Link("+32 470")),
        ("tel:+3225551234;ext=1-2", Link("+3225551234", extension="12")),
        ("tel:+3225551234;EXT=5;isub=1", Link("+3225551234", extension="5")),
        ("tel:+3225551234;postd=pp22", Link("+3225551234", extension="22")),
        ("tel:+3225551234p5", Link("+3225551234", extension="5")),
        ("tel:7042;phone-context=+1-201-555", Link("7042", context="+1-201-555")),
        ("tel:7042;phone-context=example.com", Link("7042")),
        ("tel: 32470", Link("32470", has_lost_plus=True)),
        ("tel: +32470", Link("+32470")),
        ("callto:+32470?call", Link("+32470")),
        ("callto:anna.example", Link("anna.example")),
        ("sip:+32470@pbx.example.com:5060;user=phone", Link("+32470")),
        ("sip:+32470;phone-context=+32@pbx.example.com", Link("+32470", context="+32")),
        ("sips:210:secret@pbx.example.com", Link("210")),
        ("<sip:210@pbx.example.com>", Link("210")),
        ("sip:pbx.example.com;transport=tls", Link("pbx.example.com")),
        ("+32470123456", None),
        ("telephone: 12", None),
    ],
)
def test_a_link_is_taken_apart(text: str, link: Link | None) -> None:
    assert taken_apart(text) == link


@pytest.mark.parametrize("text", ["sip:192.0.2.1", "sip:192.0.2.1:5060", "sips:192.0.2.1;lr"])
def test_a_host_is_no_number(text: str) -> None:
    with pytest.raises(NotANumberError):
        taken_apart(text)

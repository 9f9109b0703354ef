"""The words before digits in a text: some make them a phone number, some tell that they are none.

In the languages of the corpus (``tests/model/corpus``): Dutch, French, German, English, Italian,
Spanish, Polish, Swedish, Romanian, Arabic, Japanese, and a few Russian words.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import Final

from clicktodial.model.reading.notation import EXTENSION_WORDS
from clicktodial.model.reading.regions import regions


class Label(Enum):
    """What the words just before a number say of it."""

    NONE = auto()
    PHONE = auto()
    FAX = auto()
    INTERNAL = auto()
    """An extension of the company."""
    OTHER = auto()
    """No phone number: an order, an account, a date, an amount."""


LOOK_BACK: Final = 48
"""So many characters before a number are looked at."""

_PHONE = """
telephone phone phones ph tel tél tels tlf tfno tfn tfo fono fon téléphone teléfono teléfonos
telefono telefon telefoon telefoonnummer telefonnummer telefonszám mobile mobil mobiltelefon
mobilnummer móvil mobiel mob cellulare celular cell cel handy handynummer natel gsm portable
port fixe fisso fijo vast vaste festnetz komórkowy komórka kom stacjonarny hotline helpdesk
helpline support whatsapp viber signal direct direkt direktnummer diretto directo directe
switchboard zentrale centrale centralita accueil standard bureau kantoor office work home desk
thuis werk privat privé private call dial ring bel bellen appelez appeler chiamare chiama
chiamate llame llamar ruf anrufen rufen anruf rufnummer ringa ringt zadzwoń dzwoń sunați suna
contact contacto contatto kontakt växel dringend urgent urgence urgences emergency nood notfall
notruf sos infoline reception receptie empfang rezeption freephone voice callback verde vert
secretariat secrétariat sekretariat secretariaat тел телефон моб мобильный هاتف جوال موبايل
تليفون الهاتف ت م 電話番号 電話 携帯 代表 直通 t m p c d h w o ☎ ☏ 📞 📱 ✆ 🕿 ℡ service gratis
"""
_FAX = """
fax telefax télécopie télécopieur telefaks faks fx f faxnummer факс فاكس ファックス ファクス 📠 🖷
"""
_OTHER = """
vat btw tva mwst ust ustid uid iva piva nip nif cif dni nie siret siren naf ape kvk rpm rpr hrb
hra regon krs pesel fiscale cui cnp org orgnr organisationsnummer personnummer steuernummer
steuer stnr ein ssn trn crn eori company registration registered reg handelsregister
ondernemingsnummer onderneming bce kbo order orders bestelling bestelnummer bestellung
bestellnummer bestell auftrag auftrags auftragsnummer commande pedido ordine zamówienie
zamówienia comandă comanda orderno ordernr ordernummer beställning invoice factuur factuurnummer
facture rechnung rechnungs rechnungsnummer factura fattura faktura fakturanr fakturanummer
faktury factură facturii inv klantnummer klantnr kundnr kundnummer kundennummer kundennr account
accountnumber konto kontonummer rekening rekeningnummer compte cuenta conto bankgiro plusgiro bg
pg ocr blz iban bic swift isbn issn ean gtin upc sku asin artikel artikelnummer item part serial
seriennummer imei iccid sim mac uuid ip ipv4 version ver build release rev v ticket case zaak
dossier dossiernummer ref reference referentie référence referencia riferimento referenz
referens aktenzeichen az zeichen tracking track parcel shipment sendung sendungsnummer colis
zending awb contract contractnummer vertrag vertragsnummer contrat contrato contratto police
policy polis polisnummer meter meternummer zähler zählernummer postcode zip plz postal cp cap
postbus postfach bp box bus room zimmer page pages pagina seite id pin puk otp code token
password kennwort card carte karte visa mastercard amex license licence lizenz patent din iso
rfc lat lon lng latitude longitude gps coords coordinates timestamp date datum fecha data born
geb geboren née nato total totaal summe betrag amount montant importe importo price preis prix
precio prezzo qty quantity menge aantal 登録番号 注文番号 رقم الطلب matricule meldung chassis vin
kenteken nummerplaat matrícula nss niss insz rijksregister rijksregisternummer sécu hash commit
session transaction transactie mededeling communication vermelding verwendungszweck po rma lot
batch charge serie série model modell type sociale sécurité security nhs utr routing bsn zoom
meeting icmp sn
"""
_NUMBERS = "nummer number numbers numéro numero número număr numer nr nrs no num nº n id code line"
_TWO_WORDS: Final = {"c f", "i f", "s n", "p o", "o box", "m no", "f no", "e mail", "ust id"}
_NUMBER_WORDS: Final = frozenset(_NUMBERS.split())
_CODES: Final = _NUMBER_WORDS | {"codice", "código", "codigo", "kod", "cod", "kód"}
_PEOPLE: Final = frozenset(
    ["customer", "klant", "client", "cliente", "kunden", "kunde", "klient", "klienta"]
)
"""Behind them stands a person's phone, unless a word before them says: a customer's number."""

_SIGNS = "☎☏📞📱✆🕿℡📠🖷"
_WORD = re.compile(rf"[^\W\d_]+|[{_SIGNS}]")
_TAIL = re.compile(r"(?:\s?[1-9]\s?(?=[:.)]))?[\s.:=\-–—(){}\[\]>|/*\"'\ufe0f：]{0,5}")
_COMPOUND = re.compile(r"([^\W\d_]{3,}?)s?(?:nummer|nummern|nr|number|numer)")
_LABEL_BEHIND = re.compile(r"(?:tele)?fax|t[eé]l|gsm|mob|cell|e?-?mail|www", re.IGNORECASE)
_ASIDE = re.compile(r"\s*\([^()\n]{1,20}\)(?=[\s.:=\-–—]*$)")
_OF_ANOTHER = re.compile(r"\d\s?\([^()\n]{1,20}\)[\s,;/|–-]*$")
_SLASHED_FAX = re.compile(
    r"(?:tel|tél|telefon|phone|t)\.?\s?[/&+,-]\s?(?:tele)?fa(?:x|ks)[\s.:]*$",
    re.IGNORECASE,
)
_FAX_BEHIND = re.compile(r"[^\S\n]*[(\[]\s*(?:fax|telefax|faks|télécopie)\b", re.IGNORECASE)


def _labels() -> dict[str, Label]:
    words = dict.fromkeys(_OTHER.split(), Label.OTHER)
    words |= dict.fromkeys(EXTENSION_WORDS.split("|"), Label.INTERNAL)
    words |= dict.fromkeys(_PHONE.split(), Label.PHONE)
    return words | dict.fromkeys(_FAX.split(), Label.FAX)


_LABELS: Final = _labels()


def label_before(before: str) -> Label:
    """What ``before``, the text up to a number, says of the number in its last words."""
    if _OF_ANOTHER.search(before):
        return Label.NONE
    aside = _ASIDE.search(before)
    label = _label(before)
    if label is Label.NONE and aside is not None:
        label = _label(before[: aside.start()] + before[aside.end() :])
    if label is Label.FAX and _SLASHED_FAX.search(before):
        return Label.PHONE
    return label


def is_fax_behind(after: str) -> bool:
    """Is the number marked as a fax's by what follows it?"""
    return _FAX_BEHIND.match(after) is not None


def is_label_behind(after: str) -> bool:
    """Does the label of something else follow, glued to the number? ``02 555 12 34Fax``."""
    return _LABEL_BEHIND.match(after) is not None


def _label(before: str) -> Label:
    words = list(_WORD.finditer(before))
    if not words:
        return Label.OTHER if before.rstrip().endswith(("#", "№")) else Label.NONE
    tail = before[words[-1].end() :]
    is_numbered = tail.rstrip().endswith(("#", "№"))
    if not _TAIL.fullmatch(tail.rstrip().rstrip("#№°")):
        return Label.OTHER if is_numbered else Label.NONE
    label = _of_words([word[0] for word in words[-3:]], tail)
    return Label.OTHER if is_numbered and label is Label.NONE else label


def _of_words(words: list[str], tail: str) -> Label:
    last = words[-1]
    if len(words) > 1 and f"{words[-2]} {last}".casefold() in _TWO_WORDS:
        return Label.OTHER
    if last.casefold() in _NUMBER_WORDS and len(words) > 1:
        return _of_number_word(words[:-1])
    if len(last) == 1 and len(words) > 1 and _single(words[-2], "") is Label.OTHER:
        return Label.OTHER
    if last in regions() and not tail.strip(" ()") and last.casefold() not in _LABELS:
        return _behind_country(words[:-1], tail)
    if last.casefold() in _PEOPLE and len(words) > 1 and words[-2].casefold() in _CODES:
        return Label.OTHER
    return _single(last, tail)


def _of_number_word(words: list[str]) -> Label:
    """What number is it? The nearest word before “number” that says so."""
    for word in reversed(words):
        if word.casefold() in _PEOPLE:
            return Label.OTHER
        label = _single(word, ":")
        if label is not Label.NONE:
            return label
    return Label.NONE


def _behind_country(words: list[str], tail: str) -> Label:
    """``BE0123456789`` has the form of VAT numbers, ``BE 0470 12 34 56`` says the country."""
    if not tail:
        return Label.OTHER
    return _of_words(words, ":") if words else Label.NONE


def _single(word: str, tail: str) -> Label:
    """A single letter counts when it is a capital, or when a mark follows it."""
    if len(word) == 1 and word.islower() and word.isascii() and not tail.strip():
        return Label.NONE
    label = _LABELS.get(word.casefold(), Label.NONE)
    return _compound(word.casefold()) if label is Label.NONE else label


def _compound(word: str) -> Label:
    """``Vertragsnummer``, ``Servicenummer``: what is numbered decides."""
    found = _COMPOUND.fullmatch(word)
    if found is None:
        return Label.NONE
    return _LABELS.get(found[1], Label.OTHER)

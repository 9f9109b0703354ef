"""A real LDAP server: OpenLDAP's slapd, in a process, folder and port of its own."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.sources.radicale import free_port, wait_for

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BASE = "dc=company,dc=test"
PEOPLE = f"ou=people,{BASE}"
USER, PASSWORD = f"cn=reader,{BASE}", "a long secret"
ADMIN = f"cn=admin,{BASE}"

_CONFIG = """
include /etc/ldap/schema/core.schema
include /etc/ldap/schema/cosine.schema
include /etc/ldap/schema/inetorgperson.schema
modulepath /usr/lib/ldap
moduleload back_mdb
pidfile {folder}/slapd.pid
sizelimit {sizelimit}
{tls}
database mdb
suffix "{base}"
rootdn "{admin}"
rootpw {password}
directory {folder}/data
maxsize 1073741824
dbnosync
index objectClass,entryUUID,modifyTimestamp eq
access to attrs=userPassword by anonymous auth by * none
access to * by dn.exact="{user}" read by * none
"""
_FIRST = f"""
dn: {BASE}
objectClass: dcObject
objectClass: organization
dc: company
o: Company

dn: {PEOPLE}
objectClass: organizationalUnit
ou: people

dn: {USER}
objectClass: organizationalRole
objectClass: simpleSecurityObject
cn: reader
userPassword: {PASSWORD}
"""


def slapd_program() -> str | None:
    """Where it is; ``None`` when it is not installed."""
    return shutil.which("slapd", path="/usr/sbin:/usr/local/sbin:/sbin:/usr/lib/openldap")


def person(uid: str, **attributes: str | list[str]) -> str:
    """An entry in LDIF."""
    attributes = {"cn": uid, "sn": uid, **attributes}
    lines = [f"dn: uid={uid},{PEOPLE}", "objectClass: inetOrgPerson", f"uid: {uid}"]
    for name, values in attributes.items():
        listed = [values] if isinstance(values, str) else values
        lines += [f"{name}: {value}" for value in listed]
    return "\n".join([*lines, "", ""])


@dataclass
class Slapd:
    """The running server; changed by OpenLDAP's own commands."""

    port: int
    tls_port: int
    folder: Path

    @property
    def url(self) -> str:
        return f"ldap://localhost:{self.port}"

    @property
    def tls_url(self) -> str:
        return f"ldaps://localhost:{self.tls_port}"

    def add(self, ldif: str) -> None:
        self._run("ldapadd", ldif)

    def change(self, uid: str, **attributes: str) -> None:
        changes = "-\n".join(f"replace: {n}\n{n}: {v}\n" for n, v in attributes.items())
        self._run("ldapmodify", f"dn: uid={uid},{PEOPLE}\nchangetype: modify\n{changes}\n")

    def delete(self, uid: str) -> None:
        self._run("ldapmodify", f"dn: uid={uid},{PEOPLE}\nchangetype: delete\n")

    def _run(self, program: str, ldif: str) -> None:
        command = [program, "-x", "-H", self.url, "-D", ADMIN, "-w", PASSWORD]
        subprocess.run(command, input=ldif.encode(), check=True, capture_output=True, timeout=120)


@contextlib.contextmanager
def slapd(
    folder: Path, *, certificate: Path | None = None, authority: Path | None = None, limit: int = -1
) -> Iterator[Slapd]:
    """The server at work, with an empty directory of people."""
    program = slapd_program()
    assert program is not None
    server = Slapd(free_port(), free_port(), folder)
    (folder / "data").mkdir(parents=True)
    tls = (
        f"TLSCertificateFile {certificate}\nTLSCertificateKeyFile {certificate}\n"
        f"TLSCACertificateFile {authority}\n"
        if certificate
        else ""
    )
    config = folder / "slapd.conf"
    sizelimit = "unlimited" if limit < 0 else str(limit)
    config.write_text(
        _CONFIG.format(
            folder=folder,
            tls=tls,
            base=BASE,
            admin=ADMIN,
            user=USER,
            password=f'"{PASSWORD}"',
            sizelimit=sizelimit,
        )
    )
    addresses = f"ldap://127.0.0.1:{server.port}/"
    if certificate:
        addresses += f" ldaps://127.0.0.1:{server.tls_port}/"
    log = folder / "slapd.log"
    with log.open("wb") as out:
        command = [program, "-f", str(config), "-h", addresses, "-d", "0"]
        process = subprocess.Popen(command, stdout=out, stderr=out)
    try:
        wait_for(server.port, process, log)
        server.add(_FIRST)
        yield server
    finally:
        process.terminate()
        process.wait(20)

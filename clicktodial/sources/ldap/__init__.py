"""Company directories over LDAP (RFC 4511): OpenLDAP, Active Directory and their like."""

from __future__ import annotations

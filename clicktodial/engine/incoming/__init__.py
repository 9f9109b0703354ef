"""Calls that ring, as notifications of the desktop; and when it is to be quiet."""

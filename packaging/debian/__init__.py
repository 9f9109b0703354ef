"""The Debian package. A package of Python's, too: where Debian's own Python module ``debian`` is
installed, a mere folder of that name would not be found."""

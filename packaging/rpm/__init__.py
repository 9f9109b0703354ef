"""The RPM package. A package of Python's, too: where RPM's own Python module ``rpm`` is installed,
a mere folder of that name would not be found."""

"""The built-in outlets, one file each. A new outlet is a new file here; there is nothing else to edit.

The file's name is the outlet's name. Its docstring says who the outlet is, what its pages look like, and where each
rule was seen; then comes one value, ``OUTLET = Outlet(...)``, and no function. Start from the file that is most
like yours, and keep to what is the outlet's own: what many outlets print belongs in ``newsparse/phrases/``.

This package imports none of its files; the registry loads each when it is asked for.
"""

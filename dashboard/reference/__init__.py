"""Loads and validates `data/reference/`; each table when it is first used.

A table lives in `data/reference/NAME.toml` (or `.csv`), its record and its
loader in `dashboard/reference/NAME.py`.  An entry that matches text has
`patterns`, each with the `examples` it must find and the `not_examples` it
must not; a test tries them all.
"""

"""From records to what a page shows: filters, figures as plain dicts, escaped HTML.

Pure functions: a page hands in the catalogue and the state of its address,
and gets back structures that it can show or cache.  Nothing here knows
Streamlit, reads files or looks at text with rules.
"""

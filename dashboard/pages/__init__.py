"""The pages: widgets, cache and address; the only room that knows Streamlit.

A page reads its state from the address, shows it, and writes each change of a
widget back to the address.  It neither filters nor words anything itself.
"""

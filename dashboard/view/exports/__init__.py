"""What is shown, as a file to take along: tables, documents, calendars and citations.

Every format is written from one `export.Export`, which holds the events, the
passages quoted on them and their sources, never an article's text.
"""

"""A visitor's own articles: read, corrected and joined to the timeline, kept nowhere.

Records in, records out: where they live (in the visitor's session, and only
there) is the pages' business.
"""

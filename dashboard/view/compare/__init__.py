"""The comparison of what is said: two speakers side by side, or one then and now.

`pairing` decides what faces what, `duet`, `facing` and `change` draw it,
`sentence` says it in words, `story` puts it together.
"""

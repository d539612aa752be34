"""The parts of `dashboard.extract.people`: names, descriptions, and what they stand for.

`lexicon` finds phrases of the tables; `names` and `descriptions` read what
is written; `identity` knows who is who; `discourse` remembers who was
spoken of, for pronouns and "the two".
"""

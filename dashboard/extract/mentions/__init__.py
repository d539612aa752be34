"""The parts of `dashboard.extract.people`: names, descriptions, and what they stand for.

`lexicon`      phrases of the reference tables in a list of words
`names`        capitalised names, as written
`openers`      words with a capital that are part of no name
`descriptions` people named by what they are
`compatriots`  people told by their nation alone
`sobriquets`   people told again by what they are
`positions`    where a mention stands in its sentence
`offices`      who held which office, and when
`identity`     who a name or a description stands for
`bare`         whom "the president" means
`traces`       what is remembered of a mention
`discourse`    who was spoken of, for pronouns and "the two"
"""

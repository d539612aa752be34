"""The parts of `quotations`, `attribution` and `reported`.

`marks`    pairs of quotation marks
`forms`    whether words within marks are speech or a title
`terms`    words in marks that nobody says
`frames`   the writer's own words around the marks
`phrases`  the noun phrases of a frame
`verbs`    its verbs: which of them are cues
`openings` clauses before the main one of a sentence
`insertions` what stands between a subject and its verb
`doers`    who does it, though no subject
`subjects` the noun phrase that a verb belongs to
`clauses`  whether a subject and a verb stand somewhere
`objects`  what a cue has before what is said: whom it calls, tells, asks
`contents` what somebody is reported to have said
`endings`  where that is over
`tags`     the words that tell who says it
`colons`   speakers whom a colon tells
`speakers` which words tell who speaks a quoted stretch
`naming`   who that is, by the canonical name
`unnamed`  whom a pronoun means that means nobody named
`transcripts` who speaks each paragraph of one
`echoes`   what a headline repeats
"""

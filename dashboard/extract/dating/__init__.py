"""How dates are read: the parts behind `extract.timexes` and `extract.resolution`.

`alphabet`     the classes of word, each set of them one code point
`tokens`       sentences -> tokens in that alphabet
`grammar`      tokens -> candidates, by the rules of `timex_rules.toml`
`needs`        what a rule cannot do without: most rules need not be tried
`filters`      candidates -> those that are time expressions
`names`        the filters that reject names
`surroundings` the words beside a candidate
`values`       TIMEX3 values: arithmetic, and the EDTF of each
`tenses`       whether the words around an expression look ahead or back
`context`      what a reading may look at, and what it answers
`explicit`     readings of dates that name a day, a month, a year
`neighbours`   the year of such a date, where the date beside it has one
`relative`     readings of dates told from the day of publication
`periods`      readings of seasons, quarters, halves, weekends, decades, centuries
`spots`        where an expression stands: whether it opens, heads, labels
`story`        which of the dates told a date without a year follows
`resumed`      a date told before that the text takes up
`asides`       dates named in passing, to which the story does not move
`narrative`    readings of dates told from another date of the text
`counted`      readings of dates so many days or months from another of the text
`live`         the day of which live coverage tells
`feasts`       readings of holidays
`terms`        readings of dates told by an event of the calendar
`amounts`      readings of durations, sets and references
`publication`  when an article without a date was published
"""

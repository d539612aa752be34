"""Dated events of the Trump-Putin relationship, read out of news articles.

The rooms, in the order in which data flows through them:

`reference`  tables of topics, people, kinds, cues and the calendar
`intake`     files of any kind -> articles with what is known of them
`extract`    one article's text -> dates, quotations, people, topics, events
`timeline`   many articles' events -> one timeline, written to `data/built`
`bulk`       both for more articles than memory holds, by several processes
`view`       the timeline -> filters, figures, drill-down
`visitor`    a visitor's own articles, joined to the timeline in his session only
`pages`      Streamlit pages that show a view
`commands`   the same on the command line

What more than one room needs stands beside them:

`models`      the records that pass between the rooms
`records`     the JSON shape of each record
`jsonl`       JSON Lines
`edtf`        dates of limited precision
`home`        the folder that a collection lives in
`articles`    what is known of each article
`settings`    what the keeper of a collection sets
`pipeline`    the whole way from articles to the timeline, in one function
`building`    the same for a home, reading only what is not read yet
`transaction` files of a home written all or none
`progress`    how far a long work has come
`terminal`    how commands take a text and print what they find
`garbage`     when Python looks for what is no longer used
`measures`    the figures that benchmarks have left
"""

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
"""

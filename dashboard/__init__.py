"""Dated events of the Trump-Putin relationship, read out of news articles.

The rooms, in the order in which data flows through them:

`reference`  tables of topics, people, kinds, cues and the calendar
`extract`    one article's text -> dates, quotations, people, topics, events
`timeline`   many articles' events -> one timeline, written to `data/built`
`view`       the timeline -> filters, figures, drill-down
`pages`      Streamlit pages that show a view
"""

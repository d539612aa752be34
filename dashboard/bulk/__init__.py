"""The way from many articles to the timeline, none of it all in memory at once.

A pure function is mapped over batches of articles (`part`), and another over
groups of reports of one happening (`joining`), by the processes of one
machine or by Dask's of many (`workers`).  What lies between is on disk
(`spool`).  The result is, to the byte, that of `dashboard.pipeline`.
"""

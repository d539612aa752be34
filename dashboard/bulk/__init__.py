"""The way from many articles to the timeline, none of it all in memory at once.

A pure function is mapped over batches of articles (`part`), and another over
groups of reports of one happening (`joining`), by the processes of one
machine or by Dask's of many (`workers`).  What lies between is on disk
(`spool`).  What needs nothing but the readings (reprints, the
tables that stay as they were read) others do while one process merges.  The
result is, to the byte, that of `dashboard.pipeline`.

`build`       the steps of a large build, in their order
`feed`        articles as records, wherever they lie
`batches`     articles in batches
`workers`     this process, several of this machine, or Dask's of many
`part`        what was read out of a batch
`assembly`    the batches read, and laid out on disk
`spool`       what lies between the steps, on disk
`reprinting`  which articles repeat another
`grouping`    which tellings are one happening
`joining`     tellings of one happening -> one event with its title
`identifying` the ids of the events, by the ledger
`correcting`  an editor's corrections
`outputs`     the files of the built data, by several processes
`writing`     one of those files
`reading`     only the reading, for a collection that is then held in memory
"""

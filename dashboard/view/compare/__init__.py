"""The comparison of what is said: two speakers side by side, or one then and now.

`form`     what is compared: speakers, mode, filters
`pairing`  what faces what
`elapsed`  how much later one date is than another
`facing`   side by side: the topic in the middle
`duet`     two speakers on one axis
`change`   one speaker: first and last
`sentence` the title, and the sentence below it
`story`    all of it together
"""

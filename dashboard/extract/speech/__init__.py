"""The parts of `quotations`, `attribution` and `reported`.

`marks` pairs quotation marks, `forms` tells speech from titles; `frames` are
the writer's own sentences around the marks; `phrases`, `verbs` and
`subjects` are their grammar; `tags` and `speakers` find who speaks, `terms` what
nobody says, `naming` who that is, `echoes` what a headline repeats.
"""

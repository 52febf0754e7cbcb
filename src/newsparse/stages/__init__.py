"""Step 2: blocks -> labelled blocks. A stage takes a `Page` and returns one; `pipeline.py` has their order.

A stage labels what is undecided, and may cut a block in two; it drops nothing and joins nothing. Two decide anew: what
only looked like boilerplate (`shape.is_in_doubt`) may turn out to be the headline, its date or its author, and a word
such as "Written by" the beginning of a byline. `candidates`, `headline_points`, `picture_credits`, `sections`,
`short_lines`, `standfirst` and `traits` are no stages but parts of some: they look at single lines, or work on the stage's own list of blocks.
"""

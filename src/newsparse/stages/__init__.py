"""Step 2: blocks -> labelled blocks. One verb a file; every stage takes a `Page` and returns one.

A stage labels what is undecided, and may cut a block in two; it drops nothing and joins nothing.
"""

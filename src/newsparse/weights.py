"""What each piece of evidence weighs, for blocks of each size. Made by tools/fit_shape.py; do not edit."""

# One row a size (see evidence.SIZES), one number a feature (see evidence.FEATURES).
WEIGHTS: tuple[tuple[float, ...], ...] = (
    (
        -0.63,  # always
        1.48,  # length
        0.39,  # ends a sentence
        -1.32,  # bars and signs
        -3.11,  # words of boilerplate
        -5.40,  # words of credits
        0.10,  # in the span
        -2.32,  # above the span
        -1.57,  # below the span
        0.47,  # blank line above
        -0.19,  # blank line below
        1.47,  # no blank lines
        -0.66,  # boilerplate words around
        1.59,  # length for this story
        -0.07,  # line above
        0.21,  # second line above
        0.15,  # near above
        -0.43,  # far above
        -2.05,  # boilerplate above
        -1.84,  # section above
        -3.00,  # comments above
        -2.28,  # story not begun
        0.86,  # line below
        0.17,  # second line below
        0.57,  # near below
        0.11,  # far below
        -1.96,  # boilerplate below
        -2.09,  # story nearly over
    ),
    (
        -0.41,  # always
        -2.24,  # length
        0.66,  # ends a sentence
        -3.61,  # bars and signs
        -3.45,  # words of boilerplate
        -5.09,  # words of credits
        0.94,  # in the span
        -1.57,  # above the span
        -0.11,  # below the span
        0.32,  # blank line above
        0.08,  # blank line below
        0.79,  # no blank lines
        -0.93,  # boilerplate words around
        2.32,  # length for this story
        0.92,  # line above
        0.21,  # second line above
        -0.39,  # near above
        -0.04,  # far above
        -0.57,  # boilerplate above
        -1.40,  # section above
        -2.57,  # comments above
        -0.96,  # story not begun
        0.76,  # line below
        0.33,  # second line below
        -0.62,  # near below
        1.04,  # far below
        -0.93,  # boilerplate below
        -1.15,  # story nearly over
    ),
    (
        -2.78,  # always
        -1.73,  # length
        1.54,  # ends a sentence
        -3.11,  # bars and signs
        -2.09,  # words of boilerplate
        -3.29,  # words of credits
        -0.40,  # in the span
        -2.37,  # above the span
        -1.32,  # below the span
        1.24,  # blank line above
        1.07,  # blank line below
        2.71,  # no blank lines
        -1.84,  # boilerplate words around
        4.59,  # length for this story
        1.19,  # line above
        0.90,  # second line above
        0.62,  # near above
        -1.39,  # far above
        0.10,  # boilerplate above
        -0.94,  # section above
        -4.19,  # comments above
        0.43,  # story not begun
        1.55,  # line below
        0.48,  # second line below
        -0.99,  # near below
        0.56,  # far below
        0.12,  # boilerplate below
        -1.23,  # story nearly over
    ),
    (
        -0.54,  # always
        0.03,  # length
        0.79,  # ends a sentence
        -3.26,  # bars and signs
        -3.71,  # words of boilerplate
        -5.01,  # words of credits
        0.29,  # in the span
        -1.26,  # above the span
        -2.40,  # below the span
        1.22,  # blank line above
        1.16,  # blank line below
        2.92,  # no blank lines
        -1.19,  # boilerplate words around
        -1.78,  # length for this story
        -0.07,  # line above
        0.53,  # second line above
        3.45,  # near above
        -0.86,  # far above
        1.22,  # boilerplate above
        -2.29,  # section above
        -5.28,  # comments above
        0.83,  # story not begun
        1.40,  # line below
        1.39,  # second line below
        -0.35,  # near below
        2.51,  # far below
        0.88,  # boilerplate below
        -2.12,  # story nearly over
    ),
)

"""What each piece of evidence weighs, for blocks of each size. Made by tools/fit_shape.py; do not edit."""

# One row a size (see evidence.SIZES), one number a feature (see evidence.FEATURES).
WEIGHTS: tuple[tuple[float, ...], ...] = (
    (
        -0.58,  # always
        1.26,  # length
        0.37,  # ends a sentence
        -1.31,  # bars and signs
        -2.93,  # words of boilerplate
        -5.13,  # words of credits
        0.14,  # in the span
        -2.27,  # above the span
        -1.54,  # below the span
        0.45,  # blank line above
        -0.19,  # blank line below
        1.45,  # no blank lines
        -0.65,  # boilerplate words around
        1.23,  # length for this story
        -0.06,  # line above
        0.22,  # second line above
        0.15,  # near above
        -0.41,  # far above
        -2.03,  # boilerplate above
        -1.89,  # section above
        -2.94,  # comments above
        -2.25,  # story not begun
        0.84,  # line below
        0.17,  # second line below
        0.59,  # near below
        0.10,  # far below
        -1.96,  # boilerplate below
        -2.07,  # story nearly over
    ),
    (
        -0.42,  # always
        -2.14,  # length
        0.67,  # ends a sentence
        -3.57,  # bars and signs
        -3.36,  # words of boilerplate
        -4.99,  # words of credits
        0.94,  # in the span
        -1.61,  # above the span
        -0.13,  # below the span
        0.32,  # blank line above
        0.07,  # blank line below
        0.78,  # no blank lines
        -0.94,  # boilerplate words around
        2.19,  # length for this story
        0.92,  # line above
        0.20,  # second line above
        -0.37,  # near above
        -0.08,  # far above
        -0.56,  # boilerplate above
        -1.41,  # section above
        -2.56,  # comments above
        -0.91,  # story not begun
        0.74,  # line below
        0.32,  # second line below
        -0.56,  # near below
        0.97,  # far below
        -0.95,  # boilerplate below
        -1.13,  # story nearly over
    ),
    (
        -2.86,  # always
        -1.67,  # length
        1.68,  # ends a sentence
        -2.88,  # bars and signs
        -2.04,  # words of boilerplate
        -2.95,  # words of credits
        -0.65,  # in the span
        -2.47,  # above the span
        -1.47,  # below the span
        1.26,  # blank line above
        0.97,  # blank line below
        2.62,  # no blank lines
        -1.26,  # boilerplate words around
        4.43,  # length for this story
        1.47,  # line above
        0.74,  # second line above
        0.77,  # near above
        -1.39,  # far above
        0.13,  # boilerplate above
        -0.92,  # section above
        -4.37,  # comments above
        0.39,  # story not begun
        1.64,  # line below
        0.37,  # second line below
        -0.55,  # near below
        0.49,  # far below
        0.22,  # boilerplate below
        -1.28,  # story nearly over
    ),
    (
        -0.47,  # always
        -0.30,  # length
        0.72,  # ends a sentence
        -3.63,  # bars and signs
        -3.43,  # words of boilerplate
        -4.52,  # words of credits
        0.39,  # in the span
        -1.18,  # above the span
        -2.37,  # below the span
        1.56,  # blank line above
        1.48,  # blank line below
        3.40,  # no blank lines
        -1.45,  # boilerplate words around
        -1.78,  # length for this story
        0.32,  # line above
        0.42,  # second line above
        2.70,  # near above
        -1.18,  # far above
        1.14,  # boilerplate above
        -2.37,  # section above
        -5.10,  # comments above
        0.91,  # story not begun
        1.32,  # line below
        1.21,  # second line below
        -0.14,  # near below
        2.78,  # far below
        0.69,  # boilerplate below
        -2.04,  # story nearly over
    ),
)

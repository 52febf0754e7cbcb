"""What each piece of evidence weighs, for blocks of each size. Made by tools/fit_shape.py; do not edit."""

# One row a size (see evidence.SIZES), one number a feature (see evidence.FEATURES).
WEIGHTS: tuple[tuple[float, ...], ...] = (
    (
        -0.64,  # always
        1.51,  # length
        0.38,  # ends a sentence
        -1.35,  # bars and signs
        -3.19,  # words of boilerplate
        -5.39,  # words of credits
        0.13,  # in the span
        -2.33,  # above the span
        -1.56,  # below the span
        0.45,  # blank line above
        -0.18,  # blank line below
        1.47,  # no blank lines
        -0.64,  # boilerplate words around
        1.57,  # length for this story
        -0.08,  # line above
        0.20,  # second line above
        0.20,  # near above
        -0.42,  # far above
        -2.07,  # boilerplate above
        -1.82,  # section above
        -3.00,  # comments above
        -2.30,  # story not begun
        0.86,  # line below
        0.16,  # second line below
        0.55,  # near below
        0.07,  # far below
        -1.98,  # boilerplate below
        -2.08,  # story nearly over
    ),
    (
        -0.39,  # always
        -2.15,  # length
        0.68,  # ends a sentence
        -3.61,  # bars and signs
        -3.44,  # words of boilerplate
        -5.06,  # words of credits
        0.92,  # in the span
        -1.51,  # above the span
        -0.10,  # below the span
        0.33,  # blank line above
        0.09,  # blank line below
        0.78,  # no blank lines
        -0.93,  # boilerplate words around
        1.94,  # length for this story
        0.93,  # line above
        0.21,  # second line above
        -0.43,  # near above
        0.02,  # far above
        -0.62,  # boilerplate above
        -1.33,  # section above
        -2.54,  # comments above
        -1.08,  # story not begun
        0.75,  # line below
        0.32,  # second line below
        -0.66,  # near below
        1.08,  # far below
        -1.05,  # boilerplate below
        -1.23,  # story nearly over
    ),
    (
        -2.79,  # always
        -1.69,  # length
        1.55,  # ends a sentence
        -3.08,  # bars and signs
        -2.04,  # words of boilerplate
        -3.25,  # words of credits
        -0.45,  # in the span
        -2.28,  # above the span
        -1.32,  # below the span
        1.32,  # blank line above
        1.03,  # blank line below
        2.73,  # no blank lines
        -1.83,  # boilerplate words around
        4.39,  # length for this story
        1.18,  # line above
        0.84,  # second line above
        0.64,  # near above
        -1.36,  # far above
        -0.22,  # boilerplate above
        -0.66,  # section above
        -4.14,  # comments above
        0.24,  # story not begun
        1.50,  # line below
        0.43,  # second line below
        -0.81,  # near below
        0.68,  # far below
        0.28,  # boilerplate below
        -1.30,  # story nearly over
    ),
    (
        -0.53,  # always
        -0.14,  # length
        0.76,  # ends a sentence
        -3.18,  # bars and signs
        -3.77,  # words of boilerplate
        -4.91,  # words of credits
        0.27,  # in the span
        -1.21,  # above the span
        -2.37,  # below the span
        1.21,  # blank line above
        1.31,  # blank line below
        3.07,  # no blank lines
        -1.13,  # boilerplate words around
        -1.61,  # length for this story
        -0.21,  # line above
        0.44,  # second line above
        3.47,  # near above
        -0.82,  # far above
        0.94,  # boilerplate above
        -2.10,  # section above
        -5.21,  # comments above
        0.70,  # story not begun
        1.34,  # line below
        1.40,  # second line below
        -0.42,  # near below
        2.71,  # far below
        1.01,  # boilerplate below
        -2.21,  # story nearly over
    ),
)

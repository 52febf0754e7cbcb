"""What each piece of evidence weighs, for blocks of each size. Made by tools/fit_shape.py; do not edit."""

# One row a size (see evidence.SIZES), one number a feature (see evidence.FEATURES).
WEIGHTS: tuple[tuple[float, ...], ...] = (
    (
        -0.62,  # always
        1.61,  # length
        0.42,  # ends a sentence
        -1.37,  # bars and signs
        -3.20,  # words of boilerplate
        -5.42,  # words of credits
        0.19,  # in the span
        -2.40,  # above the span
        -1.59,  # below the span
        0.47,  # blank line above
        -0.14,  # blank line below
        1.50,  # no blank lines
        -0.66,  # boilerplate words around
        1.57,  # length for this story
        0.08,  # line above
        -2.05,  # boilerplate above
        -1.77,  # section above
        -3.00,  # comments above
        -2.25,  # story not begun
        1.20,  # line below
        -2.08,  # boilerplate below
        -2.11,  # story nearly over
    ),
    (
        -0.32,  # always
        -1.86,  # length
        0.70,  # ends a sentence
        -3.55,  # bars and signs
        -3.49,  # words of boilerplate
        -5.04,  # words of credits
        1.01,  # in the span
        -1.65,  # above the span
        -0.09,  # below the span
        0.35,  # blank line above
        0.09,  # blank line below
        0.86,  # no blank lines
        -0.92,  # boilerplate words around
        1.88,  # length for this story
        0.86,  # line above
        -0.51,  # boilerplate above
        -1.38,  # section above
        -2.60,  # comments above
        -0.95,  # story not begun
        0.63,  # line below
        -1.09,  # boilerplate below
        -1.30,  # story nearly over
    ),
    (
        -2.73,  # always
        -1.56,  # length
        1.57,  # ends a sentence
        -2.98,  # bars and signs
        -2.13,  # words of boilerplate
        -3.15,  # words of credits
        -0.37,  # in the span
        -2.24,  # above the span
        -1.29,  # below the span
        1.39,  # blank line above
        1.01,  # blank line below
        2.73,  # no blank lines
        -1.98,  # boilerplate words around
        4.59,  # length for this story
        1.45,  # line above
        -0.10,  # boilerplate above
        -0.97,  # section above
        -4.30,  # comments above
        0.00,  # story not begun
        1.23,  # line below
        0.28,  # boilerplate below
        -1.54,  # story nearly over
    ),
    (
        -0.42,  # always
        1.07,  # length
        0.79,  # ends a sentence
        -3.49,  # bars and signs
        -3.70,  # words of boilerplate
        -4.66,  # words of credits
        0.89,  # in the span
        -1.39,  # above the span
        -2.35,  # below the span
        1.48,  # blank line above
        1.60,  # blank line below
        3.94,  # no blank lines
        -1.96,  # boilerplate words around
        -1.57,  # length for this story
        1.93,  # line above
        0.86,  # boilerplate above
        -2.13,  # section above
        -5.32,  # comments above
        0.71,  # story not begun
        1.93,  # line below
        0.60,  # boilerplate below
        -2.59,  # story nearly over
    ),
)

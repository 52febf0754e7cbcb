"""What each piece of evidence weighs, for blocks of each size. Made by tools/fit_shape.py; do not edit."""

# One row a size (see evidence.SIZES), one number a feature (see evidence.FEATURES).
WEIGHTS: tuple[tuple[float, ...], ...] = (
    (
        -0.58,  # always
        1.17,  # length
        0.67,  # ends a sentence
        -2.54,  # bars and signs
        -3.00,  # words of boilerplate
        -4.49,  # words of credits
        0.27,  # in the span
        -2.31,  # above the span
        -1.28,  # below the span
        0.68,  # blank line above
        -0.12,  # blank line below
        1.72,  # no blank lines
        -0.67,  # boilerplate words around
        1.94,  # length for this story
        0.20,  # line above
        -1.89,  # boilerplate above
        -2.98,  # section above
        -2.87,  # comments above
        -2.21,  # story not begun
        0.71,  # line below
        -1.81,  # boilerplate below
        -2.34,  # story nearly over
    ),
    (
        -0.24,  # always
        -1.32,  # length
        0.63,  # ends a sentence
        -3.03,  # bars and signs
        -3.19,  # words of boilerplate
        -5.47,  # words of credits
        0.74,  # in the span
        -1.76,  # above the span
        -0.24,  # below the span
        0.34,  # blank line above
        0.19,  # blank line below
        0.90,  # no blank lines
        -1.68,  # boilerplate words around
        2.39,  # length for this story
        0.64,  # line above
        -0.97,  # boilerplate above
        -0.99,  # section above
        -5.35,  # comments above
        -1.26,  # story not begun
        0.72,  # line below
        -1.19,  # boilerplate below
        -1.33,  # story nearly over
    ),
    (
        -1.94,  # always
        -2.51,  # length
        1.46,  # ends a sentence
        -3.43,  # bars and signs
        -2.39,  # words of boilerplate
        -4.60,  # words of credits
        0.21,  # in the span
        -1.26,  # above the span
        -0.77,  # below the span
        0.74,  # blank line above
        0.43,  # blank line below
        1.43,  # no blank lines
        -2.75,  # boilerplate words around
        6.58,  # length for this story
        1.67,  # line above
        -0.24,  # boilerplate above
        -0.92,  # section above
        -9.13,  # comments above
        -0.05,  # story not begun
        1.33,  # line below
        -0.19,  # boilerplate below
        -1.26,  # story nearly over
    ),
    (
        -0.18,  # always
        0.61,  # length
        1.41,  # ends a sentence
        -4.91,  # bars and signs
        -4.04,  # words of boilerplate
        -6.41,  # words of credits
        0.72,  # in the span
        -0.68,  # above the span
        -1.74,  # below the span
        1.36,  # blank line above
        1.09,  # blank line below
        3.21,  # no blank lines
        -3.14,  # boilerplate words around
        -1.51,  # length for this story
        1.71,  # line above
        -0.78,  # boilerplate above
        -0.40,  # section above
        -12.05,  # comments above
        1.30,  # story not begun
        2.01,  # line below
        -0.17,  # boilerplate below
        -2.26,  # story nearly over
    ),
)

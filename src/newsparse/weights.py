"""What each piece of evidence weighs, for blocks of each size. Made by tools/fit_shape.py; do not edit."""

# One row a size (see evidence.SIZES), one number a feature (see evidence.FEATURES).
WEIGHTS: tuple[tuple[float, ...], ...] = (
    (
        -0.58,  # always
        1.21,  # length
        0.67,  # ends a sentence
        -2.55,  # bars and signs
        -3.01,  # words of boilerplate
        -4.51,  # words of credits
        0.26,  # in the span
        -2.30,  # above the span
        -1.30,  # below the span
        0.70,  # blank line above
        -0.12,  # blank line below
        1.71,  # no blank lines
        -0.67,  # boilerplate words around
        1.92,  # length for this story
        0.21,  # line above
        -1.85,  # boilerplate above
        -2.99,  # section above
        -2.88,  # story over
        -2.16,  # story not begun
        0.69,  # line below
        -1.80,  # boilerplate below
        -2.35,  # story nearly over
    ),
    (
        -0.22,  # always
        -1.40,  # length
        0.62,  # ends a sentence
        -3.01,  # bars and signs
        -3.22,  # words of boilerplate
        -5.50,  # words of credits
        0.77,  # in the span
        -1.71,  # above the span
        -0.22,  # below the span
        0.32,  # blank line above
        0.21,  # blank line below
        0.88,  # no blank lines
        -1.69,  # boilerplate words around
        2.38,  # length for this story
        0.67,  # line above
        -0.88,  # boilerplate above
        -1.06,  # section above
        -5.35,  # story over
        -1.15,  # story not begun
        0.74,  # line below
        -1.23,  # boilerplate below
        -1.32,  # story nearly over
    ),
    (
        -1.93,  # always
        -2.49,  # length
        1.45,  # ends a sentence
        -3.41,  # bars and signs
        -2.40,  # words of boilerplate
        -4.58,  # words of credits
        0.23,  # in the span
        -1.30,  # above the span
        -0.77,  # below the span
        0.72,  # blank line above
        0.44,  # blank line below
        1.43,  # no blank lines
        -2.74,  # boilerplate words around
        6.47,  # length for this story
        1.67,  # line above
        -0.12,  # boilerplate above
        -1.00,  # section above
        -9.10,  # story over
        -0.06,  # story not begun
        1.29,  # line below
        -0.18,  # boilerplate below
        -1.26,  # story nearly over
    ),
    (
        -0.22,  # always
        0.70,  # length
        1.42,  # ends a sentence
        -4.90,  # bars and signs
        -3.98,  # words of boilerplate
        -6.32,  # words of credits
        0.65,  # in the span
        -0.77,  # above the span
        -1.77,  # below the span
        1.43,  # blank line above
        1.01,  # blank line below
        3.23,  # no blank lines
        -3.18,  # boilerplate words around
        -1.54,  # length for this story
        1.74,  # line above
        -0.68,  # boilerplate above
        -0.43,  # section above
        -12.00,  # story over
        1.34,  # story not begun
        1.90,  # line below
        -0.21,  # boilerplate below
        -2.24,  # story nearly over
    ),
)

WEIGHTS_AGAIN: tuple[tuple[float, ...], ...] = (
    (
        -0.55,  # always
        -0.39,  # length
        0.39,  # ends a sentence
        -2.14,  # bars and signs
        -1.86,  # words of boilerplate
        -3.59,  # words of credits
        1.22,  # in the span
        -2.98,  # above the span
        -0.38,  # below the span
        0.81,  # blank line above
        0.03,  # blank line below
        2.39,  # no blank lines
        -0.19,  # boilerplate words around
        1.81,  # length for this story
        0.71,  # line above
        -1.58,  # boilerplate above
        -2.26,  # section above
        -2.25,  # story over
        -1.34,  # story not begun
        1.09,  # line below
        -1.66,  # boilerplate below
        -1.79,  # story nearly over
    ),
    (
        -0.19,  # always
        -1.13,  # length
        0.43,  # ends a sentence
        -2.76,  # bars and signs
        -2.34,  # words of boilerplate
        -4.49,  # words of credits
        0.93,  # in the span
        -3.06,  # above the span
        -0.23,  # below the span
        0.23,  # blank line above
        0.40,  # blank line below
        1.57,  # no blank lines
        -1.71,  # boilerplate words around
        2.79,  # length for this story
        0.92,  # line above
        -1.04,  # boilerplate above
        -0.56,  # section above
        -3.87,  # story over
        -0.20,  # story not begun
        0.39,  # line below
        -1.34,  # boilerplate below
        -0.96,  # story nearly over
    ),
    (
        -0.64,  # always
        -1.84,  # length
        1.04,  # ends a sentence
        -3.53,  # bars and signs
        -1.76,  # words of boilerplate
        -4.73,  # words of credits
        -0.32,  # in the span
        -1.73,  # above the span
        -0.92,  # below the span
        0.91,  # blank line above
        0.38,  # blank line below
        2.00,  # no blank lines
        -2.20,  # boilerplate words around
        5.42,  # length for this story
        1.74,  # line above
        0.24,  # boilerplate above
        -0.66,  # section above
        -3.94,  # story over
        -0.82,  # story not begun
        1.23,  # line below
        0.14,  # boilerplate below
        -2.37,  # story nearly over
    ),
    (
        -0.23,  # always
        0.55,  # length
        1.26,  # ends a sentence
        -4.01,  # bars and signs
        -2.65,  # words of boilerplate
        -6.19,  # words of credits
        0.46,  # in the span
        -0.90,  # above the span
        -2.19,  # below the span
        1.02,  # blank line above
        0.56,  # blank line below
        2.42,  # no blank lines
        -1.97,  # boilerplate words around
        -0.98,  # length for this story
        1.36,  # line above
        0.15,  # boilerplate above
        -0.48,  # section above
        -4.65,  # story over
        0.26,  # story not begun
        2.47,  # line below
        0.68,  # boilerplate below
        -1.16,  # story nearly over
    ),
)

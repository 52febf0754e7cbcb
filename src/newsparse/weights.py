"""What each piece of evidence weighs, for blocks of each size. Made by tools/fit_shape.py; do not edit."""

# One row a size (see evidence.SIZES), one number a feature (see evidence.FEATURES).
WEIGHTS: tuple[tuple[float, ...], ...] = (
    (
        -0.59,  # always
        1.19,  # length
        0.67,  # ends a sentence
        -2.55,  # bars and signs
        -3.08,  # words of boilerplate
        -4.50,  # words of credits
        0.26,  # in the span
        -2.32,  # above the span
        -1.28,  # below the span
        0.69,  # blank line above
        -0.13,  # blank line below
        1.73,  # no blank lines
        -0.67,  # boilerplate words around
        1.91,  # length for this story
        0.19,  # line above
        -1.77,  # boilerplate above
        -3.10,  # section above
        -2.91,  # comments above
        -2.21,  # story not begun
        0.73,  # line below
        -1.79,  # boilerplate below
        -2.34,  # story nearly over
    ),
    (
        -0.24,  # always
        -1.32,  # length
        0.64,  # ends a sentence
        -3.04,  # bars and signs
        -3.17,  # words of boilerplate
        -5.44,  # words of credits
        0.71,  # in the span
        -1.77,  # above the span
        -0.19,  # below the span
        0.35,  # blank line above
        0.21,  # blank line below
        0.96,  # no blank lines
        -1.69,  # boilerplate words around
        2.14,  # length for this story
        0.66,  # line above
        -0.88,  # boilerplate above
        -1.21,  # section above
        -2.78,  # comments above
        -1.26,  # story not begun
        0.72,  # line below
        -1.11,  # boilerplate below
        -1.41,  # story nearly over
    ),
    (
        -1.96,  # always
        -2.53,  # length
        1.51,  # ends a sentence
        -3.36,  # bars and signs
        -2.36,  # words of boilerplate
        -4.38,  # words of credits
        0.17,  # in the span
        -1.30,  # above the span
        -0.68,  # below the span
        0.76,  # blank line above
        0.50,  # blank line below
        1.60,  # no blank lines
        -2.77,  # boilerplate words around
        6.34,  # length for this story
        1.61,  # line above
        0.03,  # boilerplate above
        -1.43,  # section above
        -4.09,  # comments above
        -0.11,  # story not begun
        1.27,  # line below
        -0.00,  # boilerplate below
        -1.33,  # story nearly over
    ),
    (
        -0.25,  # always
        0.91,  # length
        1.36,  # ends a sentence
        -4.93,  # bars and signs
        -4.08,  # words of boilerplate
        -6.34,  # words of credits
        0.82,  # in the span
        -0.83,  # above the span
        -1.95,  # below the span
        1.64,  # blank line above
        1.03,  # blank line below
        3.51,  # no blank lines
        -3.23,  # boilerplate words around
        -1.98,  # length for this story
        1.58,  # line above
        0.23,  # boilerplate above
        -1.84,  # section above
        -4.14,  # comments above
        1.28,  # story not begun
        1.60,  # line below
        -0.07,  # boilerplate below
        -2.43,  # story nearly over
    ),
)

WEIGHTS_AGAIN: tuple[tuple[float, ...], ...] = (
    (
        -0.53,  # always
        -0.02,  # length
        0.41,  # ends a sentence
        -2.15,  # bars and signs
        -1.92,  # words of boilerplate
        -4.09,  # words of credits
        1.50,  # in the span
        -3.01,  # above the span
        -0.55,  # below the span
        0.80,  # blank line above
        -0.15,  # blank line below
        2.39,  # no blank lines
        -0.30,  # boilerplate words around
        1.88,  # length for this story
        0.45,  # line above
        -1.60,  # boilerplate above
        -2.49,  # section above
        -2.48,  # comments above
        -1.52,  # story not begun
        1.24,  # line below
        -1.83,  # boilerplate below
        -1.56,  # story nearly over
    ),
    (
        -0.16,  # always
        -1.11,  # length
        0.40,  # ends a sentence
        -2.84,  # bars and signs
        -2.46,  # words of boilerplate
        -4.57,  # words of credits
        1.20,  # in the span
        -3.23,  # above the span
        -0.30,  # below the span
        0.13,  # blank line above
        0.39,  # blank line below
        1.60,  # no blank lines
        -1.84,  # boilerplate words around
        3.50,  # length for this story
        0.90,  # line above
        -1.11,  # boilerplate above
        -0.80,  # section above
        -1.51,  # comments above
        -0.22,  # story not begun
        0.13,  # line below
        -1.44,  # boilerplate below
        -0.84,  # story nearly over
    ),
    (
        -0.59,  # always
        -2.38,  # length
        1.08,  # ends a sentence
        -3.54,  # bars and signs
        -1.84,  # words of boilerplate
        -4.61,  # words of credits
        -0.28,  # in the span
        -1.67,  # above the span
        -0.87,  # below the span
        0.91,  # blank line above
        0.47,  # blank line below
        2.08,  # no blank lines
        -2.29,  # boilerplate words around
        5.96,  # length for this story
        1.78,  # line above
        0.26,  # boilerplate above
        -1.18,  # section above
        -0.77,  # comments above
        -0.77,  # story not begun
        1.29,  # line below
        0.12,  # boilerplate below
        -2.29,  # story nearly over
    ),
    (
        -0.30,  # always
        -0.01,  # length
        1.31,  # ends a sentence
        -3.71,  # bars and signs
        -2.83,  # words of boilerplate
        -5.90,  # words of credits
        0.61,  # in the span
        -1.30,  # above the span
        -1.60,  # below the span
        0.99,  # blank line above
        0.47,  # blank line below
        1.84,  # no blank lines
        -1.88,  # boilerplate words around
        -0.14,  # length for this story
        1.55,  # line above
        0.64,  # boilerplate above
        -1.91,  # section above
        -0.49,  # comments above
        0.37,  # story not begun
        2.42,  # line below
        1.09,  # boilerplate below
        -1.54,  # story nearly over
    ),
)

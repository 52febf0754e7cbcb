"""What each piece of evidence weighs, for blocks of each size. Made by tools/fit_shape.py; do not edit."""

# One row a size (see evidence.SIZES), one number a feature (see evidence.FEATURES).
WEIGHTS: tuple[tuple[float, ...], ...] = (
    (
        -0.34,  # always
        1.46,  # length
        0.28,  # ends a sentence
        0.13,  # asks or exclaims
        -0.57,  # ends with a colon
        -0.70,  # ends with a digit
        0.61,  # numbers
        -1.46,  # bars and signs
        -2.54,  # words of boilerplate
        -4.49,  # words of credits
        0.82,  # line above
        1.18,  # line below
        0.47,  # second line above
        0.42,  # second line below
        -1.57,  # near above
        -1.48,  # near below
        0.58,  # above
        0.24,  # below
        -0.02,  # far above
        0.23,  # far below
        0.40,  # in the span
        -2.06,  # above the span
        -1.25,  # below the span
        0.44,  # blank line above
        -0.05,  # blank line below
        1.50,  # no blank lines
        -1.92,  # boilerplate above
        -1.90,  # boilerplate below
        -1.52,  # section above
        -2.96,  # comments above
        -0.61,  # boilerplate words around
        -2.07,  # story not begun
        -1.97,  # story nearly over
        0.98,  # length for this story
        -0.75,  # short lines above
        0.33,  # short lines below
    ),
    (
        -0.25,  # always
        -1.51,  # length
        0.76,  # ends a sentence
        0.32,  # asks or exclaims
        -0.04,  # ends with a colon
        -0.13,  # ends with a digit
        0.86,  # numbers
        -3.84,  # bars and signs
        -3.15,  # words of boilerplate
        -4.66,  # words of credits
        1.01,  # line above
        0.93,  # line below
        0.31,  # second line above
        0.48,  # second line below
        -1.03,  # near above
        -1.66,  # near below
        -0.32,  # above
        -0.53,  # below
        0.02,  # far above
        1.44,  # far below
        0.96,  # in the span
        -1.47,  # above the span
        -0.10,  # below the span
        0.38,  # blank line above
        0.13,  # blank line below
        0.88,  # no blank lines
        -0.55,  # boilerplate above
        -0.83,  # boilerplate below
        -1.34,  # section above
        -2.66,  # comments above
        -0.85,  # boilerplate words around
        -0.88,  # story not begun
        -0.99,  # story nearly over
        1.81,  # length for this story
        0.06,  # short lines above
        0.05,  # short lines below
    ),
    (
        -1.79,  # always
        0.69,  # length
        2.08,  # ends a sentence
        1.28,  # asks or exclaims
        2.47,  # ends with a colon
        -0.37,  # ends with a digit
        0.83,  # numbers
        -2.70,  # bars and signs
        -2.24,  # words of boilerplate
        -2.77,  # words of credits
        1.84,  # line above
        2.60,  # line below
        1.10,  # second line above
        0.93,  # second line below
        -6.86,  # near above
        -7.62,  # near below
        4.37,  # above
        1.45,  # below
        -2.23,  # far above
        1.03,  # far below
        -0.77,  # in the span
        -2.26,  # above the span
        -1.02,  # below the span
        0.92,  # blank line above
        1.05,  # blank line below
        2.42,  # no blank lines
        -0.30,  # boilerplate above
        -0.02,  # boilerplate below
        -0.98,  # section above
        -4.20,  # comments above
        -1.11,  # boilerplate words around
        0.87,  # story not begun
        -0.88,  # story nearly over
        4.14,  # length for this story
        1.57,  # short lines above
        0.55,  # short lines below
    ),
    (
        -0.45,  # always
        -0.14,  # length
        0.94,  # ends a sentence
        1.98,  # asks or exclaims
        1.36,  # ends with a colon
        0.13,  # ends with a digit
        0.72,  # numbers
        -4.05,  # bars and signs
        -2.76,  # words of boilerplate
        -3.69,  # words of credits
        0.60,  # line above
        1.11,  # line below
        1.03,  # second line above
        1.26,  # second line below
        0.90,  # near above
        -4.13,  # near below
        2.03,  # above
        1.13,  # below
        -2.19,  # far above
        2.44,  # far below
        0.33,  # in the span
        -1.10,  # above the span
        -2.50,  # below the span
        1.28,  # blank line above
        1.94,  # blank line below
        4.04,  # no blank lines
        1.09,  # boilerplate above
        0.24,  # boilerplate below
        -2.51,  # section above
        -4.90,  # comments above
        -1.00,  # boilerplate words around
        1.01,  # story not begun
        -1.39,  # story nearly over
        -1.94,  # length for this story
        0.34,  # short lines above
        0.82,  # short lines below
    ),
)

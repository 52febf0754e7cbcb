"""What each piece of evidence weighs, for blocks of each size. Made by tools/fit_shape.py; do not edit."""

# One row a size (see evidence.SIZES), one number a feature (see evidence.FEATURES).
WEIGHTS: tuple[tuple[float, ...], ...] = (
    (
        -0.54,  # always
        1.00,  # length
        0.27,  # ends a sentence
        0.15,  # asks or exclaims
        -0.39,  # ends with a colon
        -0.67,  # ends with a digit
        0.59,  # numbers
        -1.45,  # bars and signs
        -2.65,  # words of boilerplate
        -4.70,  # words of credits
        0.43,  # line above
        0.78,  # line below
        0.23,  # second line above
        0.14,  # second line below
        0.32,  # near above
        0.43,  # near below
        0.43,  # above
        0.23,  # below
        -0.59,  # far above
        -0.06,  # far below
        0.21,  # in the span
        -2.20,  # above the span
        -1.49,  # below the span
        0.39,  # blank line above
        -0.11,  # blank line below
        1.43,  # no blank lines
        -1.94,  # boilerplate above
        -1.96,  # boilerplate below
        -1.96,  # section above
        -2.96,  # comments above
        -0.62,  # boilerplate words around
        -2.24,  # story not begun
        -2.05,  # story nearly over
        0.96,  # length for this story
        -0.88,  # short lines above
        0.13,  # short lines below
    ),
    (
        -0.49,  # always
        -2.32,  # length
        0.80,  # ends a sentence
        0.33,  # asks or exclaims
        -0.03,  # ends with a colon
        -0.14,  # ends with a digit
        0.82,  # numbers
        -3.81,  # bars and signs
        -3.22,  # words of boilerplate
        -4.74,  # words of credits
        0.83,  # line above
        0.72,  # line below
        0.20,  # second line above
        0.37,  # second line below
        0.04,  # near above
        -0.21,  # near below
        -0.49,  # above
        -0.48,  # below
        0.15,  # far above
        1.09,  # far below
        0.82,  # in the span
        -1.57,  # above the span
        -0.25,  # below the span
        0.39,  # blank line above
        0.08,  # blank line below
        0.84,  # no blank lines
        -0.54,  # boilerplate above
        -0.89,  # boilerplate below
        -1.41,  # section above
        -2.65,  # comments above
        -0.89,  # boilerplate words around
        -0.96,  # story not begun
        -1.13,  # story nearly over
        1.96,  # length for this story
        -0.01,  # short lines above
        -0.01,  # short lines below
    ),
    (
        -2.64,  # always
        -1.71,  # length
        2.03,  # ends a sentence
        1.24,  # asks or exclaims
        2.56,  # ends with a colon
        -0.35,  # ends with a digit
        0.73,  # numbers
        -2.72,  # bars and signs
        -2.14,  # words of boilerplate
        -2.86,  # words of credits
        0.89,  # line above
        1.58,  # line below
        0.67,  # second line above
        0.40,  # second line below
        -0.83,  # near above
        -1.14,  # near below
        2.18,  # above
        0.33,  # below
        -2.73,  # far above
        0.25,  # far below
        -1.01,  # in the span
        -2.80,  # above the span
        -1.50,  # below the span
        1.17,  # blank line above
        0.74,  # blank line below
        2.32,  # no blank lines
        -0.19,  # boilerplate above
        0.12,  # boilerplate below
        -1.04,  # section above
        -4.59,  # comments above
        -1.28,  # boilerplate words around
        0.69,  # story not begun
        -1.15,  # story nearly over
        4.65,  # length for this story
        1.29,  # short lines above
        0.40,  # short lines below
    ),
    (
        -0.41,  # always
        -0.42,  # length
        0.76,  # ends a sentence
        1.91,  # asks or exclaims
        1.28,  # ends with a colon
        0.01,  # ends with a digit
        0.90,  # numbers
        -4.81,  # bars and signs
        -2.80,  # words of boilerplate
        -3.99,  # words of credits
        0.06,  # line above
        0.71,  # line below
        0.45,  # second line above
        0.87,  # second line below
        1.63,  # near above
        -0.71,  # near below
        1.29,  # above
        1.21,  # below
        -2.97,  # far above
        2.07,  # far below
        0.45,  # in the span
        -0.97,  # above the span
        -2.58,  # below the span
        1.52,  # blank line above
        1.76,  # blank line below
        3.97,  # no blank lines
        1.04,  # boilerplate above
        0.60,  # boilerplate below
        -2.46,  # section above
        -5.15,  # comments above
        -1.26,  # boilerplate words around
        0.81,  # story not begun
        -1.62,  # story nearly over
        -1.51,  # length for this story
        -0.12,  # short lines above
        0.61,  # short lines below
    ),
)

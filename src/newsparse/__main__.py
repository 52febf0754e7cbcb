"""Lets ``python -m newsparse`` do what ``newsparse`` does."""

from newsparse.cli import main

if __name__ == "__main__":
    main()

"""`python -m piutils`: the command where its own name is not found, as in a conda prompt on Windows."""

import sys

from piutils.cli import main

if __name__ == "__main__":
    sys.exit(main())

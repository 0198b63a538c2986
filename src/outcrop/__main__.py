"""`python -m outcrop` is `outcrop`."""

from outcrop.cli import main

if __name__ == "__main__":
    main()

"""`python -m outcrop` is `outcrop`."""

import gc


def main() -> None:
    """What is imported stays; to look through it for garbage again and again takes a fifth of the start (measured)."""
    gc.disable()
    from outcrop.cli import main as run

    gc.enable()
    run()


if __name__ == "__main__":
    main()

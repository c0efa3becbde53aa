"""`python -m calcom` is the command `calcom`."""

from calcom.cli import main

if __name__ == "__main__":
    main()

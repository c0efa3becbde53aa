"""Run the command `calcom` as `python -m calcom`."""

from calcom.cli import main

if __name__ == "__main__":
    main()

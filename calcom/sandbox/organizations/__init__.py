"""Teams and organizations: their members, access, and what they own.

`access` is the table of who may call what; `members` and `teams` have the rules of membership,
without HTTP. Each of the other modules declares the routes of one domain.
"""

"""Teams and organizations: who belongs to them, what that allows, and what they own.

`access` is the one table of who may call what; `members` and `teams` hold the rules of membership,
without HTTP. The other modules declare the routes, a domain each.
"""

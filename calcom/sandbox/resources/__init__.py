"""One module per group of routes: what it declares as `routes` is served.

Modules whose name begins with an underscore are not.
"""

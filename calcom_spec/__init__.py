"""Published OpenAPI documents: reading them, taking in their facts, and what changed from one to another.

A leaf that imports neither the client nor the pipeline: the pipeline works with it in a checkout, the command
`calcom spec` wherever the package is installed.
"""

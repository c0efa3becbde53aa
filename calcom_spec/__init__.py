"""Published OpenAPI documents: read them, extract their facts, and compare them.

A leaf that imports neither the client nor the pipeline: the pipeline uses it in a checkout, and the command
`calcom spec` uses it wherever the package is installed.
"""

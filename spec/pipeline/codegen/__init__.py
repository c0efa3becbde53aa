"""Turn a built document into Python: prepare it for the generator, find shapes, write decoders."""

"""From a built document to Python: preparing it for the generator, shapes, and the code of the decoders."""

"""Use cases: a command in, facts recorded, changed rows out; and the protocol of the store that keeps them."""

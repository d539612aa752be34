"""Room: see the package docstring of `dashboard`."""

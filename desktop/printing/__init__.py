"""The shift summary and other paper: a plain page model first, drawn once for printer, PDF and preview."""

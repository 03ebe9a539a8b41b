"""Where the window's parts are built and joined; with app.py the composition root."""

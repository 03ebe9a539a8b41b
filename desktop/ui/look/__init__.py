"""How everything looks: colours by meaning, type, sizes, icons, and the style sheet made of them."""

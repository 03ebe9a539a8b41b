"""`python -m desktop` is the command `retorno`."""

from desktop.cli.main import retorno

if __name__ == "__main__":
    retorno(prog_name="retorno")

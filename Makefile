# The work is done by run.py, which also runs where there is no make.
.DEFAULT_GOAL := run
.PHONY: run setup test test-long bench check translate lock

run setup test test-long bench check translate lock:
	@python3 run.py $@ $(ARGS)

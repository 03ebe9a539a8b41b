"""All words that are made from codes, times, spans and phone numbers, in the language of the office."""

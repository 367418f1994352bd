"""orjson alone: parses and takes the texts, nothing else. Usage: parse.py FILE"""
import sys
from texts import batches

print(sum(len(text) for batch in batches(sys.argv[1]) for _, text in batch))

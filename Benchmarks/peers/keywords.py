"""Keyword lists over orjson: what most people write first. Usage: keywords.py keywords.json FILE > labels.ndjson

One regular expression a category over the lower-cased text; the category with the most hits wins, and the hits are written.
"""
import json, re, sys
import orjson
from texts import batches

lists = json.load(open(sys.argv[1]))
patterns = [
    (category, re.compile(r"\b(?:" + "|".join(sorted(map(re.escape, words), key=len, reverse=True)) + r")\b").findall)
    for category, words in lists.items() if words
]
write = sys.stdout.buffer.write
for batch in batches(sys.argv[2]):
    for name, text in batch:
        text = text.lower()
        hits = {category: find(text) for category, find in patterns}
        best = max(hits, key=lambda category: len(hits[category]))
        write(orjson.dumps({"name": name, "category": best if hits[best] else "UTILITY", "hits": hits}) + b"\n")

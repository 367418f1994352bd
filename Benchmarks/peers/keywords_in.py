"""The same with `in` instead of regular expressions: no word boundaries. Usage: keywords_in.py keywords.json FILE > labels.ndjson"""
import json, sys
import orjson
from texts import batches

lists = json.load(open(sys.argv[1]))
write = sys.stdout.buffer.write
for batch in batches(sys.argv[2]):
    for name, text in batch:
        text = text.lower()
        hits = {category: [word for word in words if word in text] for category, words in lists.items()}
        best = max(hits, key=lambda category: len(hits[category]))
        write(orjson.dumps({"name": name, "category": best if hits[best] else "UTILITY", "hits": hits}) + b"\n")

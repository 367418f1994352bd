"""Prints {"MARKETING": [...], ...}: plain English words and phrases of the project's own lexicon, a hundred a category.

Usage: keyword_list.py PACK-FOLDER > keywords.json
"""
import glob, json, re, sys
import yaml

folder = sys.argv[1]
toward = {}
for path in sorted(glob.glob(folder + "/signals/*.yml")):
    for signal in yaml.load(open(path, encoding="utf-8"), yaml.CSafeLoader):
        toward[signal["id"]] = signal["toward"]
lexicon = yaml.load(open(folder + "/lexicons/en.yml", encoding="utf-8"), yaml.CSafeLoader)
plain = re.compile(r"[a-z][a-z' ]{2,30}$")
by_signal = {}
for signal, entry in lexicon["signals"].items():
    found = []
    for phrase in entry.get("phrases") or []:
        # A plain phrase, or the plain branches of one that is nothing but alternatives.
        branches = phrase[1:-1].split("|") if re.fullmatch(r"\([^()]*\)", phrase) else [phrase]
        found += [branch for branch in branches if plain.match(branch)]
    by_signal[signal] = found
lists = {}
for category in ("UTILITY", "AUTHENTICATION", "MARKETING"):
    words = []
    columns = [found for signal, found in by_signal.items() if toward.get(signal) == category]
    for rank in range(max(map(len, columns), default=0)):
        words += [found[rank] for found in columns if rank < len(found)]
    lists[category] = list(dict.fromkeys(words))[:100]
json.dump(lists, sys.stdout)

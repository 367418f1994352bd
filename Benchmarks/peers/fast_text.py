"""fastText, supervised, trained on the corpus. Usage: fast_text.py train CORPUS MODEL      fast_text.py FILE MODEL > labels.ndjson"""
import os, sys
import fasttext, orjson
from texts import batches, corpus

if sys.argv[1] == "train":
    lines = sys.argv[3] + ".txt"
    with open(lines, "w", encoding="utf-8") as out:
        for label, text in corpus(sys.argv[2]):
            out.write(f"__label__{label} {' '.join(text.lower().split())}\n")
    fasttext.train_supervised(lines, dim=50, epoch=20, wordNgrams=2, bucket=200000, verbose=0).save_model(sys.argv[3])
    os.remove(lines)
    sys.exit()
model = fasttext.load_model(sys.argv[2])
write = sys.stdout.buffer.write
for batch in batches(sys.argv[1]):
    labels, chances = model.predict([" ".join(text.lower().split()) for _, text in batch])
    for (name, _), label, chance in zip(batch, labels, chances):
        write(orjson.dumps({"name": name, "category": label[0][9:], "probability": float(chance[0])}) + b"\n")

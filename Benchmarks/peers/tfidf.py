"""scikit-learn: TF-IDF over words and word pairs, logistic regression. Trained on the corpus.

Usage: tfidf.py train CORPUS MODEL      tfidf.py FILE MODEL > labels.ndjson
"""
import pickle, sys
import orjson
from texts import batches, corpus

if sys.argv[1] == "train":
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline

    labels, texts = zip(*corpus(sys.argv[2]))
    model = make_pipeline(TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True), LogisticRegression(C=10, max_iter=500))
    model.fit(texts, labels)
    pickle.dump(model, open(sys.argv[3], "wb"))
    sys.exit()
model = pickle.load(open(sys.argv[2], "rb"))
write = sys.stdout.buffer.write
for batch in batches(sys.argv[1]):
    chances = model.predict_proba([text for _, text in batch])
    for (name, _), row in zip(batch, chances):
        best = row.argmax()
        write(orjson.dumps({"name": name, "category": model.classes_[best], "probability": float(row[best])}) + b"\n")

"""What all peers share: the lines of a file, and the texts of a template joined by line breaks."""
import orjson


def text_of(template):
    parts = []
    for component in template.get("components") or ():
        if text := component.get("text"):
            parts.append(text)
        for button in component.get("buttons") or ():
            parts.append(button.get("text") or "")
        for card in component.get("cards") or ():
            parts.append(text_of(card))
    return "\n".join(parts)


def batches(path, size=2000):
    """Lists of (name, text), so that a peer that works on many at once may."""
    batch = []
    with open(path, "rb") as lines:
        for line in lines:
            template = orjson.loads(line)
            batch.append((template["name"], text_of(template)))
            if len(batch) == size:
                yield batch
                batch = []
    if batch:
        yield batch


def corpus(folder):
    """(label, text) of every row of the corpus that is not doubtful."""
    import glob

    for path in sorted(glob.glob(folder + "/*.ndjson")):
        for line in open(path, "rb"):
            row = orjson.loads(line)
            if not row.get("doubtful"):
                yield row["label"], text_of(row["template"])

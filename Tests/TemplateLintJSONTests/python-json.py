"""Reads JSON texts with Python's json, for PythonAgreementTests.

Standard input: texts as hexadecimal digits, one a line. Standard output, a line each: "-" where Python refuses, else the value
with strings and keys as hexadecimal UTF-8 (half pairs as U+FFFD), numbers as written, members in order.
Stricter than Python where the project says so: no NaN, no Infinity, no bytes that are no UTF-8, 64 levels.
"""
import json, re, sys

LIMIT = 64


class Number(str):
    pass


def refuse(name):
    raise ValueError(name)


def text(value):
    return re.sub("[\ud800-\udfff]", "\ufffd", value).encode().hex()


def shown(value, depth=0):
    if isinstance(value, (tuple, list)) and depth == LIMIT:
        raise ValueError("too deep")
    if isinstance(value, tuple):
        return "{" + ",".join(text(key) + ":" + shown(item, depth + 1) for key, item in value) + "}"
    if isinstance(value, list):
        return "[" + ",".join(shown(item, depth + 1) for item in value) + "]"
    if isinstance(value, Number):
        return str(value)
    if isinstance(value, str):
        return "'" + text(value)
    return {True: "true", False: "false", None: "null"}[value]


reader = json.JSONDecoder(object_pairs_hook=tuple, parse_float=Number, parse_int=Number, parse_constant=refuse)
for line in sys.stdin:
    try:
        print(shown(reader.decode(bytes.fromhex(line).decode("utf-8-sig"))))
    except (ValueError, RecursionError):
        print("-")

"""Runs whole processes and measures them: wall clock, processor time of the process and its children, peak memory."""
import os, platform, statistics, subprocess, sys, time

ROOT = os.path.realpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))


class Failed(Exception):
    pass


def run(command, input=None):
    """One run, output thrown away: {"wall": s, "cpu": s, "peak": MB}. Exit codes 0 and 1 are well (1: findings).

    A peak below this script's own 17 MB cannot be seen: until it is replaced, the child is a copy of it.
    """
    source = open(input, "rb") if input else subprocess.DEVNULL
    began = time.perf_counter()
    process = subprocess.Popen(command, stdin=source, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    problem = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1) or (process.returncode == 1 and b"Traceback" in problem):
        raise Failed(f"{' '.join(command)}: exit code {process.returncode}: {problem.decode(errors='replace').strip()[-300:]}")
    return {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "peak": usage.ru_maxrss / 1024}


def median(runs):
    return {key: statistics.median(one[key] for one in runs) for key in runs[0]} | {"runs": len(runs)}


def rounds(programs, count, note=None):
    """Every program once, then every program again: a disturbance of the machine hits all alike.

    programs: {name: command}. Gives {name: medians}; what fails is left out and said.
    """
    runs = {name: [] for name in programs}
    for turn in range(count):
        for name, command in programs.items():
            if runs[name] is None:
                continue
            if note:
                print(f"  run {turn + 1} of {count}: {name}", file=sys.stderr)
            try:
                runs[name].append(run(command))
            except (Failed, OSError) as problem:
                print(f"left out: {name}: {problem}", file=sys.stderr)
                runs[name] = None
    return {name: median(found) for name, found in runs.items() if found}


def machine():
    """One line about where this was measured."""
    name = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), platform.machine())
    load = os.getloadavg()[0]
    return f"{time.strftime('%Y-%m-%d %H:%M')}, {name}, {os.cpu_count()} cores, {platform.system()} {platform.release()}, load {load:.1f}"


def revision():
    found = subprocess.run(["git", "-C", ROOT, "rev-parse", "--short", "HEAD"], capture_output=True, text=True)
    return found.stdout.strip() or "unknown"


def data(folder, rows, mean=800, seed=8):
    """A file of so many templates, made once."""
    os.makedirs(folder, exist_ok=True)
    path = f"{folder}/templates-{rows}-{mean}-{seed}.ndjson"
    if not os.path.exists(path):
        command = [f"{ROOT}/scripts/make-templates", "--rows", str(rows), "--mean", str(mean), "--seed", str(seed)]
        with open(path + ".part", "wb") as out:
            subprocess.run(command, stdout=out, check=True)
        os.rename(path + ".part", path)
    return path


def table(head, rows):
    """Markdown, columns aligned; numbers to the right."""
    rows = [[str(cell) for cell in row] for row in rows]
    widths = [max(len(line[column]) for line in [head] + rows) for column in range(len(head))]
    right = [all(row[column][:1].isdigit() or row[column][:1] in "-–" for row in rows) for column in range(len(head))]
    pad = lambda line: "| " + " | ".join(
        cell.rjust(width) if flag else cell.ljust(width) for cell, width, flag in zip(line, widths, right)) + " |"
    rule = "|" + "|".join("-" * (width + 1) + ":" if flag else "-" * (width + 2) for width, flag in zip(widths, right)) + "|"
    return "\n".join([pad(head), rule] + [pad(row) for row in rows])

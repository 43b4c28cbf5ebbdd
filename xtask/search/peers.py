"""Measures other programs on the notes that `cargo bench -p rapporteur-store --bench search -- N FOLDER` left in
a folder, beside `rapporteur search`, each as a whole process, in one run: ripgrep, recoll (recollindex, recollq)
and tantivy (its Python package, timed within the process too). What is not installed is left out.

    python3 xtask/search/peers.py FOLDER path/to/rapporteur
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ASKED = ["talks", "nr000123", "ceasefire proposal", "Зеленському"]
TIMES = 15


def times(run):
    """Median and 95th percentile in milliseconds, after a first time."""
    run()
    taken = []
    for _ in range(TIMES):
        begun = time.perf_counter()
        run()
        taken.append((time.perf_counter() - begun) * 1000)
    taken.sort()
    return statistics.median(taken), taken[int(len(taken) * 0.95)]


def process(line, **more):
    return lambda: subprocess.run(line, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False, **more)


def told(what, asked, found):
    print(f"{what:28} {asked:24} median {found[0]:9.2f} ms   95 % {found[1]:9.2f} ms", flush=True)


def recoll(folder):
    if not shutil.which("recollindex"):
        return None
    settings = tempfile.mkdtemp()
    with open(os.path.join(settings, "recoll.conf"), "w", encoding="utf-8") as config:
        config.write(f"topdirs = {os.path.join(folder, 'texts')}\nmonitor = 0\n")
    begun = time.perf_counter()
    subprocess.run(["recollindex", "-c", settings, "-z"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    print(f"recoll: index in {time.perf_counter() - begun:.1f} s", flush=True)
    return settings


def tantivy(folder):
    try:
        import tantivy as library
    except ImportError:
        return
    schema = library.SchemaBuilder().add_text_field("title", stored=True).add_text_field("body", stored=True).build()
    index = library.Index(schema, path=tempfile.mkdtemp())
    writer = index.writer(heap_size=200_000_000)
    begun = time.perf_counter()
    with open(os.path.join(folder, "notes.jsonl"), encoding="utf-8") as lines:
        for line in lines:
            note = json.loads(line)
            writer.add_document(library.Document(title=[note["title"]], body=[note["body"]]))
    writer.commit()
    writer.wait_merging_threads()
    print(f"tantivy: index in {time.perf_counter() - begun:.1f} s", flush=True)
    index.reload()
    searcher = index.searcher()
    for asked in ASKED:
        query = index.parse_query(asked, ["title", "body"], conjunction_by_default=True)
        told("tantivy, in process", asked, times(lambda query=query: [searcher.doc(at) for _, at in searcher.search(query, 20).hits]))


def main():
    folder, program = sys.argv[1], sys.argv[2]
    print(f"load {os.getloadavg()[0]:.1f}")
    dossier = os.path.join(folder, "notes.dossier")
    settings = recoll(folder)
    for asked in ASKED:
        told("rapporteur, whole process", asked, times(process([program, "search", dossier, asked, "--limit", "20"])))
        bench = subprocess.run([program, "search", dossier, asked, "--limit", "20", "--bench", "100"], capture_output=True, text=True, check=False)
        print(f"{'rapporteur, in process':28} {asked:24} {bench.stdout.strip() or bench.stderr.strip()}", flush=True)
        if settings:
            told("recollq, whole process", asked, times(process(["recollq", "-c", settings, "-n", "20", asked])))
        if shutil.which("rg"):
            told("ripgrep, whole process", asked, times(process(["rg", "-l", "-i", "--max-count", "1", asked, os.path.join(folder, "texts")])))
    tantivy(folder)


main()

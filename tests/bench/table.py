#!/usr/bin/env python3
"""Reads the JSON of sums_bench from standard input and prints what it tells beside what is aimed at."""

import json
import sys

runs = {run["name"].split("/")[0]: run for run in json.load(sys.stdin)["benchmarks"]}


def time(name):
    run = runs[name]
    return None if run.get("error_occurred") else run["real_time" if name == "balanceInLedger" else "cpu_time"]


def line(what, figure, aim=""):
    print(f"{what:<58} {figure:>14}  {aim}")


build, sqlite, ledger = (time(name) for name in ("buildSums", "groupInSqlite", "balanceInLedger"))
memory = runs["memoryOfItems"]
print("1,000,000 line items, 200 units, 5,000 projects; functional and economic subject, unit, project,")
print("source and kind; ours with every level of the trees; time of the processor\n")
line("all sums, ours", f"{build:.0f} ms")
line("six SELECT … GROUP BY in SQLite, in memory", f"{sqlite:.0f} ms", f"{sqlite / build:.0f} times ours (aim: at least 5)")
if ledger is None:
    line("ledger balance by subjects", "not installed")
else:
    line("ledger balance by subjects, from its journal", f"{ledger:.0f} ms", f"{ledger / build:.0f} times ours")
line("one edit until every sum is right", f"{time('editSums'):.2f} µs", "aim: under 10")
line("one edit through the document: checked, undoable", f"{time('editDocument'):.2f} µs", "aim: under 10")
line("a line item in memory", f"{memory['item_bytes']:.1f} B")
line("its part of the sums", f"{memory['sum_bytes']:.1f} B", "aim: under 100 together")

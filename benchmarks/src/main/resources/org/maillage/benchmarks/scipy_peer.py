"""scipy and numpy beside the engine: python3 scipy_peer.py FOLDER.

Reads arrays from the folder (NAME.i4, NAME.f8: little-endian), and from its input one question a line:

    version                  the version of scipy
    prepare WORK             builds graphs or trees; answers milliseconds
    run WORK [ARGUMENT...]   does the work; answers milliseconds, of the work alone
    write WORK [ARGUMENT...] does the work and writes its result into the folder
    memory                   peak of this process, in bytes

Works are the classes below. Runs with scipy 1.10 (Debian 12) and later.
"""

import multiprocessing
import sys
import time
from pathlib import Path

import numpy as np
import scipy
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra
from scipy.spatial import cKDTree

FOLDER = Path(sys.argv[1])
UNREACHED = np.iinfo(np.int32).max


def ints(name):
    return np.fromfile(FOLDER / f"{name}.i4", dtype="<i4")


def doubles(name):
    return np.fromfile(FOLDER / f"{name}.f8", dtype="<f8")


def points(name):
    return np.column_stack((doubles(name + "_x"), doubles(name + "_y")))


class Nodes:
    """Durations from each node to the nearest service, along arcs read against their direction."""

    def __init__(self):
        first, head, millis = ints("first"), ints("head"), ints("millis")
        self.services = ints("services")
        nodes = len(first) - 1
        tail = np.repeat(np.arange(nodes), np.diff(first))
        # A matrix holds one arc between two nodes, the shortest, and none of no duration: a millionth of a
        # millisecond stands for it.
        order = np.lexsort((millis, head, tail))
        tail, head, millis = tail[order], head[order], millis[order]
        shortest = np.append(True, (tail[1:] != tail[:-1]) | (head[1:] != head[:-1]))[: len(tail)]
        weights = np.maximum(millis[shortest].astype(float), 1e-6)
        self.graph = csr_matrix((weights, (tail[shortest], head[shortest])), shape=(nodes, nodes))

    def run(self, limit):
        return dijkstra(self.graph, indices=self.services, min_only=True, limit=float(limit))

    def write(self, times):
        reached = np.where(np.isinf(times), UNREACHED, np.rint(times))
        reached.astype("<i4").tofile(FOLDER / "times.i4")


class Nearest:
    """Metres from each square to its nearest services."""

    def __init__(self):
        self.squares = points("squares")
        began = time.perf_counter()
        self.tree = cKDTree(points("services"))
        self.millis = 1000 * (time.perf_counter() - began)

    def run(self, each, workers):
        return self.tree.query(self.squares, k=int(each), workers=int(workers))[0]

    def write(self, metres):
        metres.astype("<f8").tofile(FOLDER / "metres.f8")


class Supply:
    """E2SFCA in bands: places a head at each square.

    Squares come in blocks, in spatial order: each block is a small tree, whose pairs with the tree of services are
    found, weighted and kept as they come. scipy finds pairs in one thread; two workers are two processes, each with
    half of the squares, that add up what people leave of each service.
    """

    BLOCK = 20_000

    def __init__(self):
        self.squares, self.people = points("squares"), doubles("people")
        self.capacity = doubles("capacity")
        self.until, self.weight = doubles("band_until"), doubles("band_weight")
        services = points("services")
        began = time.perf_counter()
        self.tree = cKDTree(services)
        self.millis = 1000 * (time.perf_counter() - began)
        self.halves = []

    def run(self, workers):
        if int(workers) == 1:
            sharers, pairs = self.gather(0, len(self.squares))
            return self.spread(pairs, self.shares(sharers), 0, len(self.squares))
        halves = self.halves or self.start()
        for half in halves:
            half.send("gather")
        sharers = sum(np.frombuffer(half.recv_bytes()) for half in halves)
        shares = self.shares(sharers)
        for half in halves:
            half.send_bytes(shares)
        return np.concatenate([np.frombuffer(half.recv_bytes()) for half in halves])

    def start(self):
        context = multiprocessing.get_context("fork")
        middle = len(self.squares) // 2
        for begin, end in ((0, middle), (middle, len(self.squares))):
            here, there = context.Pipe()
            context.Process(target=self.serve, args=(there, begin, end), daemon=True).start()
            self.halves.append(here)
        return self.halves

    def serve(self, pipe, begin, end):
        while True:
            pipe.recv()
            sharers, pairs = self.gather(begin, end)
            pipe.send_bytes(sharers)
            shares = np.frombuffer(pipe.recv_bytes())
            pipe.send_bytes(self.spread(pairs, shares, begin, end))

    def gather(self, begin, end):
        sharers = np.zeros(len(self.capacity))
        pairs = []
        for first in range(begin, end, self.BLOCK):
            last = min(first + self.BLOCK, end)
            found = cKDTree(self.squares[first:last]).sparse_distance_matrix(
                self.tree, self.until[-1], output_type="ndarray"
            )
            square, service, metres = found["i"], found["j"], found["v"]
            if len(found) == 0:
                continue
            band = np.zeros(len(metres), dtype=np.intp)
            for until in self.until[:-1]:
                band += metres > until
            weight = self.weight[band]
            low, high = service.min(), service.max() + 1
            sharers[low:high] += np.bincount(service - low, self.people[first:last][square] * weight)
            pairs.append((first, last, square, service, weight))
        return sharers, pairs

    def shares(self, sharers):
        return np.divide(self.capacity, sharers, out=np.zeros_like(sharers), where=sharers > 0)

    def spread(self, pairs, shares, begin, end):
        supply = np.zeros(end - begin)
        for first, last, square, service, weight in pairs:
            supply[first - begin : last - begin] = np.bincount(
                square, shares[service] * weight, minlength=last - first
            )
        return supply

    def write(self, supply):
        supply.astype("<f8").tofile(FOLDER / "supply.f8")


WORKS = {"nodes": Nodes, "nearest": Nearest, "supply": Supply}
prepared = {}


def peak_bytes():
    """Of this process alone: what getrusage tells begins with the memory of who started it."""
    status = Path("/proc/self/status").read_text()
    return 1024 * next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:"))


def answer(question, work=None, *arguments):
    if question == "version":
        return scipy.__version__
    if question == "memory":
        return peak_bytes()
    if question == "prepare":
        began = time.perf_counter()
        prepared[work] = WORKS[work]()
        # Reading files is no part of it: works that build in an instant say how long that was.
        return getattr(prepared[work], "millis", 1000 * (time.perf_counter() - began))
    began = time.perf_counter()
    result = prepared[work].run(*arguments)
    millis = 1000 * (time.perf_counter() - began)
    if question == "write":
        prepared[work].write(result)
    return millis


for line in sys.stdin:
    try:
        print(answer(*line.split()), flush=True)
    except Exception as trouble:  # whatever it is, who asked must know
        print("error", repr(trouble).replace("\n", " "), flush=True)

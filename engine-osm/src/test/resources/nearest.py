"""Durations to the nearest of some nodes, by scipy: python3 nearest.py FOLDER.

Reads first.bin, head.bin, millis.bin (compressed sparse rows) and places.bin, writes times.bin: little-endian 32-bit
whole numbers, the largest of them for what is not reached.
"""

import sys
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

folder = Path(sys.argv[1])
first, head, millis, places = (
    np.fromfile(folder / f"{name}.bin", dtype="<i4") for name in ("first", "head", "millis", "places")
)
nodes = len(first) - 1
tail = np.repeat(np.arange(nodes), np.diff(first))

# A matrix holds one arc between two nodes, the shortest, and none of no duration: a millionth of a millisecond stands
# for it.
order = np.lexsort((millis, head, tail))
tail, head, millis = tail[order], head[order], millis[order]
shortest = np.append(True, (tail[1:] != tail[:-1]) | (head[1:] != head[:-1]))
weights = np.maximum(millis[shortest].astype(float), 1e-6)
graph = csr_matrix((weights, (tail[shortest], head[shortest])), shape=(nodes, nodes))

times = dijkstra(graph, indices=places, min_only=True)
reached = np.where(np.isinf(times), np.iinfo(np.int32).max, np.rint(times))
reached.astype("<i4").tofile(folder / "times.bin")

package org.maillage.convention;

/// One step in a list that people arrange by hand.
public enum Direction {
    UP,
    DOWN
}

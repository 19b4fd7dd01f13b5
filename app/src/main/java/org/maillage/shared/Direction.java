package org.maillage.shared;

/// One step in a list that people arrange by hand.
public enum Direction {
    UP,
    DOWN
}

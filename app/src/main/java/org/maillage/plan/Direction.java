package org.maillage.plan;

/// Which way something moves in an order that people decide.
public enum Direction {
    UP,
    DOWN
}

package org.maillage.engine.line;

import java.util.Arrays;

/// Points of a plane in a grid of square cells, a few to a cell, sorted by cell.
final class PointGrid {

    private static final double POINTS_PER_CELL = 2;
    private static final int MOST_CELLS = 1 << 22;

    private final double cell;
    private final double west;
    private final double south;
    private final int columns;
    private final int rows;
    private final int[] first;
    private final int[] name;
    private final double[] x;
    private final double[] y;

    /// @param x in metres to the east of anywhere, finite
    /// @param y in metres to the north, finite, as many
    PointGrid(double[] x, double[] y) {
        west = Arrays.stream(x).min().orElse(0);
        south = Arrays.stream(y).min().orElse(0);
        double width = Arrays.stream(x).max().orElse(0) - west;
        double height = Arrays.stream(y).max().orElse(0) - south;
        double cells = Math.clamp(x.length / POINTS_PER_CELL, 1, MOST_CELLS);
        // Points on a line have no area: their cells are parts of its length.
        cell = Math.max(1e-3, Math.max(Math.sqrt(width * height / cells), Math.max(width, height) / cells));
        columns = (int) (width / cell) + 1;
        rows = (int) (height / cell) + 1;
        first = new int[columns * rows + 1];
        for (int point = 0; point < x.length; point++) {
            first[cellOf(x[point], y[point]) + 1]++;
        }
        Arrays.parallelPrefix(first, Integer::sum);
        name = new int[x.length];
        this.x = new double[x.length];
        this.y = new double[x.length];
        var next = first.clone();
        for (int point = 0; point < x.length; point++) {
            int rank = next[cellOf(x[point], y[point])]++;
            name[rank] = point;
            this.x[rank] = x[point];
            this.y[rank] = y[point];
        }
    }

    private int cellOf(double x, double y) {
        return row(y) * columns + column(x);
    }

    private int column(double x) {
        return (int) Math.floor((x - west) / cell);
    }

    private int row(double y) {
        return (int) Math.floor((y - south) / cell);
    }

    /// Gathers the nearest points of one place.
    ///
    /// @param found takes them; it says how many there may be and how far
    void nearest(double px, double py, Closest found) {
        int column = (int) Math.clamp(Math.floor((px - west) / cell), -1e9, 1e9);
        int row = (int) Math.clamp(Math.floor((py - south) / cell), -1e9, 1e9);
        int before = Math.max(Math.max(-column, column - columns + 1), Math.max(-row, row - rows + 1));
        int last = Math.max(Math.max(column, columns - 1 - column), Math.max(row, rows - 1 - row));
        for (int ring = Math.max(0, before);
                ring <= last && found.farthest() > beyond(px, py, column, row, ring - 1);
                ring++) {
            for (int r = Math.max(0, row - ring); r <= Math.min(rows - 1, row + ring); r++) {
                if (Math.abs(r - row) == ring) {
                    look(r, column - ring, column + ring, px, py, found);
                } else {
                    look(r, column - ring, column - ring, px, py, found);
                    look(r, column + ring, column + ring, px, py, found);
                }
            }
        }
    }

    /// The square of a distance below which everything lies within so many rings.
    private double beyond(double px, double py, int column, int row, int ring) {
        if (ring < 0) {
            return -1;
        }
        double x0 = px - (west + column * cell);
        double y0 = py - (south + row * cell);
        double margin = ring * cell + Math.min(Math.min(x0, cell - x0), Math.min(y0, cell - y0));
        return margin * margin;
    }

    /// Every point no farther than a radius.
    void within(double px, double py, double radius, Taker taker) {
        double squared = radius * radius;
        int top = Math.min(rows - 1, row(py + radius));
        for (int row = Math.max(0, row(py - radius)); row <= top; row++) {
            int from = first[row * columns + Math.clamp(column(px - radius), 0, columns)];
            int until = first[row * columns + Math.clamp(column(px + radius) + 1, 0, columns)];
            for (int rank = from; rank < until; rank++) {
                double dx = x[rank] - px;
                double dy = y[rank] - py;
                double distance = dx * dx + dy * dy;
                if (distance <= squared) {
                    taker.take(name[rank], distance);
                }
            }
        }
    }

    interface Taker {
        void take(int name, double squaredMetres);
    }

    private void look(int row, int fromColumn, int toColumn, double px, double py, Closest found) {
        int from = Math.max(0, fromColumn);
        int to = Math.min(columns - 1, toColumn);
        if (from > to) {
            return;
        }
        for (int rank = first[row * columns + from]; rank < first[row * columns + to + 1]; rank++) {
            double dx = x[rank] - px;
            double dy = y[rank] - py;
            found.offer(name[rank], dx * dx + dy * dy);
        }
    }
}

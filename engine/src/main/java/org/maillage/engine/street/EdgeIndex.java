package org.maillage.engine.street;

import java.util.Arrays;

/// Finds the nearest street of a point: the pieces of all lines in a grid of square cells.
///
/// Distances are those of a plane true at the middle of the network: within a département they differ from the
/// ellipsoid's by less than one in a hundred, which decides nothing between streets of the same neighbourhood. In a
/// network of all of France they are up to a tenth wrong from west to east.
final class EdgeIndex {

    private static final double METRES_PER_E7 = 6_371_008.8 * Math.PI / 180 / 1e7;
    private static final double SMALLEST_CELL_METRES = 100;
    private static final double ROUNDING_METRES = 1e-3; // where a piece crosses a row is right to a nanometre

    /// What is no farther from an end of a street is at that end: both the line and the point are given in whole
    /// ten-millionths of a degree, each thus 0.8 cm from where it was measured. A hair into a one-way street, one
    /// could not step back to the crossing.
    private static final double AT_END_METRES = 0.02;

    private final Edges edges;
    private final double metresPerLon;
    private final double cell;
    private final double west;
    private final double south;
    private final int columns;
    private final int rows;
    private final Groups pieces;
    private final int[] edgeOfPiece;

    EdgeIndex(Edges edges) {
        this.edges = edges;
        int[] lat = edges.latE7();
        int[] lon = edges.lonE7();
        int southE7 = Arrays.stream(lat).min().orElse(0);
        int northE7 = Arrays.stream(lat).max().orElse(0);
        metresPerLon = METRES_PER_E7 * Math.cos(Math.toRadians((southE7 / 2.0 + northE7 / 2.0) / 1e7));
        west = Arrays.stream(lon).min().orElse(0) * metresPerLon;
        south = southE7 * METRES_PER_E7;
        double width = Arrays.stream(lon).max().orElse(0) * metresPerLon - west;
        double height = northE7 * METRES_PER_E7 - south;
        // A country has more fields than streets: no more cells than points of lines.
        cell = Math.max(SMALLEST_CELL_METRES, Math.sqrt(width * height / Math.max(1, lat.length)));
        columns = 1 + (int) (width / cell);
        rows = 1 + (int) (height / cell);
        edgeOfPiece = new int[lat.length];
        for (int edge = 0; edge < edges.count(); edge++) {
            Arrays.fill(edgeOfPiece, edges.firstPoint()[edge], edges.firstPoint()[edge + 1], edge);
        }
        pieces = Groups.of(columns * rows, this::eachPieceInCells);
    }

    /// A piece is named by its first point; it stands in every cell that it crosses.
    private void eachPieceInCells(Groups.Taker taker) {
        for (int piece = 0; piece + 1 < edgeOfPiece.length; piece++) {
            if (edgeOfPiece[piece] == edgeOfPiece[piece + 1]) {
                int bottom = row(Math.min(y(piece), y(piece + 1)));
                int top = row(Math.max(y(piece), y(piece + 1)));
                for (int row = bottom; row <= top; row++) {
                    putInRow(piece, row, taker);
                }
            }
        }
    }

    /// Row by row: the rectangle around a ferry line would be most of a sea.
    private void putInRow(int piece, int row, Groups.Taker taker) {
        double x0 = xAt(piece, south + row * cell);
        double x1 = xAt(piece, south + (row + 1) * cell);
        int right = Math.clamp(column(Math.max(x0, x1) + ROUNDING_METRES), 0, columns - 1);
        for (int column = Math.max(0, column(Math.min(x0, x1) - ROUNDING_METRES)); column <= right; column++) {
            taker.put(row * columns + column, piece);
        }
    }

    /// Where a piece crosses a parallel, or its end on that side.
    private double xAt(int piece, double y) {
        double rise = y(piece + 1) - y(piece);
        double share = rise == 0 ? (y <= y(piece) ? 0 : 1) : Math.clamp((y - y(piece)) / rise, 0.0, 1.0);
        return x(piece) + share * (x(piece + 1) - x(piece));
    }

    /// The nearest place of a street.
    ///
    /// @param along how far along its edge, from 0 to 1 by length; exactly 0 or 1 at an end
    /// @param metres how far away
    record Foot(int edge, double along, double metres) {

        static final Foot NONE = new Foot(-1, 0, Double.POSITIVE_INFINITY);
    }

    /// @param farthest in metres, above 0
    /// @return [Foot#NONE] when no street is that near
    Foot nearest(double lat, double lon, double farthest) {
        Foot nearest = nearestAt(lat, lon, farthest);
        for (int turn = -360; turn <= 360; turn += 720) {
            if (isAround(lon + turn, farthest)) {
                Foot other = nearestAt(lat, lon + turn, farthest);
                nearest = other.metres() < nearest.metres() ? other : nearest;
            }
        }
        return nearest;
    }

    /// Whether a meridian runs through the network: by another name one may, where the antimeridian is near.
    private boolean isAround(double lon, double farthest) {
        double x = lon * 1e7 * metresPerLon;
        return x >= west - farthest && x <= west + columns * cell + farthest;
    }

    private Foot nearestAt(double lat, double lon, double farthest) {
        double x = lon * 1e7 * metresPerLon;
        double y = lat * 1e7 * METRES_PER_E7;
        double radius = Math.min(cell / 2, farthest);
        int piece = nearestWithin(x, y, radius);
        while (piece < 0 && radius < farthest) {
            radius = Math.min(2 * radius, farthest);
            piece = nearestWithin(x, y, radius);
        }
        return piece < 0 ? Foot.NONE : foot(piece, x, y);
    }

    /// The piece nearest of all that are no farther than a radius, the first of several, or -1.
    private int nearestWithin(double x, double y, double radius) {
        double best = Math.nextUp(radius * radius);
        int nearest = -1;
        for (int row = Math.max(0, row(y - radius)); row <= Math.min(rows - 1, row(y + radius)); row++) {
            int from = pieces.first()[row * columns + Math.clamp(column(x - radius), 0, columns)];
            int until = pieces.first()[row * columns + Math.clamp(column(x + radius) + 1, 0, columns)];
            for (int rank = from; rank < until; rank++) {
                int piece = pieces.items()[rank];
                double squared = squaredDistance(piece, x, y);
                if (squared < best || (squared == best && piece < nearest)) {
                    best = squared;
                    nearest = piece;
                }
            }
        }
        return nearest;
    }

    private Foot foot(int piece, double x, double y) {
        int edge = edgeOfPiece[piece];
        double before = 0;
        double whole = 0;
        for (int each = edges.firstPoint()[edge]; each + 1 < edges.firstPoint()[edge + 1]; each++) {
            before += each < piece ? length(each) : 0;
            whole += length(each);
        }
        before += share(piece, x, y) * length(piece);
        return new Foot(edge, along(before, whole), Math.sqrt(squaredDistance(piece, x, y)));
    }

    /// Of a street shorter than the tolerance, or without length, the nearer end counts, and the first of both.
    private static double along(double before, double whole) {
        double after = whole - before;
        if (Math.min(before, after) <= AT_END_METRES) {
            return before <= after ? 0 : 1;
        }
        return before / whole;
    }

    private double length(int piece) {
        return Math.hypot(x(piece + 1) - x(piece), y(piece + 1) - y(piece));
    }

    /// Where on a piece a point is nearest, from 0 to 1.
    private double share(int piece, double x, double y) {
        double dx = x(piece + 1) - x(piece);
        double dy = y(piece + 1) - y(piece);
        double squared = dx * dx + dy * dy;
        return squared == 0 ? 0 : Math.clamp(((x - x(piece)) * dx + (y - y(piece)) * dy) / squared, 0.0, 1.0);
    }

    private double squaredDistance(int piece, double x, double y) {
        double share = share(piece, x, y);
        double dx = x(piece) + share * (x(piece + 1) - x(piece)) - x;
        double dy = y(piece) + share * (y(piece + 1) - y(piece)) - y;
        return dx * dx + dy * dy;
    }

    private double x(int point) {
        return edges.lonE7()[point] * metresPerLon;
    }

    private double y(int point) {
        return edges.latE7()[point] * METRES_PER_E7;
    }

    private int column(double x) {
        return (int) Math.floor((x - west) / cell);
    }

    private int row(double y) {
        return (int) Math.floor((y - south) / cell);
    }
}

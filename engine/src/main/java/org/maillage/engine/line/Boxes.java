package org.maillage.engine.line;

/// Rectangles in columns, in metres.
record Boxes(double[] west, double[] south, double[] east, double[] north) {

    private static Boxes of(int count) {
        return new Boxes(new double[count], new double[count], new double[count], new double[count]);
    }

    /// Around each so many points in turn; at least one box.
    static Boxes ofPoints(double[] x, double[] y, int each) {
        Boxes boxes = of(Math.max(1, (x.length + each - 1) / each));
        for (int box = 0; box < boxes.count(); box++) {
            boxes.set(box, Box.of(x, y, box * each, Math.min(x.length, (box + 1) * each)));
        }
        return boxes;
    }

    /// Around each so many boxes in turn.
    Boxes grouped(int each) {
        Boxes boxes = of((count() + each - 1) / each);
        for (int box = 0; box < boxes.count(); box++) {
            int until = Math.min(count(), (box + 1) * each);
            Box lower = Box.of(west, south, box * each, until);
            Box upper = Box.of(east, north, box * each, until);
            boxes.set(box, new Box(lower.west(), lower.south(), upper.east(), upper.north()));
        }
        return boxes;
    }

    private void set(int rank, Box box) {
        west[rank] = box.west();
        south[rank] = box.south();
        east[rank] = box.east();
        north[rank] = box.north();
    }

    int count() {
        return west.length;
    }

    Box box(int rank) {
        return new Box(west[rank], south[rank], east[rank], north[rank]);
    }
}

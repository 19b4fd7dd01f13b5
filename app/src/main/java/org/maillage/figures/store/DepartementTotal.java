package org.maillage.figures.store;

/// What the published areas of a département add up to, measure by measure.
final class DepartementTotal {

    final double[] quantities;
    final int[] counted;

    DepartementTotal(int measures) {
        quantities = new double[measures];
        counted = new int[measures];
    }

    void add(double[] line) {
        for (int i = 0; i < line.length; i++) {
            if (!Double.isNaN(line[i])) {
                quantities[i] += line[i];
                counted[i]++;
            }
        }
    }
}

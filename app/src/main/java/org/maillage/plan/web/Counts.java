package org.maillage.plan.web;

/// A number with its noun, as French counts: zero is singular.
final class Counts {

    private Counts() {}

    static String of(int number, String one, String many) {
        return number + "\u00a0" + (number < 2 ? one : many);
    }
}

package org.maillage.plan.web;

/// A number with its noun, as French counts: zero is singular.
public final class Counts {

    private Counts() {}

    public static String of(int number, String one, String many) {
        return number + "\u00a0" + (number < 2 ? one : many);
    }
}

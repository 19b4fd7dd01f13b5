package org.maillage.engine.sites;

import java.util.Arrays;
import org.maillage.engine.Basis;
import org.maillage.engine.Nearest;
import org.maillage.engine.Pairs;

/// A street drawn in characters, a minute's walk from one to the next: letters are houses in order of the alphabet,
/// digits candidate sites, `=` a service that is there, `~` a river that nobody crosses.
record Street(String drawing) {

    static final int MINUTE = 60_000;
    private static final Basis BASIS = new Basis.StraightLine(1, 4.5);

    private int[] houses() {
        return drawing.chars()
                .filter(Character::isLetter)
                .sorted()
                .map(drawing::indexOf)
                .toArray();
    }

    private int[] candidates() {
        return drawing.chars()
                .filter(Character::isDigit)
                .sorted()
                .map(drawing::indexOf)
                .toArray();
    }

    private int millis(int from, int to) {
        boolean isCut =
                drawing.substring(Math.min(from, to), Math.max(from, to)).contains("~");
        return isCut ? Nearest.UNREACHED : MINUTE * Math.abs(from - to);
    }

    Pairs pairs(int limit) {
        int[] houses = houses();
        var pairs = new Pairs.Gathering(BASIS, candidates().length, houses.length);
        for (int candidate : candidates()) {
            for (int house = 0; house < houses.length; house++) {
                pairs.offer(house, millis(houses[house], candidate));
            }
            pairs.endRow(limit);
        }
        return pairs.pairs();
    }

    Nearest already() {
        Nearest already = Nearest.none(BASIS, houses().length, 1);
        Arrays.setAll(already.millis(), house -> nearestService(houses()[house]));
        return already;
    }

    private int nearestService(int house) {
        int nearest = Nearest.UNREACHED;
        for (int at = 0; at < drawing.length(); at++) {
            nearest = drawing.charAt(at) == '=' ? Math.min(nearest, millis(house, at)) : nearest;
        }
        return nearest;
    }

    Siting within(int minutes, int most, double... people) {
        return Siting.mostWithin(pairs(minutes * MINUTE), people, already(), minutes * MINUTE, most);
    }

    Siting mean(int farthestMinutes, int most, double... people) {
        return Siting.leastMean(pairs(farthestMinutes * MINUTE), people, already(), farthestMinutes * MINUTE, most);
    }
}

package org.maillage.directory.export;

import java.util.EnumMap;
import java.util.Map;

/// What left, and how many did not for which reason.
public record Account(int written, Map<Reason, Integer> leftOut) {

    public Account {
        leftOut = Map.copyOf(leftOut);
    }

    public int left() {
        return leftOut.values().stream().mapToInt(Integer::intValue).sum();
    }

    static final class Counting {

        private final Map<Reason, Integer> leftOut = new EnumMap<>(Reason.class);
        private int written;

        void written() {
            written++;
        }

        void leftOut(Reason reason) {
            leftOut.merge(reason, 1, Integer::sum);
        }

        Account account() {
            return new Account(written, leftOut);
        }
    }
}

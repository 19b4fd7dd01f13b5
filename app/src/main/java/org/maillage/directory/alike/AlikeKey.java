package org.maillage.directory.alike;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/// Something that two sheets of one place have in common. Only those that share one are compared.
///
/// @param number a digest of what is shared: two that meet by chance are compared and found different
record AlikeKey(Sort sort, long number) {

    /// What may be shared, and by how many at most: what more sheets share tells nothing of any two of them.
    enum Sort {
        SIRET('s', 12),
        TELEPHONE('t', 12),
        ADDRESS('a', 60),
        NAME('n', 60),
        WORD('w', 40),
        CELL('c', 60);

        private final char letter;
        private final int atMost;

        Sort(char letter, int atMost) {
            this.letter = letter;
            this.atMost = atMost;
        }

        String letter() {
            return String.valueOf(letter);
        }

        int atMost() {
            return atMost;
        }
    }

    private static final double CELL_DEGREES = 0.001; // some hundred metres, more than two positions of one building

    static Set<AlikeKey> of(Traits one) {
        var keys = new HashSet<AlikeKey>();
        if (!one.siret().isEmpty()) {
            keys.add(of(Sort.SIRET, one.siret()));
        }
        one.phones().forEach(phone -> keys.add(of(Sort.TELEPHONE, phone)));
        if (!one.place().isEmpty()) {
            keys.add(of(Sort.ADDRESS, one.insee() + one.place()));
        }
        keys.add(of(Sort.NAME, one.insee() + one.words().whole()));
        one.words().own().forEach(word -> keys.add(of(Sort.WORD, one.insee() + word)));
        if (one.latitude() != null && one.longitude() != null) {
            addCells(keys, one.latitude(), one.longitude());
        }
        return keys;
    }

    // Each stands in the four cells around it: two within half a cell of one another share one.
    private static void addCells(Set<AlikeKey> keys, double latitude, double longitude) {
        long south = Math.round(latitude / CELL_DEGREES) - 1;
        long west = Math.round(longitude / CELL_DEGREES) - 1;
        for (long i = 0; i < 2; i++) {
            for (long j = 0; j < 2; j++) {
                keys.add(of(Sort.CELL, (south + i) + ":" + (west + j)));
            }
        }
    }

    private static AlikeKey of(Sort sort, String shared) {
        return new AlikeKey(
                sort,
                UUID.nameUUIDFromBytes(shared.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits());
    }
}

package org.maillage.diagnosis.workshop;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The short address of a workshop: six signs read from the back of a room and typed on a phone. No vowel, so that none
/// makes a word; no 0, 1, 5, 8, l, s, z, which look like others. A hundred million of them, and wrong ones are counted.
public record ShortCode(String value) {

    public static final String ROOT = "/atelier";

    private static final String SIGNS = "bcdfghjkmnpqrtvwx234679";
    private static final int LENGTH = 6;
    private static final int HALF = 3;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static ShortCode createRandom() {
        return new ShortCode(RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(sign -> String.valueOf(SIGNS.charAt(sign)))
                .collect(Collectors.joining()));
    }

    /// As people type it, or copy it from where it is spoken: in capitals, parted by any space or a dash.
    public static Optional<ShortCode> find(String typed) {
        String signs = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s\\h-]", "");
        return signs.matches("[" + SIGNS + "]{" + LENGTH + "}") ? Optional.of(new ShortCode(signs)) : Optional.empty();
    }

    /// "kfm 42t", as one says a telephone number.
    public String spoken() {
        return value.substring(0, HALF) + "\u00a0" + value.substring(HALF);
    }

    public String path() {
        return ROOT + "/" + value;
    }
}

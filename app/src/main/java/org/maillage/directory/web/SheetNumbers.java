package org.maillage.directory.web;

import java.util.Optional;

/// Addresses of sheets: `12-centre-jean-vilar`, of which the number alone is looked at.
public final class SheetNumbers {

    private static final int LONGEST = 18; // digits of the largest number

    private SheetNumbers() {}

    public static Optional<Long> in(String address) {
        String digits = address.replaceFirst("-.*$", "");
        return digits.matches("\\d{1," + LONGEST + "}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }
}

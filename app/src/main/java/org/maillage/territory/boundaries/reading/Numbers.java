package org.maillage.territory.boundaries.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Coordinates as one reads them aloud: "47,48", without the fifteen digits of a file.
final class Numbers {

    private static final int DECIMALS = 5;

    private Numbers() {}

    static String of(double value) {
        if (!Double.isFinite(value)) {
            return "aucun nombre";
        }
        String plain = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return plain.length() > 24 ? String.valueOf(value) : plain.replace('.', ',');
    }
}

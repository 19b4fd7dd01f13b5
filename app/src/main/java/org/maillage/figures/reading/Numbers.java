package org.maillage.figures.reading;

import java.util.regex.Pattern;
import org.maillage.figures.SourceFormat;

/// Numbers as one source writes them, and no others: a comma where the source writes points is a mistake, not a habit.
final class Numbers {

    private static final double LARGEST = 1e12;
    private static final Pattern SPACE = Pattern.compile("[ \u00a0\u202f]");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3})+(?:[.,][0-9]+)?");

    private final char decimal;
    private final boolean thousands;

    Numbers(SourceFormat format) {
        decimal = format.decimal().isEmpty() ? 0 : format.decimal().charAt(0);
        thousands = format.thousands();
    }

    /// @return NaN when the text is no such number
    double read(String written) {
        String text = thousands && GROUPED.matcher(written).matches()
                ? SPACE.matcher(written).replaceAll("")
                : written;
        int start = text.startsWith("-") ? 1 : 0;
        int digits = 0;
        int marks = 0;
        for (int i = start; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= '0' && letter <= '9') {
                digits++;
            } else if (letter == decimal && decimal != 0 && i > start && i < text.length() - 1) {
                marks++;
            } else {
                return Double.NaN;
            }
        }
        if (digits == 0 || marks > 1) {
            return Double.NaN;
        }
        double value = Double.parseDouble(decimal == ',' ? text.replace(',', '.') : text);
        return Math.abs(value) <= LARGEST ? value : Double.NaN;
    }

    /// "un nombre entier", "un nombre à virgule".
    String expected() {
        return switch (decimal) {
            case ',' -> "un nombre, avec une virgule pour les décimales";
            case '.' -> "un nombre, avec un point pour les décimales";
            default -> "un nombre entier";
        };
    }
}

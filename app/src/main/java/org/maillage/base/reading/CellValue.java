package org.maillage.base.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// What a cell holds, typed. `text` is always what a person reads: dates and decimals in the French manner, line breaks
/// as `\n`.
public sealed interface CellValue {

    String text();

    /// @return whether a person reads nothing in it
    default boolean showsNothing() {
        return false;
    }

    /// Words, stripped of the white space around and of characters that no screen shows.
    record Text(String text) implements CellValue {

        @Override
        public boolean showsNothing() {
            return text.isEmpty();
        }
    }

    /// A number that the sheet does not present as a date; it may still be one (45992 under "Date de début").
    ///
    /// @param percent whether it is shown as a percentage: 0.5 as « 50 % »
    record Numeric(BigDecimal number, boolean percent) implements CellValue {

        @Override
        public String text() {
            return percent ? CellValues.shown(number.movePointRight(2)) + "\u00a0%" : CellValues.shown(number);
        }
    }

    /// A number that the sheet presents as a date; the time of day is dropped.
    record Day(LocalDate date) implements CellValue {

        private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("dd/MM/uuuu");

        @Override
        public String text() {
            return date.format(FRENCH);
        }
    }

    /// True or false.
    record Flag(boolean on) implements CellValue {

        @Override
        public String text() {
            return on ? "VRAI" : "FAUX";
        }
    }

    /// A formula that failed, such as `#REF!`.
    record Fault(String text) implements CellValue {

        @Override
        public boolean showsNothing() {
            return text.isEmpty();
        }
    }
}

package org.maillage.base.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What one cell holds, the same whatever it is written as.
sealed interface TableCell {

    /// Spreadsheets keep fifteen digits of a number; a longer one is a name, and is written as one.
    long FIRST_TOO_LONG = 1_000_000_000_000_000L;

    int MOST_DECIMALS = 10;

    Nothing NOTHING = new Nothing();

    record Nothing() implements TableCell {}

    /// @param text never empty, its lines parted by `\n`
    record Text(String text) implements TableCell {}

    record Whole(long number) implements TableCell {}

    /// @param number never NaN nor infinite
    record Decimal(double number) implements TableCell {}

    record Day(LocalDate date) implements TableCell {}

    static TableCell text(@Nullable String written) {
        String shown = written == null ? "" : Shown.of(written);
        return shown.isEmpty() ? NOTHING : new Text(shown);
    }

    static TableCell whole(@Nullable Long number) {
        if (number == null) {
            return NOTHING;
        }
        boolean exact = number > -FIRST_TOO_LONG && number < FIRST_TOO_LONG;
        return exact ? new Whole(number) : new Text(number.toString());
    }

    /// Not beyond the tenth decimal, where a number computed in binary says what nobody measured.
    static TableCell decimal(@Nullable Double number) {
        if (number == null || number.isNaN() || number.isInfinite()) {
            return NOTHING;
        }
        return new Decimal(BigDecimal.valueOf(number)
                .setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN)
                .doubleValue());
    }

    static TableCell day(@Nullable LocalDate date) {
        return date == null ? NOTHING : new Day(date);
    }

    /// What a person reads of a text: no format can carry the rest, and XML refuses it.
    final class Shown {

        private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|\\x{85}|\\u2028|\\u2029");
        private static final Pattern UNSHOWN =
                Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFEFF\\uFFFE\\uFFFF]|\\p{Cs}");
        private static final Pattern END_OF_LINE = Pattern.compile("[ \\t]+(?=\\n)");
        private static final String WHITE = "[\\s\\u00a0\\u202f\\u200b\\u1680\\u2000-\\u200a\\u205f\\u3000]+";
        private static final Pattern AROUND = Pattern.compile("\\A" + WHITE + "|" + WHITE + "\\z");

        private Shown() {}

        static String of(String written) {
            String lines = LINE_BREAK.matcher(written).replaceAll("\n");
            String shown = UNSHOWN.matcher(lines).replaceAll("");
            return AROUND.matcher(END_OF_LINE.matcher(shown).replaceAll("")).replaceAll("");
        }
    }
}

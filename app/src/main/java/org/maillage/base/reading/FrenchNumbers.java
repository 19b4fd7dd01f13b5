package org.maillage.base.reading;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers as people write them in French cells: « 1 234,50 », « 1 234,5 € », « 12 k€ », « (300) » for minus 300,
/// « 1.234,50 », « 12.5 ».
///
/// A comma alone is decimal. A point alone is decimal too, unless three digits follow it: « 1.234 » is a thousand for
/// one and one for another, so it is nothing here. « 1,234.50 » and « 1,234,567 » have one reading only and are read.
/// A percentage is a hundredth, as in a spreadsheet: « 12 % » is 0.12. What starts with a useless zero (« 0612 ») is a
/// code and no number.
public final class FrenchNumbers {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u2009\\u202f]+");
    private static final Pattern NEGATIVE = Pattern.compile("\\((.+)\\)|[-\u2212\u2013] ?(.+)");
    private static final Pattern WITH_UNIT = Pattern.compile("(?:€ ?)?(.+?) ?(%|k€|m€|€|eur|euros?)?");

    /// Whole numbers by how their thousands stand apart, each with what may stand before decimals.
    private static final Pattern NUMBER =
            Pattern.compile("((?:0|[1-9]\\d{0,29}|[1-9]\\d{0,2}(?: \\d{3}){1,9})(?:[.,]\\d{1,20})?"
                    + "|[1-9]\\d{0,2}(?:\\.\\d{3}){1,9},\\d{1,20}|[1-9]\\d{0,2}(?:,\\d{3}){1,9}\\.\\d{1,20}"
                    + "|[1-9]\\d{0,2}(?:(?:\\.\\d{3}){2,9}|(?:,\\d{3}){2,9}))");

    private static final Pattern AMBIGUOUS = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");
    private static final Map<String, Integer> POWERS_OF_TEN = Map.of("%", -2, "k€", 3, "m€", 6);

    private FrenchNumbers() {}

    /// @return empty when it is no number, or more than one
    public static Optional<BigDecimal> read(CellValue value) {
        return switch (value) {
            case CellValue.Numeric numeric -> Optional.of(numeric.number());
            case CellValue.Text text -> read(text.text());
            case CellValue.Day day -> Optional.empty();
            case CellValue.Flag flag -> Optional.empty();
            case CellValue.Fault fault -> Optional.empty();
        };
    }

    /// @return empty when it is no number, or more than one
    public static Optional<BigDecimal> read(String written) {
        String text = SPACES.matcher(written).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        Matcher negative = NEGATIVE.matcher(text);
        if (!negative.matches()) {
            return readAmount(text.startsWith("+") ? text.substring(1).strip() : text);
        }
        String amount = negative.group(1) == null ? negative.group(2) : negative.group(1);
        return readAmount(amount.strip()).map(BigDecimal::negate);
    }

    private static Optional<BigDecimal> readAmount(String text) {
        Matcher parts = WITH_UNIT.matcher(text);
        if (!parts.matches()
                || !NUMBER.matcher(parts.group(1)).matches()
                || AMBIGUOUS.matcher(parts.group(1)).matches()) {
            return Optional.empty();
        }
        int power = parts.group(2) == null ? 0 : POWERS_OF_TEN.getOrDefault(parts.group(2), 0);
        return Optional.of(new BigDecimal(inEnglish(parts.group(1))).scaleByPowerOfTen(power));
    }

    /// The last comma or point is decimal, unless it stands there several times.
    private static String inEnglish(String number) {
        String compact = number.replace(" ", "");
        int decimal = Math.max(compact.lastIndexOf(','), compact.lastIndexOf('.'));
        if (decimal < 0) {
            return compact;
        }
        String whole = compact.substring(0, decimal);
        boolean several = whole.indexOf(compact.charAt(decimal)) >= 0;
        return whole.replaceAll("[.,]", "") + (several ? "" : ".") + compact.substring(decimal + 1);
    }
}

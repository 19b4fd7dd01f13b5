package org.maillage.base.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes typed values out of what the two formats write, so that twin files give twin values.
final class CellValues {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|\\x{85}|\\u2028|\\u2029");
    /// Control characters and halves of characters: no screen shows them and PostgreSQL refuses the first of them.
    private static final Pattern UNSHOWN =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFEFF\\uFFFE\\uFFFF]|\\p{Cs}");
    private static final String ALSO_WHITE = "\u00a0\u202f\u200b"; // unbroken, narrow and zero-width spaces
    private static final int SHOWN_DIGITS = 15; // what spreadsheets show of a binary number
    private static final int MAX_MAGNITUDE = 40; // digits before or after the comma, beyond which a number is only text
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int DAYS_BEFORE_1904 = 1462;
    private static final int LAST_DAY = 2_958_465; // 31 December 9999

    private CellValues() {}

    static CellValue.Text text(String raw) {
        return new CellValue.Text(strip(isPlain(raw) ? raw : clean(raw)));
    }

    /// Nearly every text is, in a sheet of a million cells.
    private static boolean isPlain(String raw) {
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            boolean plain = c >= ' ' && c < '\u007f' || c > '\u0085' && c < '\u2028' || c == '\n';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static String clean(String raw) {
        String lines = LINE_BREAK.matcher(raw).replaceAll("\n");
        return UNSHOWN.matcher(lines).replaceAll("");
    }

    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isWhite(text.charAt(start))) {
            start++;
        }
        while (end > start && isWhite(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isWhite(char c) {
        return Character.isWhitespace(c) || ALSO_WHITE.indexOf(c) >= 0;
    }

    /// Undoes the escapes of Office Open XML, such as `_x000D_` for a carriage return.
    static String unescape(String raw) {
        return raw.contains("_x") ? ESCAPED.matcher(raw).replaceAll(CellValues::character) : raw;
    }

    private static String character(MatchResult escape) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
    }

    static CellValue number(String raw, NumberStyle style, boolean from1904) {
        BigDecimal number;
        try {
            number = new BigDecimal(raw.strip());
        } catch (NumberFormatException notANumber) {
            return text(raw);
        }
        if (Math.abs((long) number.precision() - number.scale()) > MAX_MAGNITUDE || number.scale() > 400) {
            return text(raw);
        }
        return switch (style) {
            case DATE -> day(number, from1904);
            case TIME -> time(number);
            case PERCENT -> new CellValue.Numeric(number, true);
            case PLAIN -> new CellValue.Numeric(number, false);
        };
    }

    private static CellValue day(BigDecimal serial, boolean from1904) {
        long days = serial.longValue() + (from1904 ? DAYS_BEFORE_1904 : 0);
        if (days < 1 || days > LAST_DAY) {
            return new CellValue.Numeric(serial, false);
        }
        // The calendar of spreadsheets has a 29 February 1900 that never was: before it, days are one later.
        return new CellValue.Day(DAY_ZERO.plusDays(days < 60 ? days + 1 : days));
    }

    /// A date, or a date and a time, as ISO 8601 writes them.
    static CellValue isoDate(String raw) {
        try {
            String date = raw.strip();
            return new CellValue.Day(LocalDate.parse(date.substring(0, Math.min(10, date.length()))));
        } catch (DateTimeParseException notADate) {
            return CellValues.text(raw);
        }
    }

    private static CellValue time(BigDecimal serial) {
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.ONE) >= 0) {
            return new CellValue.Numeric(serial, false);
        }
        int minutes = (int) Math.min(Math.round(serial.doubleValue() * 24 * 60), 24 * 60 - 1);
        return new CellValue.Text(LocalTime.of(minutes / 60, minutes % 60).toString());
    }

    /// @return a number as French spreadsheets show it
    static String shown(BigDecimal number) {
        BigDecimal rounded = number.round(new MathContext(SHOWN_DIGITS)).stripTrailingZeros();
        return rounded.toPlainString().replace('.', ',');
    }
}

package org.maillage.directory.web.form;

/// Ages as they are typed: "3" is three years, "10 semaines" or "8 mois" what they say.
final class TypedAges {

    private static final int MONTHS = 12;
    private static final double WEEKS_A_MONTH = 4.345;

    private TypedAges() {}

    /// @param months in figures, or empty
    static String typed(String months) {
        if (months.isEmpty()) {
            return "";
        }
        int count = Integer.parseInt(months);
        return count % MONTHS == 0 ? Integer.toString(count / MONTHS) : count + " mois";
    }

    /// @return months in figures; what is no age stays as it was typed, for the field to refuse
    static String months(String typed) {
        String plain = typed.toLowerCase(java.util.Locale.ROOT).replaceAll("\\s+", "");
        if (plain.matches("\\d{1,3}(ans?)?")) {
            return Integer.toString(number(plain) * MONTHS);
        }
        if (plain.matches("\\d{1,3}m(ois)?")) {
            return Integer.toString(number(plain));
        }
        return plain.matches("\\d{1,2}semaines?") ? Long.toString(Math.round(number(plain) / WEEKS_A_MONTH)) : typed;
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }
}

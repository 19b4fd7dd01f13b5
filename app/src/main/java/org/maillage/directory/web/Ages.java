package org.maillage.directory.web;

import java.util.Optional;
import org.maillage.directory.ServiceField;
import org.maillage.directory.Sheet;

/// Ages as people say them: "de 10 semaines à 3 ans", "de 6 à 11 ans", "à partir de 11 ans".
public final class Ages {

    private static final int MONTHS = 12;
    private static final int YEARS_FROM = 24; // below, people count months

    private Ages() {}

    public static Optional<String> say(Sheet<ServiceField> sheet) {
        Optional<Integer> from = sheet.number(ServiceField.AGE_FROM).map(Double::intValue);
        Optional<Integer> to = sheet.number(ServiceField.AGE_TO).map(Double::intValue);
        if (from.isEmpty()) {
            return to.map(last -> "jusqu’à " + last(last));
        }
        return Optional.of(to.map(last -> between(from.get(), last)).orElseGet(() -> "à partir de " + age(from.get())));
    }

    private static String between(int from, int to) {
        boolean sameUnit = from % MONTHS == 0 && to % MONTHS == 0 && from >= YEARS_FROM;
        return sameUnit ? "de %d à %s".formatted(from / MONTHS, last(to)) : "de %s à %s".formatted(age(from), last(to));
    }

    // The first month that is too old is a birthday: who is eleven until the twelfth is taken "until 11".
    private static String last(int to) {
        return to % MONTHS == 0 && to > YEARS_FROM ? (to / MONTHS - 1) + "\u00a0ans" : age(to);
    }

    private static String age(int months) {
        if (months % MONTHS == 0 && months >= MONTHS) {
            int years = months / MONTHS;
            return years + "\u00a0an" + (years > 1 ? "s" : "");
        }
        return months + "\u00a0mois";
    }
}

package org.maillage.directory.hours;

import ch.poole.openinghoursparser.Holiday;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Hours in French, as a family reads them.
///
/// @param text a sentence, or the text of OpenStreetMap as it is
/// @param said whether it is a sentence: what cannot be said in words is shown as it was written, and the page says so
public record HoursWords(String text, boolean said) {

    private static final String NEXT = "\u00A0; ";

    static HoursWords of(OpeningHours hours) {
        return sentence(hours.rules())
                .map(text -> new HoursWords(capitalised(text), true))
                .orElseGet(() -> new HoursWords(hours.toOsm(), false));
    }

    private static Optional<String> sentence(List<HoursRule> rules) {
        StringBuilder sentence = new StringBuilder();
        List<HoursRule> said = new ArrayList<>();
        for (int index = 0; index < rules.size(); index++) {
            HoursRule rule = rules.get(index);
            List<Holiday> closed = new ArrayList<>();
            int last = index;
            while (last < rules.size() && closesHolidays(rules.get(last))) {
                closed.addAll(rules.get(last).holidays());
                last++;
            }
            if (closed.isEmpty()) {
                Optional<String> words = RuleWords.of(rule);
                if (words.isEmpty()) {
                    return Optional.empty();
                }
                sentence.append(link(rule, said)).append(words.get());
            } else {
                Optional<String> holidays = DayWords.holidays(
                        closed.stream().sorted(DayWords.SCHOOL_FIRST).toList());
                if (holidays.isEmpty()) {
                    return Optional.empty();
                }
                sentence.append(said.isEmpty() ? "" : NEXT).append("fermé ").append(holidays.get());
                index = last - 1;
            }
            said.add(rule);
        }
        return Optional.of(sentence.toString());
    }

    /// "PH off; SH off" and "PH,SH off" are one clause.
    private static boolean closesHolidays(HoursRule rule) {
        boolean ofHolidays = !rule.holidays().isEmpty() && rule.days().isEmpty() && !rule.namesDates();
        return rule.moment().equals(Moment.CLOSED) && ofHolidays && rule.times().isEmpty() && !rule.fallBack();
    }

    /// What tells how a clause stands to those before it: "mais" where it takes their place, "et aussi" where it adds.
    private static String link(HoursRule rule, List<HoursRule> said) {
        if (said.isEmpty()) {
            return "";
        }
        if (rule.fallBack()) {
            return NEXT + "sinon ";
        }
        boolean sameDays = said.stream().anyMatch(before -> DayWords.mayBeSameDays(before, rule));
        if (!sameDays || !rule.moment().mayBeOpen()) {
            return NEXT;
        }
        return NEXT + (rule.additive() ? "et aussi " : "mais ");
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
    }
}

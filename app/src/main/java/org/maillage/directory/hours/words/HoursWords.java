package org.maillage.directory.hours.words;

import ch.poole.openinghoursparser.Holiday;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.maillage.directory.hours.HoursRule;
import org.maillage.directory.hours.Moment;
import org.maillage.directory.hours.OpeningHours;

/// Hours in French, as a family reads them.
///
/// @param text a sentence, or the text of OpenStreetMap as it is
/// @param said whether it is a sentence: what cannot be said in words is shown as it was written, and the page says so
public record HoursWords(String text, boolean said) {

    private static final String NEXT = "\u00A0; ";

    public static HoursWords of(OpeningHours hours) {
        List<HoursRule> rules = hours.rules();
        return (Overriding.misleads(rules) ? Optional.<String>empty() : sentence(rules))
                .map(text -> new HoursWords(capitalised(text), true))
                .orElseGet(() -> new HoursWords(hours.toOsm(), false));
    }

    private static Optional<String> sentence(List<HoursRule> rules) {
        List<Optional<String>> clauses = new ArrayList<>();
        int next = 0;
        while (next < rules.size()) {
            int after = clauseEnd(rules, next);
            clauses.add(clause(rules, next, after));
            next = after;
        }
        return clauses.stream().allMatch(Optional::isPresent)
                ? Optional.of(String.join(
                        NEXT, clauses.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    /// "PH off; SH off" are one clause, and so are all the rules of weeks of school holidays.
    private static int clauseEnd(List<HoursRule> rules, int start) {
        int end = start;
        while (end < rules.size() && closesHolidays(rules.get(end)) && !saysOnly(rules, end)) {
            end++;
        }
        if (end > start) {
            return end;
        }
        end = saysOnly(rules, start) ? start + 1 : start;
        while (end < rules.size() && isOfSchoolHolidays(rules.get(end))) {
            end++;
        }
        return Math.max(end, start + 1);
    }

    private static Optional<String> clause(List<HoursRule> rules, int start, int end) {
        HoursRule rule = rules.get(start);
        if (saysOnly(rules, start)) {
            return inSchoolHolidays(rules.subList(start + 1, end), "seulement ");
        }
        if (isOfSchoolHolidays(rule)) {
            return inSchoolHolidays(rules.subList(start, end), "");
        }
        if (closesHolidays(rule)) {
            List<Holiday> closed = rules.subList(start, end).stream()
                    .flatMap(each -> each.holidays().stream())
                    .sorted(DayWords.SCHOOL_FIRST)
                    .toList();
            return DayWords.holidays(closed).map(words -> "fermé " + words);
        }
        return RuleWords.of(rule).map(words -> link(rule, rules.subList(0, start)) + words);
    }

    private static Optional<String> inSchoolHolidays(List<HoursRule> weeks, String only) {
        StringBuilder words = new StringBuilder("pendant les vacances scolaires, ").append(only);
        List<HoursRule> said = new ArrayList<>();
        for (HoursRule rule : weeks) {
            HoursRule week = rule.withoutHolidays();
            Optional<String> clause = RuleWords.of(week);
            if (clause.isEmpty()) {
                return clause;
            }
            String link = link(week, said);
            words.append(said.isEmpty() ? "" : link.isEmpty() ? " et " : ", " + link)
                    .append(clause.get());
            said.add(week);
        }
        return Optional.of(words.toString());
    }

    /// "SH off" before "SH We 14:00-16:00": closed but for that.
    private static boolean saysOnly(List<HoursRule> rules, int index) {
        HoursRule rule = rules.get(index);
        return closesHolidays(rule)
                && rule.holidays().stream().allMatch(holiday -> holiday.getType() == Holiday.Type.SH)
                && index + 1 < rules.size()
                && isOfSchoolHolidays(rules.get(index + 1));
    }

    private static boolean isOfSchoolHolidays(HoursRule rule) {
        return rule.holidays().size() == 1
                && rule.speaksOf(Holiday.Type.SH)
                && rule.holidays().getFirst().getOffset() == 0
                && (rule.days().isEmpty() || !rule.holidays().getFirst().getUseAsWeekDay())
                && !rule.times().isEmpty()
                && rule.moment().mayBeOpen()
                && !rule.namesDates()
                && !rule.fallBack();
    }

    private static boolean closesHolidays(HoursRule rule) {
        boolean ofHolidays = !rule.holidays().isEmpty() && rule.days().isEmpty() && !rule.namesDates();
        return rule.moment().equals(Moment.CLOSED) && ofHolidays && rule.times().isEmpty() && !rule.fallBack();
    }

    /// How a clause stands to those before it: "mais" where it takes their place, "et aussi" where it adds.
    private static String link(HoursRule rule, List<HoursRule> said) {
        if (said.isEmpty()) {
            return "";
        }
        if (rule.fallBack()) {
            return "sinon ";
        }
        boolean sameDays = said.stream().anyMatch(before -> Overriding.maySpeakOfSameWeekdays(before, rule));
        if (!sameDays || !rule.moment().mayBeOpen()) {
            return "";
        }
        return rule.additive() ? "et aussi " : "mais ";
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
    }
}

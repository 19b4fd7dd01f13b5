package org.maillage.plan.renewal;

import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;
import org.maillage.convention.Convention;

/// The frame of the convention that follows, as it will begin.
public record NextConvention(String title, String shortTitle, String slug, LocalDate startsOn, LocalDate endsOn) {

    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");

    /// From the day after the end, for as long; where a name says the years, it says the new ones.
    public static NextConvention proposedAfter(Convention convention) {
        LocalDate start = convention.endsOn().plusDays(1);
        LocalDate end = lastDay(convention, start);
        int later = start.getYear() - convention.startsOn().getYear();
        String slug = moved(convention.slug(), later);
        return new NextConvention(
                moved(convention.title(), later),
                moved(convention.shortTitle(), later),
                slug.equals(convention.slug()) ? slug + "-" + start.getYear() + "-" + end.getYear() : slug,
                start,
                end);
    }

    // Whole months are counted as months: four years have not always the same number of days.
    private static LocalDate lastDay(Convention convention, LocalDate start) {
        Period length =
                Period.between(convention.startsOn(), convention.endsOn().plusDays(1));
        return start.plus(length).minusDays(1);
    }

    private static String moved(String words, int years) {
        return YEAR.matcher(words).replaceAll(year -> Integer.toString(Integer.parseInt(year.group()) + years));
    }
}

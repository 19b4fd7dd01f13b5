package org.maillage.directory.web.hours;

import java.util.List;
import java.util.Optional;
import org.maillage.base.Saved;
import org.maillage.directory.HoursBook;
import org.maillage.directory.hours.OpeningHours;
import org.maillage.directory.hours.weekly.WeeklyHours;
import org.maillage.directory.web.FormPlace;
import org.maillage.directory.web.OpenNow;
import org.maillage.site.Conflict;
import org.maillage.site.Filled;
import org.maillage.site.Overtaken;
import org.maillage.site.components.Option;
import org.springframework.stereotype.Component;

/// Builds the week to fill in, and reads hours into it.
@Component
class WeekPages {

    private final HoursBook book;
    private final OpenNow words;

    WeekPages(HoursBook book, OpenNow words) {
        this.book = book;
        this.words = words;
    }

    WeekForm formOf(String osm, String note, int version) {
        return WeekForm.of(weekOf(osm).orElse(null), note, version);
    }

    private Optional<WeeklyHours> weekOf(String osm) {
        Optional<OpeningHours> hours = book.find(osm);
        return hours.flatMap(WeeklyHours::find);
    }

    WeekPage pageOf(FormPlace place, String osm, Filled<WeekForm> filled) {
        String vacation = filled.form().vacation();
        return new WeekPage(
                place.title(),
                place.crumbs(),
                filled,
                List.of(
                        new Option(
                                WeekForm.SAME,
                                "Les mêmes",
                                !vacation.equals(WeekForm.CLOSED) && !vacation.equals(WeekForm.OTHER)),
                        new Option(WeekForm.CLOSED, "Fermé", vacation.equals(WeekForm.CLOSED)),
                        new Option(WeekForm.OTHER, "D’autres horaires", vacation.equals(WeekForm.OTHER))),
                osm.isEmpty() || weekOf(osm).isPresent() ? "" : words.words(osm),
                place.action(),
                place.back());
    }

    Overtaken<WeekForm> overtaken(
            String title,
            WeekForm mine,
            String mineOsm,
            WeekForm theirs,
            String theirsOsm,
            Saved.ChangedMeanwhile meanwhile) {
        var fields = new Conflict.Fields()
                .add(
                        "Horaires",
                        words.words(theirsOsm),
                        words.words(mineOsm),
                        "days",
                        "vacation",
                        "other",
                        "publicHolidays")
                .add("À savoir sur les horaires", theirs.note(), mine.note(), "note");
        return new Overtaken<>(mine, theirs, Conflict.of(meanwhile.by(), meanwhile.at(), title, fields));
    }
}

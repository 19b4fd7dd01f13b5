package org.maillage.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/// What somebody saved while one was typing: who, when, which object, and each field in words, theirs and mine.
///
/// @param title of the object
/// @param read the fields that only say what was read, such as the version: never chosen, always the latest
public record Conflict(String who, Instant at, String title, List<Field> fields, List<String> read) {

    public Conflict {
        fields = List.copyOf(fields);
        read = List.copyOf(read);
    }

    /// One question of the form.
    ///
    /// @param names of the fields that answer it together: a date and, instead, a school year
    public record Field(String label, String theirs, String mine, List<String> names) {}

    public static Conflict of(String who, Instant at, String title, Fields fields) {
        return new Conflict(who, at, title, fields.fields, fields.read);
    }

    /// As it stands after a name: "à 14 h 02", "hier à 9 h 30".
    public String when(LocalDate today) {
        ZonedDateTime moment = at.atZone(FrenchDates.PARIS);
        boolean sameDay = moment.toLocalDate().equals(today);
        return sameDay ? "à " + FrenchDates.time(moment) : FrenchDates.moment(moment, today);
    }

    /// The fields of a form in its order, in words.
    public static final class Fields {

        private final List<Field> fields = new ArrayList<>();
        private final List<String> read;

        public Fields() {
            this("version");
        }

        public Fields(String... read) {
            this.read = List.of(read);
        }

        public Fields add(String label, String theirs, String mine, String... names) {
            fields.add(new Field(label, theirs, mine, List.of(names)));
            return this;
        }
    }
}

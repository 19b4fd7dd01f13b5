package org.maillage.directory.hours;

import java.util.Optional;

/// What is known of a place at one moment.
///
/// @param comment what its hours say beside, such as "sur rendez-vous", or why they are unknown
public record Moment(HoursState state, Optional<String> comment) {

    public static final Moment CLOSED = new Moment(HoursState.CLOSED, Optional.empty());
    static final Moment OPEN_END = unknown("l’heure de fermeture n’est pas écrite");
    static final Moment AFTER_THE_SUN = unknown("ces heures suivent le lever et le coucher du soleil");
    static final Moment UNPUBLISHED = unknown("le calendrier des vacances scolaires n’est pas connu à cette date");

    private static Moment unknown(String reason) {
        return new Moment(HoursState.UNKNOWN, Optional.of(reason));
    }

    public boolean mayBeOpen() {
        return state != HoursState.CLOSED;
    }
}

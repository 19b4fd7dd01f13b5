package org.maillage.directory.geocoding;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.site.FrenchDates;

/// How the service answers.
///
/// @param on false when the operator switched it off
/// @param answeredAt null when it never did
/// @param failedAt null unless its last word was a failure
/// @param failure in French, what it did then
/// @param failures how many in a row
/// @param notBefore when it may be asked again, or null
public record GeocoderStanding(
        boolean on,
        @Nullable Instant answeredAt,
        @Nullable Instant failedAt,
        String failure,
        int failures,
        @Nullable Instant notBefore) {

    /// What who waits for it must know, in French; empty while it answers.
    public String said(LocalDate today) {
        if (!on) {
            return "La recherche des adresses par le service national est éteinte sur cette instance\u00a0: les lieux se placent à la main.";
        }
        if (failedAt == null) {
            return "";
        }
        return "Le service national des adresses n’a pas répondu ("
                + FrenchDates.moment(failedAt.atZone(FrenchDates.PARIS), today) + ")\u00a0: " + failure
                + ". Il sera interrogé de nouveau plus tard, de lui-même\u00a0; les lieux peuvent être placés à la main.";
    }
}

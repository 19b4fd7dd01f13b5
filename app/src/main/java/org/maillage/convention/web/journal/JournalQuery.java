package org.maillage.convention.web.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.journal.JournalFilter;
import org.maillage.convention.Histories;
import org.maillage.convention.history.JournalKinds;
import org.maillage.site.FrenchDates;
import org.maillage.site.Typed;
import org.maillage.site.components.Turning;
import org.springframework.web.util.UriComponentsBuilder;

/// The filter as it stands in the address; what is not understood there filters nothing.
///
/// @param personne id of who acted
/// @param du first day
/// @param au last day, included
/// @param objet kind of object, by the word of its address
/// @param avant where the page before ended
public record JournalQuery(String personne, String du, String au, String objet, String avant) {

    public JournalQuery {
        personne = Typed.findId(Typed.text(personne), UUID::toString).orElse("");
        du = Typed.findDay(Typed.text(du)).map(LocalDate::toString).orElse("");
        au = Typed.findDay(Typed.text(au)).map(LocalDate::toString).orElse("");
        objet = Typed.text(objet).matches("[a-z-]{1,30}") ? Typed.text(objet) : "";
        avant = Typed.text(avant).matches("\\d{1,18}") ? Typed.text(avant) : "";
    }

    /// @param kind what the word stands for, or null when no kind has it
    JournalFilter toFilter(JournalKinds.@Nullable Kind kind) {
        return new JournalFilter(
                personne.isEmpty() ? null : UUID.fromString(personne),
                midnight(du, 0),
                midnight(au, 1),
                kind == null ? null : kind.kind(),
                null,
                null);
    }

    long before() {
        return avant.isEmpty() ? Long.MAX_VALUE : Long.parseLong(avant);
    }

    /// To the pages of a history on either side of this one.
    Turning turning(String address, Histories.Page history) {
        return new Turning(
                avant.isEmpty() ? null : with(address, "avant", ""),
                history.older() == null ? null : with(address, "avant", Long.toString(history.older())));
    }

    boolean filters() {
        return !(personne + du + au + objet).isEmpty();
    }

    /// The same filters, on no page in particular.
    JournalQuery fromTheLatest() {
        return new JournalQuery(personne, du, au, objet, "");
    }

    /// The query string with its `?`, or nothing.
    String asAddress() {
        return with("", "avant", avant);
    }

    /// The same page with one thing changed; an empty value leaves it out.
    String with(String base, String name, String value) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("personne", personne);
        parts.put("du", du);
        parts.put("au", au);
        parts.put("objet", objet);
        parts.put(name, value);
        var address = UriComponentsBuilder.fromPath(base);
        parts.forEach((key, part) -> {
            if (!part.isEmpty()) {
                address.queryParam(key, part);
            }
        });
        return address.toUriString();
    }

    private static @Nullable Instant midnight(String day, int daysLater) {
        return Typed.findDay(day)
                .map(date ->
                        date.plusDays(daysLater).atStartOfDay(FrenchDates.PARIS).toInstant())
                .orElse(null);
    }
}

package org.maillage.workspace.mine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.partners.AskedOfMe;
import org.maillage.site.FrenchDates;
import org.maillage.site.components.Link;

/// News that I am asked for.
///
/// @param about who asks, in which campaign
/// @param due until when, in words
/// @param answer the form on the sheet, or null for who may not write there
/// @param opening where to POST to be led to the page that the mail opens, or null
public record AskedLine(
        Link action,
        String about,
        String due,
        boolean overdue,
        @Nullable String answer,
        @Nullable String opening) {

    static AskedLine of(AskedOfMe asked, Space space, boolean several, LocalDate today) {
        String sheet = space.path(asked.action().path());
        boolean mayWrite = space.rights().mayContribute(asked.theme(), asked.pilots());
        boolean overdue = asked.isOverdue(today);
        return new AskedLine(
                ActionWords.link(asked.action(), space),
                ActionWords.join(
                        several ? space.convention().shortTitle() : "",
                        asked.by() + " demande de vos nouvelles\u00a0: «\u00a0" + asked.campaign() + "\u00a0»"),
                overdue
                        ? "en retard de " + FrenchDates.since(asked.answerBy(), today)
                        : "avant le " + FrenchDates.day(asked.answerBy()),
                overdue,
                mayWrite ? sheet + "/nouvelles#body" : null,
                mayWrite
                        ? null
                        : space.path(
                                "/plan/nouvelles/demandes/" + asked.request().value() + "/ouverture"));
    }
}

package org.maillage.accounts.web.administration;

import java.util.List;
import org.maillage.site.components.Column;
import org.maillage.site.components.Exports;
import org.maillage.site.components.Link;
import org.maillage.site.components.Pager;

public record PeoplePage(String query, int total, List<Row> rows, Pager pager) {

    static final String LIST = "/administration/personnes";

    /// @param stateKind how the state is drawn: ok, warn, bad, idle
    public record Row(
            Link name, String email, String organisation, String state, String stateKind, boolean administrator) {}

    public String title() {
        return "Personnes";
    }

    public List<Link> crumbs() {
        return List.of(new Link("Administration", "/administration"));
    }

    public String count() {
        return total > 1 ? total + " personnes" : total + " personne";
    }

    public Exports exports() {
        return Exports.of(LIST, SoughtWords.query(query), Exports.lines(count(), !query.isEmpty()));
    }

    public List<Column> columns() {
        return List.of(
                Column.plain("Nom"),
                Column.plain("Adresse électronique"),
                Column.plain("Organisation"),
                Column.plain("Compte"));
    }
}

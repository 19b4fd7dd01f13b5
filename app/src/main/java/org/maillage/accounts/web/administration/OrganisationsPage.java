package org.maillage.accounts.web.administration;

import java.util.List;
import org.maillage.site.components.Column;
import org.maillage.site.components.Exports;
import org.maillage.site.components.Link;

public record OrganisationsPage(String query, List<Row> rows) {

    static final String LIST = "/administration/organisations";

    public record Row(Link name, String shortName, String kind, String parent, boolean fictitious) {}

    public String title() {
        return "Organisations";
    }

    public List<Link> crumbs() {
        return List.of(new Link("Administration", "/administration"));
    }

    public String count() {
        return rows.size() > 1 ? rows.size() + " organisations" : rows.size() + " organisation";
    }

    public Exports exports() {
        return Exports.of(LIST, SoughtWords.query(query), Exports.lines(count(), !query.isEmpty()));
    }

    public List<Column> columns() {
        return List.of(
                Column.plain("Nom"), Column.plain("Nom court"), Column.plain("Type"), Column.plain("Service de"));
    }
}

package org.maillage.directory.web.professionals;

import java.util.ArrayList;
import java.util.List;
import org.maillage.directory.Vocabulary;
import org.maillage.directory.professionals.ProfessionalFilter;
import org.maillage.site.Typed;
import org.maillage.site.components.Chip;
import org.maillage.territory.Area;
import org.maillage.territory.Territory;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/// Whom one looks for, as it stands in the address; what is not understood there filters nothing.
///
/// @param q words
/// @param theme code of a theme or of a family of themes
/// @param lieu address of a quartier
/// @param publics code of an audience
record ProfessionalQuery(String q, String theme, String lieu, String publics) {

    static ProfessionalQuery of(Territory territory, MultiValueMap<String, String> said) {
        String theme = Typed.text(said.getFirst("theme"));
        String place = Typed.text(said.getFirst("lieu"));
        String audience = Typed.text(said.getFirst("public"));
        return new ProfessionalQuery(
                Typed.line(said.getFirst("q")),
                ThemeGroups.find(theme).isPresent() ? theme : "",
                territory.parts().stream().anyMatch(area -> area.slug().equals(place)) ? place : "",
                Vocabulary.AUDIENCES.terms().stream()
                                .anyMatch(term -> term.code().equals(audience))
                        ? audience
                        : "");
    }

    boolean isOpen() {
        return (q + theme + lieu + publics).isEmpty();
    }

    ProfessionalFilter filter(Territory territory) {
        return new ProfessionalFilter(
                q, theme, territory.findArea(lieu).map(Area::id).orElse(null), publics);
    }

    List<Chip> chips(Territory territory, String here) {
        var chips = new ArrayList<Chip>();
        add(chips, "Recherche", q, address(here, "", theme, lieu, publics));
        add(chips, "Thématique", ThemeGroups.find(theme).orElse(""), address(here, q, "", lieu, publics));
        add(
                chips,
                "Quartier",
                territory.findArea(lieu).map(Area::name).orElse(""),
                address(here, q, theme, "", publics));
        add(
                chips,
                "Public",
                publics.isEmpty() ? "" : Vocabulary.AUDIENCES.labelOf(publics),
                address(here, q, theme, lieu, ""));
        return List.copyOf(chips);
    }

    private static void add(List<Chip> chips, String label, String value, String without) {
        if (!value.isEmpty()) {
            chips.add(new Chip(label, value, without));
        }
    }

    /// Its parts with their `?`, or nothing.
    String written() {
        return address("", q, theme, lieu, publics);
    }

    private static String address(String base, String q, String theme, String lieu, String publics) {
        var address = UriComponentsBuilder.fromPath(base);
        add(address, "q", q);
        add(address, "theme", theme);
        add(address, "lieu", lieu);
        add(address, "public", publics);
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, value);
        }
    }
}

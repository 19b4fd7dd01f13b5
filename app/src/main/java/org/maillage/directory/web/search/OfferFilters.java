package org.maillage.directory.web.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.maillage.convention.Space;
import org.maillage.convention.Themes;
import org.maillage.directory.Kind;
import org.maillage.directory.Kinds;
import org.maillage.directory.Term;
import org.maillage.directory.Vocabulary;
import org.maillage.site.components.Chip;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.maillage.territory.Area;
import org.maillage.territory.Territory;
import org.springframework.stereotype.Component;

/// Says what is looked for, and what else could be.
@Component
class OfferFilters {

    private static final String OTHERS = "Autres";

    private final Kinds kinds;
    private final Themes themes;

    OfferFilters(Kinds kinds, Themes themes) {
        this.kinds = kinds;
        this.themes = themes;
    }

    OffersPage.Filters of(Space space, String here, OfferSearches.Search search, String count) {
        OfferQuery query = search.query();
        return new OffersPage.Filters(
                query.q(),
                query.pres(),
                query.age(),
                query.heure(),
                count,
                chips(here, search),
                kinds(space, query.type()),
                places(search.scope().territory(), query.lieu()),
                OptionGroup.single(OfferQuery.DAYS.stream()
                        .map(day -> new Option(day, day, day.equals(query.jour())))
                        .toList()),
                OptionGroup.single(options(Vocabulary.AUDIENCES, List.of(query.publics()))),
                options(Vocabulary.SLOTS, query.quand()),
                options(Vocabulary.ARRANGEMENTS, query.acces()),
                !query.ouvert().isEmpty(),
                !query.gratuit().isEmpty());
    }

    private List<OptionGroup> kinds(Space space, String chosen) {
        Map<String, List<Kind>> byTheme = kinds.byTheme();
        var groups = new ArrayList<OptionGroup>();
        var named = new ArrayList<String>();
        themes.listOf(space.id()).forEach(theme -> {
            if (byTheme.containsKey(theme.code())) {
                named.add(theme.code());
                groups.add(group(theme.name(), byTheme.get(theme.code()), chosen));
            }
        });
        groups.add(group(
                OTHERS,
                kinds.all().stream()
                        .filter(kind -> kind.theme() == null || !named.contains(kind.theme()))
                        .toList(),
                chosen));
        return groups;
    }

    private static OptionGroup group(String label, List<Kind> kinds, String chosen) {
        return new OptionGroup(
                label,
                kinds.stream()
                        .map(kind -> new Option(
                                kind.code(), kind.plural(), kind.code().equals(chosen)))
                        .toList());
    }

    static List<OptionGroup> places(Territory territory, String chosen) {
        var groups = new ArrayList<OptionGroup>();
        add(groups, territory.whole().kind() == Area.Kind.EPCI ? "Communes" : "Quartiers", territory.parts(), chosen);
        add(groups, "Quartiers prioritaires", territory.of(Area.Kind.QPV), chosen);
        add(groups, "Zones de vie sociale", territory.of(Area.Kind.VIE_SOCIALE), chosen);
        add(groups, "Secteurs", territory.of(Area.Kind.SECTEUR), chosen);
        return groups;
    }

    private static void add(List<OptionGroup> groups, String label, List<Area> areas, String chosen) {
        if (!areas.isEmpty()) {
            groups.add(new OptionGroup(
                    label,
                    areas.stream()
                            .map(area -> new Option(
                                    area.slug(), area.fullName(), area.slug().equals(chosen)))
                            .toList()));
        }
    }

    private static List<Option> options(Vocabulary vocabulary, Collection<String> chosen) {
        return vocabulary.terms().stream()
                .map(term -> new Option(term.code(), term.label(), chosen.contains(term.code())))
                .toList();
    }

    static List<Chip> chips(String here, OfferSearches.Search search) {
        OfferQuery query = search.query();
        var chips = new ArrayList<Chip>();
        add(chips, here, query, "Recherche", "q", query.q());
        add(
                chips,
                here,
                query,
                "Type",
                "type",
                search.kind() == null ? "" : search.kind().plural());
        add(
                chips,
                here,
                query,
                "Près de",
                "pres",
                search.near() == null ? "" : search.near().name());
        add(
                chips,
                here,
                query,
                "Lieu",
                "lieu",
                search.area() == null ? "" : search.area().fullName());
        add(
                chips,
                here,
                query,
                "Âge",
                "age",
                search.filter().ageMonths() == null ? "" : age(search.filter().ageMonths()));
        terms(chips, here, query, "Quand", "quand", Vocabulary.SLOTS, query.quand());
        add(chips, here, query, "Jour", "jour", query.jour());
        add(
                chips,
                here,
                query,
                "Heure",
                "heure",
                query.jour().isEmpty() ? "" : query.heure().replace(":", "\u00a0h\u00a0"));
        add(chips, here, query, "Horaires", "ouvert", query.ouvert().isEmpty() ? "" : "ouvert maintenant");
        add(chips, here, query, "Frais", "gratuit", query.gratuit().isEmpty() ? "" : "gratuit");
        add(
                chips,
                here,
                query,
                "Public",
                "public",
                search.filter().audiences().isEmpty() ? "" : Vocabulary.AUDIENCES.labelOf(query.publics()));
        terms(chips, here, query, "Accessibilité", "acces", Vocabulary.ARRANGEMENTS, query.acces());
        return List.copyOf(chips);
    }

    static String age(int months) {
        return months % 12 == 0 && months > 0
                ? months / 12 + "\u00a0an" + (months > 12 ? "s" : "")
                : months + "\u00a0mois";
    }

    private static void add(List<Chip> chips, String here, OfferQuery query, String label, String name, String value) {
        if (!value.isEmpty()) {
            chips.add(new Chip(label, value, query.with(here, name)));
        }
    }

    private static void terms(
            List<Chip> chips,
            String here,
            OfferQuery query,
            String label,
            String name,
            Vocabulary vocabulary,
            List<String> codes) {
        vocabulary.terms().stream()
                .filter((Term term) -> codes.contains(term.code()))
                .forEach(term -> chips.add(new Chip(label, term.label(), query.without(here, name, term.code()))));
    }
}

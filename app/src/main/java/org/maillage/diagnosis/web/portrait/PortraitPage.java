package org.maillage.diagnosis.web.portrait;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.site.components.Column;
import org.maillage.site.components.Exports;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.maillage.site.components.Tab;
import org.maillage.territory.Area;

/// The portrait of one area.
///
/// @param withinWhole whether it is compared with the whole; the whole itself is not
/// @param departement how the département is called, null when nothing of it is known
/// @param mostAlike the area that looks most like it, whose figures stand beside; null when nobody can tell
public record PortraitPage(
        Space space,
        KnownTerritory known,
        Area area,
        boolean withinWhole,
        @Nullable String departement,
        List<PortraitSection> sections,
        List<String> distinctions,
        @Nullable Area mostAlike,
        List<Link> alike,
        @Nullable FigureMap map,
        List<Tab> tabs) {

    /// What is called distinct: never the same thing in all portraits.
    public String distinctionTitle() {
        return withinWhole
                ? "Ce qui le distingue " + (known.isCity() ? "de la ville" : "du territoire")
                : "Ce qui le distingue du département";
    }

    public Exports exports() {
        return Exports.of(
                DiagnosisAddress.portrait(space),
                "",
                "Les chiffres de tous les territoires, avec leurs sources, jusqu’à la ligne du fichier.");
    }

    public String title() {
        return area.fullName();
    }

    public String subtitle() {
        return switch (area.kind()) {
            case COMMUNE, EPCI, DEPARTEMENT -> "Le portrait du territoire";
            case QUARTIER -> "Portrait du quartier";
            case QPV -> "Portrait du quartier prioritaire, zonage " + area.zoning();
            case IRIS -> "Portrait de l’IRIS " + area.code();
            case VIE_SOCIALE -> "Portrait de la zone de vie sociale";
            case SECTEUR -> "Portrait du secteur";
        };
    }

    public List<Link> crumbs() {
        return withinWhole
                ? List.of(new Link(known.territory().whole().name(), DiagnosisAddress.portrait(space)))
                : List.of();
    }

    public boolean isEmpty() {
        return sections.isEmpty();
    }

    public boolean mayBringFigures() {
        return space.rights().mayCoordinate();
    }

    public String sourcesPath() {
        return DiagnosisAddress.sources(space);
    }

    public String choosePath() {
        return DiagnosisAddress.portrait(space) + "/territoires";
    }

    public String wholeName() {
        return known.territory().whole().shortName();
    }

    public List<Column> columns() {
        return Stream.of(
                        Column.plain("Indicateur"),
                        Column.plain(area.shortName()).asNumbers(),
                        withinWhole ? Column.plain(wholeName()).asNumbers() : null,
                        departement == null ? null : Column.plain(departement).asNumbers(),
                        mostAlike == null
                                ? null
                                : Column.plain(mostAlike.shortName()).asNumbers(),
                        Column.plain("Source et méthode"))
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /// Every area that has a portrait, by kind.
    public List<OptionGroup> areas() {
        return Stream.of(
                        group("Le territoire", List.of(known.territory().whole())),
                        group("Communes", inner(Area.Kind.COMMUNE)),
                        group("Quartiers", inner(Area.Kind.QUARTIER)),
                        group("Quartiers prioritaires", inner(Area.Kind.QPV)),
                        group("Zones de vie sociale", inner(Area.Kind.VIE_SOCIALE)),
                        group("Secteurs", inner(Area.Kind.SECTEUR)),
                        group("IRIS", known.iris()))
                .filter(group -> !group.options().isEmpty())
                .toList();
    }

    private List<Area> inner(Area.Kind kind) {
        return known.territory().within().stream()
                .filter(one -> one.kind() == kind)
                .toList();
    }

    private OptionGroup group(String label, List<Area> areas) {
        return new OptionGroup(
                label,
                areas.stream()
                        .map(one ->
                                new Option(one.slug(), one.fullName(), one.id().equals(area.id())))
                        .toList());
    }
}

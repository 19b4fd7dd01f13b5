package org.maillage.directory.web.networks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maillage.convention.Space;
import org.maillage.directory.networks.NetworkStructure;
import org.maillage.directory.networks.Networks;
import org.maillage.directory.networks.ZoneCover;
import org.maillage.directory.networks.ZoneCovers;
import org.maillage.directory.web.DirectoryTabs;
import org.maillage.figures.Figure;
import org.maillage.figures.Figures;
import org.maillage.figures.Indicators;
import org.maillage.figures.TerritoryFigures;
import org.maillage.site.FrenchLists;
import org.maillage.site.components.Column;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.maillage.territory.Area;
import org.maillage.territory.Areas;
import org.maillage.territory.Territory;
import org.springframework.stereotype.Component;

/// Builds the page of zones de vie sociale.
@Component
class ZonePages {

    private static final String INHABITANTS = "habitants";
    private static final double HECTARE = 10_000;

    private final Networks networks;
    private final ZoneCovers covers;
    private final Areas areas;
    private final Figures figures;
    private final Indicators indicators;

    ZonePages(Networks networks, ZoneCovers covers, Areas areas, Figures figures, Indicators indicators) {
        this.networks = networks;
        this.covers = covers;
        this.areas = areas;
        this.figures = figures;
        this.indicators = indicators;
    }

    ZonePage pageOf(Space space) {
        NetworkPages.requireNoCopy(space);
        Territory territory = areas.getTerritory(space.convention().territory());
        List<Area> zones = territory.of(Area.Kind.VIE_SOCIALE);
        ZoneCover cover = covers.of(territory);
        List<NetworkStructure> answering = answering(space);
        TerritoryFigures known = figures.read(territory, areas.listIris(territory));
        boolean may = space.rights().mayCoordinateSomeTheme();
        return new ZonePage(
                DirectoryTabs.of(space, DirectoryTabs.Current.NETWORKS),
                NetworkPages.choices(space, "zones"),
                Stream.of("Zone", "Qui en répond", "IRIS", "Habitants")
                        .map(Column::plain)
                        .toList(),
                zones.stream()
                        .map(zone -> row(space, zone, cover, answering, known))
                        .toList(),
                cover.overlaps().stream().map(ZonePages::overlap).toList(),
                holes(zones, cover, answering),
                answering.stream().map(one -> answering(space, zones, one, may)).toList(),
                space.rights().mayCoordinate() ? space.path("/reglages/territoire") : null);
    }

    /// Centres sociaux and espaces de vie sociale, and whatever answers for a zone already.
    private List<NetworkStructure> answering(Space space) {
        var found = new LinkedHashMap<Long, NetworkStructure>();
        Stream.of("centres-sociaux", "evs")
                .flatMap(network -> networks.listStructures(space, network).stream())
                .filter(one -> one.standing().isMember() || one.zone() != null)
                .forEach(one -> found.putIfAbsent(one.number(), one));
        return found.values().stream()
                .sorted(java.util.Comparator.comparing(
                        NetworkStructure::name, java.text.Collator.getInstance(java.util.Locale.FRENCH)))
                .toList();
    }

    private ZonePage.Row row(
            Space space, Area zone, ZoneCover cover, List<NetworkStructure> answering, TerritoryFigures known) {
        return new ZonePage.Row(
                zone.name(),
                answering.stream()
                        .filter(one -> zone.id().equals(one.zone()))
                        .map(one -> new Link(one.name(), space.path(one.path())))
                        .toList(),
                Optional.ofNullable(cover.iris().get(zone.id()))
                        .map(held -> Integer.toString(held.size()))
                        .orElse("inconnus"),
                people(zone, known));
    }

    private String people(Area zone, TerritoryFigures known) {
        return indicators
                .findIndicator(INHABITANTS)
                .map(indicator -> known.figureOf(indicator, zone))
                .map(figure -> figure instanceof Figure.Known(var _, double value, var basis)
                        ? "%s%,d (%d)"
                                .formatted(
                                        basis.isCounted() ? "" : "environ ",
                                        Math.round(value),
                                        basis.edition().year())
                                .replace(',', '\u202f')
                        : "inconnus")
                .orElse("inconnus");
    }

    private static String overlap(ZoneCover.Overlap overlap) {
        var shared = new ArrayList<String>();
        overlap.squareMeters()
                .ifPresent(meters -> shared.add(
                        meters >= HECTARE
                                ? "%.1f\u00a0hectares"
                                        .formatted(meters / HECTARE)
                                        .replace('.', ',')
                                : meters + "\u00a0m²"));
        if (!overlap.iris().isEmpty()) {
            shared.add("%d\u00a0IRIS (%s)"
                    .formatted(
                            overlap.iris().size(),
                            FrenchLists.joined(
                                    overlap.iris().stream().map(Area::name).toList())));
        }
        return "%s et %s se recouvrent\u00a0: %s%s."
                .formatted(
                        overlap.one().name(),
                        overlap.other().name(),
                        String.join(", ", shared),
                        overlap.squareMeters().isEmpty() ? ", surface inconnue faute de contours" : "");
    }

    private static List<String> holes(List<Area> zones, ZoneCover cover, List<NetworkStructure> answering) {
        var holes = new ArrayList<String>();
        List<String> orphans = zones.stream()
                .filter(zone -> answering.stream().noneMatch(one -> zone.id().equals(one.zone())))
                .map(Area::name)
                .toList();
        said(holes, "Zones dont personne ne répond", orphans);
        said(
                holes,
                "Quartiers qu’aucune zone ne touche",
                cover.bare().stream().map(Area::name).toList());
        said(
                holes,
                "IRIS d’aucune zone",
                cover.bareIris().stream().map(Area::name).toList());
        said(
                holes,
                "Zones sans contour ni liste d’IRIS",
                cover.unknown().stream().map(Area::name).toList());
        return holes;
    }

    private static void said(List<String> holes, String label, List<String> names) {
        if (!names.isEmpty()) {
            holes.add("%s (%d)\u00a0: %s.".formatted(label, names.size(), FrenchLists.joined(names)));
        }
    }

    private static ZonePage.Answering answering(Space space, List<Area> zones, NetworkStructure one, boolean may) {
        return new ZonePage.Answering(
                new Link(one.name(), space.path(one.path())),
                zones.stream()
                        .filter(zone -> zone.id().equals(one.zone()))
                        .map(Area::name)
                        .findFirst()
                        .orElse("aucune zone"),
                OptionGroup.single(zones.stream()
                        .map(zone ->
                                new Option(zone.slug(), zone.name(), zone.id().equals(one.zone())))
                        .toList()),
                "zone-" + one.number(),
                may && !zones.isEmpty()
                        ? space.path(NetworkPages.INSIDE + "/zones/" + one.number() + "/rattachement")
                        : null);
    }
}

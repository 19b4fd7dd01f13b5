package org.maillage.directory.web.networks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.maillage.convention.Space;
import org.maillage.directory.networks.NetworkStructure;
import org.maillage.site.components.Link;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.Territory;

/// Says what the members of a network cover; of an area without boundary it says that nobody knows.
///
/// @param known areas of which one can tell what lies in them
record Covering(Space space, List<NetworkStructure> members, Set<AreaId> known) {

    private static final String UNKNOWN = "inconnu";

    List<NetworkPage.Cover> covers(Territory territory) {
        var covers = new ArrayList<NetworkPage.Cover>();
        add(covers, territory.whole().kind() == Area.Kind.EPCI ? "Communes" : "Quartiers", territory.parts());
        territory.of(Area.Kind.QPV).stream()
                .map(Area::zoning)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .forEach(zoning ->
                        add(covers, "Quartiers prioritaires, zonage de\u00a0" + zoning, territory.qpvOf(zoning)));
        add(covers, "Zones de vie sociale", territory.of(Area.Kind.VIE_SOCIALE));
        return covers;
    }

    private void add(List<NetworkPage.Cover> covers, String label, List<Area> parts) {
        if (!parts.isEmpty()) {
            List<NetworkPage.Row> rows = parts.stream().map(this::row).toList();
            boolean told = rows.stream().anyMatch(row -> !row.words().equals(UNKNOWN));
            covers.add(new NetworkPage.Cover(label, summary(rows), told ? rows : List.of()));
        }
    }

    private static String summary(List<NetworkPage.Row> rows) {
        long unknown = rows.stream().filter(row -> row.words().equals(UNKNOWN)).count();
        if (unknown == rows.size()) {
            return "Leurs contours ne sont pas connus\u00a0: rien ne peut en être dit. Ils s’importent dans Réglages, Territoire.";
        }
        long bare = rows.stream().filter(row -> row.members().isEmpty()).count() - unknown;
        String said = bare == 0
                ? "Chacun a au moins un membre connu."
                : bare + "\u00a0sur " + (rows.size() - unknown) + " sans membre connu.";
        return unknown == 0 ? said : said + " " + unknown + "\u00a0sans contour connu\u00a0: rien ne peut en être dit.";
    }

    private NetworkPage.Row row(Area area) {
        List<Link> there = members.stream()
                .filter(one -> one.covers(area.id()))
                .map(one -> new Link(one.name(), space.path(one.path())))
                .toList();
        if (there.isEmpty() && !known.contains(area.id())) {
            return new NetworkPage.Row(area.fullName(), "idle", UNKNOWN, there);
        }
        return new NetworkPage.Row(
                area.fullName(),
                there.isEmpty() ? "warn" : "ok",
                switch (there.size()) {
                    case 0 -> "aucun";
                    case 1 -> "un";
                    default -> "plusieurs";
                },
                there);
    }
}

package org.maillage.directory.web.networks;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maillage.convention.Space;
import org.maillage.directory.Kind;
import org.maillage.directory.Kinds;
import org.maillage.directory.Structures;
import org.maillage.directory.Term;
import org.maillage.directory.Vocabulary;
import org.maillage.directory.networks.KnownGround;
import org.maillage.directory.networks.NetworkStructure;
import org.maillage.directory.networks.Networks;
import org.maillage.directory.networks.Standing;
import org.maillage.directory.web.DirectoryTabs;
import org.maillage.site.NotFound;
import org.maillage.site.components.Tab;
import org.maillage.territory.Areas;
import org.maillage.territory.Territory;
import org.springframework.stereotype.Component;

/// Builds the page of a network.
@Component
class NetworkPages {

    static final String INSIDE = Structures.PATH + "/reseaux";

    private final Networks networks;
    private final Areas areas;
    private final Kinds kinds;
    private final KnownGround ground;
    private final NetworkMaps maps;

    NetworkPages(Networks networks, Areas areas, Kinds kinds, KnownGround ground, NetworkMaps maps) {
        this.networks = networks;
        this.areas = areas;
        this.kinds = kinds;
        this.ground = ground;
        this.maps = maps;
    }

    static Term getNetwork(String code) {
        return Vocabulary.LOCAL_NETWORKS.terms().stream()
                .filter(term -> term.code().equals(code))
                .findFirst()
                .orElseThrow(() -> NotFound.of("Network", code));
    }

    static List<Tab> choices(Space space, String chosen) {
        return Stream.concat(
                        Vocabulary.LOCAL_NETWORKS.terms().stream()
                                .map(term -> new Tab(
                                        term.label(),
                                        space.path(INSIDE + "/" + term.code()),
                                        term.code().equals(chosen))),
                        Stream.of(
                                new Tab("Zones de vie sociale", space.path(INSIDE + "/zones"), chosen.equals("zones"))))
                .toList();
    }

    /// @param error why a structure was not added, or empty
    NetworkPage pageOf(Space space, Term network, String error, String typed) {
        requireNoCopy(space);
        Territory territory = areas.getTerritory(space.convention().territory());
        List<NetworkStructure> all = networks.listStructures(space, network.code());
        List<NetworkStructure> members =
                all.stream().filter(one -> one.standing().isMember()).toList();
        String here = space.path(INSIDE + "/" + network.code());
        boolean may = space.rights().mayCoordinateSomeTheme();
        long unplaced = members.stream().filter(one -> !one.isPlaced()).count();
        return new NetworkPage(
                DirectoryTabs.of(space, DirectoryTabs.Current.NETWORKS),
                choices(space, network.code()),
                network.label(),
                members.size() + "\u00a0membre" + (members.size() < 2 ? "" : "s"),
                unplaced == 0
                        ? ""
                        : unplaced + "\u00a0sans position\u00a0: " + (unplaced == 1 ? "il n’est" : "ils ne sont")
                                + " que dans la liste, et compté" + (unplaced == 1 ? "" : "s") + " nulle part.",
                IntStream.range(0, members.size())
                        .mapToObj(i -> line(space, here, members.get(i), i + 1, may))
                        .toList(),
                maps.of(space, territory, members),
                new Covering(space, members, ground.of(territory)).covers(territory),
                all.stream()
                        .filter(one -> one.standing() == Standing.LEFT_OUT)
                        .map(one -> line(space, here, one, 0, may))
                        .toList(),
                may ? here : null,
                all.stream()
                        .filter(one -> !one.standing().isMember())
                        .map(NetworkStructure::name)
                        .distinct()
                        .toList(),
                error,
                typed);
    }

    private NetworkPage.Line line(Space space, String here, NetworkStructure one, int rank, boolean may) {
        String kind = kinds.find(one.kind()).map(Kind::label).orElse("");
        Standing next = switch (one.standing()) {
            case BY_KIND -> Standing.LEFT_OUT;
            case NONE -> Standing.ADDED;
            case ADDED, LEFT_OUT -> Standing.BY_KIND;
        };
        return new NetworkPage.Line(
                rank,
                one.name(),
                space.path(one.path()),
                one.standing() == Standing.ADDED
                        ? (kind.isEmpty() ? "" : kind + ", ") + "ajouté par la coordination"
                        : kind,
                may ? here + "/" + one.number() + "/" + Gesture.of(next).path() : null);
    }

    static void requireNoCopy(Space space) {
        if (space.copy() != null) {
            throw NotFound.of("Directory", space.convention().slug());
        }
    }
}

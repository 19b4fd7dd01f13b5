package org.maillage.directory.web.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maillage.convention.Space;
import org.maillage.directory.Kinds;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.Structures;
import org.maillage.directory.networks.Networks;
import org.maillage.directory.web.SheetFacts.Fact;
import org.maillage.site.components.Link;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.Territory;
import org.springframework.stereotype.Component;

/// The zone de vie sociale that a centre social or an espace de vie sociale answers for: said on its sheet, chosen
/// among
/// all of them.
@Component
class AnsweredZone {

    private static final Set<String> ANSWERING = Set.of("centres-sociaux", "evs");

    private final Networks networks;
    private final Kinds kinds;

    AnsweredZone(Networks networks, Kinds kinds) {
        this.networks = networks;
        this.kinds = kinds;
    }

    /// Nothing for kinds that answer for none, and where the territory has no zone.
    Optional<Fact> of(Space space, Structure structure, Territory territory) {
        List<Area> zones = territory.of(Area.Kind.VIE_SOCIALE);
        boolean answers = kinds.find(structure.sheet().get(StructureField.KIND))
                .filter(kind -> kind.circles().stream().anyMatch(ANSWERING::contains))
                .isPresent();
        if (!answers || zones.isEmpty()) {
            return Optional.empty();
        }
        Optional<AreaId> own = networks.findZone(structure.id());
        String name = zones.stream()
                .filter(zone -> own.isPresent() && zone.id().equals(own.get()))
                .map(Area::name)
                .findFirst()
                .orElse("aucune encore");
        String choice = space.path(Structures.PATH + "/reseaux/zones") + "#zone-" + structure.number();
        return Optional.of(new Fact("Répond de la zone de vie sociale", List.of(new Link(name, choice))));
    }
}

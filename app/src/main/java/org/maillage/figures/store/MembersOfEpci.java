package org.maillage.figures.store;

import java.util.List;
import org.maillage.figures.Communes;
import org.maillage.figures.Sources;
import org.maillage.territory.AreaId;
import org.maillage.territory.EpciAdded;
import org.maillage.territory.EpciCommunes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Gives each EPCI of the instance the communes that the list in force tells: when the list comes, and when an EPCI
/// does.
@Component
class MembersOfEpci {

    private final Communes communes;
    private final EpciCommunes areas;
    private final String producer;

    MembersOfEpci(Communes communes, EpciCommunes areas, Sources sources) {
        this.communes = communes;
        this.areas = areas;
        producer = sources.findSource(JdbcCommunes.LIST).orElseThrow().producer();
    }

    @EventListener
    void on(EpciAdded added) {
        learn(added.area(), added.siren());
    }

    void learnAll() {
        areas.listEpci().forEach(epci -> learn(epci.id(), String.valueOf(epci.code())));
    }

    private void learn(AreaId area, String siren) {
        communes.findEpci(siren).ifPresent(epci -> areas.put(area, members(epci)));
    }

    private List<EpciCommunes.Member> members(Communes.Epci epci) {
        return epci.members().stream()
                .map(commune -> new EpciCommunes.Member(
                        commune.code(),
                        commune.name(),
                        commune.inhabitants() == null ? null : Math.toIntExact(commune.inhabitants()),
                        epci.year(),
                        producer))
                .toList();
    }
}

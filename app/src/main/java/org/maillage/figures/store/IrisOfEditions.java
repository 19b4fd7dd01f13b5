package org.maillage.figures.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maillage.figures.KeptEdition;
import org.maillage.territory.Area;
import org.maillage.territory.Areas;
import org.maillage.territory.BoundariesChanged;
import org.maillage.territory.IrisAreas;
import org.maillage.territory.MunicipalDistricts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What an edition changes in the areas of the instance when it is shown or taken back: IRIS that nobody knew yet,
/// communes of an EPCI, squares that cut the IRIS otherwise.
@Component
class IrisOfEditions {

    private static final int COMMUNE = 5;

    private final JdbcClient jdbc;
    private final Areas areas;
    private final IrisAreas irisAreas;
    private final MembersOfEpci members;
    private final ApplicationEventPublisher events;

    IrisOfEditions(
            JdbcClient jdbc,
            Areas areas,
            IrisAreas irisAreas,
            MembersOfEpci members,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.irisAreas = irisAreas;
        this.members = members;
        this.events = events;
    }

    void learn(KeptEdition edition) {
        if (edition.source().within() != null) {
            members.learnAll();
        }
        List<Area> touched = switch (edition.source().level()) {
            case IRIS -> addIris(edition);
            case CARREAU -> irisAreas.listCommunes();
            default -> List.of();
        };
        // The communes of an intercommunalité are reckoned together.
        touched.stream()
                .map(commune -> areas.outermost(commune.id()))
                .distinct()
                .forEach(whole -> events.publishEvent(new BoundariesChanged(whole)));
    }

    private List<Area> addIris(KeptEdition edition) {
        List<Area> communes = irisAreas.listCommunes();
        Map<String, Map<String, String>> names = names(edition, communes);
        List<Area> told = communes.stream()
                .filter(commune -> names.containsKey(commune.code()))
                .toList();
        told.forEach(commune -> irisAreas.add(commune.id(), names.getOrDefault(commune.code(), Map.of())));
        return told;
    }

    // By commune, then by code.
    private Map<String, Map<String, String>> names(KeptEdition edition, List<Area> communes) {
        var names = new HashMap<String, Map<String, String>>();
        jdbc.sql("""
                        select code, coalesce(name, '') from figures.line
                        where edition_id = ? and left(code, ?) = any (?)
                        """)
                .params(
                        edition.id().value(),
                        COMMUNE,
                        communes.stream()
                                .flatMap(commune -> MunicipalDistricts.codesOf(String.valueOf(commune.code())))
                                .toArray(String[]::new))
                .query(row -> {
                    String code = row.getString(1);
                    names.computeIfAbsent(MunicipalDistricts.communeOf(code), _ -> new HashMap<>())
                            .put(code, row.getString(2));
                });
        return names;
    }
}

package org.maillage.figures.store;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.maillage.figures.KeptEdition;
import org.maillage.figures.Level;
import org.maillage.territory.Area;
import org.maillage.territory.BoundariesChanged;
import org.maillage.territory.IrisAreas;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What an edition changes in the communes of the instance when it is shown or taken back: IRIS that nobody knew yet,
/// and squares that cut the IRIS otherwise.
@Component
class IrisOfEditions {

    private final JdbcClient jdbc;
    private final IrisAreas areas;
    private final ApplicationEventPublisher events;

    IrisOfEditions(JdbcClient jdbc, IrisAreas areas, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.events = events;
    }

    void learn(KeptEdition edition) {
        Level level = edition.source().level();
        if (level != Level.IRIS && level != Level.CARREAU) {
            return;
        }
        for (Area commune : areas.listCommunes()) {
            if (level == Level.IRIS) {
                Map<String, String> names = names(edition.id().value(), String.valueOf(commune.code()));
                if (names.isEmpty()) {
                    continue;
                }
                areas.add(commune.id(), names);
            }
            events.publishEvent(new BoundariesChanged(commune.id()));
        }
    }

    private Map<String, String> names(UUID edition, String commune) {
        var names = new HashMap<String, String>();
        jdbc.sql("select code, coalesce(name, '') from figures.line where edition_id = ? and code like ? || '____'")
                .params(edition, commune)
                .query(row -> {
                    names.put(row.getString(1), row.getString(2));
                });
        return names;
    }
}

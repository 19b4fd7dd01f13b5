package org.maillage.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maillage.base.Sight;
import org.maillage.base.Visibility;
import org.maillage.convention.ThemeId;
import org.maillage.convention.TopicId;
import org.maillage.diagnosis.ConstatDraft;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.Constats;
import org.maillage.diagnosis.Mergers;
import org.maillage.plan.Grounds;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Writes the constats of a convention, before the enjeux that stand on them.
@Component
@Profile("demo")
class DemoConstatLoader {

    private static final Sight COORDINATION = new Sight(true, true, null);

    private final Constats constats;
    private final Mergers mergers;

    DemoConstatLoader(Constats constats, Mergers mergers) {
        this.constats = constats;
        this.mergers = mergers;
    }

    /// @return the constats that each enjeu stands on, by the key of the enjeu
    Map<String, Grounds.Ticked> load(
            String file, DemoFrame frame, DemoFolder folder, DemoWorld world, DemoKeys<TopicId> topics) {
        if (!folder.has(file)) {
            return Map.of();
        }
        var keys = new DemoKeys<ConstatId>("le constat");
        var grounds = new LinkedHashMap<String, List<ConstatId>>();
        List<DemoConstat> written = folder.readList(file, DemoConstat.class);
        for (DemoConstat constat : written) {
            String where = file + ", " + constat.key();
            var id = new ConstatId(UUID.randomUUID());
            keys.put(where, constat.key(), id);
            DemoRefusal.unlessDone(
                    where,
                    constats.create(
                            frame.id(),
                            id,
                            constat.author() == null ? null : world.people().get(where, constat.author()),
                            draft(where, constat, frame, world)
                                    .about(Set.copyOf(topics.getAll(where, constat.topics())))));
            constat.enjeux()
                    .forEach(enjeu -> grounds.computeIfAbsent(enjeu, key -> new ArrayList<>())
                            .add(id));
        }
        written.stream().filter(constat -> constat.sameAs() != null).forEach(constat -> {
            String where = file + ", " + constat.key();
            DemoRefusal.unlessDone(
                    where,
                    mergers.join(
                            frame.id(),
                            keys.get(where, constat.key()),
                            0,
                            keys.get(where, String.valueOf(constat.sameAs()))));
        });
        var ticked = new LinkedHashMap<String, Grounds.Ticked>();
        grounds.forEach((enjeu, ids) -> ticked.put(enjeu, new Grounds.Ticked(new HashSet<>(ids), COORDINATION)));
        return ticked;
    }

    private static ConstatDraft draft(String where, DemoConstat constat, DemoFrame frame, DemoWorld world) {
        ThemeId theme = constat.theme() == null ? null : frame.themes().get(where, constat.theme());
        return new ConstatDraft(
                constat.kind(),
                constat.title(),
                constat.detail() == null ? "" : constat.detail(),
                theme,
                Set.of(),
                new HashSet<>(world.areas().getAll(where, constat.areas())),
                new HashSet<>(constat.audiences()),
                new ConstatDraft.Origin(
                        constat.observedBy(), constat.observedOn(), constat.source() == null ? "" : constat.source()),
                new ConstatDraft.SeenBy(
                        constat.visibility() == null ? Visibility.PARTNERS : constat.visibility(), null));
    }
}

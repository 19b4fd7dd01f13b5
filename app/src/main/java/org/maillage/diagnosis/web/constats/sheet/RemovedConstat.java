package org.maillage.diagnosis.web.constats.sheet;

import java.util.Map;
import java.util.Optional;
import org.maillage.base.journal.Removals;
import org.maillage.convention.RemovedParts;
import org.maillage.convention.Space;
import org.maillage.diagnosis.Constat;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.Constats;
import org.maillage.diagnosis.web.constats.ConstatDesk;
import org.maillage.site.Deletion;
import org.maillage.site.Typed;
import org.springframework.stereotype.Component;

/// A constat that was removed: told to who could read it.
@Component
class RemovedConstat implements RemovedParts {

    private static final Removals.Table TABLE = Removals.Table.of("diagnosis.constat", "title");

    private final Constats constats;
    private final Removals removals;

    RemovedConstat(Constats constats, Removals removals) {
        this.constats = constats;
        this.removals = removals;
    }

    @Override
    public Optional<Deletion> find(Space space, String pattern, Map<String, String> variables) {
        return Typed.findId(variables.getOrDefault("constat", ""), ConstatId::new)
                .flatMap(id -> constats.findConstatOrRemoved(space.id(), space.sight(), id))
                .flatMap(constat -> told(space, constat));
    }

    private Optional<Deletion> told(Space space, Constat constat) {
        return removals.find(TABLE, space.id().value(), constat.id().value())
                .map(removal -> new Deletion(
                        "Le constat «\u00a0%s\u00a0» a été retiré".formatted(removal.title()),
                        removal.by(),
                        removal.at(),
                        ConstatDesk.mayChange(space, constat)
                                ? space.path(constat.id().path()) + "/restauration"
                                : null,
                        "La personne qui l’a écrit et la coordination peuvent le rétablir.",
                        space.path(Constats.PATH)));
    }
}

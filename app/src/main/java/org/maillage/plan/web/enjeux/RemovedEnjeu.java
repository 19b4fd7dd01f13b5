package org.maillage.plan.web.enjeux;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.journal.Removals;
import org.maillage.convention.RemovedParts;
import org.maillage.convention.Space;
import org.maillage.convention.ThemeId;
import org.maillage.plan.Enjeu;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Enjeux;
import org.maillage.plan.Heading;
import org.maillage.plan.HeadingId;
import org.maillage.site.Deletion;
import org.maillage.site.Typed;
import org.springframework.stereotype.Component;

/// An enjeu or a heading that was removed; every member could read it, the coordination of its theme brings it back.
@Component
class RemovedEnjeu implements RemovedParts {

    private static final Removals.Table ENJEU = Removals.Table.of("plan.enjeu", "title");
    private static final Removals.Table HEADING = Removals.Table.of("plan.heading", "title");

    private final Enjeux enjeux;
    private final Removals removals;

    RemovedEnjeu(Enjeux enjeux, Removals removals) {
        this.enjeux = enjeux;
        this.removals = removals;
    }

    @Override
    public Optional<Deletion> find(Space space, String pattern, Map<String, String> variables) {
        return id(variables.get("enjeu"))
                .flatMap(id -> enjeux.findEnjeuOrRemoved(space.id(), new EnjeuId(id))
                        .map(Enjeu::theme)
                        .flatMap(theme -> told(space, ENJEU, id, theme, "L’enjeu «\u00a0%s\u00a0» a été retiré", "")))
                .or(() -> id(variables.get("heading"))
                        .flatMap(id -> enjeux.findHeadingOrRemoved(space.id(), new HeadingId(id))
                                .map(Heading::theme)
                                .flatMap(theme -> told(
                                        space,
                                        HEADING,
                                        id,
                                        theme,
                                        "La rubrique «\u00a0%s\u00a0» a été retirée",
                                        "/rubriques"))));
    }

    private Optional<Deletion> told(
            Space space, Removals.Table table, UUID id, ThemeId theme, String what, String folder) {
        String list = space.path("/plan/enjeux");
        String restoration = list + folder + "/" + id + "/restauration";
        return removals.find(table, space.id().value(), id)
                .map(removal -> new Deletion(
                        what.formatted(removal.title()),
                        removal.by(),
                        removal.at(),
                        space.rights().mayCoordinate(theme) ? restoration : null,
                        "La coordination de ce thème peut le rétablir\u00a0: demandez-le-lui.",
                        list));
    }

    private static Optional<UUID> id(@Nullable String variable) {
        return Typed.findId(variable == null ? "" : variable, id -> id);
    }
}

package org.maillage.plan.restoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.convention.ThemeId;
import org.maillage.convention.restoring.Former;
import org.maillage.convention.restoring.Restorable;
import org.maillage.convention.restoring.Shape;
import org.maillage.diagnosis.ConstatId;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Enjeux;
import org.maillage.plan.Grounds;
import org.maillage.plan.HeadingId;
import org.maillage.plan.Priority;
import org.springframework.stereotype.Component;

/// Brings an enjeu back as its form would write it.
@Component
class EnjeuRestorable implements Restorable {

    private static final String GROUNDS = "plan.enjeu_constat";

    private static final Shape SHAPE = Shape.of("plan.enjeu", Shape.REMOVAL, "title", "description", "priority")
            .together("theme_id", "heading_id")
            .with(new Shape.Part(GROUNDS, "enjeu_id", false));

    private final Enjeux enjeux;
    private final ChangeableEnjeux changeable;
    private final StandingReader standing;

    EnjeuRestorable(Enjeux enjeux, ChangeableEnjeux changeable, StandingReader standing) {
        this.enjeux = enjeux;
        this.changeable = changeable;
        this.standing = standing;
    }

    @Override
    public String kind() {
        return "enjeu";
    }

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public Set<UUID> changeable(Space space, Collection<UUID> ids) {
        return changeable.among(space, "plan.enjeu", ids);
    }

    @Override
    public Map<String, String> obstacles(Space space, Former now, Former then, Set<String> keys) {
        var found = new HashMap<String, String>();
        Standing stands = standing.read(space, now, then);
        stands.findThemeObstacle(now).ifPresent(sentence -> found.put(Shape.REMOVAL, sentence));
        if (keys.contains("theme_id")) {
            ThemeId theme = Objects.requireNonNull(then.id("theme_id", ThemeId::new));
            stands.findObstacle(
                            Stream.of("theme_id", "heading_id")
                                    .flatMap(column -> Stream.ofNullable(then.id(column, Function.identity()))),
                            Set.of())
                    .ifPresent(sentence -> found.put("theme_id", sentence));
            if (!space.rights().mayCoordinate(theme)) {
                found.put(
                        "theme_id", "Ce thème ne vous est pas confié\u00a0: sa coordination peut y remettre l’enjeu.");
            }
        }
        return found;
    }

    @Override
    public Saved restore(Space space, Former now, Former then, Set<String> keys) {
        var enjeu = new EnjeuId(now.id());
        int version = now.version();
        if (now.isRemoved()) {
            if (enjeux.restore(space.id(), enjeu) instanceof Saved.Refused refused) {
                return refused;
            }
            version++;
        }
        return keys.equals(Set.of(Shape.REMOVAL))
                ? Saved.DONE
                : enjeux.save(space.id(), enjeu, version, draft(space, now.with(SHAPE, then, keys), keys));
    }

    // An enjeu whose heading was removed stands under none, and its form says so.
    private Enjeux.Draft draft(Space space, Former state, Set<String> keys) {
        HeadingId heading = state.id("heading_id", HeadingId::new);
        boolean stands = heading != null && standing.read(space, state).has(heading.value());
        return new Enjeux.Draft(
                state.id("theme_id", ThemeId::new),
                stands ? heading : null,
                state.text("title"),
                state.text("description"),
                Codes.nullable(Priority.class, state.get("priority")),
                keys.contains(GROUNDS)
                        ? new Grounds.Ticked(state.ids(GROUNDS, "constat_id", ConstatId::new), space.sight())
                        : null);
    }
}

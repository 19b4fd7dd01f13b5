package org.maillage.diagnosis.restoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.accounts.OrganisationId;
import org.maillage.base.Saved;
import org.maillage.base.Visibility;
import org.maillage.convention.Audience;
import org.maillage.convention.Space;
import org.maillage.convention.ThemeId;
import org.maillage.convention.Themes;
import org.maillage.convention.restoring.Former;
import org.maillage.convention.restoring.Restorable;
import org.maillage.convention.restoring.Shape;
import org.maillage.diagnosis.ConstatDraft;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.ConstatKind;
import org.maillage.diagnosis.Constats;
import org.maillage.territory.AreaId;
import org.springframework.stereotype.Component;

/// Brings a constat back as its form would write it. Joining and parting have gestures of their own.
@Component
class ConstatRestorable implements Restorable {

    private static final String AREAS = "diagnosis.constat_area";

    private static final Shape SHAPE = Shape.of(
                    "diagnosis.constat",
                    Shape.REMOVAL,
                    "kind",
                    "title",
                    "detail",
                    "theme_id",
                    "audiences",
                    "observed_by",
                    "observed_on",
                    "source")
            .together("visibility", "institution_id")
            .with(new Shape.Part(AREAS, "constat_id", false));

    private final Constats constats;
    private final ChangeableConstats changeable;
    private final Themes themes;

    ConstatRestorable(Constats constats, ChangeableConstats changeable, Themes themes) {
        this.constats = constats;
        this.changeable = changeable;
        this.themes = themes;
    }

    @Override
    public String kind() {
        return "constat";
    }

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public Set<UUID> changeable(Space space, Collection<UUID> ids) {
        return changeable.among(space, ids);
    }

    @Override
    public Map<String, String> obstacles(Space space, Former now, Former then, Set<String> keys) {
        var found = new HashMap<String, String>();
        ThemeId theme = then.id("theme_id", ThemeId::new);
        if (keys.contains("theme_id") && theme != null && !stands(space, theme)) {
            found.put("theme_id", "Ce thème a été retiré depuis\u00a0: rétablissez-le d’abord.");
        } else if (keys.contains("theme_id") && !space.rights().mayChangeConstat(theme, isBy(space, now))) {
            found.put("theme_id", "Ce thème ne vous est pas confié\u00a0: sa coordination peut y remettre le constat.");
        }
        ThemeId present = now.id("theme_id", ThemeId::new);
        if (keys.contains(Shape.REMOVAL) && present != null && !stands(space, present)) {
            found.put(Shape.REMOVAL, "Son thème a été retiré depuis\u00a0: rétablissez-le d’abord.");
        }
        if (keys.contains("visibility")
                && !space.rights()
                        .maySee(
                                Visibility.ofCode(then.text("visibility")),
                                then.id("institution_id", OrganisationId::new))) {
            found.put("visibility", "Vous ne verriez plus ce constat.");
        }
        return found;
    }

    @Override
    public Saved restore(Space space, Former now, Former then, Set<String> keys) {
        var constat = new ConstatId(now.id());
        int version = now.version();
        if (now.isRemoved()) {
            if (constats.restore(space.id(), constat) instanceof Saved.Refused refused) {
                return refused;
            }
            version++;
        }
        return keys.equals(Set.of(Shape.REMOVAL))
                ? Saved.DONE
                : constats.save(space.id(), constat, version, draft(now.with(SHAPE, then, keys)));
    }

    private boolean stands(Space space, ThemeId theme) {
        return themes.listOf(space.id()).stream().anyMatch(one -> one.id().equals(theme));
    }

    private static boolean isBy(Space space, Former state) {
        return Objects.equals(
                state.id("author_id", id -> id), space.member().person().value());
    }

    private static ConstatDraft draft(Former state) {
        return new ConstatDraft(
                value(ConstatKind.class, state.text("kind")),
                state.text("title"),
                state.text("detail"),
                state.id("theme_id", ThemeId::new),
                state.ids(AREAS, "area_id", AreaId::new),
                state.words("audiences").stream()
                        .map(code -> value(Audience.class, code))
                        .collect(Collectors.toUnmodifiableSet()),
                new ConstatDraft.Origin(state.text("observed_by"), state.day("observed_on"), state.text("source")),
                new ConstatDraft.SeenBy(
                        Visibility.ofCode(state.text("visibility")), state.id("institution_id", OrganisationId::new)));
    }

    private static <E extends Enum<E>> E value(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

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
import org.maillage.convention.TopicId;
import org.maillage.convention.restoring.Former;
import org.maillage.convention.restoring.Restorable;
import org.maillage.convention.restoring.Shape;
import org.maillage.diagnosis.ConstatDraft;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.ConstatKind;
import org.maillage.diagnosis.ConstatTopics;
import org.maillage.diagnosis.Constats;
import org.maillage.diagnosis.EvidenceId;
import org.maillage.diagnosis.Evidences;
import org.maillage.diagnosis.Mergers;
import org.maillage.territory.AreaId;
import org.springframework.stereotype.Component;

/// Brings a constat back as its form would write it, with its figures and with the one it was joined to.
@Component
class ConstatRestorable implements Restorable {

    private static final String AREAS = "diagnosis.constat_area";
    private static final String TOPICS = "plan.constat_topic";
    private static final String FIGURES = "diagnosis.constat_figure";
    private static final String MERGER = "merged_into";

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
                    "source",
                    MERGER)
            .together("visibility", "institution_id")
            .with(new Shape.Part(AREAS, "constat_id", false))
            .with(new Shape.Part(TOPICS, "constat_id", false))
            .with(new Shape.Part(FIGURES, "constat_id", true));

    private final Constats constats;
    private final ChangeableConstats changeable;
    private final Themes themes;
    private final ConstatTopics topics;
    private final Evidences evidences;
    private final Mergers mergers;

    ConstatRestorable(
            Constats constats,
            ChangeableConstats changeable,
            Themes themes,
            ConstatTopics topics,
            Evidences evidences,
            Mergers mergers) {
        this.constats = constats;
        this.topics = topics;
        this.evidences = evidences;
        this.mergers = mergers;
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
        ConstatId kept = then.id(MERGER, ConstatId::new);
        if (keys.contains(MERGER) && kept != null && isAway(space, kept)) {
            found.put(MERGER, "Le constat auquel il était réuni a été retiré, ou réuni à un autre, depuis.");
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
        if (keys.stream().anyMatch(ConstatRestorable::isWritten)) {
            Saved saved = constats.save(space.id(), constat, version, draft(space, now.with(SHAPE, then, keys)));
            if (!(saved instanceof Saved.Done)) {
                return saved;
            }
            version++;
        }
        restoreFigures(space, then, constat, keys);
        return keys.contains(MERGER) ? merge(space, then, constat, version) : Saved.DONE;
    }

    // What its form writes.
    private static boolean isWritten(String key) {
        return !key.equals(Shape.REMOVAL) && !key.equals(MERGER) && !key.startsWith(FIGURES);
    }

    private void restoreFigures(Space space, Former then, ConstatId constat, Set<String> keys) {
        keys.stream().filter(key -> key.startsWith(FIGURES + ":")).forEach(key -> {
            var figure = new EvidenceId(UUID.fromString(key.substring(FIGURES.length() + 1)));
            if (then.findRow(FIGURES, figure.value())
                    .filter(row -> !row.isRemoved())
                    .isPresent()) {
                evidences.restore(space.id(), constat, figure);
            } else {
                evidences.remove(space.id(), constat, figure);
            }
        });
    }

    private Saved merge(Space space, Former then, ConstatId constat, int version) {
        ConstatId kept = then.id(MERGER, ConstatId::new);
        return kept == null ? mergers.part(space.id(), constat) : mergers.join(space.id(), constat, version, kept);
    }

    private boolean isAway(Space space, ConstatId kept) {
        return constats.findGroup(space.id(), space.sight(), kept).isEmpty();
    }

    private boolean stands(Space space, ThemeId theme) {
        return themes.listOf(space.id()).stream().anyMatch(one -> one.id().equals(theme));
    }

    private static boolean isBy(Space space, Former state) {
        return Objects.equals(
                state.id("author_id", id -> id), space.member().person().value());
    }

    // A topic that was removed since stays tied, and no form names it.
    private ConstatDraft draft(Space space, Former state) {
        Set<TopicId> known =
                topics.listOf(space.id()).stream().map(ConstatTopics.Named::id).collect(Collectors.toSet());
        return new ConstatDraft(
                value(ConstatKind.class, state.text("kind")),
                state.text("title"),
                state.text("detail"),
                state.id("theme_id", ThemeId::new),
                state.ids(TOPICS, "topic_id", TopicId::new).stream()
                        .filter(known::contains)
                        .collect(Collectors.toUnmodifiableSet()),
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

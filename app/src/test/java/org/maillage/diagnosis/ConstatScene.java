package org.maillage.diagnosis;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.Cast;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.Person;
import org.maillage.base.Saved;
import org.maillage.base.Sight;
import org.maillage.base.Visibility;
import org.maillage.convention.Audience;
import org.maillage.convention.Theme;
import org.maillage.convention.TopicId;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Enjeux;
import org.maillage.plan.Grounds;
import org.maillage.territory.AreaId;
import org.springframework.boot.test.context.TestComponent;

/// Constats of Saint-Aubin, and the enjeux that stand on them.
@TestComponent
public class ConstatScene {

    public static final Sight COORDINATION = new Sight(true, true, null);
    public static final Sight PARTNERS = new Sight(true, false, null);

    private final Cast cast;
    private final Constats constats;
    private final Enjeux enjeux;

    ConstatScene(Cast cast, Constats constats, Enjeux enjeux) {
        this.cast = cast;
        this.constats = constats;
        this.enjeux = enjeux;
    }

    public ConstatId partners(String title, AreaId... areas) {
        return write(cast.amadou, title, cast.youth, Visibility.PARTNERS, null, areas);
    }

    public ConstatId about(String title, Set<TopicId> topics) {
        return write(
                cast.amadou,
                draft(title, cast.youth, new ConstatDraft.SeenBy(Visibility.PARTNERS, null))
                        .about(topics));
    }

    public ConstatId coordinators(String title) {
        return write(cast.claire, title, cast.youth, Visibility.COORDINATORS, null);
    }

    public ConstatId write(
            Person author,
            String title,
            @Nullable Theme theme,
            Visibility visibility,
            @Nullable OrganisationId institution,
            AreaId... areas) {
        return write(author, draft(title, theme, new ConstatDraft.SeenBy(visibility, institution), areas));
    }

    private ConstatId write(Person author, ConstatDraft draft) {
        var id = new ConstatId(UUID.randomUUID());
        Saved saved = constats.create(cast.convention.id(), id, author.id(), draft);
        if (!saved.equals(Saved.DONE)) {
            throw new IllegalStateException(saved.toString());
        }
        return id;
    }

    public static ConstatDraft draft(String title, @Nullable Theme theme, ConstatDraft.SeenBy seenBy, AreaId... areas) {
        return new ConstatDraft(
                ConstatKind.NEED,
                title,
                "",
                theme == null ? null : theme.id(),
                Set.of(),
                Set.of(areas),
                Set.of(Audience.FAMILIES),
                new ConstatDraft.Origin("Les Quatre Vents", LocalDate.of(2025, 3, 12), ""),
                seenBy);
    }

    public EnjeuId enjeuOn(String title, ConstatId... grounds) {
        return enjeux.create(
                        cast.convention.id(),
                        new Enjeux.Draft(
                                cast.youth.id(),
                                null,
                                title,
                                "",
                                null,
                                new Grounds.Ticked(Set.of(grounds), COORDINATION)))
                .orThrow();
    }
}

package org.maillage.diagnosis.store.workshop;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.base.Saved;
import org.maillage.base.Visibility;
import org.maillage.diagnosis.ConstatDraft;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.ConstatKind;
import org.maillage.diagnosis.Constats;
import org.maillage.diagnosis.workshop.Idea;
import org.maillage.diagnosis.workshop.IdeaId;
import org.maillage.diagnosis.workshop.Stage;
import org.maillage.diagnosis.workshop.Workshop;
import org.maillage.site.FrenchDates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes what a room said as constats, with what it also said in other words.
@Component
class KeptIdeas {

    private static final Saved NOTHING =
            new Saved.Refused("ideas", "Cochez des propositions affichées qui ne sont pas encore des constats.");

    private final JdbcClient jdbc;
    private final Constats constats;
    private final Clock clock;

    KeptIdeas(JdbcClient jdbc, Constats constats, Clock clock) {
        this.jdbc = jdbc;
        this.constats = constats;
        this.clock = clock;
    }

    Saved keep(Workshop workshop, List<Idea> all, Collection<IdeaId> ticked, ConstatKind otherwise, PersonId author) {
        List<Idea> chosen = all.stream()
                .filter(idea -> ticked.contains(idea.id()) && idea.isOnTheWall() && idea.keptAs() == null)
                .toList();
        for (Idea idea : chosen) {
            var constat = new ConstatId(UUID.randomUUID());
            Saved saved =
                    constats.create(workshop.convention(), constat, author, draft(workshop, all, idea, otherwise));
            if (saved instanceof Saved.Refused) {
                return saved;
            }
            jdbc.sql("update diagnosis.workshop_idea set kept_as = ?, version = version + 1 where id = ?")
                    .params(constat.value(), idea.id().value())
                    .update();
        }
        return chosen.isEmpty() ? NOTHING : Saved.DONE;
    }

    private ConstatDraft draft(Workshop workshop, List<Idea> all, Idea idea, ConstatKind otherwise) {
        var area = workshop.content().area();
        return new ConstatDraft(
                idea.kind() == null ? otherwise : idea.kind(),
                idea.wording(),
                detail(workshop, all, idea),
                workshop.content().theme(),
                Set.of(),
                area == null ? Set.of() : Set.of(area),
                Set.of(),
                new ConstatDraft.Origin(
                        "Participants de l’atelier", day(workshop), "Atelier «\u00a0" + workshop.title() + "\u00a0»"),
                new ConstatDraft.SeenBy(Visibility.PARTNERS, null));
    }

    private LocalDate day(Workshop workshop) {
        return workshop.openedAt() == null
                ? LocalDate.now(clock)
                : LocalDate.ofInstant(workshop.openedAt(), FrenchDates.PARIS);
    }

    private static String detail(Workshop workshop, List<Idea> all, Idea idea) {
        String others = all.stream()
                .filter(other -> idea.id().equals(other.joinedTo()))
                .map(other -> "Dit aussi\u00a0: «\u00a0" + other.wording() + "\u00a0»")
                .collect(Collectors.joining("\n\n"));
        @Nullable
        String chosen = workshop.stage() == Stage.CLOSED && idea.points() > 0
                ? "Choisi par " + (idea.points() == 1 ? "1 personne" : idea.points() + " personnes") + " de la salle."
                : null;
        return chosen == null ? others : others.isEmpty() ? chosen : chosen + "\n\n" + others;
    }
}

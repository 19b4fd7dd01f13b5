package org.maillage.diagnosis.store.workshop;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.accounts.PersonId;
import org.maillage.base.Saved;
import org.maillage.base.Visibility;
import org.maillage.diagnosis.ConstatDraft;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.ConstatKind;
import org.maillage.diagnosis.Constats;
import org.maillage.diagnosis.workshop.Idea;
import org.maillage.diagnosis.workshop.IdeaId;
import org.maillage.diagnosis.workshop.Ideas;
import org.maillage.diagnosis.workshop.KeepingId;
import org.maillage.diagnosis.workshop.Workshop;
import org.maillage.site.FrenchDates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes what a room said as constats, with what it also said in other words; takes them back.
@Component
class KeptIdeas {

    private static final Saved NOTHING =
            new Saved.Refused("ideas", "Cochez des propositions affichées qui ne sont pas encore des constats.");

    private static final Saved CHANGED =
            new Saved.Refused("ideas", "Rien n’a été annulé\u00a0: un de ces constats a changé entre-temps.");
    private static final Saved TAKEN_BACK =
            new Saved.Refused("ideas", "Ces constats étaient déjà retirés\u00a0: rien n’a été changé.");

    // The version of what nobody wrote on since it was written.
    private static final int UNTOUCHED = 0;

    private static final String KEPT = """
            select c.id, c.title, c.version > 0
              or exists (select from diagnosis.constat_figure f where f.constat_id = c.id and f.deleted_at is null)
              or exists (select from diagnosis.constat same where same.merged_into = c.id and same.deleted_at is null)
              as changed
            from diagnosis.workshop_idea i join diagnosis.constat c on c.id = i.kept_as and c.deleted_at is null
            where i.workshop_id = ? and i.kept_in = ? order by c.title, c.id
            """;

    private final JdbcClient jdbc;
    private final Constats constats;
    private final Clock clock;

    KeptIdeas(JdbcClient jdbc, Constats constats, Clock clock) {
        this.jdbc = jdbc;
        this.constats = constats;
        this.clock = clock;
    }

    Saved keep(
            Workshop workshop,
            KeepingId keeping,
            List<Idea> all,
            Collection<IdeaId> ticked,
            ConstatKind otherwise,
            PersonId author) {
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
            jdbc.sql("update diagnosis.workshop_idea set kept_as = ?, kept_in = ?, version = version + 1 where id = ?")
                    .params(constat.value(), keeping.value(), idea.id().value())
                    .update();
        }
        return chosen.isEmpty() ? NOTHING : Saved.DONE;
    }

    List<Ideas.Kept> list(Workshop workshop, KeepingId keeping) {
        return list(workshop, keeping, "");
    }

    private List<Ideas.Kept> list(Workshop workshop, KeepingId keeping, String lock) {
        return jdbc.sql(KEPT + lock)
                .params(workshop.id().value(), keeping.value())
                .query((row, number) -> new Ideas.Kept(
                        new ConstatId(row.getObject("id", UUID.class)),
                        Objects.requireNonNull(row.getString("title")),
                        row.getBoolean("changed")))
                .list();
    }

    Saved takeBack(Workshop workshop, KeepingId keeping) {
        List<Ideas.Kept> there = list(workshop, keeping, " for update of c");
        if (there.stream().anyMatch(Ideas.Kept::changed)) {
            return CHANGED;
        }
        for (Ideas.Kept one : there) {
            constats.remove(workshop.convention(), one.constat(), UNTOUCHED);
        }
        return there.isEmpty() ? TAKEN_BACK : Saved.DONE;
    }

    private ConstatDraft draft(Workshop workshop, List<Idea> all, Idea idea, ConstatKind otherwise) {
        var area = workshop.content().area();
        return new ConstatDraft(
                idea.kind() == null ? otherwise : idea.kind(),
                idea.wording(),
                detail(all, idea),
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

    private static String detail(List<Idea> all, Idea idea) {
        String others = all.stream()
                .filter(other -> idea.id().equals(other.joinedTo()))
                .map(other -> "Dit aussi\u00a0: «\u00a0" + other.wording() + "\u00a0»")
                .collect(Collectors.joining("\n\n"));
        String chosen = idea.points() > 0 ? "Choisi par " + idea.points() + " personnes de la salle." : "";
        return chosen.isEmpty() || others.isEmpty() ? chosen + others : chosen + "\n\n" + others;
    }
}

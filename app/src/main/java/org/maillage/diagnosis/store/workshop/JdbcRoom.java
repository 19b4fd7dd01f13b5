package org.maillage.diagnosis.store.workshop;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Actor;
import org.maillage.base.Saved;
import org.maillage.diagnosis.store.Codes;
import org.maillage.diagnosis.workshop.Idea;
import org.maillage.diagnosis.workshop.IdeaId;
import org.maillage.diagnosis.workshop.Phone;
import org.maillage.diagnosis.workshop.Room;
import org.maillage.diagnosis.workshop.ShortCode;
import org.maillage.diagnosis.workshop.Stage;
import org.maillage.diagnosis.workshop.Workshop;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/// Phones go one after another through the row of their workshop: a few milliseconds each, and every limit holds.
@Repository
class JdbcRoom implements Room {

    // What the journal calls somebody it must not know.
    private static final Actor ROOM = new Actor(null, "Une personne de l’atelier");

    private final JdbcClient jdbc;
    private final WorkshopReader reader;
    private final WorkshopRows rows;
    private final Votes votes;
    private final TransactionTemplate transactions;
    private final Clock clock;

    JdbcRoom(
            JdbcClient jdbc,
            WorkshopReader reader,
            WorkshopRows rows,
            Votes votes,
            TransactionTemplate transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.rows = rows;
        this.votes = votes;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Optional<Workshop> findWorkshop(ShortCode code) {
        return reader.find(code);
    }

    @Override
    public boolean isOfRemoved(ShortCode code) {
        return reader.isOfRemoved(code);
    }

    @Override
    public Saved propose(Workshop workshop, Phone phone, Sending sending) {
        String wording = sending.wording().strip();
        if (wording.isEmpty()) {
            return refused("wording", "Écrivez votre proposition.");
        }
        if (wording.codePointCount(0, wording.length()) > Idea.LONGEST) {
            return refused("wording", "Dites-le en " + Idea.LONGEST + " caractères au plus.");
        }
        return inTheRoom(() -> {
            if (rows.lock(workshop.id()) != Stage.PROPOSING) {
                return refused("wording", "On ne peut plus proposer\u00a0: votre texte n’a pas été envoyé.");
            }
            return isKnown(workshop, sending.id(), wording) ? Saved.DONE : add(workshop, phone, sending, wording);
        });
    }

    private Saved add(Workshop workshop, Phone phone, Sending sending, String wording) {
        byte[] digest = phone.digest(workshop.id());
        Optional<Saved> refusal = refusal(workshop, digest);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        meet(workshop, digest);
        jdbc.sql("update diagnosis.workshop_phone set ideas = ideas + 1 where workshop_id = ? and digest = ?")
                .params(workshop.id().value(), digest)
                .update();
        // A form opened again by the way back carries an id that has served: another text is another idea.
        UUID id = isTaken(sending.id()) ? UUID.randomUUID() : sending.id().value();
        jdbc.sql("""
                        insert into diagnosis.workshop_idea (id, convention_id, workshop_id, wording, kind, state, sent_at)
                        select :id, w.convention_id, w.id, :wording, cast(:kind as text),
                          case when w.moderated then 'waiting' else 'shown' end, :now
                        from diagnosis.workshop w where w.id = :workshop
                        """)
                .param("id", id)
                .param("wording", wording)
                .param("kind", Codes.ofNullable(sending.kind()))
                .param("now", OffsetDateTime.now(clock))
                .param("workshop", workshop.id().value())
                .update();
        return Saved.DONE;
    }

    private Optional<Saved> refusal(Workshop workshop, byte[] digest) {
        if (count(
                        "select coalesce(sum(ideas), 0) from diagnosis.workshop_phone where workshop_id = ? and digest = ?",
                        workshop.id().value(),
                        digest)
                >= IDEAS_PER_PHONE) {
            return Optional.of(refused(
                    "wording", "Ce téléphone a déjà envoyé " + IDEAS_PER_PHONE + " propositions, c’est le plus."));
        }
        if (count(
                        "select count(*) from diagnosis.workshop_idea where workshop_id = ?",
                        workshop.id().value())
                >= IDEAS_PER_WORKSHOP) {
            return Optional.of(
                    refused("wording", "L’atelier a reçu " + IDEAS_PER_WORKSHOP + " propositions, c’est le plus."));
        }
        return refusalOfAnother(workshop, digest, "wording");
    }

    @Override
    public Saved choose(Workshop workshop, Phone phone, Set<IdeaId> ideas) {
        if (ideas.size() > CHOICES) {
            return refused(
                    "ideas",
                    "Choisissez " + CHOICES + " propositions au plus\u00a0: vous en avez coché " + ideas.size() + ".");
        }
        return inTheRoom(() -> {
            if (rows.lock(workshop.id()) != Stage.RANKING) {
                return refused("ideas", "Le choix n’est pas ouvert\u00a0: rien n’a été enregistré.");
            }
            byte[] digest = phone.digest(workshop.id());
            return refusalOfAnother(workshop, digest, "ideas").orElseGet(() -> {
                meet(workshop, digest);
                votes.replace(workshop.id(), digest, ideas);
                return Saved.DONE;
            });
        });
    }

    @Override
    public Set<IdeaId> choicesOf(Workshop workshop, Phone phone) {
        return votes.of(workshop.id(), phone.digest(workshop.id()));
    }

    private Optional<Saved> refusalOfAnother(Workshop workshop, byte[] digest, String field) {
        int others = count(
                "select count(*) from diagnosis.workshop_phone where workshop_id = ? and digest <> ?",
                workshop.id().value(),
                digest);
        return others < PHONES_PER_WORKSHOP
                ? Optional.empty()
                : Optional.of(refused(field, "Trop de téléphones ont déjà pris part à cet atelier."));
    }

    private void meet(Workshop workshop, byte[] digest) {
        jdbc.sql("insert into diagnosis.workshop_phone (workshop_id, digest) values (?, ?) on conflict do nothing")
                .params(workshop.id().value(), digest)
                .update();
    }

    private boolean isKnown(Workshop workshop, IdeaId idea, String wording) {
        return count(
                        "select count(*) from diagnosis.workshop_idea where id = ? and workshop_id = ? and wording = ?",
                        idea.value(),
                        workshop.id().value(),
                        wording)
                == 1;
    }

    private boolean isTaken(IdeaId idea) {
        return count("select count(*) from diagnosis.workshop_idea where id = ?", idea.value()) == 1;
    }

    private int count(String sql, Object... params) {
        return jdbc.sql(sql).params(params).query(Integer.class).single();
    }

    private Saved inTheRoom(Supplier<Saved> work) {
        var outcome = new java.util.concurrent.atomic.AtomicReference<@Nullable Saved>();
        ROOM.runs(() -> outcome.set(transactions.execute(status -> work.get())));
        return Objects.requireNonNull(outcome.get());
    }

    private static Saved refused(String field, String sentence) {
        return new Saved.Refused(field, sentence);
    }
}

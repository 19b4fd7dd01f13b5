package org.maillage.plan.renewal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.convention.Convention;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Conventions;
import org.maillage.convention.Space;
import org.maillage.convention.contents.ContentsWriter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Prepares the convention that follows, all of it or nothing, and completes it as more is decided. What was written
/// there meanwhile is never touched.
@Component
public class Preparation {

    private final Renewals renewals;
    private final RenewalLines lines;
    private final CarriageReader reader;
    private final ContentsWriter writer;
    private final Lineages lineages;
    private final Neighbours neighbours;
    private final Conventions conventions;

    Preparation(
            Renewals renewals,
            RenewalLines lines,
            CarriageReader reader,
            ContentsWriter writer,
            Lineages lineages,
            Neighbours neighbours,
            Conventions conventions) {
        this.renewals = renewals;
        this.lines = lines;
        this.reader = reader;
        this.writer = writer;
        this.lineages = lineages;
        this.neighbours = neighbours;
        this.conventions = conventions;
    }

    /// The outcome: the convention that follows, or the rule that says no.
    public sealed interface Prepared {
        /// What was added to it, counted among what one may see.
        record Done(Convention next, int enjeux, int actions) implements Prepared {}

        record Refused(String field, String sentence) implements Prepared {}
    }

    /// What preparing would do now, counted among what one may see.
    public PreparationPreview preview(Space space, boolean withUndecided) {
        Renewal renewal = renewals.of(space.convention());
        List<RenewalLine> seen = lines.listOf(space.id(), space.sight());
        ConventionId to = renewal.prepared() == null ? new ConventionId(UUID.randomUUID()) : renewal.prepared();
        Carriage carriage = reader.read(space.convention(), renewal, to, fates(space, seen, withUndecided));
        return PreparationPreview.of(renewal, seen, carriage);
    }

    /// @param withUndecided whether what nobody decided goes on as well, to be settled in the next convention
    @Transactional
    public Prepared prepare(Space space, boolean withUndecided) {
        Convention convention = space.convention();
        renewals.hold(convention.id());
        Renewal renewal = renewals.of(convention);
        List<RenewalLine> seen = lines.listOf(space.id(), space.sight());
        Optional<Prepared.Refused> refused = refusal(space, renewal, seen, withUndecided);
        if (refused.isPresent()) {
            return refused.get();
        }
        ConventionId to = renewal.prepared() == null ? new ConventionId(UUID.randomUUID()) : renewal.prepared();
        Fates fates = fates(space, seen, withUndecided);
        Carriage carriage = reader.read(convention, renewal, to, fates);
        boolean settled = lineages.settle(to, fates);
        if (settled || !renewal.isPrepared() || !carriage.added().isEmpty()) {
            writer.add(to, carriage.rows());
            lineages.adopt(to, carriage.added().values());
            renewals.prepared(convention, to);
        }
        List<RenewalLine> added = seen.stream()
                .filter(line -> carriage.added().containsKey(line.id()))
                .toList();
        int enjeux = Math.toIntExact(added.stream().filter(RenewalLine::isEnjeu).count());
        return new Prepared.Done(conventions.getConvention(to), enjeux, added.size() - enjeux);
    }

    /// Takes the preparation back, as long as nobody wrote anything in the next convention. Of one that stayed on
    /// another instance, this convention forgets that it was prepared: another can be.
    @Transactional
    public Saved undo(Space space) {
        renewals.hold(space.id());
        Optional<Neighbours.Neighbour> next = neighbours.findNext(space);
        if (next.isEmpty()) {
            return forget(space);
        }
        if (!isCoordinated(next.get())) {
            return new Saved.Refused("", "Seule la coordination de la convention préparée peut l’annuler.");
        }
        ConventionId prepared = next.get().convention().id();
        if (!renewals.isUntouched(space.id(), prepared)) {
            return new Saved.Refused(
                    "",
                    "La convention préparée a été modifiée depuis\u00a0: elle ne peut plus être annulée d’un geste.");
        }
        conventions.withdraw(prepared);
        renewals.unprepared(space.id());
        return Saved.DONE;
    }

    private Saved forget(Space space) {
        if (!isElsewhere(space)) {
            return new Saved.Refused("", "Aucune convention n’est préparée.");
        }
        renewals.unprepared(space.id());
        return Saved.DONE;
    }

    /// Whether a convention was prepared, and is not on this instance.
    public boolean isElsewhere(Space space) {
        return renewals.of(space.convention()).isPrepared()
                && neighbours.findNext(space).isEmpty();
    }

    public boolean mayUndo(Space space) {
        return neighbours
                .findNext(space)
                .filter(next -> isCoordinated(next)
                        && renewals.isUntouched(space.id(), next.convention().id()))
                .isPresent();
    }

    private Optional<Prepared.Refused> refusal(
            Space space, Renewal renewal, List<RenewalLine> seen, boolean withUndecided) {
        if (space.convention().status() == Convention.Status.PREPARATION) {
            return no("Une convention en préparation n’a pas encore de suite.");
        }
        if (renewal.isPrepared()) {
            return refusalToComplete(space);
        }
        long undecided = seen.stream().filter(line -> line.decision().isOpen()).count();
        if (undecided > 0 && !withUndecided) {
            return Optional.of(
                    new Prepared.Refused(
                            "undecided",
                            undecided + "\u00a0" + (undecided > 1 ? "lignes restent" : "ligne reste")
                                    + " à décider\u00a0: décidez, ou cochez pour les reprendre comme «\u00a0à préciser\u00a0»."));
        }
        return renewals.refusalOf(space.convention(), renewal.next())
                .map(rule -> new Prepared.Refused("frame", rule.sentence()));
    }

    private Optional<Prepared.Refused> refusalToComplete(Space space) {
        Optional<Neighbours.Neighbour> next = neighbours.findNext(space);
        if (next.isEmpty()) {
            return no("La convention préparée n’est pas sur cette instance : rapportez-la d’abord.");
        }
        if (!isCoordinated(next.get())) {
            return no("Seule la coordination de la convention préparée peut y ajouter.");
        }
        return next.get().convention().status() == Convention.Status.PREPARATION
                ? Optional.empty()
                : no("La convention suivante est déjà signée\u00a0: ce qui manque s’y écrit directement.");
    }

    private static boolean isCoordinated(Neighbours.Neighbour next) {
        Space there = next.space();
        return there != null && there.rights().mayCoordinate();
    }

    // What is hidden from who prepares and was decided goes on with the rest; what is hidden and open waits for who
    // sees it.
    private Fates fates(Space space, List<RenewalLine> seen, boolean withUndecided) {
        Map<UUID, Decision> byId = new HashMap<>(reader.decided(space.id()));
        if (withUndecided) {
            seen.stream().filter(line -> line.decision().isOpen()).forEach(line -> byId.put(line.id(), Decision.OPEN));
        }
        byId.values().removeIf(decision -> !decision.isOpen() && !decision.carries());
        return new Fates(byId);
    }

    private static Optional<Prepared.Refused> no(String sentence) {
        return Optional.of(new Prepared.Refused("", sentence));
    }
}

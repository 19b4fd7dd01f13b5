package org.maillage.convention.history.restoration;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.base.Saved;
import org.maillage.base.journal.Journal;
import org.maillage.convention.Space;
import org.maillage.convention.history.JournalWords;
import org.maillage.convention.history.Met;
import org.maillage.convention.history.Shelves;
import org.maillage.convention.restoring.Former;
import org.maillage.convention.restoring.Restorable;
import org.maillage.convention.restoring.Shape;
import org.maillage.site.Forbidden;
import org.maillage.site.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Shows what an object would become, and brings back what was chosen of it: all of that, in one transaction and in the
/// name of who asks, or nothing.
@Component
public class Restorations {

    private static final String UNTOLD =
            "L’historique ne dit pas assez de ce qui était là : corrigez-le sur la page de l’objet.";
    private static final Saved NOTHING_CHOSEN = new Saved.Refused("champs", "Cochez au moins une ligne à rétablir.");
    private static final Saved STILL_REMOVED =
            new Saved.Refused("champs", "Ce qui est retiré ne change plus\u00a0: cochez aussi «\u00a0Retrait\u00a0».");

    private final ObjectProvider<Restorable> restorables;
    private final FormerStates states;
    private final Shelves shelves;
    private final JournalWords words;
    private final Journal journal;
    private final TransactionOperations transactions;

    Restorations(
            ObjectProvider<Restorable> restorables,
            FormerStates states,
            Shelves shelves,
            JournalWords words,
            Journal journal,
            TransactionOperations transactions) {
        this.restorables = restorables;
        this.states = states;
        this.shelves = shelves;
        this.words = words;
        this.journal = journal;
        this.transactions = transactions;
    }

    /// For who may change the object; others learn that they may not. The object is one that they see.
    public Restoration preview(Space space, String kind, UUID id, Moment moment) {
        Restorable restorable = getRestorable(space, kind, id);
        return preview(space, restorable, walk(space, restorable, id, moment));
    }

    /// @param keys the places chosen
    /// @param seen the latest entry of the object when it was shown
    public Saved restore(Space space, String kind, UUID id, Moment moment, Set<String> keys, long seen) {
        Restorable restorable = getRestorable(space, kind, id);
        return Objects.requireNonNull(transactions.execute(status -> {
            states.hold(space, restorable.shape(), id);
            Saved saved = restore(space, restorable, walk(space, restorable, id, moment), keys, seen);
            if (!(saved instanceof Saved.Done)) {
                status.setRollbackOnly();
            }
            return saved;
        }));
    }

    private Saved restore(Space space, Restorable restorable, FormerStates.Walk walk, Set<String> keys, long seen) {
        if (walk.latest() != seen) {
            return journal.changedMeanwhile(walk.now().id());
        }
        Set<String> chosen = new HashSet<>(keys);
        chosen.retainAll(preview(space, restorable, walk).openKeys());
        if (chosen.isEmpty()) {
            return NOTHING_CHOSEN;
        }
        return walk.now().isRemoved() && !chosen.contains(Shape.REMOVAL)
                ? STILL_REMOVED
                : restorable.restore(space, walk.now(), walk.then(), chosen);
    }

    private Restoration preview(Space space, Restorable restorable, FormerStates.Walk walk) {
        Former now = walk.now();
        Former then = walk.then();
        List<Gap> gaps = Gap.between(restorable.shape(), now, then);
        var saying = new GapWords(words, shelves.of(space, metIn(gaps, now, then)));
        List<Gap> told =
                gaps.stream().filter(gap -> !saying.isHidden(gap, then)).toList();
        Map<String, String> obstacles = restorable.obstacles(
                space, now, then, told.stream().map(Gap::key).collect(Collectors.toSet()));
        return new Restoration(
                walk.named(),
                walk.latest(),
                told.stream()
                        .map(gap -> new Restoration.Line(
                                gap.key(),
                                saying.label(gap),
                                saying.now(gap, now),
                                saying.then(gap, then),
                                then.untold().contains(gap.table()) ? UNTOLD : obstacles.get(gap.key())))
                        .toList());
    }

    private static Met metIn(List<Gap> gaps, Former now, Former then) {
        var met = new Met();
        for (Gap gap : gaps) {
            for (String column : gap.columns()) {
                met.add(column, now.get(column));
                met.add(column, then.get(column));
            }
            Stream.concat(gap.now().stream(), gap.then().stream())
                    .forEach(row -> row.values().forEach(met::add));
        }
        return met;
    }

    private FormerStates.Walk walk(Space space, Restorable restorable, UUID id, Moment moment) {
        return states.find(space, restorable.shape(), id, moment)
                .orElseThrow(() -> NotFound.of("Entry", moment.entry()));
    }

    private Restorable getRestorable(Space space, String kind, UUID id) {
        Restorable restorable = restorables.stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> NotFound.of("Restorable", kind));
        if (!restorable.changeable(space, List.of(id)).contains(id)) {
            throw new Forbidden("Vous pouvez lire cet historique ; seules les personnes qui peuvent modifier cet objet"
                    + " peuvent le ramener à un état passé.");
        }
        return restorable;
    }
}

package org.maillage.plan.web.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.plan.ActionName;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Actions;
import org.maillage.plan.Contracts;
import org.maillage.plan.Created;
import org.maillage.plan.NamedThing;
import org.maillage.plan.NamedThings;
import org.maillage.plan.Topics;
import org.maillage.plan.names.Naming;
import org.maillage.plan.names.Roster;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;

/// Writes a form: the names nobody bore yet and the action, together or not at all.
@Component
class ActionWriting {

    private final Actions actions;
    private final Topics topics;
    private final Contracts contracts;
    private final Roster roster;
    private final TransactionOperations transactions;

    ActionWriting(
            Actions actions, Topics topics, Contracts contracts, Roster roster, TransactionOperations transactions) {
        this.actions = actions;
        this.topics = topics;
        this.contracts = contracts;
        this.roster = roster;
        this.transactions = transactions;
    }

    /// An outcome, and the names that were learned on the way.
    record Written<O>(O outcome, List<String> learned) {}

    Written<Created<ActionName>> create(Space space, ActionForm form) {
        Naming naming = Naming.in(roster, space.id(), space.sight());
        return transactions.execute(status -> {
            Created<ActionName> created =
                    actions.create(space.id(), form.toDraft(named(space, form, naming), List.of()));
            undoUnless(created instanceof Created.Done, status);
            return new Written<>(created, naming.learned());
        });
    }

    Written<Saved> save(Space space, ActionSheet sheet, ActionForm form) {
        Naming naming = Naming.in(roster, space.id(), space.sight()).knowing(sheet);
        return transactions.execute(status -> {
            var draft = form.toDraft(named(space, form, naming), sheet.content().origin());
            Saved saved = actions.save(space.id(), space.sight(), sheet.id(), form.version(), draft);
            undoUnless(saved instanceof Saved.Done, status);
            return new Written<>(saved, naming.learned());
        });
    }

    private static void undoUnless(boolean done, TransactionStatus status) {
        if (!done) {
            status.setRollbackOnly();
        }
    }

    private FormLines.Named named(Space space, ActionForm form, Naming naming) {
        return new FormLines.Named(
                FormLines.rolesOf(form, naming),
                borne(space, form.newTopics(), topics),
                borne(space, form.newContracts(), contracts));
    }

    // A name that stands in the list already is that one; the others are added to the list.
    private static <T extends NamedThing<I>, I> Set<I> borne(Space space, String line, NamedThings<T, I> things) {
        var byName = new HashMap<String, I>();
        things.listOf(space.id(), space.sight()).forEach(one -> byName.put(folded(one.name()), one.id()));
        var ids = new HashSet<I>();
        for (String written : FormLines.namesIn(line)) {
            ids.add(byName.computeIfAbsent(
                    folded(written), key -> things.add(space.id(), written).orThrow()));
        }
        return Set.copyOf(ids);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.FRENCH);
    }
}

package org.maillage.plan.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.Contracts;
import org.maillage.plan.Notes;
import org.maillage.plan.Topics;
import org.maillage.plan.names.Naming;
import org.maillage.plan.names.Roster;
import org.springframework.stereotype.Component;

/// Writes the draft of one read action: names become what the convention knows, and whatever finds no field stays,
/// word for word, among the fields of origin.
@Component
class Drafting {

    private final Roster roster;
    private final Topics topics;
    private final Contracts contracts;

    Drafting(Roster roster, Topics topics, Contracts contracts) {
        this.roster = roster;
        this.topics = topics;
        this.contracts = contracts;
    }

    /// The names of one file: what it teaches at one line is known at the next.
    FileNames namesIn(ImportContext context) {
        return new FileNames(context, Naming.in(roster, context.convention(), context.sight()), topics, contracts);
    }

    ImportedDraft draft(FileNames names, PlanReading reading, ReadAction action, AxisAnswer answer) {
        var draft = new ImportedDraft(reading, action, answer.theme());
        draft.areas(unmatched("Territoire", action.scope().areas(), draft, names::areasNamed));
        draft.ages(unmatched(
                "Tranches d’âge",
                action.scope().ages(),
                draft,
                name -> Vocabulary.AGE.find(name).stream().toList()));
        draft.audiences(unmatched(
                "Publics",
                action.scope().audiences(),
                draft,
                name -> Vocabulary.AUDIENCE.find(name).stream().toList()));
        draft.topics(names.topics(action.scope().topics()));
        draft.contracts(names.contracts(action.scope().contracts()));
        draft.keep("Thématique", action.scope().themes());
        draft.keep("Enjeu", action.scope().enjeux());
        draft.roles(names.roles(action.actors()));
        return draft;
    }

    /// The news the file held; a mood without any word becomes one that says where it comes from.
    static List<Notes.Draft> notesOf(ReadAction action) {
        var notes = new ArrayList<Notes.Draft>();
        var mood = action.state().mood();
        for (String body : action.content().notes()) {
            notes.add(new Notes.Draft(null, notes.isEmpty() ? mood : null, body, ActionDraft.SeenBy.PARTNERS));
        }
        if (notes.isEmpty() && mood != null) {
            notes.add(
                    new Notes.Draft(null, mood, "Situation reprise du fichier importé.", ActionDraft.SeenBy.PARTNERS));
        }
        return notes;
    }

    private static <T> Set<T> unmatched(
            String label, List<String> words, ImportedDraft draft, Function<String, List<T>> finder) {
        var found = new LinkedHashSet<T>();
        var kept = new ArrayList<String>();
        for (String word : words) {
            List<T> matches = finder.apply(word);
            found.addAll(matches);
            if (matches.isEmpty()) {
                kept.add(word);
            }
        }
        draft.keep(label, kept);
        return found;
    }
}

package org.maillage.plan.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionId;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Nature;
import org.maillage.plan.Progress;
import org.maillage.territory.Area;

/// Writes the draft of a read action: names become what the convention knows, and those it does not know are learned.
final class Drafting {

    private final FileNames names;

    Drafting(FileNames names) {
        this.names = names;
    }

    /// Keeps among the fields of origin the words that no list of the house holds.
    ImportedDraft read(ReadAction action, String place, String parentWord) {
        var draft = new ImportedDraft(action, place, parentWord);
        ReadAction.Scope scope = action.scope();
        draft.keep("Territoire", unknown(scope.areas(), names.places()::knows));
        draft.keep(
                "Tranches d’âge",
                unknown(scope.ages(), age -> Vocabulary.AGE.find(age).isPresent()));
        draft.keep(
                "Publics",
                unknown(scope.audiences(), one -> Vocabulary.AUDIENCE.find(one).isPresent()));
        return draft;
    }

    private static List<String> unknown(List<String> words, Function<String, Boolean> known) {
        return words.stream().filter(word -> !known.apply(word)).toList();
    }

    ActionDraft finished(
            ImportedDraft imported,
            AxisAnswer answer,
            Set<EnjeuId> enjeux,
            @Nullable ActionId parent,
            @Nullable Nature byDefault) {
        ReadAction action = imported.action();
        ReadAction.Content content = action.content();
        ReadAction.State state = action.state();
        return new ActionDraft(
                action.title(),
                answer.theme().id(),
                state.nature() == null ? byDefault : state.nature(),
                state.progress() == null ? Progress.UPCOMING : state.progress(),
                state.priority(),
                parent,
                new ActionDraft.Texts(content.description(), content.objectives(), content.participation()),
                reach(action.scope()),
                imported.schedule(),
                new ActionDraft.Ties(
                        enjeux,
                        names.topics(action.scope().topics()),
                        names.contracts(action.scope().contracts())),
                names.roles(action.actors()),
                imported.links(),
                ActionDraft.SeenBy.PARTNERS,
                imported.origin());
    }

    private ActionDraft.Reach reach(ReadAction.Scope scope) {
        return new ActionDraft.Reach(
                scope.areas().stream().anyMatch(names.places()::isEverywhere),
                all(scope.areas(), name -> one(names.places().find(name).map(Area::id))),
                all(scope.audiences(), name -> one(Vocabulary.AUDIENCE.find(name))),
                all(scope.ages(), name -> one(Vocabulary.AGE.find(name))));
    }

    private static <T> List<T> one(Optional<T> found) {
        return found.stream().toList();
    }

    private static <T> Set<T> all(List<String> words, Function<String, List<T>> finder) {
        var found = new LinkedHashSet<T>();
        words.forEach(word -> found.addAll(finder.apply(word)));
        return found;
    }
}

package org.maillage.plan.intake;

import static org.maillage.plan.intake.ActionField.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Enjeu;
import org.maillage.plan.Mood;
import org.maillage.site.Words;
import org.maillage.territory.Area;

/// Says an action in words as a file tells it, to be compared with those of [PlanWords].
final class FileWords {

    private final Words words;
    private final FileNames names;
    private final PlanWords plan;

    FileWords(Words words, FileNames names) {
        this.words = words;
        this.names = names;
        this.plan = new PlanWords(words);
    }

    /// @param answer what its axis is, or null where nobody said
    /// @param mood of the action as it is, or null
    ActionWords of(ImportedDraft imported, @Nullable AxisAnswer answer, @Nullable Mood mood) {
        ReadAction action = imported.action();
        var said = new ActionWords();
        said.say(TITLE, action.title());
        if (answer != null) {
            said.say(THEME, answer.theme().name());
            said.say(ENJEUX, enjeux(answer));
        }
        said.say(PARENT, imported.parentWord());
        state(said, action.state());
        PlanWords.schedule(said, imported.schedule(), imported.saysStart(), imported.saysEnd());
        said.say(DESCRIPTION, action.content().description());
        said.say(OBJECTIVES, action.content().objectives());
        said.say(PARTICIPATION, action.content().participation());
        actors(said, action.actors());
        reach(said, action.scope());
        said.say(LINKS, PlanWords.links(imported.links()));
        said.say(STEPS, action.content().steps().stream().map(StepText::titleOf).toList());
        said.say(NOTES, imported.newsFor(mood));
        said.say(ORIGIN, imported.originWords());
        return said;
    }

    private static List<String> enjeux(AxisAnswer answer) {
        var titles = new ArrayList<>(answer.enjeux().stream().map(Enjeu::title).toList());
        Optional.ofNullable(answer.newEnjeu()).ifPresent(titles::add);
        return titles;
    }

    private void state(ActionWords said, ReadAction.State state) {
        said.say(NATURE, plan.word(state.nature()));
        said.say(PROGRESS, plan.word(state.progress()));
        said.say(PRIORITY, plan.word(state.priority()));
    }

    private void actors(ActionWords said, ReadAction.Actors actors) {
        said.say(
                PILOTS,
                organisations(Stream.concat(actors.pilots().stream(), actors.services().stream())
                        .toList()));
        said.say(COPILOTS, organisations(actors.coPilots()));
        said.say(FUNDERS, organisations(actors.funders()));
        said.say(OPERATORS, organisations(actors.operators()));
        said.say(ASSOCIATED, organisations(actors.partners()));
        said.say(IN_CHARGE, actors.people().stream().map(names::personWord).toList());
        said.say(ELECTED, actors.elected().stream().map(names::personWord).toList());
    }

    private List<String> organisations(List<String> written) {
        return written.stream().map(names::organisationWord).distinct().toList();
    }

    private void reach(ActionWords said, ReadAction.Scope scope) {
        said.say(
                AREAS,
                scope.areas().stream()
                        .flatMap(area -> names.places().isEverywhere(area)
                                ? Stream.of(PlanWords.EVERYWHERE)
                                : names.places().find(area).map(Area::fullName).stream())
                        .distinct()
                        .toList());
        said.say(AUDIENCES, labels(scope.audiences(), Vocabulary.AUDIENCE::find));
        said.say(AGES, labels(scope.ages(), Vocabulary.AGE::find));
        said.say(TOPICS, scope.topics().stream().map(names::topicWord).toList());
        said.say(CONTRACTS, scope.contracts().stream().map(names::contractWord).toList());
    }

    private List<String> labels(List<String> written, Function<String, ? extends Optional<? extends Enum<?>>> finder) {
        return written.stream()
                .flatMap(word -> finder.apply(word).stream())
                .distinct()
                .map(words::of)
                .toList();
    }

    /// The same of an action that is there.
    ActionWords of(ActionSheet sheet) {
        return plan.of(sheet);
    }
}

package org.maillage.plan.intake;

import static org.maillage.plan.intake.ActionField.*;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionLink;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.AgeBand;
import org.maillage.plan.Audience;
import org.maillage.plan.Enjeu;
import org.maillage.plan.Mood;
import org.maillage.plan.Note;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.PersonRole;
import org.maillage.plan.Step;
import org.maillage.site.Words;
import org.maillage.territory.Area;

/// Says an action in words, as a file tells it and as the plan holds it.
final class FileWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String EVERYWHERE = "Tout le territoire";
    private static final String ENDLESS = "sans fin";

    private final Words words;
    private final FileNames names;

    FileWords(Words words, FileNames names) {
        this.words = words;
        this.names = names;
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
        schedule(said, imported.schedule(), imported.saysStart(), imported.saysEnd());
        said.say(DESCRIPTION, action.content().description());
        said.say(OBJECTIVES, action.content().objectives());
        said.say(PARTICIPATION, action.content().participation());
        actors(said, action.actors());
        reach(said, action.scope());
        said.say(LINKS, links(imported.links()));
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
        said.say(NATURE, word(state.nature()));
        said.say(PROGRESS, word(state.progress()));
        said.say(PRIORITY, word(state.priority()));
    }

    private static void schedule(ActionWords said, ActionDraft.Schedule schedule, boolean start, boolean end) {
        if (start && schedule.startsOn() != null) {
            said.say(START, DAY.format(schedule.startsOn()));
        }
        if (end && schedule.endless()) {
            said.say(END, ENDLESS);
        } else if (end && schedule.endsOn() != null) {
            said.say(END, DAY.format(schedule.endsOn()));
        }
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
                                ? Stream.of(EVERYWHERE)
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

    private static List<String> links(Collection<ActionLink> links) {
        return links.stream().map(ActionLink::url).toList();
    }

    /// The same of an action that is there.
    ActionWords of(ActionSheet sheet) {
        ActionDraft content = sheet.content();
        var said = new ActionWords();
        said.say(TITLE, sheet.title());
        said.say(THEME, sheet.theme().name());
        said.say(ENJEUX, sheet.enjeux().stream().map(ActionSheet.OfEnjeu::title).toList());
        var parent = sheet.parent();
        said.say(PARENT, parent == null ? "" : parent.title());
        said.say(NATURE, word(content.nature()));
        said.say(PROGRESS, word(content.progress()));
        said.say(PRIORITY, word(content.priority()));
        schedule(said, content.schedule(), true, true);
        said.say(DESCRIPTION, content.texts().description());
        said.say(OBJECTIVES, content.texts().objectives());
        said.say(PARTICIPATION, content.texts().participation());
        people(said, sheet);
        said.say(AREAS, areas(sheet));
        said.say(AUDIENCES, chosen(Audience.values(), content.reach().audiences()));
        said.say(AGES, chosen(AgeBand.values(), content.reach().ages()));
        said.say(TOPICS, sheet.topics().stream().map(ActionSheet.Named::name).toList());
        said.say(
                CONTRACTS,
                sheet.contracts().stream().map(ActionSheet.Named::name).toList());
        said.say(LINKS, links(content.links()));
        said.say(STEPS, sheet.steps().stream().map(Step::title).toList());
        said.say(NOTES, sheet.notes().stream().map(Note::body).toList());
        said.say(
                ORIGIN, content.origin().stream().map(ImportedDraft::originWord).toList());
        return said;
    }

    private static List<String> areas(ActionSheet sheet) {
        return Stream.concat(
                        Stream.of(EVERYWHERE)
                                .filter(whole -> sheet.content().reach().citywide()),
                        sheet.areas().stream().map(ActionSheet.OfArea::name))
                .toList();
    }

    private static void people(ActionWords said, ActionSheet sheet) {
        said.say(PILOTS, bearing(sheet, OrganisationRole.PILOT));
        said.say(COPILOTS, bearing(sheet, OrganisationRole.COPILOT));
        said.say(FUNDERS, bearing(sheet, OrganisationRole.FUNDER));
        said.say(OPERATORS, bearing(sheet, OrganisationRole.OPERATOR));
        said.say(ASSOCIATED, bearing(sheet, OrganisationRole.ASSOCIATED));
        said.say(IN_CHARGE, bearing(sheet, PersonRole.IN_CHARGE));
        said.say(ELECTED, bearing(sheet, PersonRole.ELECTED));
    }

    private static List<String> bearing(ActionSheet sheet, OrganisationRole role) {
        return sheet.organisations().stream()
                .filter(one -> one.role() == role)
                .map(ActionSheet.OfOrganisation::name)
                .toList();
    }

    private static List<String> bearing(ActionSheet sheet, PersonRole role) {
        return sheet.people().stream()
                .filter(one -> one.role() == role)
                .map(ActionSheet.OfPerson::name)
                .toList();
    }

    private <E extends Enum<E>> List<String> chosen(E[] order, Set<E> chosen) {
        return chosen.isEmpty()
                ? List.of()
                : EnumSet.copyOf(chosen).stream().map(words::of).toList();
    }

    private String word(@Nullable Enum<?> value) {
        return value == null ? "" : words.of(value);
    }
}

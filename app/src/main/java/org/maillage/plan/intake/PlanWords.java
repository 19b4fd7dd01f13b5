package org.maillage.plan.intake;

import static org.maillage.plan.intake.ActionField.*;

import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Audience;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionLink;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.AgeBand;
import org.maillage.plan.Note;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.PersonRole;
import org.maillage.plan.Step;
import org.maillage.site.Words;

/// Says an action in words as the plan holds it.
final class PlanWords {

    static final String EVERYWHERE = "Tout le territoire";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String ENDLESS = "sans fin";

    private final Words words;

    PlanWords(Words words) {
        this.words = words;
    }

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

    static void schedule(ActionWords said, ActionDraft.Schedule schedule, boolean start, boolean end) {
        if (start && schedule.startsOn() != null) {
            said.say(START, DAY.format(schedule.startsOn()));
        }
        if (end && schedule.endless()) {
            said.say(END, ENDLESS);
        } else if (end && schedule.endsOn() != null) {
            said.say(END, DAY.format(schedule.endsOn()));
        }
    }

    static List<String> links(Collection<ActionLink> links) {
        return links.stream().map(ActionLink::url).toList();
    }

    String word(@Nullable Enum<?> value) {
        return value == null ? "" : words.of(value);
    }
}

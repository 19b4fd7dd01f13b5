package org.maillage.plan.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.OriginField;
import org.maillage.plan.PersonRole;

/// Writes over an action the fields that a file changes, and leaves the others as they are.
///
/// @param changed the fields that differ
record Merging(ActionDraft now, ActionDraft wished, Set<ActionField> changed) {

    private static final Map<OrganisationRole, ActionField> ORGANISATIONS = Map.of(
            OrganisationRole.PILOT, ActionField.PILOTS,
            OrganisationRole.COPILOT, ActionField.COPILOTS,
            OrganisationRole.FUNDER, ActionField.FUNDERS,
            OrganisationRole.OPERATOR, ActionField.OPERATORS,
            OrganisationRole.ASSOCIATED, ActionField.ASSOCIATED);
    private static final Map<PersonRole, ActionField> PEOPLE =
            Map.of(PersonRole.IN_CHARGE, ActionField.IN_CHARGE, PersonRole.ELECTED, ActionField.ELECTED);

    ActionDraft merged() {
        return new ActionDraft(
                pick(ActionField.TITLE, now.title(), wished.title()),
                changed.contains(ActionField.THEME) ? wished.theme() : now.theme(),
                changed.contains(ActionField.NATURE) ? wished.nature() : now.nature(),
                pick(ActionField.PROGRESS, now.progress(), wished.progress()),
                changed.contains(ActionField.PRIORITY) ? wished.priority() : now.priority(),
                changed.contains(ActionField.PARENT) ? wished.parent() : now.parent(),
                new ActionDraft.Texts(
                        pick(
                                ActionField.DESCRIPTION,
                                now.texts().description(),
                                wished.texts().description()),
                        pick(
                                ActionField.OBJECTIVES,
                                now.texts().objectives(),
                                wished.texts().objectives()),
                        pick(
                                ActionField.PARTICIPATION,
                                now.texts().participation(),
                                wished.texts().participation())),
                reach(),
                schedule(),
                ties(),
                new ActionDraft.Roles(
                        both(
                                now.roles().organisations(),
                                wished.roles().organisations(),
                                one -> changes(ORGANISATIONS.get(one.role()))),
                        both(now.roles().people(), wished.roles().people(), one -> changes(PEOPLE.get(one.role())))),
                pick(ActionField.LINKS, now.links(), wished.links()),
                now.seenBy(),
                origin());
    }

    private boolean changes(@Nullable ActionField field) {
        return field != null && changed.contains(field);
    }

    private <T> T pick(ActionField field, T before, T after) {
        return changed.contains(field) ? after : before;
    }

    private ActionDraft.Reach reach() {
        ActionDraft.Reach before = now.reach();
        ActionDraft.Reach after = wished.reach();
        return new ActionDraft.Reach(
                pick(ActionField.AREAS, before.citywide(), after.citywide()),
                pick(ActionField.AREAS, before.areas(), after.areas()),
                pick(ActionField.AUDIENCES, before.audiences(), after.audiences()),
                pick(ActionField.AGES, before.ages(), after.ages()));
    }

    private ActionDraft.Schedule schedule() {
        boolean end = changed.contains(ActionField.END);
        return new ActionDraft.Schedule(
                changed.contains(ActionField.START)
                        ? wished.schedule().startsOn()
                        : now.schedule().startsOn(),
                end ? wished.schedule().endsOn() : now.schedule().endsOn(),
                end ? wished.schedule().endless() : now.schedule().endless());
    }

    private ActionDraft.Ties ties() {
        return new ActionDraft.Ties(
                pick(ActionField.ENJEUX, now.ties().enjeux(), wished.ties().enjeux()),
                pick(ActionField.TOPICS, now.ties().topics(), wished.ties().topics()),
                pick(
                        ActionField.CONTRACTS,
                        now.ties().contracts(),
                        wished.ties().contracts()));
    }

    private static <T> Set<T> both(Set<T> before, Set<T> after, Predicate<T> replaced) {
        var all = new LinkedHashSet<T>();
        before.stream().filter(replaced.negate()).forEach(all::add);
        after.stream().filter(replaced).forEach(all::add);
        return all;
    }

    // What is kept word for word takes the place of what was kept under the same heading, and comes beside the rest.
    private List<OriginField> origin() {
        if (!changed.contains(ActionField.ORIGIN)) {
            return now.origin();
        }
        Set<String> said = wished.origin().stream().map(OriginField::label).collect(Collectors.toSet());
        return Stream.concat(
                        now.origin().stream().filter(field -> !said.contains(field.label())), wished.origin().stream())
                .toList();
    }
}

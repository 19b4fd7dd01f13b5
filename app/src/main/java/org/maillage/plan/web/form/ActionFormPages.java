package org.maillage.plan.web.form;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.web.Wording;
import org.maillage.site.Filled;
import org.maillage.site.Overtaken;
import org.maillage.site.components.Link;
import org.springframework.stereotype.Component;

/// Builds the page of the form, in each of its moments: first shown, with one more line, refused, overtaken.
@Component
class ActionFormPages {

    private final FormChoiceReader reader;
    private final Wording wording;

    ActionFormPages(FormChoiceReader reader, Wording wording) {
        this.reader = reader;
        this.wording = wording;
    }

    /// @param sheet the action being changed, or null for a new one
    ActionFormPage pageOf(Space space, @Nullable ActionSheet sheet, Filled<ActionForm> filled) {
        return withLine(space, sheet, filled, "");
    }

    Overtaken<ActionForm> overtaken(Space space, ActionSheet fresh, ActionForm mine, Saved.ChangedMeanwhile meanwhile) {
        ActionForm theirs = OpenedForm.of(fresh);
        var fields = FormDifferences.between(theirs, mine, reader.choicesFor(space, fresh));
        return new Overtaken<>(mine, theirs, wording.conflict(meanwhile, fresh.title(), fields));
    }

    /// @param more the list that gets one more line: organisations, people or links; or empty
    ActionFormPage withLine(Space space, @Nullable ActionSheet sheet, Filled<ActionForm> filled, String more) {
        ActionForm form = filled.form();
        String back = space.path(sheet == null ? "/plan" : sheet.path());
        var plan = new Link("Plan d’actions", space.path("/plan"));
        FormChoices choices = reader.choicesFor(space, sheet);
        boolean decides =
                sheet == null || space.rights().mayCoordinate(sheet.theme().id());
        return new ActionFormPage(
                sheet == null ? "Nouvelle action" : "Modifier l’action",
                sheet == null ? List.of(plan) : List.of(plan, new Link(sheet.code() + " · " + sheet.title(), back)),
                sheet == null ? space.path("/plan/actions/nouvelle") : back + "/modifier",
                back,
                filled,
                decides,
                chosen(form, choices),
                lines(decides ? form : form.withoutPilots(), choices, more),
                more);
    }

    private static ActionFormPage.Choices chosen(ActionForm form, FormChoices choices) {
        return new ActionFormPage.Choices(
                Shelf.with(choices.themes(), List.of(form.theme())),
                Shelf.with(choices.natures(), List.of(form.nature())),
                Shelf.with(choices.progresses(), List.of(form.progress())),
                Shelf.with(choices.priorities(), List.of(form.priority())),
                Shelf.with(choices.parents(), List.of(form.parent())),
                enjeux(form, choices),
                Shelf.with(choices.areas(), form.areas()),
                Shelf.with(choices.audiences(), form.audiences()),
                Shelf.with(choices.ages(), form.ages()),
                Shelf.with(choices.years(), List.of(form.startYear())),
                Shelf.with(choices.years(), List.of(form.endYear())),
                Shelf.with(choices.topics(), form.topics()),
                Shelf.with(choices.contracts(), form.contracts()),
                Shelf.with(choices.visibilities(), List.of(form.visibility())),
                Shelf.with(choices.institutions(), List.of(form.institution())),
                choices.whole());
    }

    // What the action serves comes first and stands open.
    private static List<ActionFormPage.EnjeuGroup> enjeux(ActionForm form, FormChoices choices) {
        return choices.enjeux().stream()
                .filter(shelf -> !shelf.values().isEmpty())
                .map(shelf -> new ActionFormPage.EnjeuGroup(shelf.with(form.enjeux()), shelf.holds(form.enjeux())))
                .sorted(Comparator.comparing(ActionFormPage.EnjeuGroup::open).reversed())
                .toList();
    }

    private static ActionFormPage.Lines lines(ActionForm form, FormChoices choices, String more) {
        List<OrganisationLine> organisations = form.organisations();
        List<PersonLine> people = form.people();
        return new ActionFormPage.Lines(
                IntStream.range(0, count(organisations.size(), more.equals("organisations")))
                        .mapToObj(index -> index < organisations.size()
                                ? line(
                                        index,
                                        choices.organisationRoles(),
                                        organisations.get(index).role(),
                                        organisations.get(index).name())
                                : line(index, choices.organisationRoles(), roleOfNext(form), ""))
                        .toList(),
                IntStream.range(0, count(people.size(), more.equals("people")))
                        .mapToObj(index -> index < people.size()
                                ? line(
                                        index,
                                        choices.personRoles(),
                                        people.get(index).role(),
                                        people.get(index).name())
                                : line(index, choices.personRoles(), "", ""))
                        .toList(),
                Stream.concat(form.links().stream(), Stream.generate(() -> new LinkLine("", "")))
                        .limit(count(form.links().size(), more.equals("links")))
                        .toList(),
                choices.names().organisations(),
                List.copyOf(choices.names().people().keySet()));
    }

    // An action without pilot awaits one; with one, whoever comes next more likely takes part.
    private static String roleOfNext(ActionForm form) {
        boolean piloted = form.organisations().stream().anyMatch(FormLines::piloting);
        return (piloted ? OrganisationRole.ASSOCIATED : OrganisationRole.PILOT).name();
    }

    // There is always a line to write on.
    private static int count(int written, boolean more) {
        return more ? written + 1 : Math.max(1, written);
    }

    private static ActionFormPage.NameLine line(int index, List<Shelf> roles, String role, String name) {
        return new ActionFormPage.NameLine(index, Shelf.with(roles, List.of(role)), name);
    }
}

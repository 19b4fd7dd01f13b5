package org.maillage.plan.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.OriginField;
import org.maillage.site.FormErrors;
import org.maillage.site.Typed;

/// Everything one writes on an action, as it was typed: nothing is lost when it is refused.
///
/// @param startYear the school year it begins with, instead of a date
/// @param newTopics names of topics that do not exist yet, with commas between
/// @param version of the sheet the form was filled from; 0 for a new action
public record ActionForm(
        String title,
        String theme,
        String nature,
        String progress,
        String priority,
        String parent,
        String description,
        String objectives,
        String participation,
        Boolean citywide,
        Set<String> areas,
        Set<String> audiences,
        Set<String> ages,
        String startsOn,
        String startYear,
        String endsOn,
        String endYear,
        Boolean endless,
        Set<String> enjeux,
        Set<String> topics,
        String newTopics,
        Set<String> contracts,
        String newContracts,
        List<OrganisationLine> organisations,
        List<PersonLine> people,
        List<LinkLine> links,
        String visibility,
        String institution,
        Integer version) {

    // A browser leaves out what is not ticked: every field may be absent.
    @SuppressWarnings("NullAway")
    public ActionForm {
        title = Typed.line(title);
        theme = Typed.line(theme);
        nature = Typed.line(nature);
        progress = Typed.line(progress);
        priority = Typed.line(priority);
        parent = Typed.line(parent);
        description = Typed.text(description);
        objectives = Typed.text(objectives);
        participation = Typed.text(participation);
        citywide = citywide != null && citywide;
        areas = Typed.choices(areas);
        audiences = Typed.choices(audiences);
        ages = Typed.choices(ages);
        startsOn = Typed.line(startsOn);
        startYear = Typed.line(startYear);
        endsOn = Typed.line(endsOn);
        endYear = Typed.line(endYear);
        endless = endless != null && endless;
        enjeux = Typed.choices(enjeux);
        topics = Typed.choices(topics);
        newTopics = Typed.line(newTopics);
        contracts = Typed.choices(contracts);
        newContracts = Typed.line(newContracts);
        organisations = Typed.lines(organisations);
        people = Typed.lines(people);
        links = Typed.lines(links);
        visibility = Typed.line(visibility);
        institution = Typed.line(institution);
        version = version == null ? 0 : version;
    }

    /// What is wrong and can be told without the rest of the plan, in the order of the form.
    FormErrors errors(@Nullable UUID ownInstitution) {
        return FormRules.errorsOf(this, ownInstitution);
    }

    /// What a contributor wrote, on what only the coordination decides: theme, pilots, visibility.
    ActionForm onDecisionsOf(ActionSheet sheet) {
        ActionForm decided = OpenedForm.of(sheet);
        var lines = new ArrayList<>(
                decided.organisations.stream().filter(FormLines::piloting).toList());
        organisations.stream().filter(line -> !FormLines.piloting(line)).forEach(lines::add);
        return with(decided.theme, lines, decided.visibility, decided.institution);
    }

    /// What stays on the form of who may not change the pilots.
    ActionForm withoutPilots() {
        var others =
                organisations.stream().filter(line -> !FormLines.piloting(line)).toList();
        return with(theme, others, visibility, institution);
    }

    private ActionForm with(String newTheme, List<OrganisationLine> lines, String newVisibility, String party) {
        return new ActionForm(
                title,
                newTheme,
                nature,
                progress,
                priority,
                parent,
                description,
                objectives,
                participation,
                citywide,
                areas,
                audiences,
                ages,
                startsOn,
                startYear,
                endsOn,
                endYear,
                endless,
                enjeux,
                topics,
                newTopics,
                contracts,
                newContracts,
                lines,
                people,
                links,
                newVisibility,
                party,
                version);
    }

    /// @param named what stands for the names on the form
    /// @param origin kept as it is
    ActionDraft toDraft(FormLines.Named named, List<OriginField> origin) {
        return FormReading.draftOf(this, named, origin);
    }
}

package org.maillage.plan.web.form;

import java.util.List;
import org.maillage.site.Filled;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;
import org.maillage.site.components.OptionGroup;

/// The form of an action, new or not.
///
/// @param decides whether who writes may change what the coordination decides: theme, pilots, visibility
/// @param focus the field to write in first after a line was added, or empty
public record ActionFormPage(
        String title,
        List<Link> crumbs,
        String action,
        String back,
        Filled<ActionForm> filled,
        boolean decides,
        Choices choices,
        Lines lines,
        String focus) {

    public ActionForm form() {
        return filled.form();
    }

    public FormErrors errors() {
        return filled.errors();
    }

    /// The options of each field, with those of the form ticked.
    public record Choices(
            List<OptionGroup> themes,
            List<OptionGroup> natures,
            List<OptionGroup> progresses,
            List<OptionGroup> priorities,
            List<OptionGroup> parents,
            List<EnjeuGroup> enjeux,
            List<OptionGroup> areas,
            List<OptionGroup> audiences,
            List<OptionGroup> ages,
            List<OptionGroup> startYears,
            List<OptionGroup> endYears,
            List<OptionGroup> topics,
            List<OptionGroup> contracts,
            List<OptionGroup> visibilities,
            List<OptionGroup> institutions,
            String whole) {}

    /// @param open whether the action serves one of them
    public record EnjeuGroup(OptionGroup group, boolean open) {}

    /// The lines of names, with empty ones to write on.
    public record Lines(
            List<NameLine> organisations,
            List<NameLine> people,
            List<LinkLine> links,
            List<String> knownOrganisations,
            List<String> knownPeople) {}

    /// @param roles the options of the role, one of them chosen
    public record NameLine(int index, List<OptionGroup> roles, String name) {}
}

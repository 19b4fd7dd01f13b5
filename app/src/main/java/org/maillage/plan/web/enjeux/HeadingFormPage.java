package org.maillage.plan.web.enjeux;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.plan.Heading;
import org.maillage.site.Filled;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;

/// The form of a heading.
///
/// @param theme name of the theme it belongs to
/// @param removal address to POST to in order to remove it, or null for a new one
/// @param history where its changes are read, or null for a new one
public record HeadingFormPage(
        String title,
        String theme,
        List<Link> crumbs,
        Filled<HeadingForm> filled,
        String action,
        @Nullable String removal,
        @Nullable String history,
        String back) {

    public HeadingForm form() {
        return filled.form();
    }

    public FormErrors errors() {
        return filled.errors();
    }

    /// @param heading the one being renamed, or null for a new one
    static HeadingFormPage of(Space space, String theme, @Nullable Heading heading, Filled<HeadingForm> filled) {
        String back = space.path("/plan/enjeux");
        String own =
                heading == null ? null : back + "/rubriques/" + heading.id().value();
        return new HeadingFormPage(
                heading == null ? "Nouvelle rubrique" : "Renommer la rubrique",
                theme,
                List.of(new Link("Plan d’actions", space.path("/plan")), new Link("Enjeux", back)),
                filled,
                own == null ? back + "/rubriques/nouvelle" : own + "/modifier",
                own == null ? null : own + "/suppression",
                heading == null
                        ? null
                        : space.path("/journal/rubrique/" + heading.id().value()),
                back);
    }
}

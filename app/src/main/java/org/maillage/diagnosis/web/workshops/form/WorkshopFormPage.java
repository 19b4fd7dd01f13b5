package org.maillage.diagnosis.web.workshops.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.Filled;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;
import org.maillage.site.components.OptionGroup;

/// The form of a workshop.
///
/// @param removal address that removes it, or null when it is new
public record WorkshopFormPage(
        String title,
        List<Link> crumbs,
        Filled<WorkshopForm> filled,
        List<OptionGroup> themes,
        List<OptionGroup> places,
        String action,
        @Nullable String removal,
        String back) {

    public WorkshopForm form() {
        return filled.form();
    }

    public FormErrors errors() {
        return filled.errors();
    }
}

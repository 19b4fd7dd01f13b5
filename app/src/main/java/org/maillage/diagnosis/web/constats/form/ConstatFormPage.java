package org.maillage.diagnosis.web.constats.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.Filled;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;

/// The form of a constat.
///
/// @param topics none while the plan has none
/// @param joins whether others are joined to it
/// @param removal address to POST to in order to remove it, or null for a new one
/// @param history where its changes are read, or null for a new one
public record ConstatFormPage(
        String title,
        List<Link> crumbs,
        Filled<ConstatForm> filled,
        List<OptionGroup> kinds,
        List<OptionGroup> themes,
        List<OptionGroup> topics,
        List<OptionGroup> places,
        List<OptionGroup> audiences,
        List<Option> readers,
        String today,
        String action,
        boolean joins,
        @Nullable String removal,
        @Nullable String history,
        String back) {

    public ConstatForm form() {
        return filled.form();
    }

    public FormErrors errors() {
        return filled.errors();
    }
}

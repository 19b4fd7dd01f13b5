package org.maillage.plan.web.enjeux;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.Filled;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;
import org.maillage.site.components.OptionGroup;

/// The form of an enjeu.
///
/// @param removal address to POST to in order to remove it, or null for a new one
/// @param history where its changes are read, or null for a new one
public record EnjeuFormPage(
        String title,
        List<Link> crumbs,
        Filled<EnjeuForm> filled,
        List<OptionGroup> places,
        List<OptionGroup> priorities,
        List<OptionGroup> constats,
        String action,
        @Nullable String removal,
        @Nullable String history,
        String back) {

    public EnjeuForm form() {
        return filled.form();
    }

    public FormErrors errors() {
        return filled.errors();
    }
}

package org.maillage.plan.web.renewal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;

/// What preparing the next convention, or adding to it, would do.
///
/// @param early why nothing can be prepared, or null
/// @param summary "26 enjeux et 31 actions seront repris"
/// @param frame what comes along, line by line
/// @param parts lines that come, stay or wait, each list with its title
/// @param emptied dates that will be empty, with their action
/// @param undecided how many lines wait, in words, or null when none does
/// @param apply words of the button, or null when nothing would be written
public record PreparationPage(
        List<Link> crumbs,
        String title,
        @Nullable String early,
        String summary,
        List<String> frame,
        List<Part> parts,
        List<String> emptied,
        @Nullable String undecided,
        boolean first,
        FormErrors errors,
        String action,
        @Nullable String apply,
        String back) {

    /// The way to take along what nobody decided.
    public List<OptionGroup> withUndecided() {
        return OptionGroup.single(
                List.of(new Option("true", "Les reprendre aussi, à préciser dans la convention suivante", false)));
    }

    /// @param explanation what happens to them
    public record Part(String title, String explanation, List<ChoiceLine> lines) {}
}

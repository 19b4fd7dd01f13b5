package org.maillage.plan.web.joint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.plan.web.Carried;
import org.maillage.plan.web.Notice;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;

/// Where one says what to change on the actions chosen.
///
/// @param gestures what other modules offer to do with them
/// @param preview where the form leads
/// @param chosen empty when nothing was chosen, or nothing of it is left
/// @param decides whether one may change pilots somewhere
public record JointPage(
        List<Link> crumbs,
        String subtitle,
        String preview,
        String back,
        List<Carried> carried,
        List<Link> chosen,
        @Nullable Notice notice,
        List<Link> gestures,
        JointForm form,
        FormErrors errors,
        boolean decides,
        Choices choices) {

    /// The options of each field; those to remove are only what the chosen actions bear.
    public record Choices(
            List<OptionGroup> progresses,
            List<OptionGroup> priorities,
            List<OptionGroup> starts,
            List<OptionGroup> ends,
            List<OptionGroup> citywide,
            String whole,
            List<String> organisations,
            List<OptionGroup> bornePilots,
            Several areas,
            Several contracts,
            Several topics) {}

    /// @param name of the fields, after "add" and "remove"
    public record Several(String name, String legend, List<OptionGroup> offered, List<OptionGroup> borne) {

        /// Whether something to add is ticked: it must not come back folded.
        public boolean ticked() {
            return offered.stream().flatMap(group -> group.options().stream()).anyMatch(Option::selected);
        }

        boolean isEmpty() {
            return offered.isEmpty() && borne.isEmpty();
        }
    }

    /// What there is to choose from at all.
    public List<Several> several() {
        return List.of(choices.areas(), choices.contracts(), choices.topics()).stream()
                .filter(one -> !one.isEmpty())
                .toList();
    }
}

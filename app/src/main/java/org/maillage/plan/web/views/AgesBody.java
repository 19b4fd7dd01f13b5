package org.maillage.plan.web.views;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.plan.web.Counts;
import org.maillage.plan.web.roles.RolesPage;
import org.maillage.site.components.Mesh;

/// Ages by places with their holes, overlaps of pilots by age, then the actions of each age.
///
/// @param mesh null when it would say nothing
/// @param holes the same holes in words, one sentence for each age that has some
public record AgesBody(@Nullable Mesh mesh, List<String> holes, List<OfAge> overlaps, List<GroupsBody.Group> groups)
        implements ViewBody {

    public record OfAge(String age, List<RolesPage.OverlapLine> lines) {

        /// "2 enjeux".
        public String count() {
            return Counts.of(lines.size(), "enjeu", "enjeux");
        }
    }
}

package org.maillage.plan.web.sheet;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.directory.Structure;
import org.maillage.plan.ActionSheet;
import org.maillage.site.Typed;

/// The structures kept for an action, by their ids, and one more by its name.
///
/// @param version of the action
public record ActionStructuresForm(Set<String> structures, String added, Integer version) {

    public ActionStructuresForm {
        structures = Typed.choices(structures);
        added = Typed.line(added);
        version = version == null ? 0 : version;
    }

    static ActionStructuresForm of(ActionSheet sheet, List<Structure> structures) {
        return new ActionStructuresForm(
                structures.stream().map(one -> one.id().value().toString()).collect(Collectors.toUnmodifiableSet()),
                "",
                sheet.version());
    }
}

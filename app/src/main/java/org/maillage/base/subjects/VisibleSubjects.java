package org.maillage.base.subjects;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.maillage.base.Sight;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Which of some objects a sight may see, whatever their kinds: each module is asked once, and not at all of what it
/// has
/// not.
@Component
public class VisibleSubjects {

    private final ObjectProvider<SubjectKind> kinds;

    VisibleSubjects(ObjectProvider<SubjectKind> kinds) {
        this.kinds = kinds;
    }

    /// @param wanted ids by kind, as the triggers write it
    /// @return those that may be seen
    public Map<UUID, SubjectKind.Shown> among(
            UUID convention, Sight sight, Map<String, ? extends Collection<UUID>> wanted) {
        var visible = new HashMap<UUID, SubjectKind.Shown>();
        kinds.orderedStream().forEach(kind -> {
            Collection<UUID> ids = wanted.get(kind.kind());
            if (ids != null && !ids.isEmpty()) {
                visible.putAll(kind.visible(convention, sight, ids));
            }
        });
        return visible;
    }
}

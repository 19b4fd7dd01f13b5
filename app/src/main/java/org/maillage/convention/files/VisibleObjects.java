package org.maillage.convention.files;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.base.Sight;
import org.maillage.base.subjects.SubjectKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The objects that a sight may see, whatever their kinds: one question a kind.
@Component
class VisibleObjects {

    private final ObjectProvider<SubjectKind> kinds;

    VisibleObjects(ObjectProvider<SubjectKind> kinds) {
        this.kinds = kinds;
    }

    Map<UUID, SubjectKind.Shown> among(UUID convention, Sight sight, Map<String, ? extends Collection<UUID>> byKind) {
        var visible = new HashMap<UUID, SubjectKind.Shown>();
        for (SubjectKind kind : kinds.orderedStream().toList()) {
            Collection<UUID> asked = byKind.get(kind.kind());
            if (asked != null && !kind.kind().equals(FileSubject.KIND)) {
                visible.putAll(kind.visible(convention, sight, List.copyOf(asked)));
            }
        }
        return visible;
    }
}

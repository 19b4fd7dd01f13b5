package org.maillage.plan.web.joint;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.plan.joint.JointPreview;
import org.maillage.plan.web.Carried;
import org.maillage.site.Typed;

/// The version of each action that a preview showed, carried in one field to where it is applied.
final class Previewed {

    static final String FIELD = "seen";

    private Previewed() {}

    static Carried field(JointPreview preview) {
        return new Carried(
                FIELD,
                preview.changing().stream()
                        .map(one -> one.action().code() + ":" + one.action().version())
                        .collect(Collectors.joining(" ")));
    }

    static Map<String, Integer> read(@Nullable String field) {
        var versions = new LinkedHashMap<String, Integer>();
        for (String one : Typed.text(field).split(" ", -1)) {
            int colon = one.lastIndexOf(':');
            if (colon > 0) {
                versions.put(one.substring(0, colon), Typed.version(one.substring(colon + 1)));
            }
        }
        return versions;
    }
}

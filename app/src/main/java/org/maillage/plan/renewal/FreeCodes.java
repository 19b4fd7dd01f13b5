package org.maillage.plan.renewal;

import java.util.Optional;
import java.util.Set;
import org.maillage.convention.contents.Contents;

/// The codes of actions that come: their own, unless somebody gave it to another action of the next convention
/// meanwhile.
final class FreeCodes {

    private final Set<String> taken;

    FreeCodes(Set<String> taken) {
        this.taken = taken;
    }

    Contents in(Contents contents) {
        return contents.each((table, row) -> Optional.of(
                table.equals("plan.action") ? row.with("code", take(String.valueOf(row.text("code")))) : row));
    }

    private String take(String wanted) {
        String code = wanted;
        String theme = wanted.substring(0, wanted.lastIndexOf('-') + 1);
        for (int number = taken.size() + 1; taken.contains(code); number++) {
            code = "%s%02d".formatted(theme, number);
        }
        taken.add(code);
        return code;
    }
}

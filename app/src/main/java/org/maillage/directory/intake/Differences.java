package org.maillage.directory.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.base.intake.RowDifference;
import org.maillage.directory.Field;
import org.maillage.directory.FieldWords;
import org.maillage.directory.Sheet;
import org.maillage.site.FrenchDates;

/// What a row would change of a sheet, in words. What a row does not say changes nothing.
final class Differences {

    private static final String EXTRA = "Autres colonnes";

    private final FieldWords words;
    private final List<RowDifference> all = new ArrayList<>();

    Differences(FieldWords words) {
        this.words = words;
    }

    /// @param before null for a sheet that is not there yet
    /// @param more after the label of its fields
    <F extends Enum<F> & Field> Differences sheet(@Nullable Sheet<F> before, Sheet<F> said, String more) {
        said.said().forEach((field, text) -> {
            String stood = before == null ? "" : before.get(field);
            if (!text.equals(stood)) {
                all.add(new RowDifference(field.label() + more, words.say(field, stood), words.say(field, text)));
            }
        });
        return this;
    }

    Differences extra(Map<String, String> before, Map<String, String> said) {
        said.forEach((heading, text) -> {
            if (!text.equals(before.get(heading))) {
                all.add(new RowDifference(EXTRA + "\u00a0: " + heading, before.getOrDefault(heading, ""), text));
            }
        });
        return this;
    }

    /// A list that looked at the sheet later says so, even when it found nothing to change.
    Differences day(@Nullable LocalDate before, @Nullable LocalDate said) {
        if (before != null && said != null && said.isAfter(before)) {
            all.add(new RowDifference("Mis à jour le", FrenchDates.day(before), FrenchDates.day(said)));
        }
        return this;
    }

    Differences text(String label, String before, String said) {
        if (!before.equals(said)) {
            all.add(new RowDifference(label, before, said));
        }
        return this;
    }

    List<RowDifference> all() {
        return all;
    }
}

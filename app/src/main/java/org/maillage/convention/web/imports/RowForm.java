package org.maillage.convention.web.imports;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.base.intake.Correction;
import org.maillage.base.intake.ReadCell;
import org.maillage.base.intake.StagedRow;
import org.maillage.site.Typed;

/// What a person says about the cells of a row. Each field is named by the address of its cell.
record RowForm(Map<String, String> typed) {

    static final String TEXT = "texte-";
    static final String AS_IS = "tel-quel-";
    static final String SURE = "sur-";
    private static final String PROPOSED = "proposition";
    private static final String YES = "oui";

    /// The form as it opens on what was said of a row before.
    static RowForm of(StagedRow row) {
        var saved = new HashMap<String, String>();
        row.corrections().forEach((at, said) -> {
            saved.put(TEXT + at, said.text());
            if (said.asIs()) {
                saved.put(AS_IS + at, YES);
            }
            if (said.sure()) {
                saved.put(SURE + at, YES);
            }
        });
        return new RowForm(saved);
    }

    boolean asIs(ReadCell cell) {
        return typed.containsKey(AS_IS + cell.at());
    }

    boolean sure(ReadCell cell) {
        return typed.containsKey(SURE + cell.at());
    }

    /// What differs from the file; what was said before and is said again stays as it was said.
    Map<String, Correction> corrections(StagedRow row) {
        var corrections = new HashMap<String, Correction>();
        for (ReadCell cell : row.read().cells()) {
            Correction before = row.corrections().get(cell.at());
            Correction now = correction(cell, before);
            if (before != null && sameAs(before, now)) {
                corrections.put(cell.at(), before);
            } else if (now.asIs() || now.sure() || !now.text().equals(cell.text())) {
                corrections.put(cell.at(), now);
            }
        }
        return corrections;
    }

    private Correction correction(ReadCell cell, @Nullable Correction before) {
        String proposed = typed.getOrDefault(PROPOSED, "");
        boolean taken = proposed.startsWith(cell.at() + "=");
        if (asIs(cell)) {
            return Correction.asItIs(before != null && before.asIs() ? before.text() : cell.text());
        }
        String text = taken ? proposed.substring(cell.at().length() + 1) : text(cell);
        String earlier = before == null ? cell.text() : before.text();
        // Whoever writes something else has not said that it is right.
        boolean sure = !taken && text.equals(earlier) && sure(cell);
        return new Correction(text, false, sure, 0);
    }

    String text(ReadCell cell) {
        return Typed.text(typed.getOrDefault(TEXT + cell.at(), cell.text()));
    }

    private static boolean sameAs(Correction before, Correction now) {
        return before.text().equals(now.text()) && before.asIs() == now.asIs() && before.sure() == now.sure();
    }
}

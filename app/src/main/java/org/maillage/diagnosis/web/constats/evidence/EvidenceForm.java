package org.maillage.diagnosis.web.constats.evidence;

import java.time.LocalDate;
import org.maillage.diagnosis.Evidence;
import org.maillage.site.FormErrors;
import org.maillage.site.Typed;
import org.maillage.territory.AreaId;

/// A figure as it was typed.
///
/// @param area empty for the whole territory
public record EvidenceForm(String label, String value, String area, String year, String source) {

    public EvidenceForm {
        label = Typed.line(label);
        value = Typed.line(value);
        area = Typed.text(area);
        year = Typed.text(year);
        source = Typed.line(source);
    }

    FormErrors errors(LocalDate today) {
        return new FormErrors(toDraft().problems(today.getYear()));
    }

    /// A year that is no number is refused like one that cannot be.
    Evidence.Draft toDraft() {
        int read = year.matches("\\d{4}") ? Integer.parseInt(year) : 0;
        return new Evidence.Draft(
                null, label, value, Typed.findId(area, AreaId::new).orElse(null), read, source);
    }
}

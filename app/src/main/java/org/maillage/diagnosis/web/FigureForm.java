package org.maillage.diagnosis.web;

import org.maillage.diagnosis.Figure;
import org.maillage.site.Typed;
import org.maillage.territory.AreaId;

/// A figure as it was typed.
///
/// @param area empty for the whole territory
public record FigureForm(String label, String value, String area, String year, String source) {

    public FigureForm {
        label = Typed.line(label);
        value = Typed.line(value);
        area = Typed.text(area);
        year = Typed.text(year);
        source = Typed.line(source);
    }

    /// A year that is no number is refused like one that cannot be.
    Figure.Draft toDraft() {
        int read = year.matches("\\d{4}") ? Integer.parseInt(year) : 0;
        return new Figure.Draft(
                null, label, value, Typed.findId(area, AreaId::new).orElse(null), read, source);
    }
}

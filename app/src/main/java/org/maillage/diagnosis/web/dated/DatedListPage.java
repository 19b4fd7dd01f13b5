package org.maillage.diagnosis.web.dated;

import java.util.List;
import org.maillage.convention.Space;
import org.maillage.diagnosis.dated.DatedDiagnosis;
import org.maillage.site.FormErrors;
import org.maillage.site.FrenchDates;
import org.maillage.site.components.Tab;

/// The frozen diagnoses of a convention, and where another one is frozen.
public record DatedListPage(Space space, List<DatedDiagnosis> all, String name, FormErrors errors, List<Tab> tabs) {

    public String address() {
        return DatedController.all(space);
    }

    public String path(DatedDiagnosis dated) {
        return DatedController.of(space, dated.id());
    }

    public String told(DatedDiagnosis dated) {
        return "figé le " + FrenchDates.day(dated.takenOn());
    }

    public boolean mayFreeze() {
        return space.rights().mayCoordinate();
    }
}

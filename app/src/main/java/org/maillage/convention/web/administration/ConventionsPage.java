package org.maillage.convention.web.administration;

import java.util.List;
import org.maillage.convention.Convention;
import org.maillage.site.FrenchDates;
import org.maillage.site.components.Column;

/// The conventions of the instance: their names and periods, nothing of what they hold.
public record ConventionsPage(List<Convention> conventions) {

    public List<Column> columns() {
        return List.of(
                Column.plain("Convention"), Column.plain("Période"), Column.plain("État"), Column.plain("Adresse"));
    }

    public String creationPath() {
        return ConventionCreationController.PATH + "/nouvelle";
    }

    public String returnPath() {
        return ConventionCreationController.PATH + "/rapporter";
    }

    public String period(Convention convention) {
        return FrenchDates.month(convention.startsOn()) + " – " + FrenchDates.month(convention.endsOn());
    }
}

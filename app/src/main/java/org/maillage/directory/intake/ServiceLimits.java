package org.maillage.directory.intake;

import java.util.List;
import org.maillage.base.intake.ReadCell;
import org.maillage.base.intake.ReadRow;
import org.maillage.base.intake.RowProblem;
import org.maillage.directory.ServiceField;

/// Numbers of a service that cannot be: they are told, and kept beside the sheet.
final class ServiceLimits {

    private static final int OLDEST_MONTHS = 1_500; // 125 years
    private static final int WEEKS_OF_A_YEAR = 53;

    private ServiceLimits() {}

    static void hold(ReadRow row, Told.Draft draft, List<RowProblem> problems) {
        most(row, draft, ServiceField.AGE_FROM, OLDEST_MONTHS, problems);
        most(row, draft, ServiceField.AGE_TO, OLDEST_MONTHS, problems);
        most(row, draft, ServiceField.WEEKS, WEEKS_OF_A_YEAR, problems);
        String from = draft.get(ServiceField.AGE_FROM);
        String to = draft.get(ServiceField.AGE_TO);
        if (!from.isEmpty() && !to.isEmpty() && Integer.parseInt(from) >= Integer.parseInt(to)) {
            leave(
                    row,
                    draft,
                    ServiceField.AGE_TO,
                    "cet âge n’est pas au-dessus du premier",
                    "Donnez en mois le premier âge qui est trop grand.",
                    problems);
        }
    }

    private static void most(ReadRow row, Told.Draft draft, ServiceField field, int most, List<RowProblem> problems) {
        String number = draft.get(field);
        if (!number.isEmpty() && Integer.parseInt(number) > most) {
            leave(row, draft, field, "plus de " + most, "Corrigez ce nombre.", problems);
        }
    }

    private static void leave(
            ReadRow row,
            Told.Draft draft,
            ServiceField field,
            String reason,
            String suggestion,
            List<RowProblem> problems) {
        ReadCell cell = row.find(Columns.keyOf(field)).orElseThrow();
        draft.service.remove(field);
        draft.extra.put(cell.heading(), cell.text());
        problems.add(RowProblem.doubt(cell, reason, suggestion, List.of()));
    }
}

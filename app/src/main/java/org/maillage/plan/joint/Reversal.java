package org.maillage.plan.joint;

import java.util.ArrayList;
import java.util.List;
import org.maillage.convention.Rights;

/// What taking a change back does to each of its actions: it puts back those nobody changed since, and leaves the
/// others.
public record Reversal(List<MadeChange.Line> restored, List<Left> left) {

    public static Reversal of(MadeChange change, Rights rights) {
        var reversal = new Reversal(new ArrayList<>(), new ArrayList<>());
        for (MadeChange.Line line : change.lines()) {
            if (!line.isAsItWasLeft()) {
                reversal.left.add(line.now().left(whatHappened(line)));
            } else if (isOpen(line, rights)) {
                reversal.restored.add(line);
            } else {
                reversal.left.add(line.now().left("elle ne vous est pas ouverte"));
            }
        }
        return reversal;
    }

    private static boolean isOpen(MadeChange.Line line, Rights rights) {
        return line.before().carriedAs(line.after())
                ? line.now().isOpenTo(rights)
                : rights.mayCoordinate(line.now().theme().id());
    }

    private static String whatHappened(MadeChange.Line line) {
        String by = line.changedBy() == null ? "" : " par " + line.changedBy();
        return (line.now().deleted() ? "supprimée depuis" : "modifiée depuis") + by;
    }
}

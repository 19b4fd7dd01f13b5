package org.maillage.plan.joint;

import org.maillage.convention.Rights;

/// What a wish does to one action.
sealed interface Verdict {

    record Changes(Traits after) implements Verdict {}

    record Same() implements Verdict {}

    /// Not to this member.
    record Closed(String reason) implements Verdict {}

    /// Against a rule of actions.
    record Impossible(String reason) implements Verdict {}

    static Verdict of(JointWish wish, ChosenAction action, Rights rights) {
        if (!action.isOpenTo(rights)) {
            return new Closed(whyClosed(action, rights));
        }
        if (!wish.pilots().isNone() && !rights.mayCoordinate(action.theme().id())) {
            return new Closed("seule la coordination change les pilotes");
        }
        Traits after = wish.on(action.traits());
        if (after.equals(action.traits())) {
            return new Same();
        }
        return after.schedule().problems().stream()
                .findFirst()
                .<Verdict>map(problem -> new Impossible(problem.sentence()))
                .orElseGet(() -> new Changes(after));
    }

    private static String whyClosed(ChosenAction action, Rights rights) {
        return rights.mayCoordinateSomeTheme()
                ? "le thème « " + action.theme().name() + " » ne vous est pas confié"
                : "votre organisation ne la pilote pas";
    }
}

package org.maillage.plan.store;

import static org.maillage.plan.Drafts.with;

import java.util.function.UnaryOperator;
import org.maillage.Cast;
import org.maillage.base.Saved;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Role;
import org.maillage.convention.ThemeId;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionName;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Actions;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Enjeux;
import org.springframework.beans.factory.annotation.Autowired;

/// What the tests of actions have at hand: the plan of Saint-Aubin, and short words for the gestures on it.
abstract class ActionScene {

    @Autowired
    Cast cast;

    @Autowired
    Actions actions;

    @Autowired
    Enjeux enjeux;

    ActionName create(ThemeId theme) {
        return actions.create(convention(), ActionDraft.of(theme, "Chantiers jeunes"))
                .orThrow();
    }

    EnjeuId createEnjeu() {
        return enjeux.create(convention(), new Enjeux.Draft(cast.youth.id(), null, "Aller vers les jeunes", "", null))
                .orThrow();
    }

    Saved save(ActionSheet sheet, UnaryOperator<ActionDraft> change) {
        return actions.save(convention(), all(), sheet.id(), sheet.version(), with(sheet.content(), change));
    }

    ActionSheet sheet(ActionName action) {
        return sheet(action.code());
    }

    ActionSheet sheet(String code) {
        return actions.findSheet(convention(), all(), code).orElseThrow();
    }

    Sight all() {
        return Sights.of(Role.COORDINATOR, cast.town.id());
    }

    ConventionId convention() {
        return cast.convention.id();
    }
}

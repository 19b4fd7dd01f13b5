package org.maillage.plan.joint;

import org.maillage.convention.Rights;
import org.maillage.convention.Theme;
import org.maillage.plan.ActionId;

/// An action among those one chose, as it was read.
///
/// @param deleted since it was chosen, or since it was changed
public record ChosenAction(
        ActionId id, String code, String title, Theme theme, Traits traits, int version, boolean deleted) {

    boolean isOpenTo(Rights rights) {
        return rights.mayContribute(theme.id(), traits.carriers());
    }

    public Left left(String reason) {
        return new Left(code, title, reason);
    }
}

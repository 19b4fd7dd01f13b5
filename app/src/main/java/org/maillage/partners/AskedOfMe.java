package org.maillage.partners;

import java.time.LocalDate;
import java.util.Set;
import org.maillage.accounts.OrganisationId;
import org.maillage.convention.ConventionId;
import org.maillage.convention.ThemeId;
import org.maillage.plan.ActionName;

/// News that somebody is asked for, and has not given.
///
/// @param pilots organisations that pilot or co-pilot the action: with the theme, what rights depend on
/// @param by name of who asks
/// @param campaign its title
public record AskedOfMe(
        RequestId request,
        ConventionId convention,
        ActionName action,
        ThemeId theme,
        Set<OrganisationId> pilots,
        String by,
        String campaign,
        LocalDate answerBy) {

    public AskedOfMe {
        pilots = Set.copyOf(pilots);
    }

    public boolean isOverdue(LocalDate today) {
        return answerBy.isBefore(today);
    }
}

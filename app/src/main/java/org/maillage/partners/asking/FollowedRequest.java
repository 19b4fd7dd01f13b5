package org.maillage.partners.asking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.convention.ThemeId;
import org.maillage.partners.RequestId;
import org.maillage.partners.RequestState;
import org.maillage.plan.ActionName;
import org.maillage.plan.Progress;

/// What became of one request.
///
/// @param email null when it was taken away, or when this person may not see the action any more
/// @param progress of the action now
/// @param since when it came to this state
/// @param renewed whether an address was sent anew because it had expired
/// @param passedBy name of the partner who passed it on, or null
/// @param ended whether its links open nothing any more
public record FollowedRequest(
        RequestId id,
        ActionName action,
        Progress progress,
        ThemeId theme,
        PersonId person,
        String givenName,
        String name,
        @Nullable String email,
        @Nullable String organisation,
        RequestState state,
        Instant since,
        boolean reminded,
        boolean renewed,
        @Nullable String passedBy,
        boolean ended) {

    /// Name, and organisation when it is known.
    public String whom() {
        return organisation == null ? name : name + ", " + organisation;
    }

    public boolean mayBeReminded() {
        return state.isWaiting() && !reminded && email != null;
    }
}

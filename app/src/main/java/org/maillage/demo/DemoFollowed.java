package org.maillage.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Party;

/// One structure of `suivi.yaml`: what both institutions follow of it.
///
/// @param structure its name in `annuaire.yaml`
/// @param actions codes of those it takes part in
record DemoFollowed(
        String structure,
        List<DemoReferent> referents,
        List<DemoMeeting> meetings,
        List<DemoApproval> approvals,
        List<String> actions) {

    /// @param person key of somebody of the house; without it, a name
    record DemoReferent(
            Party.Side side,
            @Nullable String person,
            @Nullable String name,
            @Nullable String function,
            @Nullable String phone,
            @Nullable String mail) {}

    record DemoMeeting(
            LocalDate day,
            String subject,
            @Nullable String present,
            @Nullable String said) {}

    /// @param done steps towards the next one, by their words
    record DemoApproval(
            String what,
            String by,
            @Nullable String reference,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<DemoStep> done) {}

    record DemoStep(String step, LocalDate on) {}
}

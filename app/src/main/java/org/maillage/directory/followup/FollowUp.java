package org.maillage.directory.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.maillage.convention.Party;

/// All that both sides know of a structure they follow.
///
/// @param meetings the latest first
/// @param approvals the one that ends last first
public record FollowUp(List<Referent> referents, List<Meeting> meetings, List<Granted> approvals) {

    /// Both have somebody for each structure they follow.
    public static final List<Party.Side> SIDES = List.of(Party.Side.LOCAL, Party.Side.CAF);

    /// Longer without meeting, somebody should propose one.
    public static final int MONTHS_BETWEEN_MEETINGS = 12;

    public FollowUp {
        referents = List.copyOf(referents);
        meetings = List.copyOf(meetings);
        approvals = List.copyOf(approvals);
    }

    public List<Referent> on(Party.Side side) {
        return referents.stream().filter(one -> one.side() == side).toList();
    }

    public List<Meeting> past(LocalDate today) {
        return meetings.stream().filter(one -> one.isPast(today)).toList();
    }

    /// The soonest first.
    public List<Meeting> coming(LocalDate today) {
        return meetings.stream()
                .filter(one -> !one.isPast(today))
                .sorted(Comparator.comparing(Meeting::day))
                .toList();
    }

    public Optional<Granted> latestApproval() {
        return approvals.stream().findFirst();
    }
}

package org.maillage.directory.reviews;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;

/// One organisation that a campaign asks, as the coordination follows it.
///
/// @param name of the member who was written to, or null for an address of the organisation
/// @param word what it left to the coordination, or empty
/// @param writtenAt the latest mail
/// @param sheets those it still keeps, and what it said
public record AskedKeeper(
        AskId id,
        OrganisationId organisation,
        String organisationName,
        @Nullable String name,
        String address,
        @Nullable Instant seenAt,
        String word,
        Instant writtenAt,
        boolean reminded,
        @Nullable String ending,
        List<AskedSheet> sheets) {

    public AskedKeeper {
        sheets = List.copyOf(sheets);
    }

    public AskState state() {
        if (ending != null) {
            return ending.equals("disowned") ? AskState.DISOWNED : AskState.REVOKED;
        }
        List<AskedSheet> expected = sheets.stream().filter(AskedSheet::isOpen).toList();
        long answered = expected.stream().filter(one -> one.answer() != null).count();
        if (answered == expected.size()) {
            return AskState.ANSWERED;
        }
        if (answered > 0) {
            return AskState.PARTLY;
        }
        return seenAt == null ? AskState.SILENT : AskState.OPENED;
    }

    /// In whose name the journal keeps what is written through the link.
    public String actorName() {
        return KeeperAsk.actorName(organisationName, name);
    }
}

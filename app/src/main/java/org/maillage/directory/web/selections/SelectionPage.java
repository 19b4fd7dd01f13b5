package org.maillage.directory.web.selections;

import java.util.List;
import org.maillage.directory.web.MailAddressForm;
import org.maillage.site.Filled;
import org.maillage.site.components.Link;

/// What a member chose for a family, as the family will read it, with what may still be changed.
///
/// @param address of the page
/// @param signature who chose, as the family reads it
/// @param note what was written for the family
/// @param sending where it is sent
public record SelectionPage(
        String address,
        List<Link> crumbs,
        String count,
        FamilyList list,
        String signature,
        Filled<NoteForm> note,
        Filled<MailAddressForm> sending) {

    /// Whether one of the forms was refused.
    public boolean isRefused() {
        return note.errors().any() || sending.errors().any();
    }
}

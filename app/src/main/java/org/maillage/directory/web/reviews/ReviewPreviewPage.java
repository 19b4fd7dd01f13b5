package org.maillage.directory.web.reviews;

import java.util.List;
import org.maillage.base.mail.AddressedLetter;
import org.maillage.site.components.Link;

/// Each letter as it would leave.
///
/// @param send address that sends
/// @param edit address that goes back to the form
public record ReviewPreviewPage(
        List<Link> crumbs, ReviewForm form, List<AddressedLetter> letters, String send, String edit) {

    public String button() {
        return letters.size() == 1 ? "Envoyer ce message" : "Envoyer ces " + letters.size() + "\u00a0messages";
    }
}

package org.maillage.partners.web;

import java.util.List;
import org.maillage.base.mail.AddressedLetter;
import org.maillage.site.components.Link;

/// Each reminder as it would leave: there is only one.
///
/// @param send address that sends
/// @param back the campaign
public record ReminderPage(List<Link> crumbs, List<AddressedLetter> letters, String send, String back) {

    public String button() {
        return letters.size() == 1 ? "Envoyer ce rappel" : "Envoyer ces " + letters.size() + " rappels";
    }
}

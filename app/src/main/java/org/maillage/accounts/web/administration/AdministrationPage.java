package org.maillage.accounts.web.administration;

/// @param retention the delay after which names are replaced, in words
public record AdministrationPage(int organisations, int people, String retention, MailCard mail) {

    public String title() {
        return "Administration";
    }
}

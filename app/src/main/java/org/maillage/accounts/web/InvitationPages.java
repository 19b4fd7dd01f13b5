package org.maillage.accounts.web;

import java.util.Objects;
import org.maillage.accounts.People;
import org.maillage.accounts.Person;
import org.maillage.accounts.links.LinkPurpose;
import org.maillage.accounts.links.LinkToken;
import org.maillage.accounts.links.OneTimeLink;
import org.maillage.site.FormErrors;
import org.springframework.stereotype.Component;

/// Prepares the page of an invitation.
@Component
class InvitationPages {

    private final People people;

    InvitationPages(People people) {
        this.people = people;
    }

    InvitationPage of(LinkToken token, OneTimeLink link, FormErrors errors) {
        Person invited = people.getPerson(link.getPerson());
        var invitation = Objects.requireNonNull(link.invitation(), "An invitation says who invites");
        return new InvitationPage(
                LinkPurpose.INVITATION.path(token),
                invited.givenName(),
                email(link),
                people.getPerson(invitation.by()).name(),
                invitation.to(),
                invitation.administrator(),
                errors);
    }

    String email(OneTimeLink link) {
        return Objects.toString(people.getPerson(link.getPerson()).email(), "");
    }
}

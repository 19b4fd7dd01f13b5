package org.maillage.partners.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.maillage.partners.answering.Newcomer;
import org.maillage.site.Typed;

/// A colleague, as typed.
public record ColleagueForm(
        @NotBlank(message = "{accounts.given-name.blank}") @Size(max = 80, message = "{accounts.text.long}")
        String givenName,

        @NotBlank(message = "{accounts.family-name.blank}") @Size(max = 80, message = "{accounts.text.long}")
        String familyName,

        @NotBlank(message = "{accounts.email.blank}")
        @Email(message = "{accounts.email.wrong}")
        @Size(max = 200, message = "{accounts.text.long}")
        String email) {

    static final ColleagueForm EMPTY = new ColleagueForm("", "", "");

    @SuppressWarnings("NullAway") // A request may leave any field out.
    public ColleagueForm {
        givenName = Typed.line(givenName);
        familyName = Typed.line(familyName);
        email = Typed.line(email);
    }

    Newcomer toNewcomer() {
        return new Newcomer(givenName, familyName, email);
    }
}

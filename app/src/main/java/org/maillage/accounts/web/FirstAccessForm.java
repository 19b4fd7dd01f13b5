package org.maillage.accounts.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.Person;
import org.maillage.accounts.PersonId;
import org.maillage.site.Typed;

/// Who first administers the instance, and for whom they work.
public record FirstAccessForm(
        @NotBlank(message = "{accounts.given-name.blank}") @Size(max = 100, message = "{accounts.text.long}")
        String givenName,

        @NotBlank(message = "{accounts.family-name.blank}") @Size(max = 100, message = "{accounts.text.long}")
        String familyName,

        @NotBlank(message = "{accounts.organisation.name.blank}") @Size(max = 200, message = "{accounts.text.long}")
        String organisation,

        @NotBlank(message = "{accounts.email.blank}")
        @Email(message = "{accounts.email.wrong}")
        @Size(max = 254, message = "{accounts.text.long}")
        String email) {

    static final FirstAccessForm EMPTY = new FirstAccessForm("", "", "", "");

    public FirstAccessForm(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String organisation,
            @Nullable String email) {
        this.givenName = Typed.text(givenName);
        this.familyName = Typed.text(familyName);
        this.organisation = Typed.text(organisation);
        this.email = Typed.text(email);
    }

    /// Its kind is chosen later, in the administration.
    Organisation toOrganisation() {
        return new Organisation(
                new OrganisationId(UUID.randomUUID()),
                organisation,
                organisation,
                Organisation.Kind.OTHER,
                null,
                false,
                0);
    }

    Person toPerson(OrganisationId organisation) {
        return new Person(new PersonId(UUID.randomUUID()), givenName, familyName, email, null, organisation, 0);
    }
}

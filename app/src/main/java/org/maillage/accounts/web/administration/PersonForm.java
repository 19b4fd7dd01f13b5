package org.maillage.accounts.web.administration;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.Person;
import org.maillage.accounts.PersonId;
import org.maillage.site.Typed;

/// @param organisation id of the one the person works for, or empty
public record PersonForm(
        @NotBlank(message = "{accounts.given-name.blank}") @Size(max = 100, message = "{accounts.text.long}")
        String givenName,

        @NotBlank(message = "{accounts.family-name.blank}") @Size(max = 100, message = "{accounts.text.long}")
        String familyName,

        @NotBlank(message = "{accounts.email.blank}", groups = Reachable.class)
        @Email(message = "{accounts.email.wrong}")
        @Size(max = 254, message = "{accounts.text.long}")
        String email,

        @Size(max = 200, message = "{accounts.text.long}") String function,

        @Pattern(regexp = Choice.ID_OR_EMPTY, message = "{accounts.organisation.wrong}")
        String organisation,

        int version) {

    /// Who is invited must have an address.
    interface Reachable {}

    static final PersonForm EMPTY = new PersonForm("", "", "", "", "", 0);

    public PersonForm(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String email,
            @Nullable String function,
            @Nullable String organisation,
            int version) {
        this.givenName = Typed.text(givenName);
        this.familyName = Typed.text(familyName);
        this.email = Typed.text(email);
        this.function = Typed.text(function);
        this.organisation = Typed.text(organisation);
        this.version = version;
    }

    static PersonForm of(Person person) {
        return new PersonForm(
                person.givenName(),
                person.familyName(),
                person.email(),
                person.function(),
                person.organisation() == null
                        ? ""
                        : person.organisation().value().toString(),
                person.version());
    }

    Person toNew() {
        return to(new PersonId(UUID.randomUUID()));
    }

    Person to(PersonId id) {
        return new Person(
                id,
                givenName,
                familyName,
                Typed.orNull(email),
                Typed.orNull(function),
                Choice.organisation(organisation),
                version);
    }
}

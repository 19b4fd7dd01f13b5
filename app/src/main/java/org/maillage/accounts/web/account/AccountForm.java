package org.maillage.accounts.web.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.Person;
import org.maillage.site.Typed;

/// What a person may change about themselves.
public record AccountForm(
        @NotBlank(message = "{accounts.given-name.blank}") @Size(max = 100, message = "{accounts.text.long}")
        String givenName,

        @NotBlank(message = "{accounts.family-name.blank}") @Size(max = 100, message = "{accounts.text.long}")
        String familyName,

        @Size(max = 200, message = "{accounts.text.long}") String function,
        int version) {

    public AccountForm(
            @Nullable String givenName, @Nullable String familyName, @Nullable String function, int version) {
        this.givenName = Typed.text(givenName);
        this.familyName = Typed.text(familyName);
        this.function = Typed.text(function);
        this.version = version;
    }

    static AccountForm of(Person person) {
        return new AccountForm(person.givenName(), person.familyName(), person.function(), person.version());
    }

    Person applyTo(Person person) {
        return new Person(
                person.id(),
                givenName,
                familyName,
                person.email(),
                Typed.orNull(function),
                person.organisation(),
                version);
    }
}

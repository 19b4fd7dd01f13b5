package org.maillage.accounts.web.administration;

import org.jspecify.annotations.Nullable;
import org.maillage.accounts.Account;
import org.maillage.accounts.Accounts;
import org.maillage.accounts.Person;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.departure.Departure;
import org.maillage.accounts.departure.Departures;
import org.maillage.accounts.passkeys.Passkeys;
import org.maillage.site.Filled;
import org.maillage.site.FrenchDates;
import org.maillage.site.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Prepares the page of a person.
@Component
class PersonPages {

    private final Accounts accounts;
    private final OrganisationChoices choices;
    private final Passkeys passkeys;
    private final Departures departures;
    private final Words words;

    PersonPages(Accounts accounts, OrganisationChoices choices, Passkeys passkeys, Departures departures, Words words) {
        this.accounts = accounts;
        this.choices = choices;
        this.passkeys = passkeys;
        this.departures = departures;
        this.words = words;
    }

    static String address(PersonId person) {
        return "/administration/personnes/" + person.value();
    }

    ModelAndView show(Person person, Filled<PersonForm> filled, PersonId me) {
        Account account = accounts.getAccount(person.id());
        var page = new PersonPage(
                person.name(),
                address(person.id()),
                filled,
                choices.all(filled.form().organisation()),
                account.state(),
                words.of(account.state()),
                account.administrator(),
                passkeys.listOf(person.id()).size(),
                leftOn(person),
                person.id().equals(me));
        return filled.on("accounts/person", page);
    }

    private @Nullable String leftOn(Person person) {
        Departure departure = departures.getDeparture(person.id());
        return departure.on() == null ? null : FrenchDates.day(departure.on());
    }
}

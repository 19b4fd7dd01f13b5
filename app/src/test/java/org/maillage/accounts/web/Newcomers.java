package org.maillage.accounts.web;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maillage.accounts.Accounts;
import org.maillage.accounts.People;
import org.maillage.accounts.Person;
import org.maillage.accounts.PersonId;
import org.maillage.base.mail.Mails;

/// People beyond the cast, each made for one test, and the mail they receive.
final class Newcomers {

    static final String PASSWORD = "un bateau entre au port";

    private static final Pattern ADDRESS = Pattern.compile("https?://[^/]+(/\\S+)");

    private final People people;
    private final Accounts accounts;
    private final Mails mails;

    Newcomers(People people, Accounts accounts, Mails mails) {
        this.people = people;
        this.accounts = accounts;
        this.mails = mails;
    }

    static String email(Person person) {
        return String.valueOf(person.email());
    }

    Person withoutAccount() {
        var id = new PersonId(UUID.randomUUID());
        var person = new Person(id, "Zoé", "Hamon", "zoe-" + id.value() + "@saint-aubin.example", null, null, 0);
        people.add(person);
        return person;
    }

    Person withAccount() {
        Person person = withoutAccount();
        accounts.open(person.id(), PASSWORD, false);
        return person;
    }

    Person administrator() {
        Person person = withoutAccount();
        accounts.open(person.id(), PASSWORD, true);
        return person;
    }

    long mailsTo(Person person) {
        return mails.listLatest(10_000).stream()
                .filter(mail -> mail.recipient().equals(person.email()))
                .count();
    }

    /// The path of the address in the latest mail to this person.
    String linkTo(Person person) {
        String body = mails.listLatest(10_000).stream()
                .filter(mail -> mail.recipient().equals(person.email()))
                .findFirst()
                .orElseThrow()
                .body();
        Matcher address = ADDRESS.matcher(String.valueOf(body));
        if (!address.find()) {
            throw new IllegalStateException("No address in " + body);
        }
        return address.group(1);
    }
}

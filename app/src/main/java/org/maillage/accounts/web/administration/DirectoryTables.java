package org.maillage.accounts.web.administration;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.Account;
import org.maillage.accounts.AccountState;
import org.maillage.accounts.Accounts;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.People;
import org.maillage.accounts.Person;
import org.maillage.accounts.PersonId;
import org.maillage.base.tables.Provenance;
import org.maillage.base.tables.Table;
import org.maillage.base.tables.TableColumn;
import org.maillage.site.Words;
import org.springframework.stereotype.Component;

/// The organisations and the people of the instance, as tables.
@Component
class DirectoryTables {

    private static final int PEOPLE_A_QUERY = 500;

    private final OrganisationChoices organisations;
    private final People people;
    private final Accounts accounts;
    private final Words words;

    DirectoryTables(OrganisationChoices organisations, People people, Accounts accounts, Words words) {
        this.organisations = organisations;
        this.people = people;
        this.accounts = accounts;
        this.words = words;
    }

    /// @param account what the person may do on the instance
    record Someone(Person person, Account account) {}

    Table<Organisation> ofOrganisations(Provenance provenance) {
        Map<OrganisationId, Organisation> all = organisations.byId();
        return new Table<>(
                provenance,
                List.of(
                        TableColumn.text("Nom", 45, Organisation::name),
                        TableColumn.text("Nom court", 25, Organisation::shortName),
                        TableColumn.text("Type", 22, one -> organisations.label(one.kind())),
                        TableColumn.text("Service de", 45, one -> name(all, one.parent())),
                        TableColumn.yes("Fictive", Organisation::fictitious)));
    }

    List<Organisation> organisations(String sought) {
        return organisations.listMatching(sought);
    }

    Table<Someone> ofPeople(Provenance provenance) {
        Map<OrganisationId, Organisation> all = organisations.byId();
        return new Table<>(
                provenance,
                List.of(
                        TableColumn.text("Prénom", 18, one -> one.person().givenName()),
                        TableColumn.text("Nom", 24, one -> one.person().familyName()),
                        TableColumn.text(
                                "Adresse électronique", 34, one -> one.person().email()),
                        TableColumn.text("Fonction", 34, one -> one.person().function()),
                        TableColumn.text(
                                "Organisation",
                                40,
                                one -> name(all, one.person().organisation())),
                        TableColumn.text(
                                "Compte", 20, one -> words.of(one.account().state())),
                        TableColumn.yes("Administration", one -> one.account().administrator())));
    }

    Stream<Someone> people(String sought) {
        int total = people.countMatching(sought);
        return IntStream.iterate(0, from -> from < total, from -> from + PEOPLE_A_QUERY)
                .boxed()
                .flatMap(from -> peopleFrom(sought, from));
    }

    private Stream<Someone> peopleFrom(String sought, int from) {
        List<Person> found = people.listMatching(sought, from, PEOPLE_A_QUERY);
        Map<PersonId, Account> known =
                accounts.byPerson(found.stream().map(Person::id).toList());
        var none = new Account(AccountState.NONE, false);
        return found.stream().map(person -> new Someone(person, known.getOrDefault(person.id(), none)));
    }

    private static @Nullable String name(Map<OrganisationId, Organisation> all, @Nullable OrganisationId id) {
        Organisation organisation = id == null ? null : all.get(id);
        return organisation == null ? null : organisation.name();
    }
}

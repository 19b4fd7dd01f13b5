package org.maillage.accounts.web.administration;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.Account;
import org.maillage.accounts.Accounts;
import org.maillage.accounts.People;
import org.maillage.accounts.Person;
import org.maillage.accounts.web.administration.PeoplePage.Row;
import org.maillage.site.Answers;
import org.maillage.site.Typed;
import org.maillage.site.Words;
import org.maillage.site.components.Link;
import org.maillage.site.components.Pager;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class PeopleController {

    static final int PAGE_SIZE = 50;

    private final People people;
    private final Accounts accounts;
    private final OrganisationChoices choices;
    private final Words words;

    PeopleController(People people, Accounts accounts, OrganisationChoices choices, Words words) {
        this.people = people;
        this.accounts = accounts;
        this.choices = choices;
        this.words = words;
    }

    @GetMapping(PeoplePage.LIST)
    ModelAndView list(
            @RequestParam(name = "q", defaultValue = "") String query,
            @RequestParam(name = "page", defaultValue = "1") int page) {
        String sought = Typed.text(query);
        int total = people.countMatching(sought);
        int pages = Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
        int shown = Math.clamp(page, 1, pages);
        List<Person> found = people.listMatching(sought, (shown - 1) * PAGE_SIZE, PAGE_SIZE);
        return Answers.page("accounts/people", new PeoplePage(sought, total, rows(found), pager(sought, shown, pages)));
    }

    private List<Row> rows(List<Person> found) {
        var states = accounts.byPerson(found.stream().map(Person::id).toList());
        var organisations = choices.byId();
        return found.stream()
                .map(person -> {
                    var organisation = organisations.get(person.organisation());
                    return row(person, organisation == null ? "" : organisation.name(), states.get(person.id()));
                })
                .toList();
    }

    private Row row(Person person, String organisation, @Nullable Account known) {
        Account account = Objects.requireNonNull(known, "Every person has an account state");
        return new Row(
                new Link(person.name(), PeoplePage.LIST + "/" + person.id().value()),
                Objects.toString(person.email(), ""),
                organisation,
                words.of(account.state()),
                StateMark.of(account.state()),
                account.administrator());
    }

    private static Pager pager(String query, int page, int pages) {
        return Pager.turning(page, pages, one -> address(query, one));
    }

    private static String address(String query, int page) {
        String words = query.isEmpty() ? "" : "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        return PeoplePage.LIST + "?page=" + page + words;
    }
}

package org.maillage.partners.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.maillage.base.mail.AddressedLetter;
import org.maillage.convention.Space;
import org.maillage.partners.asking.Candidate;
import org.maillage.partners.asking.Chosen;
import org.maillage.partners.asking.Contact;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ActionRow;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;
import org.springframework.stereotype.Component;

/// Builds the pages that ask for news.
@Component
class AskPages {

    static final String INSIDE = "/plan/nouvelles";

    private final Clock clock;

    AskPages(Clock clock) {
        this.clock = clock;
    }

    static List<Link> crumbs(Space space) {
        return List.of(
                new Link("Plan d’actions", space.path("/plan")), new Link("Demandes de nouvelles", space.path(INSIDE)));
    }

    AskPage pageOf(Ask ask) {
        Space space = ask.space();
        ActionFilter filter = ask.filter();
        int count = ask.candidates().size();
        return new AskPage(
                crumbs(space),
                count == 1 ? "1\u00a0action" : count + "\u00a0actions",
                space.path(INSIDE + "/apercu" + filter.query()),
                space.path(INSIDE + "/nouvelle" + filter.query()),
                space.path(filter.path()),
                ask.filled(),
                ask.candidates().stream()
                        .filter(one -> !one.reachable().isEmpty())
                        .map(one -> line(ask, one))
                        .toList(),
                ask.candidates().stream()
                        .filter(one -> one.reachable().isEmpty())
                        .map(one -> unreachable(ask, one))
                        .toList(),
                LocalDate.now(clock).toString());
    }

    PreviewPage previewOf(Ask ask, List<AddressedLetter> letters) {
        Space space = ask.space();
        return new PreviewPage(
                crumbs(space),
                ask.form(),
                letters,
                space.path(INSIDE + ask.filter().query()),
                space.path(INSIDE + "/nouvelle" + ask.filter().query()));
    }

    private static AskPage.Line line(Ask ask, Candidate candidate) {
        var options = new ArrayList<Option>();
        for (Contact contact : candidate.reachable()) {
            String key = new Chosen(candidate.action(), contact).key();
            options.add(new Option(key, name(contact), ask.form().to().contains(key), contact.email()));
        }
        return new AskPage.Line(
                "to-" + candidate.action().code(), name(candidate.action()), options, addresses(ask, candidate));
    }

    private static AskPage.Unreachable unreachable(Ask ask, Candidate candidate) {
        var ways = new ArrayList<>(addresses(ask, candidate));
        ways.add(
                new Link("Nommer quelqu’un", ask.space().path(candidate.action().path() + "/modifier#people")));
        return new AskPage.Unreachable(name(candidate.action()), candidate.lack(), ways);
    }

    private static List<Link> addresses(Ask ask, Candidate candidate) {
        return candidate.lackingAddress().stream()
                .map(one -> new Link(
                        "Indiquer l’adresse de " + one.name(),
                        ask.space()
                                .path(INSIDE + "/adresses/" + one.person().value()
                                        + ask.filter().query())))
                .toList();
    }

    private static String name(ActionRow action) {
        return action.code() + " · " + action.title();
    }

    private static String name(Contact contact) {
        String organisation = contact.organisation() == null ? "" : ", " + contact.organisation();
        return contact.name() + organisation + (contact.inCharge() ? "" : " (contact du pilote)");
    }
}

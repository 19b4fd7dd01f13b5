package org.maillage.partners.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.maillage.convention.Space;
import org.maillage.partners.asking.Candidate;
import org.maillage.partners.asking.Chosen;
import org.maillage.partners.asking.Contact;
import org.maillage.partners.asking.Sending;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ActionRow;
import org.maillage.site.Filled;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.springframework.stereotype.Component;

/// Builds the pages that ask for news.
@Component
class AskPages {

    static final String INSIDE = "/plan/nouvelles";

    private final Clock clock;

    AskPages(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static List<Link> crumbs(Space space) {
        return List.of(
                new Link("Plan d’actions", space.path("/plan")), new Link("Demandes de nouvelles", space.path(INSIDE)));
    }

    static List<Chosen> everybody(List<Candidate> candidates) {
        return candidates.stream()
                .flatMap(one -> one.reachable().stream().map(contact -> new Chosen(one.action(), contact)))
                .toList();
    }

    /// What was ticked and may be: anything else in a form was made up, or has gone meanwhile.
    static List<Chosen> chosen(List<Candidate> candidates, AskForm form) {
        return everybody(candidates).stream()
                .filter(one -> form.to().contains(one.key()))
                .toList();
    }

    AskPage pageOf(Space space, ActionFilter filter, List<Candidate> candidates, Filled<AskForm> filled) {
        return new AskPage(
                crumbs(space),
                candidates.size() == 1 ? "1\u00a0action" : candidates.size() + "\u00a0actions",
                space.path(INSIDE + "/apercu" + filter.query()),
                space.path(filter.path()),
                filled,
                candidates.stream()
                        .filter(one -> !one.reachable().isEmpty())
                        .map(one -> line(one, filled.form()))
                        .toList(),
                candidates.stream()
                        .filter(one -> one.reachable().isEmpty())
                        .map(one -> new AskPage.Unreachable(
                                name(one.action()),
                                one.lack(),
                                space.path(one.action().path() + "/modifier#people")))
                        .toList(),
                today().toString());
    }

    PreviewPage previewOf(Space space, ActionFilter filter, AskForm form, List<Sending.Draft> letters) {
        return new PreviewPage(
                crumbs(space),
                form,
                letters,
                space.path(INSIDE + filter.query()),
                space.path(INSIDE + "/nouvelle" + filter.query()));
    }

    private static AskPage.Line line(Candidate candidate, AskForm form) {
        var options = new ArrayList<Option>();
        for (Contact contact : candidate.reachable()) {
            String key = new Chosen(candidate.action(), contact).key();
            options.add(new Option(key, name(contact), form.to().contains(key), contact.email()));
        }
        return new AskPage.Line(
                "to-" + candidate.action().code(), name(candidate.action()), OptionGroup.single(options));
    }

    private static String name(ActionRow action) {
        return action.code() + " · " + action.title();
    }

    private static String name(Contact contact) {
        String organisation = contact.organisation() == null ? "" : ", " + contact.organisation();
        return contact.name() + organisation + (contact.inCharge() ? "" : " (contact du pilote)");
    }
}

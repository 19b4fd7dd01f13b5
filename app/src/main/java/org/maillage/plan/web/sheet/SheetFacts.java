package org.maillage.plan.web.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Audience;
import org.maillage.convention.Space;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.AgeBand;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.PersonRole;
import org.maillage.plan.Priority;
import org.maillage.shared.SchoolYear;
import org.maillage.site.FrenchDates;
import org.maillage.site.Words;
import org.maillage.site.components.Link;

/// Who, for whom, where, when. What every action should say stands there even when it is unknown.
public final class SheetFacts {

    private final Space space;
    private final ActionSheet sheet;
    private final Words words;
    private final List<Fact> facts = new ArrayList<>();

    private SheetFacts(Space space, ActionSheet sheet, Words words) {
        this.space = space;
        this.sheet = sheet;
        this.words = words;
    }

    static List<Fact> of(Space space, ActionSheet sheet, Words words) {
        var all = new SheetFacts(space, sheet, words);
        all.addWho();
        all.addWhomAndWhere();
        all.addWhen();
        all.addTies();
        all.addSight();
        return List.copyOf(all.facts);
    }

    /// What is known, without who sees it: for paper.
    public static List<Fact> known(Space space, ActionSheet sheet, Words words) {
        var all = new SheetFacts(space, sheet, words);
        all.addWho();
        all.addWhomAndWhere();
        all.addWhen();
        all.addTies();
        return all.facts.stream().filter(fact -> !fact.items().isEmpty()).toList();
    }

    private void addWho() {
        expected("Pilote", "Pilotes", organisations(OrganisationRole.PILOT));
        known("Copilote", "Copilotes", organisations(OrganisationRole.COPILOT));
        known("Financeur", "Financeurs", organisations(OrganisationRole.FUNDER));
        known("Opérateur", "Opérateurs", organisations(OrganisationRole.OPERATOR));
        known("Associé", "Associés", organisations(OrganisationRole.ASSOCIATED));
        expected("En charge", "En charge", people(PersonRole.IN_CHARGE));
        known("Élu·e référent·e", "Élu·es référent·es", people(PersonRole.ELECTED));
    }

    private void addWhomAndWhere() {
        ActionDraft.Reach reach = sheet.content().reach();
        Set<Audience> audiences = reach.audiences();
        Set<AgeBand> ages = reach.ages();
        expected("Âges", "Âges", labels(AgeBand.values(), ages));
        known("Public", "Publics", labels(Audience.values(), audiences));
        var places = new ArrayList<Link>();
        if (reach.citywide()) {
            places.add(listed("tout le territoire", ActionFilter.ALL.citywide()));
        }
        sheet.areas().forEach(area -> places.add(listed(area.name(), ActionFilter.ALL.inArea(area.slug()))));
        expected("Territoire", "Territoire", places);
    }

    private void addWhen() {
        ActionDraft.Schedule schedule = sheet.content().schedule();
        String calendar = calendar(schedule.startsOn(), schedule.endsOn(), schedule.endless());
        expected("Calendrier", "Calendrier", calendar.isEmpty() ? List.of() : List.of(Link.text(calendar)));
        Priority priority = sheet.content().priority();
        expected("Priorité", "Priorité", priority == null ? List.of() : List.of(Link.text(words.of(priority))));
    }

    private void addTies() {
        known(
                "Sujet",
                "Sujets",
                sheet.topics().stream()
                        .map(topic -> listed(topic.name(), ActionFilter.ALL.ofTopic(topic.id())))
                        .toList());
        known(
                "Autre contrat",
                "Autres contrats",
                sheet.contracts().stream()
                        .map(contract -> listed(contract.name(), ActionFilter.ALL.ofContract(contract.id())))
                        .toList());
        known(
                "Lien",
                "Liens",
                sheet.content().links().stream()
                        .map(link -> new Link(link.label(), link.url()))
                        .toList());
    }

    private void addSight() {
        ActionDraft.SeenBy seenBy = sheet.content().seenBy();
        expected(
                "Visibilité",
                "Visibilité",
                List.of(Link.text(SeenWords.of(seenBy.visibility(), sheet.institution(), words))));
    }

    static String calendar(@Nullable LocalDate start, @Nullable LocalDate end, boolean endless) {
        if (start != null && end != null) {
            return spanOf(start, end);
        }
        if (start != null) {
            return "depuis " + FrenchDates.month(start) + (endless ? ", sans fin prévue" : "");
        }
        if (end != null) {
            return "jusqu’en " + FrenchDates.month(end);
        }
        return endless ? "sans fin prévue" : "";
    }

    private static String spanOf(LocalDate start, LocalDate end) {
        SchoolYear first = SchoolYear.of(start);
        SchoolYear last = SchoolYear.of(end);
        if (!first.startsOn().equals(start) || !last.endsOn().equals(end)) {
            return FrenchDates.month(start) + " – " + FrenchDates.month(end);
        }
        return first.equals(last) ? "année scolaire " + first : "années scolaires " + first + " à " + last;
    }

    private List<Link> organisations(OrganisationRole role) {
        return sheet.organisations().stream()
                .filter(one -> one.role() == role)
                .map(one -> new Link(
                        one.name(), space.path("/plan/organismes/" + one.id().value())))
                .toList();
    }

    private List<Link> people(PersonRole role) {
        return sheet.people().stream()
                .filter(one -> one.role() == role)
                .map(one -> Link.text(one.function() == null ? one.name() : one.name() + ", " + one.function()))
                .toList();
    }

    private <E extends Enum<E>> List<Link> labels(E[] order, Set<E> chosen) {
        return Arrays.stream(order)
                .filter(chosen::contains)
                .map(value -> Link.text(words.of(value)))
                .toList();
    }

    private Link listed(String label, ActionFilter filter) {
        return new Link(label, space.path(filter.path()));
    }

    private void expected(String one, String many, List<Link> items) {
        facts.add(new Fact(items.size() > 1 ? many : one, items));
    }

    private void known(String one, String many, List<Link> items) {
        if (!items.isEmpty()) {
            expected(one, many, items);
        }
    }
}

package org.maillage.plan.web.views;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.plan.ActionRow;
import org.maillage.plan.Criterion;
import org.maillage.plan.Enjeux;
import org.maillage.plan.views.Facet;
import org.maillage.plan.views.PlanFacets;
import org.maillage.plan.web.Counts;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;
import org.springframework.stereotype.Component;

/// Puts actions under what they have in common.
///
/// What nobody carries is told as long as nothing is filtered: an enjeu without action is where the chain breaks.
@Component
class GroupsView {

    private static final String NONE = "Rien n’est encore dans cette liste.";

    private final PlanFacets facets;
    private final Enjeux enjeux;

    GroupsView(PlanFacets facets, Enjeux enjeux) {
        this.facets = facets;
        this.enjeux = enjeux;
    }

    GroupsBody byTopicAndAudience(ViewedList viewed) {
        return body(Stream.of(
                section(viewed, Criterion.TOPIC, "Par sujet", "Sans sujet"),
                section(viewed, Criterion.AUDIENCE, "Par public", "Sans public particulier")));
    }

    GroupsBody byContract(ViewedList viewed) {
        return body(Stream.of(section(
                viewed, Criterion.CONTRACT, "Par autre contrat", "Dans la seule convention territoriale globale")));
    }

    GroupsBody byEnjeu(ViewedList viewed) {
        Facet facet = facetOf(viewed, Criterion.ENJEU);
        List<String> open = viewed.known().open(Criterion.ENJEU, viewed.filter()).stream()
                .map(Option::value)
                .toList();
        List<Enjeux.Group> headings =
                enjeux.listGroups(viewed.space().id(), viewed.space().sight());
        var sections = new ArrayList<GroupsBody.Section>();
        viewed.known().choices().themes().forEach(theme -> {
            var groups = headings.stream()
                    .filter(heading -> heading.theme().equals(theme.id()))
                    .flatMap(heading -> ofHeading(viewed, facet, heading, open))
                    .toList();
            sections.add(new GroupsBody.Section(theme, theme.name(), groups));
        });
        sections.add(new GroupsBody.Section(null, "Sans enjeu", without(viewed, facet, Criterion.ENJEU, "")));
        return body(sections.stream());
    }

    /// The actions of each value of one criterion, then those that have none.
    List<GroupsBody.Group> groupsOf(ViewedList viewed, Facet facet, Criterion criterion, String nothing) {
        var groups = new ArrayList<GroupsBody.Group>();
        viewed.known().open(criterion, viewed.filter()).stream()
                .flatMap(option -> group(viewed, facet, criterion, option.value(), option.label(), ""))
                .forEach(groups::add);
        groups.addAll(without(viewed, facet, criterion, nothing));
        return groups;
    }

    private GroupsBody.Section section(ViewedList viewed, Criterion criterion, String title, String nothing) {
        return new GroupsBody.Section(null, title, groupsOf(viewed, facetOf(viewed, criterion), criterion, nothing));
    }

    private static Stream<GroupsBody.Group> ofHeading(
            ViewedList viewed, Facet facet, Enjeux.Group heading, List<String> open) {
        var title = heading.heading() == null ? "" : heading.heading().title();
        return heading.enjeux().stream()
                .map(Enjeux.Answered::enjeu)
                .filter(enjeu -> open.contains(enjeu.id().value().toString()))
                .flatMap(enjeu ->
                        group(viewed, facet, Criterion.ENJEU, enjeu.id().value().toString(), enjeu.title(), title));
    }

    private static Stream<GroupsBody.Group> group(
            ViewedList viewed, Facet facet, Criterion criterion, String value, String title, String over) {
        var rows = facet.keep(viewed.rows(), value);
        if (rows.isEmpty() && !viewed.filter().isOpen()) {
            return Stream.empty();
        }
        Link count = viewed.counted(rows, viewed.filter().with(criterion, value));
        return Stream.of(new GroupsBody.Group(title, over, count, viewed.lines(rows)));
    }

    /// No address lists what has no value: the group itself is the list of what its number counts.
    private static List<GroupsBody.Group> without(ViewedList viewed, Facet facet, Criterion criterion, String title) {
        List<ActionRow> rows = viewed.filter().isOn(criterion) ? List.of() : facet.keepWithout(viewed.rows());
        return rows.isEmpty()
                ? List.of()
                : List.of(new GroupsBody.Group(
                        title, "", Link.text(Counts.of(rows.size(), "action", "actions")), viewed.lines(rows)));
    }

    private Facet facetOf(ViewedList viewed, Criterion criterion) {
        return facets.facetOf(viewed.space().id(), viewed.space().sight(), criterion);
    }

    private static GroupsBody body(Stream<GroupsBody.Section> sections) {
        return new GroupsBody(
                sections.filter(section -> !section.groups().isEmpty()).toList(), NONE);
    }
}

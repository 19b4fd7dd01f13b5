package org.maillage.plan.web.enjeux;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.Themes;
import org.maillage.convention.conversation.ConversationLink;
import org.maillage.convention.conversation.ConversationLinks;
import org.maillage.convention.files.ObjectFiles;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.EnjeuChoice;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Enjeux;
import org.maillage.plan.Ground;
import org.maillage.plan.Grounds;
import org.maillage.plan.Heading;
import org.maillage.plan.Priority;
import org.maillage.plan.renewal.Kind;
import org.maillage.plan.renewal.Kinship;
import org.maillage.plan.renewal.Kinships;
import org.maillage.plan.web.Counts;
import org.maillage.plan.web.LineageWords;
import org.maillage.plan.web.Notice;
import org.maillage.plan.web.PlanTabs;
import org.maillage.site.Words;
import org.maillage.site.components.Exports;
import org.maillage.site.components.Link;
import org.maillage.site.components.Tab;
import org.springframework.stereotype.Component;

/// Builds the list of the enjeux.
@Component
class EnjeuxPages {

    private static final String HERE = "/plan/enjeux";

    private final Enjeux enjeux;
    private final Themes themes;
    private final Kinships kinships;
    private final Grounds grounds;
    private final ObjectFiles files;
    private final LineageWords lineage;
    private final ConversationLinks talks;
    private final Words words;

    EnjeuxPages(
            Enjeux enjeux,
            Themes themes,
            Kinships kinships,
            Grounds grounds,
            ObjectFiles files,
            LineageWords lineage,
            ConversationLinks talks,
            Words words) {
        this.enjeux = enjeux;
        this.themes = themes;
        this.kinships = kinships;
        this.grounds = grounds;
        this.files = files;
        this.lineage = lineage;
        this.talks = talks;
        this.words = words;
    }

    /// What is known of the enjeux beside themselves, by id.
    private record Around(
            Map<UUID, Kinship> kin,
            Map<UUID, ConversationLink> talks,
            Map<UUID, Integer> files,
            Map<EnjeuId, List<Ground>> grounds) {}

    EnjeuxPage pageOf(Space space, EnjeuChoice choice, @Nullable Notice notice) {
        List<Enjeux.Group> groups = enjeux.listGroups(space.id(), space.sight());
        List<Enjeux.Answered> all =
                groups.stream().flatMap(group -> group.enjeux().stream()).toList();
        List<UUID> ids = all.stream().map(one -> one.enjeu().id().value()).toList();
        var around = new Around(
                kinships.of(space, Kind.ENJEU, ids),
                talks.of(space, "enjeu", ids),
                files.countsOf(space, ids),
                grounds.byEnjeu(space.id(), space.sight()));
        boolean mayCreate = space.rights().mayCoordinateSomeTheme();
        return new EnjeuxPage(
                PlanTabs.ENJEUX.of(space),
                countOf(all),
                Arrays.stream(EnjeuChoice.values())
                        .map(one -> choice(space, one, one == choice, all))
                        .toList(),
                choice,
                exports(space, choice, all),
                themes.listOf(space.id()).stream()
                        .map(theme -> ofTheme(space, theme, groups, choice, around))
                        .filter(theme ->
                                choice == EnjeuChoice.ALL || !theme.groups().isEmpty())
                        .toList(),
                mayCreate ? space.path(HERE + "/nouveau") : null,
                notice);
    }

    // In the copy an avenant is prepared in there are none: files stay with the signed convention.
    private static @Nullable Link filesOf(Space space, UUID enjeu, boolean may, Around around) {
        int count = around.files().getOrDefault(enjeu, 0);
        if (space.copy() != null || count == 0 && !may) {
            return null;
        }
        String label = count == 0 ? "Ajouter un fichier" : Counts.of(count, "fichier", "fichiers");
        return new Link(label, space.path("/fichiers/enjeu/" + enjeu));
    }

    private static String countOf(List<Enjeux.Answered> all) {
        long without = all.stream().filter(one -> one.actions() == 0).count();
        String count = all.size() + (all.size() > 1 ? " enjeux" : " enjeu");
        return without == 0 ? count : count + ", dont " + without + " sans action";
    }

    static String labelOf(EnjeuChoice choice) {
        return switch (choice) {
            case ALL -> "Tous";
            case CARRIED -> "Portés par une action";
            case UNANSWERED -> "Sans action";
            case GROUNDLESS -> "Sans constat";
        };
    }

    private static @Nullable Exports exports(Space space, EnjeuChoice choice, List<Enjeux.Answered> all) {
        int kept = Math.toIntExact(all.stream().filter(one -> choice.keeps(one)).count());
        String query = choice.path().substring(HERE.length());
        String what = Exports.lines(Counts.of(kept, "enjeu", "enjeux"), choice != EnjeuChoice.ALL);
        return kept == 0 ? null : Exports.of(space.path(HERE), query, what);
    }

    private static Tab choice(Space space, EnjeuChoice choice, boolean current, List<Enjeux.Answered> all) {
        long kept = all.stream().filter(one -> choice.keeps(one)).count();
        return new Tab(labelOf(choice), space.path(choice.path()), current, Math.toIntExact(kept));
    }

    private EnjeuxPage.OfTheme ofTheme(
            Space space, Theme theme, List<Enjeux.Group> groups, EnjeuChoice choice, Around around) {
        boolean may = space.rights().mayCoordinate(theme.id());
        List<EnjeuxPage.UnderHeading> under = groups.stream()
                .filter(group -> group.theme().equals(theme.id()))
                .map(group -> underHeading(space, group, may, choice, around))
                .filter(group -> choice == EnjeuChoice.ALL || !group.lines().isEmpty())
                .toList();
        return new EnjeuxPage.OfTheme(
                theme.name(),
                theme.color(),
                theme.pictogram(),
                under,
                may ? space.path(HERE + "/nouveau?theme=" + theme.code()) : null,
                may ? space.path(HERE + "/rubriques/nouvelle?theme=" + theme.code()) : null);
    }

    private EnjeuxPage.UnderHeading underHeading(
            Space space, Enjeux.Group group, boolean may, EnjeuChoice choice, Around around) {
        List<Enjeux.Answered> shown =
                group.enjeux().stream().filter(one -> choice.keeps(one)).toList();
        Heading heading = group.heading();
        // Among enjeux that are not all shown, up and down would lie.
        boolean ordered = may && choice == EnjeuChoice.ALL;
        return new EnjeuxPage.UnderHeading(
                heading == null ? null : heading.title(),
                heading == null || !may
                        ? null
                        : space.path(HERE + "/rubriques/" + heading.id().value() + "/modifier"),
                IntStream.range(0, shown.size())
                        .mapToObj(index -> line(
                                space, shown.get(index), may, ordered, index == 0, index == shown.size() - 1, around))
                        .toList());
    }

    private EnjeuxPage.Line line(
            Space space,
            Enjeux.Answered answered,
            boolean may,
            boolean ordered,
            boolean first,
            boolean last,
            Around around) {
        var enjeu = answered.enjeu();
        String address = space.path(HERE + "/" + enjeu.id().value());
        Priority priority = enjeu.priority();
        int actions = answered.actions();
        Kinship kinship = around.kin().getOrDefault(enjeu.id().value(), Kinship.NONE);
        return new EnjeuxPage.Line(
                "enjeu-" + enjeu.id().value(),
                enjeu.title(),
                enjeu.description(),
                priority == null ? null : "priorité " + words.of(priority),
                actions == 0 ? "sans action" : actions + (actions > 1 ? " actions" : " action"),
                actions == 0
                        ? null
                        : space.path(ActionFilter.ALL.ofEnjeu(enjeu.id()).path()),
                around.grounds().getOrDefault(enjeu.id(), List.of()).stream()
                        .map(ground -> new Link(ground.title(), space.path(ground.path())))
                        .toList(),
                filesOf(space, enjeu.id().value(), may, around),
                may ? address + "/modifier" : null,
                ordered ? address + "/ordre" : null,
                first,
                last,
                around.talks().get(enjeu.id().value()),
                lineage.linesOf(Kind.ENJEU, kinship),
                kinship.toReview() ? LineageWords.reviewOf(kinship.taken()) : null,
                may ? address + "/revue" : null,
                kinship.version());
    }
}

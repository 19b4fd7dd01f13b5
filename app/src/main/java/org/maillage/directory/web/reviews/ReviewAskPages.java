package org.maillage.directory.web.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.base.mail.AddressedLetter;
import org.maillage.convention.Space;
import org.maillage.directory.Kind;
import org.maillage.directory.Kinds;
import org.maillage.directory.Structure;
import org.maillage.directory.Structures;
import org.maillage.directory.reviews.Keeper;
import org.maillage.directory.reviews.Review;
import org.maillage.directory.web.freshness.FreshSheets;
import org.maillage.directory.web.freshness.FreshSheets.Choice;
import org.maillage.site.Filled;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.springframework.stereotype.Component;

/// Builds the pages that open a campaign.
@Component
class ReviewAskPages {

    private static final int MOST_LISTED = 30;
    private static final int MOST_NAMED = 4;

    private final Kinds kinds;
    private final FreshSheets sheets;

    ReviewAskPages(Kinds kinds, FreshSheets sheets) {
        this.kinds = kinds;
        this.sheets = sheets;
    }

    static List<Link> crumbs(Space space) {
        return List.of(
                new Link("Annuaire", space.path(Structures.PATH)),
                new Link("Fraîcheur", space.path(Structures.PATH + "/fraicheur")),
                new Link("Campagnes", space.path(Review.PATH)));
    }

    ReviewAskPage pageOf(Space space, ReviewScope scope, ReviewCandidates.Found found, Filled<ReviewForm> filled) {
        List<ReviewAskPage.Unreachable> unreachable = unreachable(space, scope, found);
        int beyond = unreachable.size() - MOST_LISTED;
        return new ReviewAskPage(
                crumbs(space),
                space.path(Review.PATH + "/nouvelle"),
                space.path(Review.PATH + "/apercu" + scope.query()),
                space.path(Review.PATH),
                Stream.of(Choice.DUE, Choice.POOR, Choice.ALL)
                        .map(one -> new Option(ReviewScope.word(one), choiceLabel(found, one), scope.choice() == one))
                        .toList(),
                kinds(found, scope),
                !scope.kinds().isEmpty(),
                asked(found),
                filled,
                found.reachable().stream()
                        .map(one -> line(space, scope, one, filled.form()))
                        .toList(),
                unreachable.stream().limit(MOST_LISTED).toList(),
                beyond > 0 ? "Et " + beyond + " autres." : "",
                sheets.today().toString());
    }

    private String choiceLabel(ReviewCandidates.Found found, Choice choice) {
        long count = found.all().stream()
                .filter(one -> choice.keeps(one, sheets.today()))
                .count();
        return ReviewScope.label(choice) + " (" + count + ")";
    }

    private List<OptionGroup> kinds(ReviewCandidates.Found found, ReviewScope scope) {
        return OptionGroup.single(found.all().stream()
                .flatMap(ReviewScope::kindsOf)
                .distinct()
                .flatMap(code -> kinds.find(code).stream())
                .sorted(java.util.Comparator.comparing(Kind::label))
                .map(kind -> new Option(kind.code(), kind.label(), scope.kinds().contains(kind.code())))
                .toList());
    }

    private static String asked(ReviewCandidates.Found found) {
        int organisations = found.reachable().size();
        int count = found.reachable().stream()
                .mapToInt(ReviewCandidates.Organisation::count)
                .sum();
        return organisations + (organisations == 1 ? " organisation" : " organisations") + ", " + sheets(count);
    }

    private static String sheets(int count) {
        return count + "\u00a0" + (count == 1 ? "fiche" : "fiches");
    }

    private static ReviewAskPage.Line line(
            Space space, ReviewScope scope, ReviewCandidates.Organisation organisation, ReviewForm form) {
        List<Option> options = organisation.keepers().stream()
                .map(one -> new Option(
                        ReviewCandidates.key(one), words(one), form.to().contains(ReviewCandidates.key(one))))
                .toList();
        return new ReviewAskPage.Line(
                "to-" + organisation.id().value(),
                organisation.name(),
                sheets(organisation.count()) + "\u00a0: " + names(organisation),
                OptionGroup.single(options),
                addressOf(space, scope, organisation));
    }

    private static String addressOf(Space space, ReviewScope scope, ReviewCandidates.Organisation organisation) {
        return space.path(Review.PATH + "/adresses/" + organisation.id().value() + scope.query());
    }

    private static String words(Keeper keeper) {
        return keeper.person() == null
                ? keeper.address() + " (" + keeper.origin() + ")"
                : keeper.name() + ", " + keeper.address();
    }

    private static String names(ReviewCandidates.Organisation organisation) {
        List<String> names = organisation.kept().stream()
                .map(one -> one.structure().name())
                .sorted()
                .toList();
        String first = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return names.size() <= MOST_NAMED ? first : first + "…";
    }

    private static List<ReviewAskPage.Unreachable> unreachable(
            Space space, ReviewScope scope, ReviewCandidates.Found found) {
        var all = new ArrayList<ReviewAskPage.Unreachable>();
        found.unreachable()
                .forEach(one -> all.add(new ReviewAskPage.Unreachable(
                        one.name(),
                        sheets(one.count()) + ", aucune adresse connue",
                        new Link("Indiquer une adresse", addressOf(space, scope, one)))));
        found.unkept().forEach(one -> all.add(unkept(space, one)));
        return all;
    }

    private static ReviewAskPage.Unreachable unkept(Space space, Structure structure) {
        return new ReviewAskPage.Unreachable(
                structure.name(),
                "Personne ne tient cette fiche",
                new Link("Confier cette fiche", space.path(structure.path() + "/tenue")));
    }

    static ReviewPreviewPage previewOf(Space space, ReviewScope scope, ReviewForm form, List<AddressedLetter> letters) {
        return new ReviewPreviewPage(
                crumbs(space),
                form,
                letters,
                space.path(Review.PATH + scope.query()),
                space.path(Review.PATH + "/nouvelle" + scope.query()));
    }
}

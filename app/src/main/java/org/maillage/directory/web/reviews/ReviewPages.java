package org.maillage.directory.web.reviews;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Histories;
import org.maillage.convention.HistoryEntry;
import org.maillage.convention.Space;
import org.maillage.directory.Services;
import org.maillage.directory.Structures;
import org.maillage.directory.reviews.AnswerKind;
import org.maillage.directory.reviews.AskState;
import org.maillage.directory.reviews.AskedKeeper;
import org.maillage.directory.reviews.AskedSheet;
import org.maillage.directory.reviews.Review;
import org.maillage.directory.reviews.ReviewId;
import org.maillage.directory.reviews.ReviewReminding;
import org.maillage.site.FrenchDates;
import org.maillage.site.Words;
import org.maillage.site.components.Link;
import org.maillage.site.components.NoteLine;
import org.springframework.stereotype.Component;

/// Builds the pages that follow campaigns.
@Component
class ReviewPages {

    private final Structures structures;
    private final Services services;
    private final ReviewReminding reminding;
    private final Histories histories;
    private final Words words;
    private final Clock clock;

    ReviewPages(
            Structures structures,
            Services services,
            ReviewReminding reminding,
            Histories histories,
            Words words,
            Clock clock) {
        this.structures = structures;
        this.services = services;
        this.reminding = reminding;
        this.histories = histories;
        this.words = words;
        this.clock = clock;
    }

    ReviewsPage listOf(Space space, List<Review> reviews, Map<ReviewId, List<AskedKeeper>> asks) {
        return new ReviewsPage(
                ReviewAskPages.crumbs(space).subList(0, 2),
                ReviewRights.isAlive(space) ? space.path(Review.PATH + "/nouvelle") : null,
                reviews.stream()
                        .map(one -> line(space, one, asks.getOrDefault(one.id(), List.of())))
                        .toList());
    }

    private ReviewsPage.Line line(Space space, Review review, List<AskedKeeper> asks) {
        return new ReviewsPage.Line(
                new Link(review.title(), space.path(review.path())),
                moment(review.openedAt()) + " par " + review.openedBy(),
                answered(asks) + " sur " + asks.size() + " ont tout revu",
                reviewed(asks) + " sur " + expected(asks) + " revues",
                review.isOpen() ? FrenchDates.day(review.answerBy()) : "close");
    }

    private static long answered(List<AskedKeeper> asks) {
        return asks.stream().filter(one -> one.state() == AskState.ANSWERED).count();
    }

    private static long reviewed(List<AskedKeeper> asks) {
        return asks.stream()
                .flatMap(one -> one.sheets().stream())
                .filter(one -> one.answer() != null)
                .count();
    }

    // What left the directory, or the hands of who was asked, is expected no more.
    private static long expected(List<AskedKeeper> asks) {
        return asks.stream()
                .flatMap(one -> one.sheets().stream())
                .filter(one -> one.isOpen() || one.answer() != null)
                .count();
    }

    ReviewPage pageOf(Space space, Review review, List<AskedKeeper> asks) {
        String own = space.path(review.path());
        boolean may = ReviewRights.isAlive(space);
        boolean open = may && review.isOpen();
        long people = open ? asks.stream().filter(reminding::mayBeReminded).count() : 0;
        return new ReviewPage(
                ReviewAskPages.crumbs(space),
                review.title(),
                subtitle(review),
                review.scope(),
                review.message(),
                people == 0 ? null : own + "/relance",
                people == 1
                        ? "Relancer l’organisation qui n’a pas tout revu"
                        : "Relancer les " + people + " organisations qui n’ont pas tout revu",
                open && people == 0 ? nextReminder(asks) : "",
                open ? own + "/cloture" : null,
                may && !review.isOpen() ? own + "/reouverture" : null,
                count(asks),
                asks.stream().map(one -> line(space, own, one, open)).toList(),
                gone(space, own, asks, may),
                asks.stream()
                        .filter(one -> !one.word().isEmpty())
                        .map(one -> new ReviewPage.Word(one.organisationName(), one.word()))
                        .toList(),
                changes(space, review, asks),
                space.path("/journal/campagne/" + review.id().value()));
    }

    private String subtitle(Review review) {
        String opened = "Ouverte " + moment(review.openedAt()) + " par " + review.openedBy();
        Instant closed = review.closedAt();
        return closed == null
                ? opened + ", réponses attendues avant le " + FrenchDates.day(review.answerBy())
                : opened + ", close " + moment(closed);
    }

    private String nextReminder(List<AskedKeeper> asks) {
        return asks.stream()
                .filter(one -> one.state().isWaiting())
                .map(ReviewReminding::nextTime)
                .min(Instant::compareTo)
                .map(next -> "Prochaine relance possible à partir du "
                        + FrenchDates.dayAndTime(next)
                        + "\u00a0: on ne relance pas plus d’une fois tous les "
                        + ReviewReminding.APART.toDays() + "\u00a0jours.")
                .orElse("");
    }

    private static String count(List<AskedKeeper> asks) {
        long answered = answered(asks);
        long silent =
                asks.stream().filter(one -> one.state() == AskState.SILENT).count();
        return answered + (answered > 1 ? " organisations ont" : " organisation a") + " tout revu sur " + asks.size()
                + ", " + silent + " sans réponse · " + reviewed(asks) + "\u00a0"
                + (reviewed(asks) < 2 ? "fiche revue" : "fiches revues") + " sur " + expected(asks);
    }

    private ReviewPage.Line line(Space space, String own, AskedKeeper one, boolean open) {
        return new ReviewPage.Line(
                one.organisationName(),
                one.name() == null ? one.address() : one.name() + ", " + one.address(),
                new NoteLine.Mood(tone(one.state()), words.of(one.state())),
                (one.reminded() ? "relancée " : "écrit ") + moment(one.writtenAt()),
                sheets(one.sheets()),
                one.sheets().stream()
                        .filter(sheet -> sheet.isOpen() && sheet.answer() == null)
                        .map(sheet -> new Link(sheet.name(), space.path(sheet.path())))
                        .toList(),
                open && one.ending() == null
                        ? own + "/sollicitations/" + one.id().value() + "/arret"
                        : null);
    }

    static String tone(AskState state) {
        return switch (state) {
            case ANSWERED -> "ok";
            case PARTLY, OPENED, SILENT -> "warn";
            case DISOWNED, REVOKED -> "bad";
        };
    }

    private static String sheets(List<AskedSheet> sheets) {
        var parts = new ArrayList<String>();
        add(parts, count(sheets, AnswerKind.EXACT), "exacte", "exactes");
        add(parts, count(sheets, AnswerKind.CORRECTED), "corrigée", "corrigées");
        add(parts, count(sheets, AnswerKind.GONE), "dite disparue", "dites disparues");
        add(
                parts,
                sheets.stream()
                        .filter(one -> one.isOpen() && one.answer() == null)
                        .count(),
                "à revoir",
                "à revoir");
        return String.join(", ", parts);
    }

    private static long count(List<AskedSheet> sheets, AnswerKind answer) {
        return sheets.stream().filter(one -> one.answer() == answer).count();
    }

    private static void add(List<String> parts, long count, String one, String many) {
        if (count > 0) {
            parts.add(count + "\u00a0" + (count == 1 ? one : many));
        }
    }

    private List<ReviewPage.Gone> gone(Space space, String own, List<AskedKeeper> asks, boolean may) {
        var gone = new ArrayList<ReviewPage.Gone>();
        for (AskedKeeper keeper : asks) {
            keeper.sheets().stream().filter(AskedSheet::waitsForDecision).forEach(sheet -> {
                String address = own + "/retraits/" + sheet.id().value();
                gone.add(new ReviewPage.Gone(
                        sheet.id().value().toString(),
                        new Link(sheet.name(), space.path(sheet.path())),
                        keeper.organisationName(),
                        sheet.reason(),
                        sheet.service() == null
                                ? "Ses services partent avec elle. Vous pourrez annuler."
                                : "Vous pourrez annuler.",
                        may ? address + "/retrait" : null,
                        may ? address + "/maintien" : null,
                        sheet.version()));
            });
        }
        return gone;
    }

    // Read from the journal, like any history: what was done in the name of a link of this campaign.
    private List<HistoryEntry> changes(Space space, Review review, List<AskedKeeper> asks) {
        Set<UUID> corrected = asks.stream()
                .flatMap(one -> one.sheets().stream())
                .filter(one -> one.answer() == AnswerKind.CORRECTED)
                .map(AskedSheet::subject)
                .collect(Collectors.toSet());
        Set<String> actors = asks.stream().map(AskedKeeper::actorName).collect(Collectors.toSet());
        var changes = new ArrayList<HistoryEntry>();
        @Nullable Long before = corrected.isEmpty() ? null : Long.MAX_VALUE;
        while (before != null) {
            Histories.Page page = histories.of(space, corrected, before);
            page.entries().stream()
                    .filter(one -> actors.contains(one.who()) && !one.at().isBefore(review.openedAt()))
                    .forEach(changes::add);
            boolean over =
                    page.entries().isEmpty() || page.entries().getLast().at().isBefore(review.openedAt());
            before = over ? null : page.older();
        }
        return changes;
    }

    private String moment(Instant at) {
        return FrenchDates.moment(at.atZone(FrenchDates.PARIS), LocalDate.now(clock));
    }
}

package org.maillage.directory.web.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.links.LinkToken;
import org.maillage.directory.Kind;
import org.maillage.directory.Kinds;
import org.maillage.directory.Service;
import org.maillage.directory.ServiceField;
import org.maillage.directory.ServiceId;
import org.maillage.directory.Services;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;
import org.maillage.directory.Upkeep;
import org.maillage.directory.reviews.AnswerKind;
import org.maillage.directory.reviews.AskedSheet;
import org.maillage.directory.reviews.KeeperAsk;
import org.maillage.directory.reviews.Review;
import org.maillage.directory.reviews.ReviewLinks;
import org.maillage.directory.web.Ages;
import org.maillage.directory.web.Freshness;
import org.maillage.directory.web.ReachFacts;
import org.maillage.directory.web.SheetFacts;
import org.maillage.site.Filled;
import org.maillage.site.FrenchDates;
import org.maillage.site.Words;
import org.maillage.site.components.Link;
import org.maillage.site.components.NoteLine;
import org.springframework.stereotype.Component;

/// Builds the page that a mail opens: what each sheet says, in short, and how to answer.
@Component
class KeptSheetsPages {

    private final Structures structures;
    private final Services services;
    private final Kinds kinds;
    private final SheetFacts facts;
    private final Words words;
    private final Clock clock;

    KeptSheetsPages(Structures structures, Services services, Kinds kinds, SheetFacts facts, Words words, Clock clock) {
        this.structures = structures;
        this.services = services;
        this.kinds = kinds;
        this.facts = facts;
        this.words = words;
        this.clock = clock;
    }

    KeptSheetsPage pageOf(LinkToken token, KeeperAsk ask, Filled<WordForm> word) {
        Review review = ask.review();
        List<AskedSheet> open = ask.open();
        long left = open.stream().filter(one -> one.answer() == null).count();
        return new KeptSheetsPage(
                ReviewLinks.pathOf(token),
                ask.convention().shortTitle(),
                ask.organisationName(),
                ask.name() == null ? ask.organisationName() : ask.name() + ", " + ask.organisationName(),
                asked(review),
                review.message(),
                progress(open.size(), left),
                left == 0,
                groups(token, open),
                word,
                review.contact() == null ? null : new Link(review.openedBy(), "mailto:" + review.contact()));
    }

    private String asked(Review review) {
        String day = FrenchDates.day(review.answerBy());
        return review.answerBy().isBefore(LocalDate.now(clock))
                ? review.openedBy() + " vous demandait de les revoir avant le " + day
                        + "\u00a0: votre réponse reste utile."
                : review.openedBy() + " vous demande de les revoir avant le " + day + ".";
    }

    private static String progress(int all, long left) {
        if (all == 0) {
            return "Il n’y a plus de fiche à revoir ici.";
        }
        if (left == 0) {
            return "Merci\u00a0: tout est revu. Vous pouvez encore changer vos réponses.";
        }
        return left == all
                ? all + "\u00a0" + (all == 1 ? "fiche à revoir." : "fiches à revoir.")
                : "Encore " + left + "\u00a0" + (left == 1 ? "fiche" : "fiches") + " à revoir sur " + all + ".";
    }

    private List<KeptSheetsPage.Group> groups(LinkToken token, List<AskedSheet> open) {
        Map<StructureId, Structure> places =
                structures.listOf(open.stream().map(AskedSheet::structure).toList());
        Map<ServiceId, Service> given = services.listOf(
                open.stream().map(AskedSheet::service).filter(Objects::nonNull).toList());
        var byStructure = new LinkedHashMap<StructureId, List<AskedSheet>>();
        open.forEach(one -> byStructure
                .computeIfAbsent(one.structure(), none -> new ArrayList<>())
                .add(one));
        return byStructure.entrySet().stream()
                .flatMap(one -> Stream.ofNullable(places.get(one.getKey()))
                        .map(place -> group(token, place, one.getValue(), given)))
                .toList();
    }

    private KeptSheetsPage.Group group(
            LinkToken token, Structure place, List<AskedSheet> sheets, Map<ServiceId, Service> given) {
        List<String> unanswered = sheets.stream()
                .filter(one -> one.answer() == null)
                .map(one -> one.id().value().toString())
                .toList();
        var services = sheets.stream()
                .flatMap(one -> Stream.ofNullable(one.service())
                        .flatMap(id -> Stream.ofNullable(given.get(id)))
                        .map(service -> line(token, one, place, service)))
                .toList();
        AskedSheet own =
                sheets.stream().filter(one -> one.service() == null).findFirst().orElseThrow();
        return new KeptSheetsPage.Group(
                line(token, own, place), services, unanswered.size() > 1 ? unanswered : List.of());
    }

    private KeptSheetsPage.Line line(LinkToken token, AskedSheet asked, Structure place) {
        var shown = new ArrayList<SheetFacts.Fact>(ReachFacts.addressOf(place));
        shown.addAll(facts.of(
                place.sheet(),
                StructureField.PHONE,
                StructureField.MAIL,
                StructureField.WEBSITE,
                StructureField.HOURS,
                StructureField.HOURS_NOTE,
                StructureField.DESCRIPTION));
        return line(
                asked,
                place.name(),
                place.sheet().get(StructureField.KIND),
                place.upkeep(),
                shown,
                ReviewLinks.pathOf(token) + "/lieux/" + asked.id().value());
    }

    private KeptSheetsPage.Line line(LinkToken token, AskedSheet asked, Structure place, Service service) {
        var shown = new ArrayList<SheetFacts.Fact>();
        Ages.say(service.sheet()).ifPresent(age -> shown.add(new SheetFacts.Fact("Âge", List.of(Link.text(age)))));
        shown.addAll(facts.of(
                service.sheet(),
                ServiceField.PHONE,
                ServiceField.MAIL,
                ServiceField.HOURS,
                ServiceField.HOURS_NOTE,
                ServiceField.FEE,
                ServiceField.FEE_NOTE,
                ServiceField.CONDITIONS,
                ServiceField.AUDIENCES,
                ServiceField.DESCRIPTION));
        return line(
                asked,
                service.name(),
                service.sheet().get(ServiceField.KIND),
                new Upkeep(place.upkeep().owner(), place.upkeep().months(), service.checkedOn(), service.changedOn()),
                shown,
                ReviewLinks.pathOf(token) + "/services/" + asked.id().value());
    }

    private KeptSheetsPage.Line line(
            AskedSheet asked, String name, String kind, Upkeep upkeep, List<SheetFacts.Fact> shown, String edit) {
        return new KeptSheetsPage.Line(
                asked.id().value().toString(),
                name,
                kinds.find(kind).map(Kind::label).orElse(""),
                Freshness.of(upkeep, LocalDate.now(clock)),
                answer(asked),
                asked.reason(),
                shown,
                edit);
    }

    private NoteLine.@Nullable Mood answer(AskedSheet asked) {
        AnswerKind answer = asked.answer();
        if (answer == null) {
            return null;
        }
        if (answer == AnswerKind.GONE && asked.kept()) {
            return new NoteLine.Mood("idle", "la coordination garde cette fiche");
        }
        return new NoteLine.Mood(
                answer == AnswerKind.GONE ? "warn" : "ok",
                answer == AnswerKind.GONE ? "N’existe plus, à décider" : words.of(answer));
    }
}

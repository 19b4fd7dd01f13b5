package org.maillage.directory.web.alike;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.directory.FieldKind;
import org.maillage.directory.FieldWords;
import org.maillage.directory.Placing;
import org.maillage.directory.Service;
import org.maillage.directory.Services;
import org.maillage.directory.Sheet;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;
import org.maillage.directory.alike.Alikes;
import org.maillage.directory.alike.Likeness;
import org.maillage.directory.web.Freshness;
import org.maillage.directory.web.OpenNow;
import org.maillage.directory.web.SheetDesk;
import org.maillage.directory.web.SheetFacts;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;
import org.springframework.stereotype.Component;

/// Builds the page of two sheets side by side.
@Component
class MergePages {

    private static final String NAMES =
            "ce qui nomme l’autre (actions, référents, rencontres, agréments, équipe, réseaux, conversation, fichiers…).";

    private final Alikes alikes;
    private final Services services;
    private final FieldWords words;
    private final OpenNow openNow;
    private final SheetDesk desk;

    MergePages(Alikes alikes, Services services, FieldWords words, OpenNow openNow, SheetDesk desk) {
        this.alikes = alikes;
        this.services = services;
        this.words = words;
        this.openNow = openNow;
        this.desk = desk;
    }

    /// @param typed what was chosen, or nothing yet
    MergePage pageOf(
            Space space,
            Structure one,
            Structure other,
            Map<String, String> typed,
            @Nullable String notice,
            FormErrors errors) {
        var questions = new ArrayList<MergePage.Question>();
        var same = new ArrayList<SheetFacts.Fact>();
        for (Choice choice : Choice.all()) {
            if (!choice.isSaidBy(one.sheet()) && !choice.isSaidBy(other.sheet())) {
                continue;
            }
            if (choice.isSameIn(taken(choice, Choice.ONE, one, other), taken(choice, Choice.OTHER, one, other))) {
                same.add(new SheetFacts.Fact(choice.label(), List.of(Link.text(say(one.sheet(), choice)))));
            } else {
                questions.add(question(one, other, choice, typed));
            }
        }
        String own = space.path(one.path());
        return new MergePage(
                List.of(
                        new Link("Annuaire", space.path(Structures.PATH)),
                        new Link("Doublons", space.path(Alikes.PATH))),
                notice,
                errors,
                alikes.findLikeness(one.id(), other.id()).map(Likeness::reasons).orElse(List.of()),
                side(space, one),
                side(space, other),
                List.of(kept(one, typed, keeps(one, other)), kept(other, typed, !keeps(one, other))),
                questions,
                same,
                services(one, other),
                own + "/reunion",
                own + "/difference",
                space.path(Alikes.PATH));
    }

    private MergePage.Side side(Space space, Structure sheet) {
        return new MergePage.Side(
                new Link(sheet.name(), space.path(sheet.path())),
                AlikePages.sourceOf(sheet),
                Freshness.of(sheet.upkeep(), desk.today()).words(),
                sheet.number(),
                sheet.version());
    }

    private static Option kept(Structure sheet, Map<String, String> typed, boolean proposed) {
        String value = Long.toString(sheet.number());
        return new Option(
                value,
                sheet.name(),
                typed.isEmpty() ? proposed : value.equals(typed.get("kept")),
                AlikePages.sourceOf(sheet));
    }

    // Who keeps it, and the address that people know, go with the sheet that stays.
    private static boolean keeps(Structure one, Structure other) {
        return one.upkeep().owner() != null || other.upkeep().owner() == null;
    }

    private MergePage.Question question(Structure one, Structure other, Choice choice, Map<String, String> typed) {
        boolean both = choice.takesBoth(one.sheet(), other.sheet());
        return new MergePage.Question(
                choice.key(),
                choice.label(),
                say(taken(choice, Choice.ONE, one, other), choice),
                say(taken(choice, Choice.OTHER, one, other), choice),
                both,
                typed.isEmpty() ? proposed(one, other, choice, both) : typed.getOrDefault(choice.key(), ""));
    }

    // What would be said from then on: what one sees is what is saved.
    private static Sheet<StructureField> taken(Choice choice, String side, Structure one, Structure other) {
        return choice.take(one.sheet(), side, one.sheet(), other.sheet());
    }

    private static String proposed(Structure one, Structure other, Choice choice, boolean both) {
        if (!choice.isSaidBy(one.sheet())) {
            return Choice.OTHER;
        }
        if (!choice.isSaidBy(other.sheet())) {
            return Choice.ONE;
        }
        return both ? Choice.BOTH : isFresher(other, one) ? Choice.OTHER : Choice.ONE;
    }

    private static boolean isFresher(Structure one, Structure than) {
        LocalDate known = one.upkeep().knownOn();
        LocalDate before = than.upkeep().knownOn();
        return known != null && (before == null || known.isAfter(before));
    }

    private String say(Sheet<StructureField> sheet, Choice choice) {
        return choice.fields().stream()
                .filter(field -> sheet.says(field) && field != StructureField.INSEE)
                .map(field ->
                        field.kind() == FieldKind.HOURS ? openNow.words(sheet.get(field)) : words.say(sheet, field))
                .collect(Collectors.joining(", "));
    }

    private String services(Structure one, Structure other) {
        Map<StructureId, List<Service>> given = services.listGivenBy(List.of(one.id(), other.id()));
        int all = given.values().stream().mapToInt(List::size).sum();
        return switch (all) {
            case 0 -> "Avec la fiche gardée reste " + NAMES;
            case 1 -> "Avec la fiche gardée restent le service décrit et " + NAMES;
            default -> "Avec la fiche gardée restent les %d services des deux et ".formatted(all) + NAMES;
        };
    }

    /// What was left unchosen: nobody decides for who joins.
    FormErrors errorsIn(Space space, Structure one, Structure other, Map<String, String> typed) {
        var errors = new LinkedHashMap<String, String>();
        if (Stream.of(one, other)
                .noneMatch(sheet -> Long.toString(sheet.number()).equals(typed.get("kept")))) {
            errors.put("kept", "Choisissez la fiche que l’on garde.");
        }
        for (MergePage.Question question :
                pageOf(space, one, other, typed, null, FormErrors.NONE).questions()) {
            if (!question.takes(typed.getOrDefault(question.key(), ""))) {
                errors.put(question.key(), "Choisissez ce que dira la fiche gardée.");
            }
        }
        return new FormErrors(errors);
    }

    /// What the kept sheet says from then on.
    static Sheet<StructureField> chosen(Structure one, Structure other, Map<String, String> typed) {
        Sheet<StructureField> all = one.sheet();
        for (Choice choice : Choice.all()) {
            boolean both = choice.takesBoth(one.sheet(), other.sheet());
            String side = typed.getOrDefault(choice.key(), proposed(one, other, choice, both));
            all = choice.take(all, side, one.sheet(), other.sheet());
        }
        return all;
    }

    /// How the chosen position is known.
    static @Nullable Placing placing(Structure one, Structure other, Sheet<StructureField> chosen) {
        String latitude = chosen.get(StructureField.LATITUDE);
        return latitude.isEmpty()
                ? null
                : Objects.equals(latitude, one.sheet().get(StructureField.LATITUDE)) ? one.placing() : other.placing();
    }
}

package org.maillage.directory.web.professionals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.maillage.base.intake.Folded;
import org.maillage.base.intake.Nearest;
import org.maillage.directory.FieldReading;
import org.maillage.directory.FieldWords;
import org.maillage.directory.Kinds;
import org.maillage.directory.Scopes;
import org.maillage.directory.ServiceField;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;
import org.maillage.directory.Vocabulary;
import org.maillage.directory.professionals.Entry;
import org.maillage.directory.professionals.Professional;
import org.maillage.site.FormErrors;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.Areas;
import org.maillage.territory.Territory;
import org.springframework.stereotype.Component;

/// Reads what somebody says of themselves, with or without account.
@Component
class EntryForms {

    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 1_000;

    private final Areas areas;
    private final Scopes scopes;
    private final Structures structures;
    private final Kinds kinds;
    private final FieldReading reading;
    private final FieldWords words;

    EntryForms(Areas areas, Scopes scopes, Structures structures, Kinds kinds, FieldReading reading, FieldWords words) {
        this.areas = areas;
        this.scopes = scopes;
        this.structures = structures;
        this.kinds = kinds;
        this.reading = reading;
        this.words = words;
    }

    /// @param errors by name on the form
    record Read(Entry entry, Map<String, String> errors) {

        FormErrors found() {
            return new FormErrors(errors);
        }
    }

    EntryForm of(Professional professional) {
        return of(professional.entry(), Integer.toString(professional.version()));
    }

    EntryForm of(Entry entry, String version) {
        Map<StructureId, Structure> known = structures.listOf(entry.structures());
        List<String> places = entry.structures().stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .map(Structure::name)
                .toList();
        Entry typed = new Entry(
                entry.name(),
                entry.function(),
                entry.organisation(),
                entry.structures(),
                entry.help(),
                entry.themes(),
                entry.kinds(),
                entry.audiences(),
                entry.areas(),
                entry.phone().isEmpty() ? "" : words.phone(entry.phone()),
                entry.mail(),
                entry.reach(),
                entry.languages());
        return EntryForm.of(typed, places, version);
    }

    List<Structure> structuresOf(Territory territory) {
        return structures.listIn(scopes.of(territory).communes());
    }

    /// @param agreeing whether the text must be accepted: it already was for an entry that stands
    Read read(AreaId whole, EntryForm form, boolean agreeing) {
        Territory territory = areas.getTerritory(whole);
        var errors = new LinkedHashMap<String, String>();
        require(errors, "name", form.name().isEmpty(), "Écrivez votre prénom et votre nom.");
        limit(errors, "name", form.name(), LONGEST_NAME);
        limit(errors, "function", form.function(), LONGEST_LINE);
        limit(errors, "organisation", form.organisation(), LONGEST_LINE);
        List<StructureId> places = places(territory, form, errors);
        limit(errors, "help", form.help(), LONGEST_TEXT);
        List<String> themes = known(Vocabulary.THEMES, form.themes());
        require(errors, "help", form.help().isEmpty(), "Dites en une phrase ce avec quoi vous pouvez aider.");
        String phone = one(errors, "phone", ServiceField.PHONE, form.phone());
        String mail = one(errors, "mail", ServiceField.MAIL, form.mail());
        require(
                errors,
                "phone",
                form.phone().isEmpty() && form.mail().isEmpty(),
                "Donnez un téléphone ou un courriel\u00a0: on doit pouvoir vous joindre.");
        limit(errors, "reach", form.reach(), LONGEST_TEXT);
        limit(errors, "languages", form.languages(), LONGEST_LINE);
        require(
                errors,
                "agreed",
                agreeing && !form.isAgreed(),
                "Cochez cette case pour que votre fiche soit montrée. Sans elle, rien n’est enregistré.");
        return new Read(
                new Entry(
                        form.name(),
                        form.function(),
                        form.organisation(),
                        places,
                        form.help(),
                        themes,
                        form.kinds().stream()
                                .filter(code -> kinds.find(code).isPresent())
                                .toList(),
                        known(Vocabulary.AUDIENCES, form.audiences()),
                        territory.parts().stream()
                                .filter(area ->
                                        form.areas().contains(area.id().value().toString()))
                                .map(Area::id)
                                .toList(),
                        phone,
                        mail,
                        form.reach(),
                        form.languages()),
                errors);
    }

    private static void require(Map<String, String> errors, String field, boolean missing, String sentence) {
        if (missing) {
            errors.putIfAbsent(field, sentence);
        }
    }

    private static void limit(Map<String, String> errors, String field, String text, int longest) {
        require(
                errors,
                field,
                text.length() > longest,
                "Raccourcissez ce texte\u00a0: %d\u00a0caractères au plus.".formatted(longest));
    }

    private static List<String> known(Vocabulary vocabulary, List<String> ticked) {
        return vocabulary.terms().stream()
                .map(term -> term.code())
                .filter(ticked::contains)
                .toList();
    }

    private String one(Map<String, String> errors, String name, ServiceField field, String typed) {
        FieldReading.Answer answer = reading.read(field, typed);
        boolean several = answer.text().contains("|");
        require(
                errors,
                name,
                several || !answer.isWhole(),
                several ? "Un seul suffit\u00a0: gardez celui où l’on vous trouve." : sentence(answer));
        return answer.text();
    }

    private static String sentence(FieldReading.Answer answer) {
        String reason = answer.reason();
        return reason.isEmpty()
                ? ""
                : Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + ". " + answer.suggestion();
    }

    private List<StructureId> places(Territory territory, EntryForm form, Map<String, String> errors) {
        if (form.place().isEmpty() && form.otherPlace().isEmpty()) {
            return List.of();
        }
        List<Structure> known = structuresOf(territory);
        var found = new ArrayList<StructureId>();
        Stream.of(Map.entry("place", form.place()), Map.entry("otherPlace", form.otherPlace()))
                .filter(typed -> !typed.getValue().isEmpty())
                .forEach(typed -> known.stream()
                        .filter(one -> Folded.fold(one.name()).equals(Folded.fold(typed.getValue())))
                        .findFirst()
                        .map(Structure::id)
                        .ifPresentOrElse(
                                found::add, () -> errors.put(typed.getKey(), unknown(known, typed.getValue()))));
        return found.stream().distinct().toList();
    }

    private static String unknown(List<Structure> known, String typed) {
        List<String> near =
                Nearest.to(typed, known.stream().map(Structure::name).toList());
        return "L’annuaire ne connaît pas de lieu de ce nom. "
                + (near.isEmpty()
                        ? "Choisissez-en un dans la liste proposée, ou laissez vide."
                        : "Vouliez-vous dire «\u00a0%s\u00a0»\u00a0?".formatted(near.getFirst()));
    }
}

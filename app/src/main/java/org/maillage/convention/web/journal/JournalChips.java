package org.maillage.convention.web.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.MemberCard;
import org.maillage.convention.Space;
import org.maillage.convention.history.JournalKinds;
import org.maillage.site.FrenchDates;
import org.maillage.site.components.Chip;

/// The filters of the journal in force, in words.
record JournalChips(Space space, JournalQuery query, List<MemberCard> people, JournalKinds.@Nullable Kind kind) {

    List<Chip> list() {
        var chips = new ArrayList<Chip>();
        if (!query.personne().isEmpty()) {
            chips.add(chip("Personne", chosenPerson(), "personne"));
        }
        if (!query.du().isEmpty()) {
            chips.add(chip("À partir du", day(query.du()), "du"));
        }
        if (!query.au().isEmpty()) {
            chips.add(chip("Jusqu’au", day(query.au()), "au"));
        }
        if (kind != null) {
            chips.add(chip("Objet", kind.label(), "objet"));
        }
        return List.copyOf(chips);
    }

    List<String> said() {
        return list().stream()
                .map(chip -> chip.label() + "\u00a0: " + chip.value())
                .toList();
    }

    private Chip chip(String label, String value, String name) {
        return new Chip(label, value, query.with(space.path("/journal"), name, ""));
    }

    private String chosenPerson() {
        return people.stream()
                .filter(card -> card.person().value().toString().equals(query.personne()))
                .map(MemberCard::name)
                .findFirst()
                .orElse("quelqu’un qui n’est plus membre");
    }

    private static String day(String typed) {
        return FrenchDates.day(LocalDate.parse(typed));
    }
}

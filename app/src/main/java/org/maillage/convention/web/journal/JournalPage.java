package org.maillage.convention.web.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Histories;
import org.maillage.convention.HistoryEntry;
import org.maillage.convention.MemberCard;
import org.maillage.convention.Space;
import org.maillage.site.FrenchDates;
import org.maillage.site.components.Chip;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;

/// Who changed what in the convention, latest first.
///
/// @param people those one may filter by
public record JournalPage(Space space, JournalQuery query, Histories.Page history, List<MemberCard> people) {

    public String address() {
        return space.path("/journal");
    }

    public List<HistoryEntry> entries() {
        return history.entries();
    }

    public @Nullable String olderPath() {
        return history.older() == null ? null : query.with(address(), "avant", Long.toString(history.older()));
    }

    /// Back to the latest entries, from an older page.
    public @Nullable String latestPath() {
        return query.avant().isEmpty() ? null : query.with(address(), "avant", "");
    }

    public boolean filtered() {
        return query.filters();
    }

    public String emptyText() {
        return filtered() ? "Rien ne répond à ces filtres." : "Rien n’a encore été changé dans cette convention.";
    }

    public List<OptionGroup> personChoices() {
        return OptionGroup.single(people.stream()
                .map(card -> new Option(id(card), card.name(), id(card).equals(query.personne())))
                .toList());
    }

    public List<Chip> chips() {
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
        return List.copyOf(chips);
    }

    private Chip chip(String label, String value, String name) {
        return new Chip(label, value, query.with(address(), name, ""));
    }

    private String chosenPerson() {
        return people.stream()
                .filter(card -> id(card).equals(query.personne()))
                .map(MemberCard::name)
                .findFirst()
                .orElse("quelqu’un qui n’est plus membre");
    }

    private static String day(String typed) {
        return FrenchDates.day(LocalDate.parse(typed));
    }

    private static String id(MemberCard card) {
        return card.person().value().toString();
    }
}

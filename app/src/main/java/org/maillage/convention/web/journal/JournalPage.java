package org.maillage.convention.web.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Histories;
import org.maillage.convention.HistoryEntry;
import org.maillage.convention.MemberCard;
import org.maillage.convention.Space;
import org.maillage.site.components.Chip;
import org.maillage.site.components.Exports;
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
        return new JournalChips(space, query, people).list();
    }

    public Exports exports() {
        String what = filtered()
                ? "Les changements que gardent les filtres en cours, une ligne par champ."
                : "Tous les changements que vous pouvez voir, une ligne par champ.";
        return Exports.of(address(), query.fromTheLatest().asAddress(), what);
    }

    private static String id(MemberCard card) {
        return card.person().value().toString();
    }
}

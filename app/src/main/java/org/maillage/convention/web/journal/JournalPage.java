package org.maillage.convention.web.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Histories;
import org.maillage.convention.HistoryEntry;
import org.maillage.convention.MemberCard;
import org.maillage.convention.Space;
import org.maillage.convention.history.JournalKinds;
import org.maillage.site.components.Chip;
import org.maillage.site.components.Exports;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.maillage.site.components.Turning;

/// Who changed what in the convention, latest first.
///
/// @param people those one may filter by
/// @param kinds of objects one may filter by
public record JournalPage(
        Space space,
        JournalQuery query,
        Histories.Page history,
        List<MemberCard> people,
        List<JournalKinds.Kind> kinds) {

    public String address() {
        return space.path("/journal");
    }

    public List<HistoryEntry> entries() {
        return history.entries();
    }

    public Turning turning() {
        return query.turning(address(), history);
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

    public List<OptionGroup> kindChoices() {
        return OptionGroup.single(kinds.stream()
                .map(kind ->
                        new Option(kind.address(), kind.label(), kind.address().equals(query.objet())))
                .toList());
    }

    public List<Chip> chips() {
        return new JournalChips(space, query, people, chosenKind()).list();
    }

    public Exports exports() {
        String what = filtered()
                ? "Les changements que gardent les filtres en cours, une ligne par champ."
                : "Tous les changements que vous pouvez voir, une ligne par champ.";
        return Exports.of(address(), query.fromTheLatest().asAddress(), what);
    }

    private JournalKinds.@Nullable Kind chosenKind() {
        return kinds.stream()
                .filter(kind -> kind.address().equals(query.objet()))
                .findFirst()
                .orElse(null);
    }

    private static String id(MemberCard card) {
        return card.person().value().toString();
    }
}

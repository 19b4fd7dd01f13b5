package org.maillage.convention.history;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.maillage.base.subjects.SubjectKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The kinds of objects that have a history, by the word of their address.
@Component
public class JournalKinds {

    private final ObjectProvider<SubjectKind> subjects;
    private final JournalWords words;

    JournalKinds(ObjectProvider<SubjectKind> subjects, JournalWords words) {
        this.subjects = subjects;
        this.words = words;
    }

    /// @param kind as the triggers write it
    /// @param address its word in addresses
    /// @param label "Actions"
    public record Kind(String kind, String address, String label) {}

    public List<Kind> list() {
        var french = Collator.getInstance(Locale.FRENCH);
        return subjects.stream()
                .map(SubjectKind::kind)
                .filter(kind -> !words.isTogether(kind))
                .map(kind -> new Kind(kind, words.address(kind), words.many(kind)))
                .sorted(Comparator.comparing(Kind::label, french))
                .toList();
    }

    public Optional<Kind> findKind(String address) {
        return list().stream().filter(kind -> kind.address().equals(address)).findFirst();
    }
}

package org.maillage.directory.export;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.maillage.directory.Correspondence;
import org.maillage.directory.Field;
import org.maillage.directory.Origin;
import org.maillage.directory.Sheet;
import org.maillage.directory.Term;
import org.maillage.directory.Vocabulary;

/// The words of a sheet that a format knows, with what its own words say in those of the format.
final class SheetWords {

    private SheetWords() {}

    /// A word that left its list since it was written is not one any more.
    static <F extends Enum<F> & Field> Set<String> of(Sheet<F> sheet, F field) {
        Vocabulary vocabulary = Objects.requireNonNull(field.vocabulary());
        var known = new LinkedHashSet<>(sheet.list(field));
        known.retainAll(vocabulary.terms().stream().map(Term::code).toList());
        return known;
    }

    static <F extends Enum<F> & Field> Set<String> of(Sheet<F> sheet, F field, F other) {
        Set<String> words = of(sheet, field);
        words.addAll(told(of(sheet, other), other, field));
        return words;
    }

    static Set<String> told(Collection<String> words, Field from, Field to) {
        var told = new LinkedHashSet<String>();
        words.forEach(word -> Correspondence.of(
                        Objects.requireNonNull(from.vocabulary()), word, Objects.requireNonNull(to.vocabulary()))
                .forEach(term -> told.add(term.code())));
        return told;
    }

    /// One word, or nothing where several would be.
    static String one(Collection<String> words) {
        return words.size() == 1 ? List.copyOf(words).getFirst() : "";
    }

    /// The name that everybody knows it by: lists that give none have theirs made of the list.
    static String nameOf(Origin origin) {
        String prefix = origin.source() + "--";
        return origin.id().startsWith(prefix) ? origin.id() : prefix + origin.id();
    }
}

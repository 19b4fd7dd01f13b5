package org.maillage.base.intake.fiches;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes a fiche of what was gathered: gives each label its description, and the fiche its title and its code.
///
/// The label of the title wins when it comes first; « Actions prévues » further down is then no title. Else the line
/// that opens the fiche does, else its first line, else such a later label.
final class Naming {

    private static final int NOWHERE = -1;
    private static final int LONGEST_CODE = 500; // with the title beside it

    /// What stands under « N° et intitulé » : a number, then words; or words alone.
    private static final Pattern CODE_AND_TITLE = Pattern.compile(
            "(?s)((?:[A-Z]{1,5}[. -]?)?\\d{1,3}(?:[.-]\\d{1,3})*)?\\s*+[:.–—-]?\\s*+(\\p{L}+\\W+\\p{L}+.*)");

    private final FicheDescription description;
    private final Gathering gathered;
    private final FicheHead head;
    private final List<Gathering.Said> said;
    private final Map<Integer, String> keys;

    private Naming(FicheLabels labels, Gathering gathered) {
        this.description = labels.description();
        this.gathered = gathered;
        this.head = gathered.head();
        this.said = gathered.said();
        this.keys = labels.keysOf(said.stream().map(one -> one.label).toList());
    }

    static Fiche of(FicheLabels labels, Gathering gathered, List<String> branches) {
        return new Naming(labels, gathered).name(branches);
    }

    private Fiche name(List<String> branches) {
        int titleAt = find(description.title());
        int codeAt = find(description.code());
        String early = isEarly(titleAt) ? contentAt(titleAt) : "";
        String title = first(early, head.openerTitle(), head.candidate(), contentAt(titleAt));
        String code = first(contentAt(codeAt), head.code());
        List<Fiche.Entry> entries = IntStream.range(0, said.size())
                .filter(at -> at != codeAt && !(at == titleAt && contentAt(at).equals(title)))
                .mapToObj(this::entry)
                .toList();
        Matcher both = CODE_AND_TITLE.matcher(title.isEmpty() && code.length() <= LONGEST_CODE ? code : "");
        return both.matches()
                ? new Fiche(both.group(2), orEmpty(both.group(1)), branches, entries, loose("", code))
                : new Fiche(title, code, branches, entries, loose(title, code));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private int find(String key) {
        return IntStream.range(0, said.size())
                .filter(at -> key.equals(keys.get(at)))
                .findFirst()
                .orElse(NOWHERE);
    }

    private boolean isEarly(int titleAt) {
        return IntStream.range(0, Math.max(0, titleAt))
                .allMatch(at -> !keys.containsKey(at) || description.places(keyAt(at)));
    }

    private String contentAt(int at) {
        return at == NOWHERE ? "" : said.get(at).content();
    }

    private String keyAt(int at) {
        return keys.getOrDefault(at, "");
    }

    /// A label that might have named the fiche and did not stays under its own name.
    private Fiche.Entry entry(int at) {
        String key = keyAt(at).equals(description.title()) ? "" : keyAt(at);
        return new Fiche.Entry(said.get(at).label, key, contentAt(at));
    }

    private static String first(String... candidates) {
        return Stream.of(candidates).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private String loose(String title, String code) {
        List<String> lines = new ArrayList<>();
        Stream.of(head.candidate(), head.openerTitle())
                .filter(text -> !Label.folded(text).equals(Label.folded(title)))
                .forEach(lines::add);
        if (!Label.folded(head.code()).equals(Label.folded(code))) {
            lines.add(head.code());
        }
        lines.addAll(gathered.loose());
        lines.removeIf(String::isBlank);
        return String.join("\n", lines);
    }
}

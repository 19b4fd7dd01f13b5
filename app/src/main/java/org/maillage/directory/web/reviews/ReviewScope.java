package org.maillage.directory.web.reviews;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.directory.Kind;
import org.maillage.directory.Kinds;
import org.maillage.directory.ServiceField;
import org.maillage.directory.StructureField;
import org.maillage.directory.web.freshness.FreshSheets;
import org.maillage.directory.web.freshness.FreshSheets.Aged;
import org.maillage.directory.web.freshness.FreshSheets.Choice;

/// Which sheets a campaign asks about, as the address says it.
///
/// @param kinds of the structure or of what it gives; none for all
record ReviewScope(Choice choice, List<String> kinds) {

    static final String STATE = "etat";
    static final String KIND = "type";
    static final String EVERY = "toutes";

    ReviewScope {
        kinds = List.copyOf(kinds);
    }

    /// Those that are too old, unless the address says otherwise.
    static ReviewScope of(String state, List<String> kinds) {
        Choice choice = state.equals(EVERY) ? Choice.ALL : Choice.of(state) == Choice.POOR ? Choice.POOR : Choice.DUE;
        return new ReviewScope(choice, kinds);
    }

    static String word(Choice choice) {
        return choice == Choice.ALL ? EVERY : choice.word();
    }

    List<Aged> of(List<Aged> all, FreshSheets sheets) {
        return all.stream()
                .filter(one -> choice.keeps(one, sheets.today()))
                .filter(one -> kinds.isEmpty() || kindsOf(one).anyMatch(kinds::contains))
                .toList();
    }

    /// What a structure is, and what it gives.
    static Stream<String> kindsOf(Aged sheet) {
        return Stream.concat(
                        Stream.of(sheet.structure().sheet().get(StructureField.KIND)),
                        sheet.given().stream().map(one -> one.sheet().get(ServiceField.KIND)))
                .filter(kind -> !kind.isEmpty());
    }

    String query() {
        return Stream.concat(
                        Stream.of(STATE + "=" + word(choice)),
                        kinds.stream().map(kind -> KIND + "=" + URLEncoder.encode(kind, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&", "?", ""));
    }

    /// "À revoir : crèche, centre social".
    String words(Kinds known) {
        String which = label(choice);
        return kinds.isEmpty()
                ? which
                : kinds.stream()
                        .flatMap(kind -> known.find(kind).stream())
                        .map(Kind::label)
                        .collect(Collectors.joining(", ", which + "\u00a0: ", ""));
    }

    static String label(Choice choice) {
        return switch (choice) {
            case DUE -> "Celles à revoir";
            case POOR -> "Celles à compléter";
            case ALL, UNKEPT -> "Toutes les fiches";
        };
    }
}

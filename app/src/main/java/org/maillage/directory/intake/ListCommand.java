package org.maillage.directory.intake;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.base.Actor;
import org.maillage.convention.Convention;
import org.maillage.convention.Conventions;
import org.maillage.convention.OperatorCommand;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// `annuaire CONVENTION structures|services FILE [SOURCE] [--tout]`: a list that is too large for a page.
@Component
class ListCommand implements OperatorCommand {

    private static final String NAME = "annuaire";
    private static final String WHOLE = "--tout";
    private static final int LEAST = 4;
    private static final int MOST = 5;
    private static final int ERRORS_SHOWN = 20;

    private static final String USAGE =
            "Donnez une convention, ce que le fichier contient et le fichier\u00a0: ./maillage annuaire angers-2023-2026"
                    + " structures structures.json, puis le nom de la liste si le fichier ne le dit pas, et --tout pour garder"
                    + " aussi ce qui se trouve hors du territoire.";

    private final Conventions conventions;
    private final NationalFeed feed;
    private final ObjectProvider<SheetIntake> kinds;

    ListCommand(Conventions conventions, NationalFeed feed, ObjectProvider<SheetIntake> kinds) {
        this.conventions = conventions;
        this.feed = feed;
        this.kinds = kinds;
    }

    @Override
    public Set<String> names() {
        return Set.of(NAME);
    }

    @Override
    public Outcome run(List<String> typed) {
        List<String> words = typed.stream().filter(word -> !word.equals(WHOLE)).toList();
        if (words.size() < LEAST || words.size() > MOST) {
            return new Refused(USAGE);
        }
        var convention = conventions.findBySlug(words.get(1));
        if (convention.isEmpty()) {
            return OperatorCommand.unknown(words.get(1), conventions.listAll());
        }
        var kind = kinds.stream().filter(one -> one.key().equals(words.get(2))).findFirst();
        if (kind.isEmpty()) {
            return new Refused("«\u00a0%s\u00a0» n’est ni «\u00a0structures\u00a0» ni «\u00a0services\u00a0». "
                            .formatted(words.get(2))
                    + USAGE);
        }
        Path file = Path.of(words.get(3));
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return OperatorCommand.unreadable(file);
        }
        var answers = new LinkedHashMap<>(ListQuestions.keeping(typed.contains(WHOLE)));
        if (words.size() == MOST) {
            answers.putAll(ListQuestions.naming(words.get(MOST - 1)));
        }
        return bring(kind.get(), convention.get(), file, answers);
    }

    private Outcome bring(SheetIntake kind, Convention convention, Path file, Map<String, String> answers) {
        var account = new NationalFeed.Account[1];
        try {
            new Actor(null, "Exploitation")
                    .runs(() -> account[0] = feed.bring(
                            kind,
                            OperatorCommand.spaceOf(convention),
                            String.valueOf(file.getFileName()),
                            file,
                            answers));
        } catch (UncheckedIOException unreadable) {
            return new Refused(file.toAbsolutePath().normalize()
                    + " n’a pas pu être lu jusqu’au bout\u00a0: rien n’a été changé. Vérifiez qu’il est entier.");
        }
        return new Done(said(account[0]));
    }

    private static String said(NationalFeed.Account account) {
        var said = new StringBuilder(
                "Fiches ajoutées\u00a0: %d\u00a0; mises à jour\u00a0: %d\u00a0; sans changement\u00a0: %d. Lignes hors du territoire, laissées\u00a0: %d\u00a0; en erreur, laissées\u00a0: %d."
                        .formatted(
                                account.created(),
                                account.changed(),
                                account.same(),
                                account.outside(),
                                account.inError()));
        account.firstErrors().stream()
                .limit(ERRORS_SHOWN)
                .forEach(error -> said.append('\n').append(error));
        return said.toString();
    }
}

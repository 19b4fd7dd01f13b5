package org.maillage.convention;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.accounts.PersonId;

/// What the operator does from the launcher, beside the application or without it: `export CONVENTION FILE`.
public interface OperatorCommand {

    /// The first words it answers to.
    Set<String> names();

    /// @param typed the words of the command, its name first
    Outcome run(List<String> typed) throws IOException;

    /// A convention as the operator stands in it, who holds the database anyway: coordinating, of no institution.
    static Space spaceOf(Convention convention) {
        var nobody = new UUID(0, 0);
        return new Space(
                convention,
                new Member(new MemberId(nobody), new PersonId(nobody), Role.COORDINATOR, null, null, Set.of()));
    }

    /// @param all the conventions of the instance: one of them was meant
    static Refused unknown(String slug, List<Convention> all) {
        String known = all.stream().map(Convention::slug).collect(Collectors.joining(", "));
        return new Refused("Aucune convention de cette instance n’a l’adresse « " + slug + " »"
                + (known.isEmpty() ? "" : "\u00a0; elles sont\u00a0: " + known) + ".");
    }

    static Refused unreadable(Path file) {
        return new Refused(file.toAbsolutePath().normalize() + " n’est pas un fichier que ce compte peut lire.");
    }

    /// What came of it, in French.
    sealed interface Outcome {
        String sentence();
    }

    record Done(String sentence) implements Outcome {}

    /// Nothing was changed.
    record Refused(String sentence) implements Outcome {}
}

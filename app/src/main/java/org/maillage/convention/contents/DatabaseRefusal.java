package org.maillage.convention.contents;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataIntegrityViolationException;

/// What the database refused, in words: rules that only it knows, such as a code that two actions bear.
public final class DatabaseRefusal {

    private static final Pattern KEY = Pattern.compile("\\((.*?)\\)=\\((.*?)\\)");

    private DatabaseRefusal() {}

    /// The sentence up to its full stop.
    ///
    /// @param what says the values, such as "le fichier"
    public static String of(String what, DataIntegrityViolationException refused) {
        Optional<ServerErrorMessage> told = Optional.ofNullable(
                refused.getMostSpecificCause() instanceof PSQLException cause ? cause.getServerErrorMessage() : null);
        String where = told.map(ServerErrorMessage::getTable)
                .map(table ->
                        " dans « " + told.map(ServerErrorMessage::getSchema).orElse("") + "." + table + " »")
                .orElse("");
        return "La base de données refuse ce que dit " + what + where
                + told.map(DatabaseRefusal::rule).orElse("") + ".";
    }

    private static String rule(ServerErrorMessage told) {
        String detail = Objects.requireNonNullElse(told.getDetail(), "");
        Matcher key = KEY.matcher(detail);
        if (key.find()) {
            return "\u00a0: « " + key.group(1) + " » vaut deux fois, ou pour rien, « " + key.group(2) + " »";
        }
        String rule = told.getConstraint() == null ? told.getColumn() : told.getConstraint();
        return rule == null ? "" : "\u00a0: la règle « " + rule + " » n’est pas respectée";
    }
}

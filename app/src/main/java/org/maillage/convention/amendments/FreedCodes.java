package org.maillage.convention.amendments;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.ConventionId;
import org.maillage.convention.contents.Contents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A code is never given twice: what an avenant adds under one that the convention gave meanwhile takes the next.
@Component
public class FreedCodes {

    private static final String CODE = "code";
    /// As long as the database takes it; where no table is named, any length.
    private static final Map<String, Integer> LONGEST = Map.of("convention.theme", 4);

    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d+)");

    private final JdbcClient jdbc;

    FreedCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param from the code that somebody else has
    /// @param to the next one that is free; null when there is none, and somebody has to find another
    public record Renamed(
            String table, UUID id, String from, @Nullable String to) {

        public String sentence() {
            return "Le code " + from + " a été donné entre-temps dans la convention\u00a0: "
                    + (to == null
                            ? "il n’en reste aucun de libre après lui, choisissez-en un autre dans le document de travail."
                            : "ce que l’avenant ajoute s’appellera " + to + ".");
        }
    }

    record Freed(Contents draft, List<Renamed> renamed) {}

    Freed free(ConventionId convention, Contents base, Contents draft) {
        var renamed = new ArrayList<Renamed>();
        var given = new HashMap<String, Given>();
        Set<UUID> begun = base.ids();
        Contents freed = draft.each((table, row) -> {
            String code = row.text(CODE);
            if (code == null || begun.contains(row.id())) {
                return Optional.of(row);
            }
            Given all = given.computeIfAbsent(table, one -> given(one, convention, draft));
            if (!all.isAnothers(code, row.id())) {
                return Optional.of(row);
            }
            Optional<String> next = next(code, LONGEST.getOrDefault(table, Integer.MAX_VALUE), all.codes());
            next.ifPresent(all.codes()::add);
            renamed.add(new Renamed(table, row.id(), code, next.orElse(null)));
            return Optional.of(next.map(free -> row.with(CODE, free)).orElse(row));
        });
        return new Freed(freed, renamed);
    }

    /// @param taken whose each code is, as long as nobody else may have it
    /// @param codes all that were ever given, in the convention or in the draft
    private record Given(Map<String, UUID> taken, Set<String> codes) {

        // One that was adopted, and taken back, finds its own code again.
        boolean isAnothers(String code, UUID id) {
            UUID other = taken.get(code);
            return other != null && !other.equals(id);
        }
    }

    // Some codes are free once what had them is gone.
    private Given given(String table, ConventionId convention, Contents draft) {
        var given = new Given(new HashMap<>(), new HashSet<>());
        draft.rows(table).forEach(row -> given.codes().add(String.valueOf(row.text(CODE))));
        jdbc.sql("""
                        select id, code, deleted_at is null or exists (
                            select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
                            where i.indrelid = '%1$s'::regclass and i.indisunique and a.attname = 'code' and i.indpred is null)
                        from %1$s where convention_id = ?
                        """.formatted(table)).param(convention.value()).query(row -> {
            given.codes().add(row.getString(2));
            if (row.getBoolean(3)) {
                given.taken().put(row.getString(2), row.getObject(1, UUID.class));
            }
        });
        return given;
    }

    static Optional<String> next(String code, int longest, Set<String> taken) {
        Optional<String> next = following(code, longest);
        while (next.filter(taken::contains).isPresent()) {
            next = following(next.get(), longest);
        }
        return next;
    }

    // Where there is no room for a longer number, the letters before it give way.
    private static Optional<String> following(String code, int longest) {
        Matcher numbered = NUMBERED.matcher(code);
        String letters = numbered.matches() ? numbered.group(1) : code;
        String digits = numbered.matches() ? numbered.group(2) : "1";
        String number = new BigInteger(digits).add(BigInteger.ONE).toString();
        String padded = "0".repeat(Math.max(0, digits.length() - number.length())) + number;
        int room = longest - padded.length();
        return room < 0
                ? Optional.empty()
                : Optional.of(letters.substring(0, Math.min(room, letters.length())) + padded);
    }
}

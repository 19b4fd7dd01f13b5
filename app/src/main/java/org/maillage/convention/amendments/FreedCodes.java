package org.maillage.convention.amendments;

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
import org.maillage.convention.ConventionId;
import org.maillage.convention.contents.Contents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A code is never given twice: what an avenant adds under one that the convention gave meanwhile takes the next.
@Component
public class FreedCodes {

    private static final String CODE = "code";
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d+)");

    private final JdbcClient jdbc;

    FreedCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param from the code that somebody else has
    public record Renamed(String table, UUID id, String from, String to) {}

    record Freed(Contents draft, List<Renamed> renamed) {}

    Freed free(ConventionId convention, Contents base, Contents draft) {
        var renamed = new ArrayList<Renamed>();
        var given = new HashMap<String, Given>();
        Contents freed = draft.each((table, row) -> {
            String code = row.text(CODE);
            if (code == null || base.find(table, row.id()).isPresent()) {
                return Optional.of(row);
            }
            Given all = given.computeIfAbsent(table, one -> given(one, convention, draft));
            if (!all.isAnothers(code, row.id())) {
                return Optional.of(row);
            }
            String next = next(code, all.codes());
            all.codes().add(next);
            renamed.add(new Renamed(table, row.id(), code, next));
            return Optional.of(row.with(CODE, next));
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

    static String next(String code, Set<String> taken) {
        String next = code;
        do {
            next = following(next);
        } while (taken.contains(next));
        return next;
    }

    private static String following(String code) {
        Matcher numbered = NUMBERED.matcher(code);
        if (!numbered.matches()) {
            return code + "2";
        }
        String number = Integer.toString(Integer.parseInt(numbered.group(2)) + 1);
        return numbered.group(1) + "0".repeat(Math.max(0, numbered.group(2).length() - number.length())) + number;
    }
}

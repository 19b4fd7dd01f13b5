package org.maillage.convention.portable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.contents.Contents.Row;
import org.maillage.convention.contents.SharedSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds on this instance what a file names of those that conventions share: by identifier, else by what people tell
/// them by. Nobody is taken for two, nor for somebody whose e-mail address is another.
@Component
class Matching {

    private static final String BY_NAME =
            "select id from accounts.organisation where deleted_at is null and lower(name) = lower(:name)";

    private static final String BY_EMAIL =
            "select id from accounts.person where deleted_at is null and lower(email) = lower(:email)";

    private static final String BY_PERSON_NAME = """
            select id from accounts.person
            where deleted_at is null and lower(given_name) = lower(:given) and lower(family_name) = lower(:family)
              and (organisation_id = cast(:organisation as uuid) and (email is null or cast(:email as text) is null)
                or organisation_id is null and cast(:organisation as uuid) is null
                   and email is null and cast(:email as text) is null)
            order by id limit 2
            """;

    private static final String BY_CODE = """
            select id from territory.area where deleted_at is null and kind = :kind and zoning is not distinct from :zoning
              and (code = cast(:code as text)
                or code is null and cast(:code as text) is null and lower(name) = lower(:name)
                   and parent_id is not distinct from cast(:parent as uuid))
            order by id limit 2
            """;

    private final JdbcClient jdbc;
    private final SharedKinds kinds;

    Matching(JdbcClient jdbc, SharedKinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /// What is here under the same id first: nobody else is recognised in it.
    Matched match(Directory directory) {
        var round = new Round();
        directory.kinds().forEach((kind, rows) -> round.known(kind.table(), rows));
        for (Row row : directory.rows(SharedKind.ORGANISATIONS)) {
            String name = text(row, "name");
            round.place(SharedKind.ORGANISATIONS, row, name, "", () -> one(BY_NAME, Map.of("name", name)));
        }
        for (Row row : directory.rows(SharedKind.PEOPLE)) {
            String organisation = round.nameOf(row.text("organisation_id"));
            round.place(SharedKind.PEOPLE, row, name(row), organisation, () -> person(row, round));
        }
        for (Row row : downwards(directory.rows(SharedKind.AREAS))) {
            round.place(SharedKind.AREAS, row, text(row, "name"), detail(row), () -> area(row, round));
        }
        for (SharedSource source : kinds.sources()) {
            SharedKind kind = SharedKinds.of(source);
            for (Row row : directory.rows(kind)) {
                round.place(
                        kind,
                        row,
                        text(row, "name"),
                        "",
                        () -> source.recognise(row).map(UUID::toString));
            }
        }
        return new Matched(round.found, round.ids, round.added);
    }

    /// What was decided so far.
    private final class Round {

        private final Map<String, String> ids = new HashMap<>();
        private final Map<String, String> names = new HashMap<>();
        private final Set<String> taken = new HashSet<>();
        private final Map<String, List<Matched.Found>> found = new LinkedHashMap<>();
        private final Map<String, List<Row>> added = new LinkedHashMap<>();

        void known(String table, List<Row> rows) {
            if (rows.isEmpty()) {
                return;
            }
            UUID[] said = rows.stream().map(Row::id).toArray(UUID[]::new);
            jdbc.sql("select id from " + table + " where id = any (:ids)")
                    .param("ids", said)
                    .query((row, number) -> row.getObject(1, UUID.class).toString())
                    .list()
                    .forEach(id -> {
                        ids.put(id, id);
                        taken.add(id);
                    });
        }

        void place(SharedKind kind, Row row, String name, String detail, Supplier<Optional<String>> recognising) {
            names.put(row.id().toString(), name);
            found.computeIfAbsent(kind.entry(), none -> new ArrayList<>())
                    .add(new Matched.Found(name, detail, decide(kind, row, recognising)));
        }

        private Matched.Recognition decide(SharedKind kind, Row row, Supplier<Optional<String>> recognising) {
            String id = row.id().toString();
            if (ids.containsKey(id)) {
                return Matched.Recognition.SAME;
            }
            Optional<String> recognised = row.text("deleted_at") == null ? recognising.get() : Optional.empty();
            if (recognised.isPresent() && taken.add(recognised.get())) {
                ids.put(id, recognised.get());
                return Matched.Recognition.RECOGNISED;
            }
            ids.put(id, id);
            added.computeIfAbsent(kind.table(), none -> new ArrayList<>()).add(row.with("id", id));
            return Matched.Recognition.ADDED;
        }

        @Nullable
        String here(@Nullable String id) {
            return id == null ? null : ids.get(id);
        }

        String nameOf(@Nullable String id) {
            return id == null ? "" : names.getOrDefault(id, "");
        }
    }

    private Optional<String> person(Row row, Round round) {
        String email = row.text("email");
        if (email != null) {
            Optional<String> byEmail = one(BY_EMAIL, Map.of("email", email));
            if (byEmail.isPresent()) {
                return byEmail;
            }
        }
        var named = new HashMap<String, @Nullable Object>();
        named.put("given", row.text("given_name"));
        named.put("family", row.text("family_name"));
        named.put("organisation", round.here(row.text("organisation_id")));
        named.put("email", email);
        return one(BY_PERSON_NAME, named);
    }

    private Optional<String> area(Row row, Round round) {
        var named = new HashMap<String, @Nullable Object>();
        named.put("kind", row.text("kind"));
        named.put("zoning", row.get("zoning"));
        named.put("code", row.text("code"));
        named.put("name", row.text("name"));
        named.put("parent", round.here(row.text("parent_id")));
        return one(BY_CODE, named);
    }

    // Two that answer are none.
    private Optional<String> one(String select, Map<String, ? extends @Nullable Object> named) {
        List<UUID> found = jdbc.sql(select)
                .params(named)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        return found.size() == 1 ? Optional.of(found.getFirst().toString()) : Optional.empty();
    }

    // An area after the one it lies in.
    private static List<Row> downwards(List<Row> areas) {
        var ordered = new ArrayList<Row>();
        var placed = new HashSet<String>();
        var left = new ArrayList<>(areas);
        boolean moved = true;
        while (moved && !left.isEmpty()) {
            List<Row> ready = left.stream()
                    .filter(area -> area.text("parent_id") == null || placed.contains(text(area, "parent_id")))
                    .toList();
            ready.forEach(area -> placed.add(area.id().toString()));
            ordered.addAll(ready);
            moved = left.removeAll(ready);
        }
        if (!left.isEmpty()) {
            throw new UnfitFile(Directory.NAME + "\u00a0: le territoire « " + text(left.getFirst(), "name")
                    + " » en prolonge un qui n’est pas dans le fichier." + UnfitFile.AGAIN);
        }
        return ordered;
    }

    private static String name(Row person) {
        return (text(person, "given_name") + " " + text(person, "family_name")).strip();
    }

    private static String detail(Row area) {
        return area.text("zoning") == null ? "" : "QPV " + area.text("zoning");
    }

    private static String text(Row row, String column) {
        String text = row.text(column);
        return text == null ? "" : text;
    }
}

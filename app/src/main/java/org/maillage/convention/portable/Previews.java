package org.maillage.convention.portable;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.ConventionAddresses;
import org.maillage.convention.Role;
import org.maillage.convention.contents.ContentTable;
import org.maillage.convention.contents.ContentTables;
import org.maillage.convention.contents.ContentUse;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.Contents.Row;
import org.maillage.convention.invitation.Newcomer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Says of checked luggage what it would become here.
@Component
class Previews {

    private final Matching matching;
    private final ContentTables tables;
    private final ConventionAddresses addresses;
    private final JdbcClient jdbc;

    Previews(Matching matching, ContentTables tables, ConventionAddresses addresses, JdbcClient jdbc) {
        this.matching = matching;
        this.tables = tables;
        this.addresses = addresses;
        this.jdbc = jdbc;
    }

    Preview of(Luggage luggage) {
        Row convention = luggage.convention();
        return new Preview(
                String.valueOf(convention.text("title")),
                String.valueOf(convention.text("short_title")),
                luggage.manifest().source(),
                OffsetDateTime.parse(luggage.manifest().at()),
                luggage.manifest().complete(),
                holds(luggage),
                isHere(luggage),
                addresses.freeOneLike(String.valueOf(convention.text("slug"))),
                coordinator(luggage),
                matching.match(luggage.directory()));
    }

    // Objects alone: what is part of another is counted with it.
    private Map<String, Integer> holds(Luggage luggage) {
        var holds = new LinkedHashMap<String, Integer>();
        for (ContentTable table : tables.listOf(ContentUse.TAKEN_AWAY)) {
            int count = (int) luggage.contents().rows(table.name()).stream()
                    .filter(row -> table.removal() == null || row.text(table.removal()) == null)
                    .count();
            if (table.subject().equals("id") && !table.name().equals(Contents.CONVENTION) && count > 0) {
                holds.put(table.kind(), count);
            }
        }
        return holds;
    }

    private boolean isHere(Luggage luggage) {
        UUID[] ids = luggage.ids().toArray(UUID[]::new);
        return tables.listOf(ContentUse.TAKEN_AWAY).stream()
                .filter(table -> table.key().equals(List.of("id")))
                .anyMatch(table -> jdbc.sql("select exists (select from " + table.name() + " where id = any (?))")
                        .param(ids)
                        .query(Boolean.class)
                        .single());
    }

    private static @Nullable Newcomer coordinator(Luggage luggage) {
        return luggage.contents().rows("convention.member").stream()
                .filter(member -> "coordinator".equals(member.text("role")) && member.text("removed_at") == null)
                .filter(member -> luggage.contents()
                        .rows("convention.member_theme", "member_id", member.id())
                        .isEmpty())
                .flatMap(member -> person(luggage, member).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<Newcomer> person(Luggage luggage, Row member) {
        return luggage.directory().rows(SharedKind.PEOPLE).stream()
                .filter(person -> person.id().equals(member.getId("person_id")) && person.text("email") != null)
                .findFirst()
                .map(person -> new Newcomer(
                        String.valueOf(person.text("given_name")),
                        String.valueOf(person.text("family_name")),
                        String.valueOf(person.text("email")),
                        organisation(luggage, person),
                        Role.COORDINATOR,
                        Set.of()));
    }

    private static String organisation(Luggage luggage, Row person) {
        return luggage.directory().rows(SharedKind.ORGANISATIONS).stream()
                .filter(one -> one.id().toString().equals(person.text("organisation_id")))
                .findFirst()
                .map(one -> String.valueOf(one.text("name")))
                .orElse("");
    }
}

package org.maillage.base.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.HouseDatabase;
import org.maillage.base.database.TestDatabase;

/// Values that a text of rows is prone to bend, and numbers that the database gives.
class HurtfulValuesTests {

    private static final String CONVENTION = "11111111-0000-4000-8000-000000000000";

    @TempDir
    Path folder;

    private final TestDatabase source = HouseDatabase.createMigrated();
    private final TestDatabase copy = HouseDatabase.createMigrated();

    @Test
    void bringsBackEveryTextAsItWas() throws Exception {
        String[] texts = {
            "",
            " ",
            "\\",
            "\\N",
            "\\.",
            "\\\\N",
            "\t",
            "\n",
            "\r\n",
            "a\tb\\tc\nd\\ne",
            "'\"`;--",
            "{}[],\"",
            "NULL",
            "é\u0301 œ ’ « \u00a0 »",
            "😀👩‍👩‍👧",
            "\u0001\u001f\u007f\u0085\u2028\ufeff",
            "x".repeat(3_000_000)
        };
        try (Connection connection = source.connect();
                var insert = connection.prepareStatement(
                        "insert into accounts.person (id, given_name, family_name, function) values (?, ?, ?, ?)")) {
            for (String text : texts) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, text);
                insert.setString(3, text + text);
                insert.setString(4, text.isEmpty() ? null : "");
                insert.executeUpdate();
            }
        }
        assertComesBack();
        assertThat(Shelf.read(copy, "select count(*) from accounts.person where function is null"))
                .isEqualTo("1");
    }

    @Test
    void bringsBackBytesDocumentsListsDatesAndNumbersOfTheDatabase() throws Exception {
        Shelf.execute(source, """
                insert into territory.area (id, kind, slug, name, short_name) values (gen_random_uuid(), 'commune', 'a', 'A', 'A');
                insert into convention.convention (id, slug, title, short_title, status, starts_on, ends_on, territory_id)
                select '%1$s', 'a', 'A', 'A', 'preparation', '0001-01-01', 'infinity', id from territory.area;
                insert into convention.theme (id, convention_id, code, name, short_name, color, pictogram)
                values (gen_random_uuid(), '%1$s', 'PE', 'Petite enfance', 'PE', 'x', 'x');
                insert into plan.action (id, convention_id, theme_id, code, title, audiences, age_bands, origin, starts_on)
                select gen_random_uuid(), '%1$s', id, 'PE-1', 'A', '{"a,b","c\\"d","\\\\",NULL,"NULL",""}', '{}',
                  '[{"é": "\\\\n \\u2028 \\"", "n": 1.10, "x": null}]', '4714-11-24 BC' from convention.theme;
                insert into plan.note (id, convention_id, action_id, written_on, body)
                select gen_random_uuid(), '%1$s', id, '2025-10-26', 'n' from plan.action, generate_series(1, 3);
                insert into intake.file (id, convention_id, kind, file_name, content, received_at)
                select gen_random_uuid(), '%1$s', 'plan', 'f', sha512(n::text::bytea) || '\\x00ff5c0a0d09', '2025-10-26 02:30:00.123456+02'
                from generate_series(1, 50) n;
                delete from plan.note where number = 3
                """.formatted(CONVENTION));

        assertComesBack();

        assertThat(Shelf.read(copy, "select convention_id from convention.convention"))
                .isEqualTo(CONVENTION);
        assertThat(Shelf.read(copy, """
                insert into plan.note (id, convention_id, action_id, written_on, body)
                select gen_random_uuid(), convention_id, id, '2025-10-27', 'n' from plan.action returning number
                """))
                .as("a number is not given again, even when its row is gone")
                .isEqualTo("4");
    }

    /// On another server the count of transactions is lower than the one in the journal.
    @Test
    void joinsNoNewEntryOfTheJournalToAnOldOne() throws Exception {
        write(source, "avant");
        Shelf.execute(source, "update journal.entry set batch = '900000000000'");

        assertComesBack();
        write(copy, "après");
        write(copy, "encore après");

        assertThat(Shelf.read(copy, "select count(distinct batch) from journal.entry"))
                .isEqualTo("3");
        assertThat(Shelf.read(copy, "select min(batch::text::bigint) from journal.entry where id > 1"))
                .isGreaterThan("900000000000");
        Path again = folder.resolve("again.zip");
        Shelf.backUp(copy, again);
        Shelf.restore(again, source);
        write(source, "plus tard");
        assertThat(Shelf.read(source, "select count(distinct batch) from journal.entry"))
                .isEqualTo("4");
    }

    /// What came with a convention has numbers that no transaction of this database reaches.
    @Test
    void goesOnBelowTheNumbersOfWhatWasDoneElsewhere() throws Exception {
        write(source, "ici");
        write(source, "ailleurs");
        Shelf.execute(source, "update journal.entry set batch = '900000000000' where id = 1");
        Shelf.execute(source, "update journal.entry set batch = '4611686018427387999' where id = 2");

        assertComesBack();
        write(copy, "après");

        assertThat(
                        Shelf.read(
                                copy,
                                "select batch > '900000000000' and batch < '4611686018427387904' from journal.entry where id = 3"))
                .isEqualTo("t");
    }

    private static void write(TestDatabase database, String name) throws Exception {
        Shelf.execute(database, """
                insert into accounts.organisation (id, name, short_name, kind)
                values (gen_random_uuid(), '%1$s', '%1$s', 'commune')
                """.formatted(name));
    }

    private void assertComesBack() throws Exception {
        Path file = folder.resolve("backup.zip");
        Shelf.backUp(source, file);
        Shelf.restore(file, copy);
        DatabaseState before = DatabaseState.of(source).kept();
        DatabaseState after = DatabaseState.of(copy).kept();
        assertThat(after.tables()).isEqualTo(before.tables());
        assertThat(after.sequences()).isEqualTo(before.sequences());
    }
}

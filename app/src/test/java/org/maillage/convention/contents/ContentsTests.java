package org.maillage.convention.contents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.base.Sight;
import org.maillage.base.journal.JournalEntry;
import org.maillage.convention.Convention;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Conventions;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// The contents of the convention of the demonstration: read, written elsewhere, compared, hidden.
@DemoTest
@Transactional
class ContentsTests {

    /// Tables of a convention that are none of its contents, and why.
    private static final Set<String> LEFT_OUT = Set.of(
            // Files of boundaries on their way to the territory, which belongs to the instance.
            "territory.boundary_file",
            // A bookmark is its owner's, not the convention's.
            "plan.follower",
            // Who is asked to appear in the directory of an instance is asked there.
            "directory.professional_proposal",
            // Sheets belong to the instance, and so do the mails and links that ask about them.
            "directory.review",
            "directory.review_ask",
            "directory.review_sheet",
            "directory.keeper_address",
            // What a member chose for a family is theirs for a while.
            "directory.selection",
            // What each was told is theirs too.
            "notices.ask",
            // So is the address of a calendar: a secret of one person.
            "diary.feed",
            // Counted anew wherever the convention is, for those who are members there.
            "workspace.attention_span",
            // What ties the copy an avenant is prepared in, a convention of its own, to what it amends: both are taken
            // along beside the contents.
            "convention.amendment_copy",
            // Who changed what is taken along beside the contents.
            "journal.entry");

    private static final Sight COORDINATION = new Sight(true, true, null);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Conventions conventions;

    @Autowired
    private ContentTables tables;

    @Autowired
    private ContentsReader reader;

    @Autowired
    private ContentsWriter writer;

    @Autowired
    private ContentsFormat format;

    @Autowired
    private ContentDifferences differences;

    @Autowired
    private SightedContents sighted;

    private ConventionId angers;

    @BeforeEach
    void findAngers() {
        angers = conventions.findBySlug(DemoCast.ANGERS).map(Convention::id).orElseThrow();
    }

    @Test
    void knowsEveryTableOfAConvention() {
        Set<String> ofConventions = jdbc.sql("""
                        select table_schema || '.' || table_name from information_schema.columns
                        where column_name = 'convention_id' and table_schema not in ('pg_catalog', 'information_schema')
                        """).query(String.class).set();
        Set<String> known = tables.listAll().stream().map(ContentTable::name).collect(Collectors.toSet());
        known.addAll(LEFT_OUT);
        assertThat(known).containsExactlyInAnyOrderElementsOf(ofConventions);
    }

    @Test
    void knowsEveryReferenceBetweenTheRowsOfAConvention() {
        Set<String> names = tables.listAll().stream().map(ContentTable::name).collect(Collectors.toSet());
        Set<String> keys = jdbc.sql("""
                        select c.conrelid::regclass || ' ' || a.attname || ' ' || c.confrelid::regclass
                        from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                        where c.contype = 'f' and a.attname <> 'convention_id'
                        """).query(String.class).list().stream()
                .filter(key -> names.contains(key.split(" ")[0]) && names.contains(key.split(" ")[2]))
                .collect(Collectors.toSet());
        Set<String> said = tables.listAll().stream()
                .flatMap(table -> table.references().entrySet().stream()
                        .filter(one -> !one.getValue().equals(ContentTable.ANY))
                        .map(one -> table.name() + " " + one.getKey() + " " + one.getValue()))
                .collect(Collectors.toSet());
        // A column said to name an object of any kind is known, whatever its foreign key.
        tables.listAll()
                .forEach(table -> table.references().forEach((column, other) -> {
                    if (other.equals(ContentTable.ANY)) {
                        keys.removeIf(key -> key.startsWith(table.name() + " " + column + " "));
                    }
                }));
        assertThat(said).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void comesBackTheSameFromItsFormat() {
        Contents contents = reader.readAll(angers, ContentUse.TAKEN_AWAY);
        assertThat(contents.rows("plan.action")).hasSizeGreaterThan(40);
        assertThat(format.read(format.write(contents))).isEqualTo(contents);
    }

    @Test
    void writesACopyThatDiffersInNothingButItsIds() {
        Contents original = reader.readStanding(angers, ContentUse.CARRIED);
        ContentsCopy copy = copyOf(original);
        ConventionId copied = new ConventionId(copy.ids().get(angers.value()));
        Contents read = reader.readStanding(copied, ContentUse.CARRIED);
        assertThat(differences.between(copy.contents(), read, ContentUse.CARRIED))
                .isEmpty();
        assertThat(read.rows("plan.action_organisation"))
                .hasSameSizeAs(original.rows("plan.action_organisation"))
                .isNotEmpty();
        assertThat(reader.readStanding(angers, ContentUse.CARRIED)).isEqualTo(original);
    }

    @Test
    void tellsAChangeAsTheJournalWould() {
        Contents before = reader.readStanding(angers, ContentUse.FROZEN);
        Contents.Row action = before.rows("plan.action").getFirst();
        jdbc.sql("update plan.action set title = 'Autre titre' where id = ?")
                .param(action.id())
                .update();
        jdbc.sql("delete from plan.action_area where action_id = ?")
                .param(action.id())
                .update();
        List<JournalEntry> told =
                differences.between(before, reader.readStanding(angers, ContentUse.FROZEN), ContentUse.FROZEN);
        assertThat(told).allMatch(entry -> entry.subjectId().equals(action.id()));
        assertThat(told)
                .filteredOn(entry -> entry.table().equals("plan.action"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.changes())
                        .containsExactly(new JournalEntry.Change("title", action.text("title"), "Autre titre")));
        assertThat(told)
                .filteredOn(entry -> entry.table().equals("plan.action_area"))
                .allMatch(entry -> entry.operation() == JournalEntry.Operation.DELETE);
    }

    @Test
    void leavesWithADeletedActionAllThatIsPartOfIt() {
        UUID action = withNotes();
        jdbc.sql("update plan.action set deleted_at = now() where id = ?")
                .param(action)
                .update();
        Contents standing = reader.readStanding(angers, ContentUse.FROZEN);
        assertThat(standing.rows("plan.note", "action_id", action)).isEmpty();
        assertThat(standing.rows("plan.action_organisation", "action_id", action))
                .isEmpty();
        assertThat(reader.readAll(angers, ContentUse.TAKEN_AWAY).rows("plan.note", "action_id", action))
                .isNotEmpty();
    }

    @Test
    void hidesWhatWasHiddenThenAndWhatIsHiddenNow() {
        UUID action = withNotes();
        show(action, "coordinators");
        Contents closed = reader.readStanding(angers, ContentUse.FROZEN);
        show(action, "partners");
        Contents open = reader.readStanding(angers, ContentUse.FROZEN);
        Sight partner = new Sight(true, false, null);
        assertThat(seen(partner, closed, action)).isEmpty();
        assertThat(seen(partner, open, action)).isPresent();
        assertThat(seen(COORDINATION, closed, action)).isPresent();
        show(action, "coordinators");
        assertThat(seen(partner, open, action)).isEmpty();
        Contents without = sighted.seenBy(partner, angers, ContentUse.FROZEN, open);
        assertThat(format.write(without)).doesNotContain(action.toString());
    }

    private Optional<Contents.Row> seen(Sight sight, Contents contents, UUID action) {
        return sighted.seenBy(sight, angers, ContentUse.FROZEN, contents).find("plan.action", action);
    }

    private void show(UUID action, String visibility) {
        jdbc.sql("update plan.action set visibility = ? where id = ?")
                .params(visibility, action)
                .update();
    }

    private UUID withNotes() {
        return jdbc.sql("""
                        select a.id from plan.action a join plan.note n on n.action_id = a.id
                        where a.convention_id = ? and a.visibility = 'partners' and n.deleted_at is null order by a.code limit 1
                        """).param(angers.value()).query(UUID.class).single();
    }

    private ContentsCopy copyOf(Contents original) {
        ContentsCopy copy = ContentsCopy.of(original);
        Contents elsewhere = copy.contents()
                .each((table, row) ->
                        Optional.of(table.equals("convention.convention") ? row.with("slug", "copie") : row));
        writer.add(new ConventionId(copy.ids().get(angers.value())), elsewhere);
        return new ContentsCopy(elsewhere, copy.ids());
    }
}

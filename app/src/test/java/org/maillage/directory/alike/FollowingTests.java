package org.maillage.directory.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.base.Saved;
import org.maillage.base.subjects.SubjectTie;
import org.maillage.base.subjects.SubjectTie.Joining;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// What becomes of all that names a sheet when it is joined to another, and when both are parted.
@HouseTest
@Transactional
class FollowingTests {

    // Foreign keys, columns that name an object of any kind, and lists of structures, as the database knows them.
    private static final String NAMING = """
            select c.conrelid::regclass || '.' || a.attname from pg_constraint c
              join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
            where c.contype = 'f' and c.confrelid in ('directory.structure'::regclass, 'directory.service'::regclass)
            union
            select a.attrelid::regclass || '.' || a.attname from pg_attribute a
              join pg_class t on t.oid = a.attrelid and t.relkind in ('r', 'p')
              join pg_namespace n on n.oid = t.relnamespace and n.nspname not in ('pg_catalog', 'information_schema', 'journal')
            where not a.attisdropped and (a.attname = 'subject_id'
              or a.attname ~ '^(structure|service)s?(_ids?)?$' and a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype))
            """;

    @Autowired
    private Following following;

    @Autowired
    private Mergers mergers;

    @Autowired
    private Structures structures;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private UUID kept;
    private UUID joined;

    @BeforeEach
    void twoSheetsStand() {
        kept = sheet("Centre Jean Vilar");
        joined = sheet("Maison Jean Vilar");
    }

    /// A table that names structures or services says in the [org.maillage.base.subjects.SubjectTies] of its module
    /// what
    /// becomes of its rows when two of them are made one.
    @Test
    void everyColumnThatNamesASheetIsDecidedOn() {
        List<String> decided = following.ties().stream()
                .map(tie -> tie.table() + "." + tie.column())
                .toList();
        assertThat(decided).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(decided))
                .isEqualTo(new TreeSet<>(jdbc.sql(NAMING).query(String.class).list()));
    }

    @Test
    void allThatNamedTheJoinedSheetNamesTheKeptOneAndComesBack() {
        everythingIsSaidOf(joined);
        Map<String, List<String>> before = said();
        assertThat(before.keySet()).hasSize((int) movingTies().count());
        join();
        assertThat(countNaming(joined))
                .allSatisfy((_, count) -> assertThat(count).isZero());
        assertThat(countNaming(kept)).allSatisfy((_, count) -> assertThat(count).isOne());
        part();
        assertThat(said()).isEqualTo(before);
    }

    @Test
    void whatBothSheetsSayIsSaidOnceAndTwiceAgainOnceParted() {
        everythingIsSaidOf(joined);
        sameIsSaidOf(kept);
        Map<String, List<String>> before = said();
        join();
        for (String once : List.of(
                "directory.network_member.structure_id",
                "directory.structure_zone.structure_id",
                "plan.action_structure.structure_id",
                "directory.review_sheet.structure_id",
                "directory.selection_item.structure_id",
                "directory.professional.structures")) {
            assertThat(countNaming(kept)).as(once).containsEntry(once, 1L);
        }
        assertThat(standing("directory.qualification_need")).isOne();
        assertThat(standing("directory.referent")).isOne();
        assertThat(standing("directory.meeting")).isEqualTo(2);
        part();
        assertThat(said()).isEqualTo(before);
    }

    @Test
    void whatFollowedComesBackFromWhereverItsSheetWentSince() {
        everythingIsSaidOf(joined);
        Map<String, List<String>> before = said();
        join();
        UUID third = sheet("Espace Jean Vilar");
        join(third, kept);
        assertThat(countNaming(third))
                .allSatisfy((_, count) -> assertThat(count).isOne());
        part();
        assertThat(said()).isEqualTo(before);
        structures.restore(new StructureId(kept));
        assertThat(said()).isEqualTo(before);
    }

    @Test
    void whatWasRemovedFromTheKeptSheetSinceStaysRemoved() {
        everythingIsSaidOf(joined);
        join();
        jdbc.sql("delete from directory.network_member").update();
        jdbc.sql("delete from plan.action_structure").update();
        jdbc.sql("update directory.meeting set deleted_at = now()").update();
        part();
        assertThat(countNaming(joined))
                .containsEntry("directory.network_member.structure_id", 0L)
                .containsEntry("plan.action_structure.structure_id", 0L)
                .containsEntry("directory.meeting.structure_id", 1L);
        assertThat(standing("directory.meeting")).isZero();
    }

    private void join() {
        join(kept, joined);
    }

    private void join(UUID stays, UUID goes) {
        Structure one = structures.findStructure(new StructureId(stays)).orElseThrow();
        Structure other = structures.findStructure(new StructureId(goes)).orElseThrow();
        assertThat(mergers.join(
                        new Mergers.Read(one.id(), one.version()),
                        new Mergers.Read(other.id(), other.version()),
                        one.sheet(),
                        one.placing()))
                .isEqualTo(Saved.DONE);
    }

    private void part() {
        structures.restore(new StructureId(joined));
        assertThat(structures
                        .findStructure(new StructureId(joined))
                        .orElseThrow()
                        .sheet()
                        .get(StructureField.NAME))
                .isEqualTo("Maison Jean Vilar");
    }

    private java.util.stream.Stream<SubjectTie> movingTies() {
        return following.ties().stream().filter(tie -> tie.joining() != Joining.STAYS);
    }

    /// All rows of the tables that follow, but for how often they were written.
    private Map<String, List<String>> said() {
        var said = new TreeMap<String, List<String>>();
        movingTies()
                .map(SubjectTie::table)
                .distinct()
                .forEach(table -> said.put(
                        table,
                        jdbc.sql("select to_jsonb(t) - 'version' from %s t order by 1".formatted(table))
                                .query(String.class)
                                .list()));
        return said;
    }

    private Map<String, Long> countNaming(UUID sheet) {
        return movingTies()
                .collect(Collectors.toMap(
                        tie -> tie.table() + "." + tie.column(),
                        tie -> jdbc.sql("select count(*) from %s where ? = %s"
                                        .formatted(
                                                tie.table(),
                                                tie.joining() == Joining.FOLLOWS_IN_LIST
                                                        ? "any (" + tie.column() + ")"
                                                        : tie.column()))
                                .param(sheet)
                                .query(Long.class)
                                .single()));
    }

    private long standing(String table) {
        return jdbc.sql("select count(*) from %s where structure_id = ? and deleted_at is null".formatted(table))
                .param(kept)
                .query(Long.class)
                .single();
    }

    private UUID sheet(String name) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into directory.structure (id, name, insee) values (?, ?, '99903')")
                .params(id, name)
                .update();
        return id;
    }

    private UUID action;
    private UUID area;
    private UUID ask;
    private UUID selection;

    /// One row in each table that follows.
    private void everythingIsSaidOf(UUID sheet) {
        UUID convention = cast.convention.id().value();
        UUID claire = cast.claire.id().value();
        action = UUID.randomUUID();
        area = cast.harbour.id().value();
        UUID approval = UUID.randomUUID();
        insert(
                "plan.action (id, convention_id, theme_id, code, title) values (?, ?, ?, 'X-01', 'Ouvrir')",
                action,
                convention,
                cast.earlyChildhood.id().value());
        insert("directory.service (id, structure_id, name) values (?, ?, 'Ateliers')", UUID.randomUUID(), sheet);
        insert(
                "directory.training (id, structure_id, year, qualification, people, state) values (?, ?, 2025, 'bafa', 2, 'planned')",
                UUID.randomUUID(),
                sheet);
        insert(
                "directory.meeting (id, convention_id, structure_id, held_on, subject) values (?, ?, ?, '2025-11-03', 'Bilan')",
                UUID.randomUUID(),
                convention,
                sheet);
        insert("directory.approval (id, structure_id, what) values (?, ?, 'agrément')", approval, sheet);
        insert(
                "directory.approval_step (approval_id, structure_id, label, done_on) values (?, ?, 'dossier', '2025-11-03')",
                approval,
                sheet);
        insert(
                "convention.comment (id, convention_id, subject_kind, subject_id, author_id, written_at, body) values (?, ?, 'structure', ?, ?, now(), 'Fermé l’été ?')",
                UUID.randomUUID(),
                convention,
                sheet,
                claire);
        insert(
                "files.file (id, convention_id, subject_kind, subject_id, name, added_at) values (?, ?, 'structure', ?, 'Projet social', now())",
                UUID.randomUUID(),
                convention,
                sheet);
        insert(
                "directory.professional (id, territory_id, address, name, changed_on, structures) values (?, ?, 'a@exemple.fr', 'Ana', '2025-11-03', array[?])",
                UUID.randomUUID(),
                cast.convention.territory().value(),
                sheet);
        UUID review = UUID.randomUUID();
        insert(
                "directory.review (id, convention_id, title, scope, answer_by, opened_by, opened_at) values (?, ?, 'Rentrée', 'Tout', '2025-12-05', ?, now())",
                review,
                convention,
                claire);
        ask = UUID.randomUUID();
        insert(
                "directory.review_ask (id, review_id, convention_id, organisation_id, address) values (?, ?, ?, ?, 'a@exemple.fr')",
                ask,
                review,
                convention,
                cast.town.id().value());
        selection = UUID.randomUUID();
        insert(
                "directory.selection (id, convention_id, made_by, changed_at) values (?, ?, ?, now())",
                selection,
                convention,
                claire);
        sameIsSaidOf(sheet, 4);
    }

    /// What the other sheet already says, where only one row can say it; of the professional, that both are theirs.
    private void sameIsSaidOf(UUID sheet) {
        sameIsSaidOf(sheet, 5);
        insert(
                "directory.meeting (id, convention_id, structure_id, held_on, subject) values (?, ?, ?, '2025-11-10', 'Budget')",
                UUID.randomUUID(),
                cast.convention.id().value(),
                sheet);
        jdbc.sql("update directory.professional set structures = cast(? as uuid) || structures")
                .param(sheet)
                .update();
    }

    private void sameIsSaidOf(UUID sheet, int needed) {
        UUID convention = cast.convention.id().value();
        insert(
                "directory.referent (id, convention_id, structure_id, side, name) values (?, ?, ?, 'caf', 'Ana')",
                UUID.randomUUID(),
                convention,
                sheet);
        insert(
                "directory.qualification_need (id, structure_id, year, qualification, needed, target, reached) values (?, ?, 2025, 'bafa', %d, 3, 2)"
                        .formatted(needed),
                UUID.randomUUID(),
                sheet);
        insert(
                "directory.network_member (id, convention_id, network, structure_id, standing) values (?, ?, 'parents', ?, 'added')",
                UUID.randomUUID(),
                convention,
                sheet);
        insert("directory.structure_zone (structure_id, area_id) values (?, ?)", sheet, area);
        insert(
                "plan.action_structure (action_id, structure_id, convention_id) values (?, ?, ?)",
                action,
                sheet,
                convention);
        insert(
                "directory.review_sheet (id, review_id, ask_id, convention_id, structure_id) select ?, a.review_id, a.id, a.convention_id, ? from directory.review_ask a where a.id = ?",
                UUID.randomUUID(),
                sheet,
                ask);
        insert("directory.selection_item (selection_id, structure_id) values (?, ?)", selection, sheet);
    }

    private void insert(String row, Object... values) {
        jdbc.sql("insert into " + row).params(values).update();
    }
}

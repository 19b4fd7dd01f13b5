package org.maillage.convention.contents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A table with a `convention_id`, as the contents of a convention know it.
///
/// Columns are those of the database, all of them but `convention_id`: a module that adds one adds nothing here.
///
/// @param name schema and table, such as `plan.action`
/// @param kind kind of the object a row belongs to, as its journal trigger says it
/// @param subject column that holds the id of that object
/// @param key columns that tell a row from the others
/// @param references columns that name a row of another table of the convention, and that table
/// @param owner one of the references: the row it stands and falls with; null when it stands alone
/// @param removal column with the date it was removed, or null when removed rows are gone
/// @param visible whether it has a `visibility` and an `institution_id`
/// @param twin column by which two rows added apart are the same thing, or null when none are
/// @param together columns that the database checks against each other: they are chosen as one
/// @param attachments columns whose bytes stand in files of their own
public record ContentTable(
        String name,
        String kind,
        String subject,
        List<String> key,
        Map<String, String> references,
        @Nullable String owner,
        @Nullable String removal,
        boolean visible,
        @Nullable String twin,
        List<List<String>> together,
        Set<String> attachments,
        Set<ContentUse> uses) {

    /// The table of a reference that names an object of any kind.
    static final String ANY = "*";

    public ContentTable {
        key = List.copyOf(key);
        references = Map.copyOf(references);
        together = List.copyOf(together);
        attachments = Set.copyOf(attachments);
        uses = Set.copyOf(uses);
    }

    /// A table of objects, each with its `id` and the date it was deleted.
    public static ContentTable ofObjects(String name, String kind, ContentUse... uses) {
        return new ContentTable(
                name,
                kind,
                "id",
                List.of("id"),
                Map.of(),
                null,
                "deleted_at",
                false,
                null,
                List.of(),
                Set.of(),
                uses(uses));
    }

    /// A table of ties between an object and others: its columns are its key.
    public static ContentTable ofTies(
            String name, String kind, String owner, String ownerTable, List<String> others, ContentUse... uses) {
        var key = new ArrayList<String>();
        key.add(owner);
        key.addAll(others);
        return ofObjects(name, kind, uses)
                .with(owner, key, Map.of(owner, ownerTable), owner)
                .removedOn(null);
    }

    /// The same, one column of which names a row of another table of the convention.
    public ContentTable referring(String column, String table) {
        return with(subject, key, and(column, table), owner);
    }

    /// The same, standing and falling with the row that a column names.
    public ContentTable ownedBy(String column, String table) {
        return with(subject, key, and(column, table), column);
    }

    /// The same, each row about an object of any kind, without which it is not there.
    public ContentTable about(String column) {
        return referring(column, ANY);
    }

    /// The same, whose rows are part of the object that a column names.
    public ContentTable partOf(String kind, String column) {
        return new ContentTable(
                name, kind, column, key, references, owner, removal, visible, twin, together, attachments, uses);
    }

    /// The same, removed on the date of that column; null when removed rows are gone.
    public ContentTable removedOn(@Nullable String column) {
        return new ContentTable(
                name, kind, subject, key, references, owner, column, visible, twin, together, attachments, uses);
    }

    /// The same, each row with its own visibility.
    public ContentTable withVisibility() {
        return new ContentTable(
                        name, kind, subject, key, references, owner, removal, true, twin, together, attachments, uses)
                .together("visibility", "institution_id");
    }

    /// The same, two rows of which are one thing when they say the same in a column, whatever its capitals: a topic has
    /// its name, a party its organisation.
    public ContentTable twinsBy(String column) {
        return new ContentTable(
                name, kind, subject, key, references, owner, removal, visible, column, together, attachments, uses);
    }

    /// The same, some columns of which hold together.
    public ContentTable together(String... columns) {
        var all = new ArrayList<>(together);
        all.add(List.of(columns));
        return new ContentTable(
                name, kind, subject, key, references, owner, removal, visible, twin, all, attachments, uses);
    }

    public ContentTable withAttachment(String column) {
        return new ContentTable(
                name, kind, subject, key, references, owner, removal, visible, twin, together, Set.of(column), uses);
    }

    /// Columns as they are chosen: those that hold together as one, each other by itself.
    Collection<List<String>> choices(Collection<String> columns) {
        var choices = new LinkedHashSet<List<String>>();
        columns.forEach(column -> choices.add(together.stream()
                .filter(some -> some.contains(column))
                .findFirst()
                .orElse(List.of(column))));
        return choices;
    }

    /// Whether its rows are not there without the one that a column names.
    boolean standsOn(String column) {
        return column.equals(owner) || key.contains(column) || ANY.equals(references.get(column));
    }

    public boolean serves(ContentUse use) {
        return uses.contains(use);
    }

    private ContentTable with(
            String subject, List<String> key, Map<String, String> references, @Nullable String owner) {
        return new ContentTable(
                name, kind, subject, key, references, owner, removal, visible, twin, together, attachments, uses);
    }

    private Map<String, String> and(String column, String table) {
        var all = new HashMap<>(references);
        all.put(column, table);
        return all;
    }

    private static Set<ContentUse> uses(ContentUse... uses) {
        Set<ContentUse> all = EnumSet.of(ContentUse.TAKEN_AWAY);
        all.addAll(List.of(uses));
        return all;
    }
}

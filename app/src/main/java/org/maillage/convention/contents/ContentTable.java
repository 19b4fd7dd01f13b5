package org.maillage.convention.contents;

import java.util.EnumSet;
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
        Set<String> attachments,
        Set<ContentUse> uses) {

    public ContentTable {
        key = List.copyOf(key);
        references = Map.copyOf(references);
        attachments = Set.copyOf(attachments);
        uses = Set.copyOf(uses);
    }

    /// A table of objects, each with its `id` and the date it was deleted.
    public static ContentTable ofObjects(String name, String kind, ContentUse... uses) {
        return new ContentTable(
                name, kind, "id", List.of("id"), Map.of(), null, "deleted_at", false, Set.of(), uses(uses));
    }

    /// A table of ties between an object and others: its columns are its key.
    public static ContentTable ofTies(
            String name, String kind, String owner, String ownerTable, List<String> others, ContentUse... uses) {
        var key = new java.util.ArrayList<String>();
        key.add(owner);
        key.addAll(others);
        return new ContentTable(
                name, kind, owner, key, Map.of(owner, ownerTable), owner, null, false, Set.of(), uses(uses));
    }

    /// The same, one column of which names a row of another table of the convention.
    public ContentTable referring(String column, String table) {
        var all = new java.util.HashMap<>(references);
        all.put(column, table);
        return new ContentTable(name, kind, subject, key, all, owner, removal, visible, attachments, uses);
    }

    /// The same, standing and falling with the row that a column names.
    public ContentTable ownedBy(String column, String table) {
        var all = new java.util.HashMap<>(references);
        all.put(column, table);
        return new ContentTable(name, kind, subject, key, all, column, removal, visible, attachments, uses);
    }

    /// The same, whose rows are part of the object that a column names.
    public ContentTable partOf(String kind, String column) {
        return new ContentTable(name, kind, column, key, references, owner, removal, visible, attachments, uses);
    }

    /// The same, removed on the date of that column; null when removed rows are gone.
    public ContentTable removedOn(@Nullable String column) {
        return new ContentTable(name, kind, subject, key, references, owner, column, visible, attachments, uses);
    }

    /// The same, each row with its own visibility.
    public ContentTable withVisibility() {
        return new ContentTable(name, kind, subject, key, references, owner, removal, true, attachments, uses);
    }

    public ContentTable withAttachment(String column) {
        return new ContentTable(name, kind, subject, key, references, owner, removal, visible, Set.of(column), uses);
    }

    /// Whether its rows are not there without the one that a column names.
    boolean standsOn(String column) {
        return column.equals(owner) || key.contains(column);
    }

    public boolean serves(ContentUse use) {
        return uses.contains(use);
    }

    private static Set<ContentUse> uses(ContentUse... uses) {
        Set<ContentUse> all = EnumSet.of(ContentUse.TAKEN_AWAY);
        all.addAll(List.of(uses));
        return all;
    }
}

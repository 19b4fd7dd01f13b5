package org.maillage.base.subjects;

/// A column that names objects of another module by their id, and what becomes of its rows when two objects are made
/// one.
///
/// @param table schema and table
/// @param column an id, or a list of ids
public record SubjectTie(String table, String column, Joining joining) {

    public enum Joining {
        /// Names the object that stays, unless a row of that one already says the same.
        FOLLOWS,
        /// The same of a list of ids.
        FOLLOWS_IN_LIST,
        /// Keeps the id of the one that went: it is read as the one that stays, or written anew.
        STAYS
    }

    public static SubjectTie follows(String table, String column) {
        return new SubjectTie(table, column, Joining.FOLLOWS);
    }

    public static SubjectTie followsInList(String table, String column) {
        return new SubjectTie(table, column, Joining.FOLLOWS_IN_LIST);
    }

    public static SubjectTie stays(String table, String column) {
        return new SubjectTie(table, column, Joining.STAYS);
    }
}

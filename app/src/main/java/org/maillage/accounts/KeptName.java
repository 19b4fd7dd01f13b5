package org.maillage.accounts;

/// A column whose names stay when a person has left, because they belong to an act that was made public. A module that
/// has one supplies it.
///
/// @param table schema and table, such as `convention.signatory`
/// @param kind the kind under which the journal keeps the changes of that table
public record KeptName(String table, String column, String kind) {}

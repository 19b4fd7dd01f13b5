package org.maillage.base.search;

/// What words become for PostgreSQL: two `tsquery` in their written form.
///
/// @param literal the words as typed, their stems and what they begin
/// @param wide with what means the same, and what may have been meant
public record WordQuery(String literal, String wide) {}

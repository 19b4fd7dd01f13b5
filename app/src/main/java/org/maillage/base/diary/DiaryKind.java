package org.maillage.base.diary;

/// A kind of date that one may ask for by itself, such as the steps of actions.
///
/// @param key in addresses and in the database: what people chose keeps its meaning
/// @param name as a filter says it: "Étapes"
public record DiaryKind(String key, String name) {}

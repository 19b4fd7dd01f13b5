package org.maillage.directory.web.selections;

/// What a mail opens for a family, without account.
///
/// @param told who chose it, when, and until when the address opens it
/// @param note what was written for the family, or empty
public record FamilyPage(String told, String note, FamilyList list) {}

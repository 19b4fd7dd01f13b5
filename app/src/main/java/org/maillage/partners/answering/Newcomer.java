package org.maillage.partners.answering;

/// A colleague who is to give news too, or instead.
public record Newcomer(String givenName, String familyName, String email) {}

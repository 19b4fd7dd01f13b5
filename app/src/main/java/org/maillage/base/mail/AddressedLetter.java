package org.maillage.base.mail;

/// A letter as it leaves, or would.
public record AddressedLetter(String name, String email, Letter letter) {}

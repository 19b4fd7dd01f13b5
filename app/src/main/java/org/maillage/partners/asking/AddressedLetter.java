package org.maillage.partners.asking;

import org.maillage.partners.request.Letters;

/// A letter as it leaves, or would.
public record AddressedLetter(String name, String email, Letters.Letter letter) {}

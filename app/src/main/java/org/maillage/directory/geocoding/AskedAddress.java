package org.maillage.directory.geocoding;

/// An address to be found. No name goes with it: the service learns where, never who.
///
/// @param key the same for all spellings
record AskedAddress(String key, String address, String postcode, String commune) {}

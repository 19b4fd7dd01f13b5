package org.maillage.territory;

/// An EPCI came to the instance, so far without its communes. Published in the transaction that adds it.
///
/// @param siren its official code
public record EpciAdded(AreaId area, String siren) {}

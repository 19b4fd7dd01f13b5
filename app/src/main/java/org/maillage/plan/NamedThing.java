package org.maillage.plan;

/// What is told apart by a name alone, and borne by actions: a topic, another contract.
///
/// @param <I> what identifies it
public interface NamedThing<I> {

    I id();

    String name();

    /// How many visible actions bear it.
    int actions();

    int version();
}

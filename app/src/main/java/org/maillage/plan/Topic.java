package org.maillage.plan;

/// A subject that runs across themes: illettrisme, vacances, handicap…
///
/// @param actions how many visible actions bear it
public record Topic(TopicId id, String name, int actions, int version) {}

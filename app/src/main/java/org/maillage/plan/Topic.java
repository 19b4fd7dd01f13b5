package org.maillage.plan;

import org.maillage.convention.TopicId;

/// A subject that runs across themes: illettrisme, vacances, handicap…
public record Topic(TopicId id, String name, int actions, int version) implements NamedThing<TopicId> {}

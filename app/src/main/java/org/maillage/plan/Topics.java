package org.maillage.plan;

/// The topics of a convention.
public interface Topics extends NamedThings<Topic, TopicId> {}

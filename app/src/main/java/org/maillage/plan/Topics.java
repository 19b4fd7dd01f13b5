package org.maillage.plan;

import org.maillage.convention.TopicId;

/// The topics of a convention.
public interface Topics extends NamedThings<Topic, TopicId> {}

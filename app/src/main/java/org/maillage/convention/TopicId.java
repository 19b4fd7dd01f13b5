package org.maillage.convention;

import java.util.UUID;

/// A topic: it runs across themes, and is borne by what is observed as by what is decided. The plan keeps their list.
public record TopicId(UUID value) {}

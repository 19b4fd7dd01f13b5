package org.maillage.convention.conversation;

import java.util.UUID;

public record CommentId(UUID value) {}

package org.maillage.base.files;

import java.util.UUID;

public record FileId(UUID value) {}

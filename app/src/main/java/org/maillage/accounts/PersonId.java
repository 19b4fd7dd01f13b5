package org.maillage.accounts;

import java.util.UUID;

public record PersonId(UUID value) {}

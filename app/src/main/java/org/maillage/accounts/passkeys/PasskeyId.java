package org.maillage.accounts.passkeys;

import java.util.UUID;

public record PasskeyId(UUID value) {}

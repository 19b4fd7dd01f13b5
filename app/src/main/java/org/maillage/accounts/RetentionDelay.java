package org.maillage.accounts;

/// How long the instance keeps what it keeps of those who left.
public interface RetentionDelay {

    int months();
}

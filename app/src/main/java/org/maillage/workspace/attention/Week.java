package org.maillage.workspace.attention;

/// How many points were left on a Monday.
public record Week(String day, int points) {}

package org.maillage.directory.team;

/// What somebody may be qualified as, such as the BAFA.
///
/// @param label as people say it
/// @param full its whole name
/// @param purpose what it is for
/// @param source where its title and its use are written
public record Qualification(String code, String label, String full, String purpose, String source) {}

package org.maillage.site.components;

/// A date on the bar of time.
///
/// @param percent its place between the start (0) and the end (100)
public record Milestone(String label, int percent) {}

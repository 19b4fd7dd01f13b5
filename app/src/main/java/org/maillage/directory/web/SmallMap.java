package org.maillage.directory.web;

/// Where one place lies in its territory: its position over the limits of the parts.
///
/// @param paths of the limits
/// @param words how the position is known
public record SmallMap(String viewBox, java.util.List<String> paths, int x, int y, String words) {}

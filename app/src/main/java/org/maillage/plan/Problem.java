package org.maillage.plan;

/// Why something written cannot be kept.
///
/// @param field the field to mend, as named on the form
/// @param sentence how to mend it, in French
public record Problem(String field, String sentence) {}

package org.maillage.base.intake;

import java.util.UUID;

/// What applying a row made.
///
/// @param number of the row
/// @param object that was created or changed
/// @param created whether it was not there before
public record MadeRow(int number, UUID object, boolean created) {}

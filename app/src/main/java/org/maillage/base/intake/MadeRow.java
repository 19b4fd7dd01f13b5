package org.maillage.base.intake;

import java.util.UUID;

/// What applying a row made.
///
/// @param number of the row
/// @param object that was created or changed
/// @param created whether it was not there before
/// @param name what to call it on screen
/// @param path its page inside the space, or empty
public record MadeRow(int number, UUID object, boolean created, String name, String path) {}

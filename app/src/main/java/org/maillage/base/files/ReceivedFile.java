package org.maillage.base.files;

import java.nio.file.Path;

/// A file that may be kept: its name and its bytes say the same, and nothing in it runs.
///
/// @param content where its bytes wait; who received them removes them
/// @param sha256 in lower-case hexadecimal
public record ReceivedFile(String name, FileFamily family, Path content, long bytes, String sha256) {}

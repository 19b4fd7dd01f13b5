package org.maillage.demo;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Visibility;

/// What somebody said about an object, with what was answered.
///
/// @param author key of a member
/// @param visibility of all who see the object when absent; for one institution, it is the author's
/// @param told keys of those to be told
record DemoComment(
        String author,
        Instant writtenAt,
        @Nullable Visibility visibility,
        List<String> told,
        String body,
        List<DemoComment> answers) {}

package org.maillage.convention.conversation;

import java.time.Instant;
import org.maillage.convention.subjects.Subject;

/// What was said last about an object.
///
/// @param count how many comments one reads about it
public record LatestWord(Subject object, CommentId id, String author, String body, Instant writtenAt, int count) {}

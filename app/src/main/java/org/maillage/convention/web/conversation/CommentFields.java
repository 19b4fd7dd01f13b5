package org.maillage.convention.web.conversation;

import java.util.List;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;

/// What one chooses when writing a comment.
///
/// @param people the others who see the object, by organisation; empty when nobody can be told
/// @param unfolded whether somebody is ticked, or should not be
public record CommentFields(List<Option> readers, List<OptionGroup> people, boolean unfolded) {}

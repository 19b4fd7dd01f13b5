package org.maillage.directory.web.professionals;

import java.util.List;
import org.maillage.site.components.Link;
import org.maillage.site.components.OptionGroup;

/// Who would gain by meeting.
///
/// @param count "12 rencontres possibles"
/// @param shortened said when not all of them are listed, or empty
/// @param limits what could not be known, in sentences
public record MeetingsPage(
        List<Link> crumbs,
        String address,
        List<OptionGroup> places,
        String count,
        List<Line> lines,
        String shortened,
        List<String> limits) {

    /// @param why one sentence
    public record Line(Link one, String oneWho, Link other, String otherWho, String why) {}
}

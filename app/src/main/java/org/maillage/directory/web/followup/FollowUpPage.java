package org.maillage.directory.web.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.conversation.ConversationLink;
import org.maillage.site.components.Link;
import org.maillage.site.components.StepLine;
import org.maillage.site.components.Tab;

/// What the territory and the Caf follow together of one structure.
///
/// @param points what asks for care, each in a sentence
/// @param latest the approval that ends last, or null
/// @param former the other approvals
/// @param actions that it takes part in
/// @param files null when there is none to see, nor to add
/// @param ways null for who only reads
public record FollowUpPage(
        String title,
        String kind,
        List<Link> crumbs,
        List<Tab> tabs,
        List<String> points,
        List<Side> sides,
        List<MeetingLine> coming,
        List<MeetingLine> past,
        @Nullable ApprovalPart latest,
        List<ApprovalLine> former,
        String needed,
        List<Link> actions,
        ConversationLink talk,
        @Nullable Link files,
        String history,
        @Nullable Ways ways) {

    /// @param add names one more, or null for who only reads
    public record Side(
            String name, List<Person> people, @Nullable String add) {}

    /// @param edit null for who only reads
    public record Person(
            String name,
            String function,
            List<Link> reach,
            @Nullable String edit) {}

    /// @param said its paragraphs
    public record MeetingLine(
            String day,
            String subject,
            String present,
            List<String> said,
            boolean unsaid,
            @Nullable String edit) {}

    /// @param words what, by whom, under which reference
    /// @param dates from when to when
    public record ApprovalLine(
            String what,
            String words,
            String dates,
            @Nullable String edit) {}

    /// @param tone of the state that says when it ends
    public record ApprovalPart(
            ApprovalLine line,
            String tone,
            String standing,
            @Nullable Course course,
            List<StepLine> steps,
            boolean example) {}

    /// The work back from the end, as a bar of time.
    ///
    /// @param percent where today stands
    public record Course(String heading, String detail, int percent, String start, String end, List<Integer> marks) {}

    public record Ways(String addMeeting, String addApproval) {}
}

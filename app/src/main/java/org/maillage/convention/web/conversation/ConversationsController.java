package org.maillage.convention.web.conversation;

import java.util.List;
import java.util.Locale;
import org.maillage.convention.Space;
import org.maillage.convention.conversation.ConversationLink;
import org.maillage.convention.conversation.Conversations;
import org.maillage.convention.conversation.LatestWord;
import org.maillage.convention.history.JournalWords;
import org.maillage.site.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The latest exchanges of a convention, by object.
@Controller
class ConversationsController {

    static final String INSIDE = "/conversations";

    private static final int LINES_A_PAGE = 20;
    private static final int LONGEST = 240;

    private final Conversations conversations;
    private final CommentLines lines;
    private final JournalWords words;

    ConversationsController(Conversations conversations, CommentLines lines, JournalWords words) {
        this.conversations = conversations;
        this.lines = lines;
        this.words = words;
    }

    @GetMapping("/espace/{convention}" + INSIDE)
    ModelAndView list(Space space, ConversationQuery query) {
        List<LatestWord> latest = conversations.listLatest(space);
        int pages = Math.max(1, Math.ceilDiv(latest.size(), LINES_A_PAGE));
        int page = Math.min(query.page(), pages);
        var shown = latest.stream()
                .skip((long) (page - 1) * LINES_A_PAGE)
                .limit(LINES_A_PAGE)
                .map(word -> line(space, word))
                .toList();
        String general = space.path(
                INSIDE + "/" + words.address("convention") + "/" + space.id().value());
        return Answers.page(
                "convention/conversations",
                new ConversationsPage(shown, ConversationPages.pager(space.path(INSIDE), page, pages), general));
    }

    private ConversationsPage.Line line(Space space, LatestWord word) {
        String conversation = CommentWay.to(space, word.object());
        return new ConversationsPage.Line(
                capital(words.one(word.object().kind())),
                word.object().label(),
                conversation,
                new ConversationLink(conversation, word.count()).label(),
                word.author() + ", " + lines.moment(word.writtenAt()),
                ConversationLink.pathOf(conversation, word.id()),
                shortened(word.body()));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip() + "…";
    }
}

package org.maillage.convention.web.conversation;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.convention.conversation.Comment;
import org.maillage.convention.conversation.CommentId;
import org.maillage.convention.conversation.CommentThread;
import org.maillage.convention.conversation.ConversationLink;
import org.maillage.convention.conversation.Conversations;
import org.maillage.convention.subjects.Subject;
import org.maillage.site.Filled;
import org.maillage.site.components.Pager;
import org.springframework.stereotype.Component;

/// Builds the page of a conversation.
@Component
class ConversationPages {

    private static final int THREADS_A_PAGE = 20;

    private final Conversations conversations;
    private final CommentLines lines;
    private final CommentChoices choices;

    ConversationPages(Conversations conversations, CommentLines lines, CommentChoices choices) {
        this.conversations = conversations;
        this.lines = lines;
        this.choices = choices;
    }

    ConversationPage pageOf(Space space, Subject object, ConversationQuery query, Filled<CommentForm> filled) {
        List<CommentThread> threads = conversations.threadsOf(space, object);
        CommentId named = query.findComment().orElse(null);
        int pages = Math.max(1, Math.ceilDiv(threads.size(), THREADS_A_PAGE));
        int page = named == null ? Math.min(query.page(), pages) : pageWith(named, threads);
        String anchor = named == null ? "" : ConversationLink.anchor(named);
        return new ConversationPage(
                space,
                object,
                (int) threads.stream()
                        .flatMap(CommentThread::comments)
                        .filter(Comment::stands)
                        .count(),
                threads.stream()
                        .skip((long) (page - 1) * THREADS_A_PAGE)
                        .limit(THREADS_A_PAGE)
                        .map(thread -> lines.of(space, object, thread, anchor))
                        .toList(),
                pager(space.path(object.at(ConversationsController.INSIDE)), page, pages),
                filled,
                choices.of(space, object, null, filled));
    }

    // A comment that is not there any more stands on no page: the first will do.
    private static int pageWith(CommentId named, List<CommentThread> threads) {
        return IntStream.range(0, threads.size())
                                .filter(rank -> threads.get(rank).holds(named))
                                .findFirst()
                                .orElse(0)
                        / THREADS_A_PAGE
                + 1;
    }

    static Pager pager(String address, int page, int pages) {
        return new Pager(page, pages, at(address, page - 1, pages), at(address, page + 1, pages));
    }

    private static @Nullable String at(String address, int page, int pages) {
        if (page < 1 || page > pages) {
            return null;
        }
        return page == 1 ? address : address + "?page=" + page;
    }
}

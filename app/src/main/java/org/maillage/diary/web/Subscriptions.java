package org.maillage.diary.web;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.InstanceAddress;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.links.LinkToken;
import org.maillage.base.diary.DiaryKind;
import org.maillage.convention.Conventions;
import org.maillage.convention.Space;
import org.maillage.diary.Diaries;
import org.maillage.diary.feed.Feed;
import org.maillage.diary.feed.FeedId;
import org.maillage.diary.feed.Feeds;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Makes, renews and revokes the addresses of one person.
///
/// A new secret is shown by the answer that made it, and by no page one could come back to: neither the database nor a
/// session ever holds it.
@Component
class Subscriptions {

    private static final int MOST = 20;

    private final Feeds feeds;
    private final Conventions conventions;
    private final Diaries diaries;
    private final InstanceAddress house;
    private final Clock clock;

    Subscriptions(Feeds feeds, Conventions conventions, Diaries diaries, InstanceAddress house, Clock clock) {
        this.feeds = feeds;
        this.conventions = conventions;
        this.diaries = diaries;
        this.house = house;
        this.clock = clock;
    }

    /// @param convention slug of the one to propose, or null
    ModelAndView show(PersonId me, @Nullable String convention) {
        return show(me, Filled.fresh(FeedForm.blank(convention, diaries.kinds())));
    }

    ModelAndView show(PersonId me, Filled<FeedForm> filled) {
        List<Space> spaces = conventions.listSpacesOf(me);
        List<DiaryKind> kinds = diaries.kinds();
        List<FeedLine> lines = feeds.listOf(me).stream()
                .map(feed -> FeedLine.of(feed, spaces, kinds, clock))
                .toList();
        return filled.on("diary/subscriptions", new SubscriptionsPage(lines, spaces, kinds, filled));
    }

    ModelAndView create(PersonId me, FeedForm form) {
        List<Space> spaces = conventions.listSpacesOf(me);
        if (!form.isAmong(spaces)) {
            return show(me, Filled.refused(form, "content", "Choisissez ce que l’adresse donne à lire."));
        }
        if (feeds.listOf(me).size() >= MOST) {
            return show(
                    me,
                    Filled.refused(
                            form,
                            "name",
                            "Vous avez déjà " + MOST
                                    + "\u00a0adresses\u00a0: révoquez d’abord celles qui ne servent plus."));
        }
        return shown(form.name(), feeds.create(me, form.contents(spaces, diaries.kinds())));
    }

    ModelAndView renew(PersonId me, FeedId id) {
        Feed feed = feeds.getFeed(me, id);
        return shown(feed.contents().name(), feeds.renew(feed));
    }

    /// @return its name
    String revoke(PersonId me, FeedId id) {
        Feed feed = feeds.getFeed(me, id);
        feeds.revoke(feed);
        return feed.contents().name();
    }

    private ModelAndView shown(String name, LinkToken secret) {
        return Answers.page("diary/new-address", new NewAddressPage(name, house.of(Feeds.pathOf(secret))));
    }
}

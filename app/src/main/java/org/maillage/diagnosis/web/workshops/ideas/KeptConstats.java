package org.maillage.diagnosis.web.workshops.ideas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.convention.conversation.Conversations;
import org.maillage.convention.files.ObjectFiles;
import org.maillage.diagnosis.ConstatAnswers;
import org.maillage.diagnosis.Constats;
import org.maillage.diagnosis.workshop.Ideas;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What became of the constats that a workshop left: one that serves is not taken back from under those who use it.
@Component
class KeptConstats {

    private final Constats constats;
    private final Conversations conversations;
    private final ObjectFiles files;
    private final ObjectProvider<ConstatAnswers> answers;

    KeptConstats(
            Constats constats, Conversations conversations, ObjectFiles files, ObjectProvider<ConstatAnswers> answers) {
        this.constats = constats;
        this.conversations = conversations;
        this.files = files;
        this.answers = answers;
    }

    /// The theme of the workshop may have changed since; each constat is changed by who may change it.
    void requireChange(Space space, List<Ideas.Kept> kept) {
        for (Ideas.Kept one : kept) {
            constats.findConstat(space.id(), space.sight(), one.constat())
                    .ifPresent(constat -> space.rights()
                            .requireChangeOfConstat(
                                    constat.content().theme(),
                                    constat.isBy(space.member().person())));
        }
    }

    /// Names those that were changed or serve, as far as this member sees.
    Optional<Saved> findRefusal(Space space, List<Ideas.Kept> kept) {
        List<UUID> ids = kept.stream().map(one -> one.constat().value()).toList();
        Map<UUID, Integer> comments = conversations.countsOf(space, "constat", ids);
        Map<UUID, Integer> attached = files.countsOf(space, ids);
        String named = kept.stream()
                .flatMap(one -> {
                    String use = one.changed() ? "modifié depuis" : use(space, one, comments, attached);
                    return use == null ? Stream.empty() : Stream.of("«\u00a0" + one.title() + "\u00a0», " + use);
                })
                .collect(Collectors.joining("\u00a0; "));
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(new Saved.Refused("ideas", "Rien n’a été annulé\u00a0: " + named + "."));
    }

    private @Nullable String use(
            Space space, Ideas.Kept one, Map<UUID, Integer> comments, Map<UUID, Integer> attached) {
        if (answers.stream()
                .anyMatch(of -> !of.of(space, List.of(one.constat())).equals(ConstatAnswers.Answers.NONE))) {
            return "repris dans le plan d’actions";
        }
        UUID id = one.constat().value();
        return comments.getOrDefault(id, 0) > 0
                ? "commenté"
                : attached.getOrDefault(id, 0) > 0 ? "avec un fichier" : null;
    }
}

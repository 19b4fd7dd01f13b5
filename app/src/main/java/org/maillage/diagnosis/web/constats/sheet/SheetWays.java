package org.maillage.diagnosis.web.constats.sheet;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.convention.conversation.ConversationLinks;
import org.maillage.convention.files.ObjectFiles;
import org.maillage.diagnosis.Constat;
import org.maillage.diagnosis.ConstatAnswers;
import org.maillage.diagnosis.web.constats.ConstatDesk;
import org.maillage.site.components.Link;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Where one goes from a constat, by what one may do.
@Component
class SheetWays {

    private final ObjectProvider<ConstatAnswers> answers;
    private final ConversationLinks talks;
    private final ObjectFiles files;

    SheetWays(ObjectProvider<ConstatAnswers> answers, ConversationLinks talks, ObjectFiles files) {
        this.answers = answers;
        this.talks = talks;
        this.files = files;
    }

    ConstatSheetPage.Ways of(Space space, Constat kept) {
        boolean may = ConstatDesk.mayChange(space, kept);
        String own = space.path(kept.id().path());
        UUID id = kept.id().value();
        return new ConstatSheetPage.Ways(
                may ? own + "/modifier" : null,
                may ? own + "/fusion" : null,
                answers.orderedStream()
                        .map(one -> one.enjeuForm(space, kept))
                        .filter(Objects::nonNull)
                        .map(space::path)
                        .findFirst()
                        .orElse(null),
                may ? own + "/chiffres/nouveau" : null,
                filesOf(space, id, may),
                talks.of(space, "constat", id),
                space.path("/journal/constat/" + id));
    }

    // In the copy an avenant is prepared in there are none: files stay with the signed convention.
    private @Nullable Link filesOf(Space space, UUID id, boolean may) {
        if (space.copy() != null) {
            return null;
        }
        int count = files.countsOf(space, List.of(id)).getOrDefault(id, 0);
        if (count == 0 && !may) {
            return null;
        }
        String label = count == 0 ? "Ajouter un fichier" : count + "\u00a0" + (count < 2 ? "fichier" : "fichiers");
        return new Link(label, space.path("/fichiers/constat/" + id));
    }
}
